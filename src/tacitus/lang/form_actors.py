"""The form of `actors.toml`: states and their forces by name and adjective, and the words for who has no name of their own."""

from enum import StrEnum

from msgspec import Struct

from tacitus.model import ActorKind, Hedge


class CountryWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The names of a country, the one to show first, and its adjectives, likewise."""

    names: tuple[str, ...]
    adjectives: tuple[str, ...]


class ForceWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A force that states have.

    Attributes:
        id: the end of its id, behind that of the country: "syr-army".
        kind: what it is.
        shown: the end of its name, behind the adjective of the country: "Syrian army".
        nouns: words for it and for its people and machines; phrases by all their words.
        bare: those that, with a definite word before, mean the force of the country of which the report tells: "the army".
    """

    id: str
    kind: ActorKind
    shown: str
    nouns: tuple[str, ...]
    bare: tuple[str, ...]


class GroupWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Words by which a report comes back to a body that it has named ("the group", "the rebels"), and what such a body is."""

    words: tuple[str, ...]
    kind: ActorKind


class BodyWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Words within the own name of a body that tell what it is: "Front", "Battalion"."""

    words: tuple[str, ...]
    kind: ActorKind


class UnnamedWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Who acts without a name.

    Attributes:
        nouns: words for them, with or without an adjective.
        persons: nouns for anybody, which name an actor behind a telling adjective only.
        modifiers: adjectives that may stand before either.
        telling: those of them that make an actor of anybody: "armed men".
    """

    nouns: tuple[str, ...]
    persons: tuple[str, ...]
    modifiers: tuple[str, ...]
    telling: tuple[str, ...]


class ActorExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A text, and the words and id of every actor in it, in order; the id is "" for who has no name."""

    text: str
    actors: tuple[tuple[str, str], ...]


class BlameSlot(StrEnum):
    """Where those who are said to have done it stand to the word that says so.

    SUBJECT of the active verb, or behind the "by" of the passive ("claimed responsibility"); OBJECT of the active verb, or
    subject of the passive ("accused"); OBLIQUE behind one of the prepositions ("attributed to").
    """

    SUBJECT = "subject"
    OBJECT = "object"
    OBLIQUE = "oblique"


class BlameExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence with the [actor] in brackets, and how firmly it is said to have done what is told."""

    text: str
    hedge: Hedge


class Blame(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that say who did what is told, apart from telling it.

    Attributes:
        hedge: how firmly they say so.
        words: dictionary forms of verbs, or of an adjective ("responsible").
        actor: where the actor stands.
        prepositions: of which one stands before the actor, where it is oblique.
        objects: dictionary forms of which the thing done must be one ("responsibility"); empty for no condition.
        examples: sentences that say so.
        counterexamples: sentences that do not.
    """

    hedge: Hedge
    words: tuple[str, ...]
    actor: BlameSlot
    examples: tuple[BlameExample, ...]
    prepositions: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()


class RoleWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Who does what to whom in an event.

    Attributes:
        member_prepositions: prepositions behind people before the body to which they belong ("men OF the front").
        suspected: adjectives before an actor that make its part in it doubtful ("suspected rebels").
        believed: verbs over an event that make it doubtful who did it ("is believed to have").
        nobody: determiners and pronouns by which nobody is said to have done it ("no group").
        speakers_own: pronouns by which a speaker means its own side ("we").
        done: verbs whose object is what is done ("stage an attack"); of another verb the subject does not do its object.
        suffered: verbs whose subject suffers ("die").
        victim_nouns: nouns of events before which stands who suffers, not who does it ("the Osman murder").
        between: prepositions before the two sides of a fight.
        both_sides: nouns and verbs in which the side behind "with" acts too ("clash").
    """

    member_prepositions: tuple[str, ...]
    suspected: tuple[str, ...]
    believed: tuple[str, ...]
    nobody: tuple[str, ...]
    speakers_own: tuple[str, ...]
    done: tuple[str, ...]
    suffered: tuple[str, ...]
    victim_nouns: tuple[str, ...]
    both_sides: tuple[str, ...]
    between: tuple[str, ...]


class ActorWords(Struct, frozen=True, forbid_unknown_fields=True):
    """actors.toml: who acts, apart from those whom the register knows by name. Words are in lower case but for names.

    Attributes:
        definite: words before what has been named or is known: "the".
        owned: marks of possession: "Syria's army".
        state_words: words that make a force that of the country of which the report tells: "government troops".
        between: words that may stand between the adjective of a country and the noun of its force.
        peoples: adjectives of peoples, beliefs and backers, which describe a body and are no state: "Kurdish forces".
        deeds: nouns behind an adjective of a country that make the country the one who does it: "Israeli strikes".
        joints: small words within the own name of a body.
        no_body: words that begin no own name of a body, though they stand before one ("spokesman").
        endings: nouns in small letters that end an own name, first those that one word with a capital may stand before ("gang"),
            then those that ask for two ("group").
        force, group, body, unnamed: as their forms say; the last two forces are those that fit any state, the more general last.
        traits: words of `group` -> the description of a body that they hold: "jihadists" -> "jihadist".
        country: by ISO 3166-1 alpha-3 code.
        example: texts with their actors.
        blame: words that say who did it.
        roles: words for who does what to whom.
    """

    definite: tuple[str, ...]
    owned: tuple[str, ...]
    state_words: tuple[str, ...]
    between: tuple[str, ...]
    peoples: tuple[str, ...]
    deeds: tuple[str, ...]
    joints: tuple[str, ...]
    no_body: tuple[str, ...]
    endings: tuple[tuple[str, ...], ...]
    force: tuple[ForceWords, ...]
    group: tuple[GroupWords, ...]
    traits: dict[str, str]
    body: tuple[BodyWords, ...]
    unnamed: UnnamedWords
    country: dict[str, CountryWords]
    example: tuple[ActorExample, ...]
    blame: tuple[Blame, ...]
    roles: RoleWords
