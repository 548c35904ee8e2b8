"""Names: an index of the ways in which bodies are written, and the walk that finds them in running words.

A name is found by exact alias alone, never by likeness: SOHR and SNHR differ by one letter and are two bodies.

    an acronym ("SDF", "LeT")        in its own letters and its own case
    a name ("Boko Haram")            without regard to case, accents, points and a leading article; its first word with a capital
    a name in small letters          as a name, and with a small first letter too ("peshmerga")
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

WORDS = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:['’-]\w+)*")  # of running text, "U.S." one of them
WORD = re.compile(r"\w+")
APOSTROPHES = re.compile(r"['’ʼ`.]")
OWNED = re.compile(r"['’ʼ`](?:\w)?$")  # a mark of possession at the end of a word
MARKS = "'’ʼ`"
LONGEST_ACRONYM = 7

Place = tuple[int, int, str]  # start, end, text


class AliasClash(Exception):
    """An alias that stands for two bodies: `other` had it before."""

    def __init__(self, other: str) -> None:
        """Keep the id of the body that had it."""
        super().__init__(other)
        self.other = other


class Unit(NamedTuple):
    """A word, or a part of one ("Al-Shabaab"), as names are compared: without and with its mark of possession.

    Attributes:
        plain, owned: without and with the mark; `owned` is "" where there is none.
        start, end, owned_end: the place of the whole word, its end without and with the mark.
        text: the whole word without the mark.
        opens, closes: whether it is the first and the last part of its word; a name begins and ends with words.
    """

    plain: str
    owned: str
    start: int
    end: int
    owned_end: int
    text: str
    opens: bool = True
    closes: bool = True


class NameIndex:
    """Ids by the ways their names are written; filled once, then only asked."""

    def __init__(self, articles: Iterable[str]) -> None:
        """Keep the articles that may stand before a name."""
        self._articles = frozenset(articles)
        self._by_words: dict[tuple[str, ...], str] = {}
        self._by_letters: dict[str, str] = {}
        self._small: set[tuple[str, ...]] = set()
        self._longest: dict[str, int] = {}

    def add(self, alias: str, id: str) -> None:
        """Index an alias.

        Raises:
            AliasClash: another body has it.
            ValueError: it holds no word.
        """
        if is_acronym(alias):
            old = self._by_letters.setdefault(_letters(alias), id)
        else:
            words = self._strip(plain_words(alias))
            if not words:
                raise ValueError(f"alias {alias!r} holds no word")
            old = self._by_words.setdefault(words, id)
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
            if alias[:1].islower():
                self._small.add(words)
        if old != id:
            raise AliasClash(old)

    def _strip(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return words[1:] if len(words) > 1 and words[0] in self._articles else words

    def first_words(self) -> frozenset[str]:
        """The plain words with which names begin, acronyms left out."""
        return frozenset(self._longest)

    def lookup(self, name: str) -> str | None:
        """The id of the body that has exactly this alias; None where there is none."""
        bare = name.strip()
        first, _, rest = bare.partition(" ")
        if rest and first.lower() in self._articles:
            bare = rest
        found = self._by_letters.get(_letters(bare)) if is_acronym(bare) else None
        return found or self._by_words.get(self._strip(plain_words(bare)))

    def find(self, units: Sequence[Unit]) -> Iterator[tuple[int, int, int, str]]:
        """Each known name among the units, the longest first: its first and last unit, where it ends, and its id."""
        at, size = 0, len(units)
        while at < size:
            found = self.at(units, at)
            if found is None:
                at += 1
                continue
            last, end, id = found
            yield at, last, end, id
            at = last + 1

    def at(self, units: Sequence[Unit], at: int, *, small: bool = False) -> tuple[int, int, str] | None:
        """The longest name that begins at unit `at`: its last unit, where it ends, its id.

        Args:
            units: the words.
            at: where the name begins.
            small: whether a name of two words or more may stand in small letters, as careless writing has it.
        """
        unit = units[at]
        if not unit.opens:
            return None
        most = max(self._longest.get(unit.plain, 0), self._longest.get(unit.owned, 0) if unit.owned else 0)
        found = self._by_length(units, at, most, small) if most else None
        if found is None:
            letters = self._by_letters.get(_letters(unit.text))
            return (at, unit.end, letters) if letters is not None else None
        return found

    def _by_length(self, units: Sequence[Unit], at: int, most: int, small: bool) -> tuple[int, int, str] | None:
        words = tuple(u.owned or u.plain for u in units[at : at + most])
        lower = units[at].text[:1].islower()
        for length in range(len(words), 0, -1):
            last = units[at + length - 1]
            if not last.closes:
                continue
            for key, end in (((*words[: length - 1], last.plain), last.end), (words[:length], last.owned_end)):
                id = self._by_words.get(key)
                if id is not None and not (lower and key not in self._small and not (small and length > 1)):
                    return at + length - 1, end, id
        return None


def units_of(words: Iterable[Place]) -> list[Unit]:
    """The words as names are compared; a mark of possession that stands as a word of its own goes to the word before."""
    units: list[Unit] = []
    for start, end, text in words:
        parts, owned, bare = _parts(text)
        if not parts:
            continue
        if units and units[-1].end == start and text[0] in MARKS and len(parts) == 1 and len(parts[0]) == 1:
            before = units[-1]
            units[-1] = before._replace(owned=before.plain + parts[0], owned_end=end)
            continue
        word, last = text[:bare], len(parts) - 1
        if not last:
            units.append(Unit(parts[0], owned, start, start + bare, end, word))
            continue
        for i, part in enumerate(parts):
            units.append(Unit(part, owned if i == last else "", start, start + bare, end, word, i == 0, i == last))
    return units


@lru_cache(maxsize=20_000)
def _parts(text: str) -> tuple[tuple[str, ...], str, int]:
    """The plain words of a word, its last with its mark of possession, and how long it is without that mark."""
    match = OWNED.search(text)
    bare = text[: match.start()] if match and match.start() else text
    parts = plain_words(bare)
    owned = plain_words(text)
    return parts, owned[-1] if match and len(owned) == len(parts) and owned != parts else "", len(bare)


def is_acronym(name: str) -> bool:
    """Whether a name is one short word with two capitals or more, so that its case tells it from a common word."""
    letters = _letters(name)
    return 1 < len(letters) <= LONGEST_ACRONYM and letters.isalpha() and sum(c.isupper() for c in letters) > 1


def _letters(name: str) -> str:
    return name.replace(".", "")


@lru_cache(maxsize=20_000)
def plain_words(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents, apostrophes and points."""
    bare = unicodedata.normalize("NFKD", APOSTROPHES.sub("", name.casefold()))
    return tuple(WORD.findall("".join(c for c in bare if not unicodedata.combining(c))))
