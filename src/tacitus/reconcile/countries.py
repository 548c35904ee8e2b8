"""Countries: bodies of states, named by their country in several ways: "Aldora's army", "the Aldoran army"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tacitus.lang import LanguagePack, load_pack
from tacitus.model import Source, content_id
from tacitus.world import SourceRegister

OWNED = re.compile(r"['’](?:s\b)?")
WORD = re.compile(r"\w+(?:[.-]\w+)*")


@dataclass(frozen=True, slots=True)
class StateBodies:
    """Leads the names of bodies of states to one id; made once a pack.

    Attributes:
        countries: the words of each name and adjective of a country -> its code.
        adjectives: the code of a country -> its adjectives.
        forces: the words for a force -> its id and the words that show it.
        dropped: words that begin a name and say nothing ("the").
    """

    countries: dict[tuple[str, ...], str]
    adjectives: dict[str, tuple[str, ...]]
    forces: dict[tuple[str, ...], tuple[str, str]]
    dropped: frozenset[str]

    def body(self, name: str, register: SourceRegister) -> Source | None:
        """The body of a state that this is, under one id for all its names; None where no country stands at its head.

        A force of a state is the one of the register, if it has it under the adjective of the country.
        """
        words = [word for word in WORD.findall(OWNED.sub("", name).lower()) if word not in self.dropped]
        for length in range(min(3, len(words) - 1), 0, -1):
            country = self.countries.get(tuple(words[:length]))
            if country is not None:
                return self._of(country, tuple(words[length:]), name, register)
        return None

    def _of(self, country: str, rest: tuple[str, ...], name: str, register: SourceRegister) -> Source:
        force = self.forces.get(rest)
        if force is None:
            return Source(content_id("source", country, *rest), name)
        known = (
            register.lookup(f"{adjective} {words}")
            for adjective in self.adjectives[country]
            for words in (force[1], " ".join(rest))
        )
        entry = next((entry for entry in known if entry is not None), None)
        return Source(entry.id, entry.name) if entry else Source(f"{country.lower()}-{force[0].replace('_', '-')}", name)


@lru_cache(maxsize=8)
def state_bodies(language: str) -> StateBodies:
    """The names of countries and of their forces in the pack of a language."""
    return state_bodies_of(load_pack(language))


def state_bodies_of(pack: LanguagePack) -> StateBodies:
    """The names of countries and of their forces in a pack."""
    countries = {
        tuple(WORD.findall(OWNED.sub("", name).lower())): code
        for code, words in pack.actors.country.items()
        for name in (*words.names, *words.adjectives)
    }
    forces = {tuple(WORD.findall(noun)): (force.id, force.shown) for force in pack.actors.force for noun in force.nouns}
    adjectives = {code: words.adjectives for code, words in pack.actors.country.items()}
    return StateBodies(countries, adjectives, forces, frozenset(pack.speech.names.determiners))
