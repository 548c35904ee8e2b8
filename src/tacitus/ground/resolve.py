"""Resolve: which of the places that bear a name is meant, by what else the report names."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from tacitus.ground.spots import SPELLING, Spot
from tacitus.lang.form_places import PlaceKind
from tacitus.model import OtherPlace, Place, PlaceMention
from tacitus.world import Feature, GazetteerPlace

MAIN_NAME = 2.5
ROUNDS = 2
OF_KIND = 6.0
WITHIN = 12.0
COUNTRY_OF_REPORT = 3.0
REGION_OF_REPORT = 2.0
NEIGHBOUR = 2.0
NEAR_DEGREES = 3.0
OWN_LIST = 4.0
MOST_OTHERS = 5
POINTS = frozenset({Feature.CITY, Feature.SITE})
PEOPLED = frozenset({Feature.CITY, Feature.REGION})
OF_FEATURE = {
    Feature.COUNTRY: 8.0, Feature.REGION: -0.7, Feature.DISTRICT: 3.0, Feature.CITY: 0.0, Feature.SITE: 0.0, Feature.AREA: 6.0,
    Feature.SEA: 6.0,
}  # fmt: skip
FEATURE_OF_KIND = {
    PlaceKind.TOWN: Feature.CITY, PlaceKind.DISTRICT: Feature.DISTRICT, PlaceKind.PROVINCE: Feature.REGION,
    PlaceKind.COUNTRY: Feature.COUNTRY,
}  # fmt: skip
PRECISION = {
    Feature.CITY: 1, Feature.SITE: 1, Feature.DISTRICT: 3, Feature.REGION: 4, Feature.AREA: 5, Feature.COUNTRY: 6, Feature.SEA: 7,
}  # fmt: skip

BESIDE = 60  # code points between a name that is in no gazetteer and one that is
UNLISTED = {PlaceKind.TOWN: 2, PlaceKind.DISTRICT: 3}

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Context:
    """What the report speaks of: how much of each country and of each first division, the most being 1, and which points."""

    countries: Mapping[str, float]
    regions: Mapping[tuple[str, str], float]
    points: Sequence[tuple[float, float]]


def resolve(spots: Sequence[Spot], demonyms: Mapping[str, int]) -> list[PlaceMention]:
    """The place that each spot means, in order.

    Args:
        spots: of one report, in the order of the text.
        demonyms: ISO 3166-1 alpha-3 -> how often the report speaks of its people and things.

    A name that only a country bears is sure. Of the others each takes the place that scores best by people, name, kind, what it
    is said to lie in, the countries and first divisions of the report, and nearness to other towns; one name means one place
    throughout. A name that is only spelled like a known one is taken for it where the report speaks of that country.
    """
    weights = Counter(demonyms)
    listed = [spot for spot in spots if spot.found]
    sure = [spot for spot in listed if SPELLING not in spot.why]
    for spot in sure:
        if all(place.feature is Feature.COUNTRY for place in spot.found):
            weights[spot.found[0].country] += 1
    context = Context(_shares(weights), {}, ())
    chosen: dict[str, GazetteerPlace] = {}
    for _ in range(ROUNDS):
        chosen = _choose(sure, context)
        context = _context(sure, chosen, weights)
    chosen = _choose(listed, context)
    meant = [spot for spot in spots if SPELLING not in spot.why or context.countries.get(chosen[_name(spot)].country, 0.0) > 0]
    return [
        _mention(spot, chosen[_name(spot)], context) if spot.found else _unlisted(spot, listed, chosen, context) for spot in meant
    ]


def _unlisted(spot: Spot, listed: Sequence[Spot], chosen: Mapping[str, GazetteerPlace], context: Context) -> PlaceMention:
    """A place that no gazetteer has: near the town that is named beside it, else in the country of the report.

    Source: UCDP GED codebook, where_prec 2: the point of a place that lies near.
    """
    beside = [
        one for one in listed if 0 <= one.span.start - spot.span.end < BESIDE or 0 <= spot.span.start - one.span.end < BESIDE
    ]
    towns = [one for one in beside if chosen[_name(one)].feature in POINTS]
    near = min(
        towns or beside, key=lambda one: (one.span.start < spot.span.start, abs(one.span.start - spot.span.start)), default=None
    )
    host = chosen[_name(near)] if near else None
    country = host.country if host else max(context.countries, key=lambda iso: context.countries[iso], default=None)
    point = (host.lat, host.lon) if host and host.feature in POINTS else (None, None)
    precision = UNLISTED[spot.kind or PlaceKind.TOWN]
    place = Place(
        name=" ".join(spot.words), geonameid=None, lat=point[0], lon=point[1], precision=precision, country=country or None
    )  # fmt: skip
    why = f"point_of:{host.name}" if host and point[0] is not None else "country_of_report"
    return PlaceMention(span=spot.span, place=place, others=(), why=(*spot.why, "in_no_gazetteer", why))


def _context(spots: Sequence[Spot], chosen: Mapping[str, GazetteerPlace], weights: Counter[str]) -> Context:
    meant = [chosen[_name(spot)] for spot in spots]
    countries = weights + Counter(place.country for place in meant if place.country)
    regions = Counter((place.country, place.region) for place in meant if place.region)
    points = {(place.lat, place.lon) for place in meant if place.feature in POINTS}
    return Context(
        _shares(countries), _shares(regions), [(lat, lon) for lat, lon in points if lat is not None and lon is not None]
    )


def _shares(counts: Counter[Key]) -> dict[Key, float]:
    most = max(counts.values(), default=1)
    return {key: count / most for key, count in counts.items()}


def _name(spot: Spot) -> str:
    return " ".join(spot.words).lower() + (f"/{spot.kind.value}" if spot.kind else "")


def _choose(spots: Sequence[Spot], context: Context) -> dict[str, GazetteerPlace]:
    """The best place for each name, by all spots that bear it."""
    by_name: dict[str, list[Spot]] = {}
    for spot in spots:
        by_name.setdefault(_name(spot), []).append(spot)
    spans = {spot.span: spot for spot in spots}
    chosen = {}
    for name, alike in by_name.items():
        within = [spans[spot.within] for spot in alike if spot.within in spans]
        scored = [(_score(place, alike[0], within, context), place.population, -place.key, place) for place in alike[0].found]
        chosen[name] = max(scored, key=lambda entry: entry[:3])[3]
    return chosen


def _score(place: GazetteerPlace, spot: Spot, within: Sequence[Spot], context: Context) -> float:
    """How well a place fits; the weights are in tenfolds of people."""
    score = math.log10(place.population + 1) if place.feature in PEOPLED else 0.0
    score += OF_FEATURE[place.feature] + (MAIN_NAME if place.main else 0.0)
    score += COUNTRY_OF_REPORT * context.countries.get(place.country, 0.0)
    score += REGION_OF_REPORT * context.regions.get((place.country, place.region), 0.0) if place.region else 0.0
    if spot.kind is not None and place.feature is FEATURE_OF_KIND[spot.kind]:
        score += OF_KIND
    if any(_lies_in(place, whole) for inner in within for whole in inner.found):
        score += WITHIN
    if place.own:
        score += OWN_LIST
    if place.feature in POINTS and place.lat is not None and place.lon is not None:
        near = any(0 < abs(place.lat - lat) + abs(place.lon - lon) < NEAR_DEGREES for lat, lon in context.points)
        score += NEIGHBOUR if near else 0.0
    return score


def _lies_in(place: GazetteerPlace, whole: GazetteerPlace) -> bool:
    if whole.feature is Feature.COUNTRY:
        return place.country == whole.country and place.feature is not Feature.COUNTRY
    return (
        whole.feature is Feature.REGION
        and place.feature in (Feature.CITY, Feature.SITE, Feature.DISTRICT)
        and (place.country, place.region) == (whole.country, whole.region)
    )


def _mention(spot: Spot, chosen: GazetteerPlace, context: Context) -> PlaceMention:
    others = [place for place in spot.found if place.key != chosen.key][:MOST_OTHERS]
    why = [*spot.why, "only_one" if not others else "best_of_" + str(len(spot.found))]
    if context.countries.get(chosen.country, 0.0) > 0:
        why.append("country_of_report")
    return PlaceMention(
        span=spot.span,
        place=_place(chosen, _precision(spot, chosen)),
        others=tuple(
            OtherPlace(place=_place(place, _plain_precision(place)), why=_why_not(place, chosen, context)) for place in others
        ),
        why=tuple(why),
    )


def _why_not(place: GazetteerPlace, chosen: GazetteerPlace, context: Context) -> str:
    if context.countries.get(place.country, 0.0) < context.countries.get(chosen.country, 0.0):
        return "another_country"
    return "smaller" if place.population < chosen.population else "less_fitting"


def _precision(spot: Spot, place: GazetteerPlace) -> int:
    """Source: UCDP GED codebook, where_prec: 1 exact, 2 near, 3 district, 4 province, 5 larger, 6 country."""
    if spot.part and place.feature not in POINTS:
        return 5
    if spot.near and place.feature in POINTS:
        return 2
    if spot.kind is PlaceKind.DISTRICT:
        return 3
    return _plain_precision(place)


def _plain_precision(place: GazetteerPlace) -> int:
    return place.precision or PRECISION[place.feature]


def _place(place: GazetteerPlace, precision: int) -> Place:
    return Place(
        name=place.name,
        geonameid=place.geonameid,
        lat=place.lat,
        lon=place.lon,
        precision=precision,
        country=place.country or None,
        code=place.code or None,
        source=place.source or None,
    )
