"""Gazetteer: names in, places of the world out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Feature(StrEnum):
    """What kind of place: a country, a first or second division of one, its capital, a town, one spot, a wider area, a sea."""

    COUNTRY = "country"
    REGION = "region"
    DISTRICT = "district"
    CAPITAL = "capital"
    CITY = "city"
    SITE = "site"
    AREA = "area"
    SEA = "sea"


TOWNS = frozenset({Feature.CAPITAL, Feature.CITY})
POINTS = TOWNS | {Feature.SITE}


@dataclass(frozen=True, slots=True, kw_only=True)
class GazetteerPlace:
    """A place as the gazetteer knows it.

    Attributes:
        key: its number in this gazetteer; below zero where a user added it.
        feature: what kind of place it is.
        name: its main name.
        geonameid: its number in GeoNames; None where it is not there.
        country: ISO 3166-1 alpha-3; empty for seas and areas of several countries.
        region: GeoNames' code of its first division within the country; empty where not known.
        population: inhabitants; 0 where not known.
        lat, lon: degrees WGS84; None where no point is known.
        main: whether the name that was looked up is its main name.
        source: where a user has an added place from; empty for what comes with the install.
        code: its P-code; empty where it has none.
        precision: of its point, as UCDP codes it, where that is known; None where its feature says it.
        own: whether a user put it on a list by hand, so that it goes before others of its name.
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
    source: str = ""
    code: str = ""
    precision: int | None = None
    own: bool = False


class Gazetteer(Protocol):
    """What any gazetteer can do."""

    def longest(self, word: str) -> int:
        """The number of words of the longest name that begins with this word; 0 where none does."""

    def lookup(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Every place that bears the name of these words, without regard to case, accents and apostrophes."""

    def alike(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Towns whose name, written in another script at home, may be spelled like these words in ours."""


class LayeredGazetteer:
    """One gazetteer laid over another: what both know is taken from the upper one."""

    def __init__(self, over: Gazetteer, below: Gazetteer) -> None:
        """Keep both."""
        self._over, self._below = over, below

    def longest(self, word: str) -> int:
        """The number of words of the longest name that begins with this word; 0 where none does."""
        return max(self._over.longest(word), self._below.longest(word))

    def lookup(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Every place that bears the name of these words, those of the upper gazetteer first."""
        return _laid(self._over.lookup(words), self._below.lookup(words))

    def alike(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Towns whose name, written in another script at home, may be spelled like these words in ours."""
        return _laid(self._over.alike(words), self._below.alike(words))


def _laid(over: tuple[GazetteerPlace, ...], below: tuple[GazetteerPlace, ...]) -> tuple[GazetteerPlace, ...]:
    if not over:
        return below
    return (*over, *(place for place in below if not any(_is_same(place, upper) for upper in over)))


def _is_same(place: GazetteerPlace, upper: GazetteerPlace) -> bool:
    """Whether two places of one name are one: by their number, or as divisions of one country under one code."""
    if place.geonameid is not None and place.geonameid == upper.geonameid:
        return True
    division = place.feature in (Feature.REGION, Feature.DISTRICT) and bool(place.region)
    return division and (place.feature, place.country, place.region) == (upper.feature, upper.country, upper.region)
