"""Groups: who is named by what they are: words that lead back to a body named before, peoples' forces, and who has no name."""

from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.ground.forces import PhraseTable
from tacitus.ground.own_names import named
from tacitus.lang.form_actors import ActorWords
from tacitus.model import Actor, ActorKind, ActorMention, Naming
from tacitus.world import ActorRegister
from tacitus.world.names import Unit, plain_words

BODIES = frozenset(
    {ActorKind.ARMED_GROUP, ActorKind.MILITIA, ActorKind.CRIMINAL, ActorKind.COMMUNAL, ActorKind.POLITICAL, ActorKind.UNKNOWN}
)
LIKE = {
    ActorKind.ARMED_GROUP: frozenset({ActorKind.ARMED_GROUP, ActorKind.MILITIA, ActorKind.COMMUNAL, ActorKind.UNKNOWN}),
    ActorKind.MILITIA: frozenset({ActorKind.MILITIA, ActorKind.ARMED_GROUP, ActorKind.COMMUNAL}),
    ActorKind.CRIMINAL: frozenset({ActorKind.CRIMINAL}),
}
DESCRIBED = frozenset({"group-of-a-country", "people-and-noun"})  # rules by which a body has no name of its own


@dataclass(frozen=True, slots=True)
class Group:
    """A description of an actor.

    Attributes:
        last: the last unit of its words.
        kind: what it says they are.
        trait: what it says of them beyond that ("jihadist"); "" where nothing.
        definite: whether it is said of somebody known.
        single: whether it is one body, "the group".
        named: whether the trait makes a name of it where it leads to nobody: "Kurdish forces".
    """

    last: int
    kind: ActorKind
    trait: str
    definite: bool
    single: bool
    named: bool


class GroupReader:
    """Reads descriptions of actors; made once a pack."""

    def __init__(self, words: ActorWords, register: ActorRegister, language: str) -> None:
        """Index the nouns for groups and who has no name."""
        self._definite = frozenset(words.definite)
        self._kinds = {plain_words(word): group.kind for group in words.group for word in group.words}
        self._groups = PhraseTable([word for group in words.group for word in group.words])
        self._single = frozenset(plain_words(word) for word in words.group[0].words)
        self._traits = {plain_words(word): trait for word, trait in words.traits.items()}
        self._peoples = PhraseTable(words.peoples)
        general = words.force[-2]
        self._forces = PhraseTable([*general.nouns, *(n for f in words.force[:-2] for n in f.nouns)])
        unnamed = words.unnamed
        self._unnamed = PhraseTable(unnamed.nouns)
        self._persons = frozenset(unnamed.persons)
        self._modifiers = frozenset(unnamed.modifiers)
        self._telling = frozenset(unnamed.telling)
        self.described = {
            id: frozenset(word for words in (entry.described.get(language, ()),) for word in words)
            for id, entry in register.entries.items()
        }

    def first_words(self) -> frozenset[str]:
        """The plain words with which descriptions and words for who has no name begin."""
        tables = (self._groups, self._peoples, self._unnamed)
        return self._definite | self._modifiers | frozenset(word for table in tables for word in table.first_words())

    def at(self, units: Sequence[Unit], at: int, limit: int) -> Group | None:
        """The description that begins at a unit and ends before `limit`; a definite word before it belongs to it."""
        definite = units[at].plain in self._definite
        first = at + definite
        people = self._peoples.at(units, first, limit)
        noun = (people[0] if people is not None else first - 1) + 1
        trait = people[1] if people is not None else ""
        group = self._groups.at(units, noun, limit)
        if group is not None:
            words = plain_words(group[1])
            trait = trait or self._traits.get(words, "")
            return Group(group[0], self._kinds[words], trait, definite, words in self._single, people is not None)
        if people is None:
            return None
        force = self._forces.at(units, noun, limit) or self._unnamed.at(units, noun, limit)
        return Group(force[0], ActorKind.UNKNOWN, trait, definite, False, True) if force is not None else None

    def body(self, group: Group, before: Sequence[ActorMention]) -> ActorMention | None:
        """The mention to which a description leads back.

        "The group" is the body named last. A description of several ("the rebels") or with a trait is the one body of its kind,
        or the one of which the register says the trait; where there are two, it is neither.
        """
        found: dict[str, ActorMention] = {}
        for mention in before:
            actor = mention.actor
            if actor.id is None or not is_named(mention) or actor.kind not in BODIES:
                continue
            if group.trait:
                if group.trait in self.described.get(actor.id, ()):
                    found[actor.id] = mention
            elif group.single or actor.kind in LIKE.get(group.kind, BODIES):
                found.pop(actor.id, None)
                found[actor.id] = mention
        if not found or (len(found) > 1 and (not group.single or group.trait)):
            return None
        return list(found.values())[-1]

    def of_country(self, units: Sequence[Unit], at: int, limit: int) -> int | None:
        """The last unit of a noun for a group or its people, which stands behind the adjective of a country."""
        noun = self._groups.at(units, at, limit)
        return noun[0] if noun is not None else None

    def is_group(self, units: Sequence[Unit], at: int, last: int) -> bool:
        """Whether the words are one noun for a group or for its people and no more: "guerrillas"."""
        noun = self._groups.at(units, at, last + 1) if at >= 0 else None
        return noun is not None and noun[0] == last

    def only_one(self, mentions: Sequence[ActorMention], country: str | None) -> ActorMention | None:
        """The last mention of the one armed body, of a country where one is given; None where there are two or none."""
        found: dict[str, ActorMention] = {}
        for mention in mentions:
            actor = mention.actor
            fit = country is None or country in actor.countries or not actor.countries
            if (
                actor.id is not None
                and mention.naming is not Naming.REFERENCE
                and fit
                and actor.kind in LIKE[ActorKind.ARMED_GROUP]
            ):
                found[actor.id] = mention
        return next(iter(found.values())) if len(found) == 1 else None

    def elsewhere(self, trait: str, mentions: Sequence[ActorMention]) -> ActorMention | None:
        """The first mention of the one body of a report that the register says to be so; None where there are two or none."""
        found: dict[str, ActorMention] = {}
        for mention in mentions:
            id = mention.actor.id
            if id is not None and mention.naming is not Naming.REFERENCE and trait in self.described.get(id, ()):
                found.setdefault(id, mention)
        return next(iter(found.values())) if len(found) == 1 else None

    def own(self, group: Group, text: str) -> Actor:
        """The actor that a description names by itself: "Tuareg rebels"."""
        return named(text[:1].upper() + text[1:], ActorKind.ARMED_GROUP if group.kind is ActorKind.UNKNOWN else group.kind)

    def nouns(self, units: Sequence[Unit], at: int, limit: int) -> int | None:
        """The last of the nouns for actors that stand at a unit ("police officers"); None where there are none.

        One that describes a group is none: "jihadist" of "jihadist group".
        """
        last = None
        while (noun := self._unnamed.at(units, at, limit)) is not None:
            last, at = noun[0], noun[0] + 1
        return None if last is not None and self._groups.at(units, last + 1, limit) is not None else last

    def unnamed(self, units: Sequence[Unit], at: int, limit: int) -> int | None:
        """The last unit of words for somebody without a name that begin at a unit; None where there are none."""
        telling = False
        while at < limit and units[at].plain in self._modifiers:
            telling = telling or units[at].plain in self._telling
            at += 1
        last = self.nouns(units, at, limit)
        if last is not None:
            return last
        return at if telling and at < limit and units[at].plain in self._persons else None


def is_named(mention: ActorMention) -> bool:
    """Whether the words name the actor by themselves, so that others may lead back to it."""
    return mention.naming is not Naming.REFERENCE and mention.rule not in DESCRIBED
