"""Forces: states and their forces, by the name or adjective of a country and what stands behind it: "Syrian army helicopters"."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.lang.form_actors import ActorWords, ForceWords
from tacitus.model import Actor, ActorKind
from tacitus.world import ActorRegister
from tacitus.world.names import NameIndex, Unit, plain_words


@dataclass(frozen=True, slots=True)
class CountryWord:
    """The name or adjective of a country at some units: the last of them, where it ends, and which it is."""

    country: str
    last: int
    end: int
    is_name: bool


class PhraseTable:
    """Phrases of one word or more by their first; the longest that stands at a place is found."""

    def __init__(self, phrases: Sequence[str]) -> None:
        """Index the phrases as names are compared."""
        self.phrases = {plain_words(phrase): phrase for phrase in phrases}
        self._longest: dict[str, int] = {}
        for words in self.phrases:
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))

    def first_words(self) -> frozenset[str]:
        """The plain words with which the phrases begin."""
        return frozenset(self._longest)

    def at(self, units: Sequence[Unit], at: int, limit: int) -> tuple[int, str] | None:
        """The longest phrase that begins at a unit and ends before `limit`: its last unit and the phrase; None if none does."""
        if at >= limit:
            return None
        most = self._longest.get(units[at].plain, 0)
        if not most:
            return None
        words = tuple(unit.plain for unit in units[at : min(at + most, limit)])
        for length in range(len(words), 0, -1):
            phrase = self.phrases.get(words[:length])
            if phrase is not None:
                return at + length - 1, phrase
        return None


class Countries:
    """Finds countries by name and adjective; made once a pack."""

    def __init__(self, words: ActorWords) -> None:
        """Index names and adjectives; where a word is both it is taken for the adjective where a force follows."""
        self.words = words.country
        self._names, self._adjectives = NameIndex(()), NameIndex(())
        for code, country in words.country.items():
            for name in country.names:
                self._names.add(name, code)
            for adjective in country.adjectives:
                self._adjectives.add(adjective, code)

    def at(self, units: Sequence[Unit], at: int) -> CountryWord | None:
        """The country that is named at a unit, in the longest way."""
        if units[at].text[:1].islower():
            return None
        name, adjective = self._names.at(units, at), self._adjectives.at(units, at)
        if name is None or (adjective is not None and adjective[0] > name[0]):
            return CountryWord(adjective[2], adjective[0], adjective[1], is_name=False) if adjective is not None else None
        return CountryWord(name[2], name[0], name[1], is_name=True)

    def name(self, code: str) -> str:
        """The name to show; the code where the pack does not know it."""
        country = self.words.get(code)
        return country.names[0] if country else code

    def adjective(self, code: str) -> str:
        """The adjective to show; the code where the pack does not know it."""
        country = self.words.get(code)
        return country.adjectives[0] if country else code


def main_country(counted: Counter[str]) -> str | None:
    """The country of which a report tells most, if it tells more of it than of all others; None where it cannot be said."""
    if not counted:
        return None
    (code, times), rest = counted.most_common(1)[0], counted.total()
    return code if times * 2 > rest else None


class ForceReader:
    """Reads forces of states; made once a pack."""

    def __init__(self, words: ActorWords, register: ActorRegister, countries: Countries) -> None:
        """Index the nouns of forces and what may stand before them."""
        self.countries, self.register = countries, register
        self._force = {plain_words(noun): force for force in words.force for noun in force.nouns}
        self._bare = {plain_words(noun): force for force in words.force for noun in force.bare}
        self._nouns = PhraseTable([noun for force in words.force for noun in force.nouns])
        self._bare_nouns = PhraseTable([noun for force in words.force for noun in force.bare])
        self._between = PhraseTable(words.between)
        self._general = words.force[-2:]
        self.deeds = frozenset(words.deeds)

    def behind(self, units: Sequence[Unit], at: int, limit: int) -> tuple[int, ForceWords] | None:
        """The force whose nouns stand at a unit, other words of such names between: its last unit and the force.

        The first noun that says which force it is decides: "army helicopters" are the army's.
        """
        last = -1
        found: ForceWords | None = None
        while (step := self._step(units, at, limit)) is not None:
            end, force = step
            if force is not None:
                last = end
                if found is None or self._generality(force) < self._generality(found):
                    found = force
            at = end + 1
        return (last, found) if found is not None else None

    def _generality(self, force: ForceWords) -> int:
        """0 for a certain force; more for words that fit any: "forces", "government"."""
        return self._general.index(force) + 1 if force in self._general else 0

    def _step(self, units: Sequence[Unit], at: int, limit: int) -> tuple[int, ForceWords | None] | None:
        noun, between = self._nouns.at(units, at, limit), self._between.at(units, at, limit)
        if noun is not None and (between is None or noun[0] >= between[0]):
            return noun[0], self._force[plain_words(noun[1])]
        return (between[0], None) if between is not None else None

    def bare(self, units: Sequence[Unit], at: int, limit: int) -> tuple[int, ForceWords] | None:
        """The force of the report's own country at a unit ("the army"): its last unit and the force."""
        noun = self._bare_nouns.at(units, at, limit)
        return (noun[0], self._bare[plain_words(noun[1])]) if noun is not None else None

    def actor(self, country: str, force: ForceWords) -> Actor:
        """The force of a country: the register's entry where it has one."""
        entry = self.register.force(country, force.id)
        if entry is not None:
            return entry.actor
        name = f"{self.countries.adjective(country)} {force.shown}"
        return Actor(id=f"{country.lower()}-{force.id.replace('_', '-')}", name=name, kind=force.kind, countries=(country,))

    def state(self, country: str) -> Actor:
        """The country itself as the one who acts."""
        return Actor(id=country.lower(), name=self.countries.name(country), kind=ActorKind.STATE, countries=(country,))
