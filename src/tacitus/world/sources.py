"""Sources: the register of those who speak and relay, with the ways their names are written.

A name is found by exact alias alone, never by likeness: SOHR and SNHR differ by one letter and are two bodies.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from tacitus.errors import BadPack

WORD = re.compile(r"\w+")
APOSTROPHES = re.compile(r"['’ʼ`.]")
LONGEST_ACRONYM = 6
RELAYING = frozenset({"news_agency", "newspaper", "broadcaster", "online_outlet", "party_outlet"})
KINDS = RELAYING | {
    "igo",
    "ngo_monitor",
    "ngo_aid",
    "government",
    "authority",
    "military",
    "police",
    "armed_actor",
    "intelligence_service",
}


class SourceEntry(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One body that speaks or relays.

    Attributes:
        id: its id in every record.
        name: as it is shown.
        kind: one of `KINDS`.
        aliases: by language, each way its name is written; an acronym must be written in its own case.
        source: where its name and kind can be looked up.
    """

    id: str
    name: str
    kind: str
    source: str
    aliases: dict[str, tuple[str, ...]] = {}

    @property
    def relays(self) -> bool:
        """Whether it passes on what others say: an agency, a paper, a broadcaster."""
        return self.kind in RELAYING


class RegisterFile(Struct, frozen=True, forbid_unknown_fields=True):
    """registers/sources.toml: articles by language, and the sources."""

    articles: dict[str, tuple[str, ...]]
    source: tuple[SourceEntry, ...]


class SourceRegister:
    """Looks names up; made once."""

    def __init__(self, entries: Iterable[SourceEntry], articles: Iterable[str]) -> None:
        """Index every alias by its plain words, acronyms by their exact letters.

        Raises:
            BadPack: an id or an alias stands twice, or a kind is unknown.
        """
        self.entries = {entry.id: entry for entry in entries}
        self._articles = frozenset(articles)
        self._by_words: dict[tuple[str, ...], SourceEntry] = {}
        self._by_letters: dict[str, SourceEntry] = {}
        self._longest: dict[str, int] = {}
        for entry in self.entries.values():
            if entry.kind not in KINDS:
                raise BadPack("world/registers/sources.toml", f"{entry.id}: kind {entry.kind!r} is not known")
            for alias in {entry.name, *(a for names in entry.aliases.values() for a in names)}:
                self._index(alias, entry)

    def _index(self, alias: str, entry: SourceEntry) -> None:
        if is_acronym(alias):
            old = self._by_letters.setdefault(_letters(alias), entry)
        else:
            words = self._strip(plain_words(alias))
            if not words:
                raise BadPack("world/registers/sources.toml", f"{entry.id}: alias {alias!r} holds no word")
            old = self._by_words.setdefault(words, entry)
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
        if old.id != entry.id:
            raise BadPack("world/registers/sources.toml", f"{alias!r} is an alias of {old.id} and of {entry.id}")

    def _strip(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return words[1:] if len(words) > 1 and words[0] in self._articles else words

    def lookup(self, name: str) -> SourceEntry | None:
        """The entry that has exactly this alias, without regard to case, accents, points and a leading article; else None.

        An acronym ("IS", "AA") is known only in its own case.
        """
        bare = name.strip()
        first, _, rest = bare.partition(" ")
        if rest and first.lower() in self._articles:
            bare = rest
        found = self._by_letters.get(_letters(bare)) if is_acronym(bare) else None
        return found or self._by_words.get(self._strip(plain_words(bare)))

    def mentions(self, words: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, SourceEntry]]:
        """Each known name among words given as (start, end, text): its start, its end and its entry, the longest first."""
        plain = ["".join(plain_words(text)) for _, _, text in words]
        at = 0
        while at < len(words):
            start, end, text = words[at]
            found, size = (self._by_letters.get(_letters(text)) if is_acronym(text) else None), 1
            for length in range(min(self._longest.get(plain[at], 0), len(words) - at), 0, -1):
                longer = self._by_words.get(tuple(plain[at : at + length]))
                if longer is not None and text[:1].isupper():
                    found, size = longer, length
                    break
            if found is not None:
                yield start, words[at + size - 1][1] if size > 1 else end, found
            at += size

    def agencies(self) -> tuple[SourceEntry, ...]:
        """Every news agency, in the order of the register."""
        return tuple(entry for entry in self.entries.values() if entry.kind == "news_agency")


def is_acronym(name: str) -> bool:
    """Whether a name is written in capitals alone, so that its case tells it from a common word."""
    letters = _letters(name)
    return 1 < len(letters) <= LONGEST_ACRONYM and letters.isalpha() and letters.isupper()


def _letters(name: str) -> str:
    return name.replace(".", "")


@lru_cache(maxsize=20_000)
def plain_words(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents, apostrophes and points."""
    bare = unicodedata.normalize("NFKD", APOSTROPHES.sub("", name.casefold()))
    return tuple(WORD.findall("".join(c for c in bare if not unicodedata.combining(c))))


@lru_cache(maxsize=1)
def load_sources() -> SourceRegister:
    """The register that is shipped.

    Raises:
        BadPack: the file has a fault.
    """
    path = files("tacitus.world") / "registers" / "sources.toml"
    try:
        read = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), RegisterFile)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise BadPack("world/registers/sources.toml", str(error)) from error
    ids = [entry.id for entry in read.source]
    if len(ids) != len(set(ids)):
        raise BadPack("world/registers/sources.toml", "an id stands twice")
    return SourceRegister(read.source, {a for words in read.articles.values() for a in words})
