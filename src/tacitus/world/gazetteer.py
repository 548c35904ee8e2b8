"""Gazetteer: names in, places of the world out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Feature(StrEnum):
    """What kind of place: a country, a first or a second division of one, a populated place, a wider area, a sea."""

    COUNTRY = "country"
    REGION = "region"
    DISTRICT = "district"
    CITY = "city"
    AREA = "area"
    SEA = "sea"


@dataclass(frozen=True, slots=True, kw_only=True)
class GazetteerPlace:
    """A place as the gazetteer knows it.

    Attributes:
        key: its number in this gazetteer.
        feature: what kind of place it is.
        name: its main name.
        geonameid: its number in GeoNames; None where it is not there.
        country: ISO 3166-1 alpha-3; empty for seas and areas of several countries.
        region: GeoNames' code of its first division within the country; empty where not known.
        population: inhabitants; 0 where not known.
        lat, lon: degrees WGS84; None where no point is known.
        main: whether the name that was looked up is its main name.
    """

    key: int
    feature: Feature
    name: str
    geonameid: int | None
    country: str
    region: str
    population: int
    lat: float | None
    lon: float | None
    main: bool


class Gazetteer(Protocol):
    """What any gazetteer can do."""

    def longest(self, word: str) -> int:
        """The number of words of the longest name that begins with this word; 0 where none does."""

    def lookup(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Every place that bears the name of these words, without regard to case, accents and apostrophes."""

    def alike(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Towns whose name, written in another script at home, may be spelled like these words in ours."""
