"""Place base: places and their names in an SQLite file, asked by name."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from tacitus.world.gazetteer import TOWNS, Feature, GazetteerPlace
from tacitus.world.names import plain_words
from tacitus.world.sounds import ARTICLES, consonants

INITIALS = re.compile(r"(?:[A-Za-z]\.){2,}")
LARGEST_CACHE = 100_000
LONG_ENOUGH = 5  # letters
SHORTEST_SOUND = 3  # consonants
LIKE_ENOUGH = 70.0  # of 100
SCHEMA = """
CREATE TABLE place (
  key INTEGER PRIMARY KEY, feature TEXT NOT NULL, name TEXT NOT NULL, geonameid INTEGER, country TEXT NOT NULL,
  region TEXT NOT NULL, population INTEGER NOT NULL, lat REAL, lon REAL
);
CREATE TABLE name (plain TEXT NOT NULL, key INTEGER NOT NULL, main INTEGER NOT NULL, PRIMARY KEY (plain, key)) WITHOUT ROWID;
CREATE TABLE sound (consonants TEXT NOT NULL, plain TEXT NOT NULL, PRIMARY KEY (consonants, plain)) WITHOUT ROWID;
CREATE TABLE opening (word TEXT PRIMARY KEY, longest INTEGER NOT NULL) WITHOUT ROWID;
"""
COLUMNS = "place.key, feature, place.name, geonameid, country, region, population, lat, lon, main"
LOOKUP = f"SELECT {COLUMNS} FROM name JOIN place USING (key) WHERE plain = ? ORDER BY population DESC, place.key"


class PlaceBase:
    """A gazetteer over an open SQLite file with the tables of the schema."""

    def __init__(self, base: sqlite3.Connection) -> None:
        """Keep the connection, and what was asked before.

        Raises:
            sqlite3.Error: the tables are not there.
        """
        base.execute("SELECT 1 FROM opening LIMIT 1")
        self._base = base
        self._longest = lru_cache(LARGEST_CACHE)(self._read_longest)
        self._lookup = lru_cache(LARGEST_CACHE)(self._read_places)
        self._alike = lru_cache(LARGEST_CACHE)(self._read_alike)

    def longest(self, word: str) -> int:
        """The number of words of the longest name that begins with this word; 0 where none does."""
        plain = plain_words(word)
        return self._longest(plain[0]) if plain else 0

    def lookup(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Every place that bears the name of these words, the most populous first."""
        return self._lookup(plain_name(words))

    def alike(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Towns whose name, written in another script at home, may be spelled like these words in ours; the likest first.

        "Hassakeh" and "Hasakah", "Deir Ezzor" and "Dayr az Zawr": the same consonants, and alike enough as a whole.
        """
        return self._alike(plain_name(words))

    def _read_alike(self, plain: str) -> tuple[GazetteerPlace, ...]:
        sounds = consonants(plain)
        if len(sounds) < SHORTEST_SOUND:
            return ()
        spelled = [name for (name,) in self._base.execute("SELECT plain FROM sound WHERE consonants = ?", (sounds,))]
        likest = sorted(((fuzz.ratio(plain, name), name) for name in spelled), reverse=True)
        found = {
            p.key: p for likeness, name in likest if likeness >= LIKE_ENOUGH for p in self._lookup(name) if p.feature in TOWNS
        }
        return tuple(found.values())

    def _read_longest(self, word: str) -> int:
        row = self._base.execute("SELECT longest FROM opening WHERE word = ?", (word,)).fetchone()
        return int(row[0]) if row else 0

    def _read_places(self, plain: str) -> tuple[GazetteerPlace, ...]:
        return tuple(
            GazetteerPlace(
                key=key, feature=Feature(feature), name=name, geonameid=geonameid, country=country, region=region,
                population=population, lat=lat, lon=lon, main=bool(main),
            )
            for key, feature, name, geonameid, country, region, population, lat, lon, main in self._base.execute(LOOKUP, (plain,))
        )  # fmt: skip


def plain_name(words: Sequence[str]) -> str:
    """A name as it is looked up; an abbreviation keeps its points, so that "Ind." is not "Ind", nor "L.A." "La."."""
    plain = " ".join(word.lower() if INITIALS.fullmatch(word) else " ".join(plain_words(word)) for word in words).strip()
    return f"{plain}." if plain and words[-1].endswith(".") and not plain.endswith(".") else plain


def spellings(name: str) -> Iterator[str]:
    """A name as it is looked up, and without an Arabic article where enough of it is left ("al-Qamishli")."""
    plain = plain_name((name,))
    yield plain
    article, _, rest = plain.partition(" ")
    if article in ARTICLES and len(rest) >= LONG_ENOUGH:
        yield rest


def index_names(base: sqlite3.Connection, names: Iterable[tuple[str, str]], transliterated: frozenset[str]) -> None:
    """Write how names begin and how they sound; what was written of that before is replaced.

    Args:
        base: where to write.
        names: each as it is looked up, with the country of its place.
        transliterated: the countries whose names reach ours from another script by many spellings.
    """
    openings: dict[str, int] = {}
    sounds: set[tuple[str, str]] = set()
    for plain, country in names:
        word, size = plain.split(" ", 1)[0].replace(".", ""), plain.count(" ") + 1
        openings[word] = max(size, openings.get(word, 0))
        if country in transliterated and plain.isascii():
            sounds.add((consonants(plain), plain))
    base.execute("DELETE FROM opening")
    base.execute("DELETE FROM sound")
    base.executemany("INSERT INTO opening VALUES (?, ?)", sorted(openings.items()))
    base.executemany("INSERT INTO sound VALUES (?, ?)", sorted(sounds))
