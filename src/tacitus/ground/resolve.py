"""Resolve: which of the places that bear a name is meant, by what else the report names."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tacitus.ground.choice import choose, name_of
from tacitus.ground.spot import SPELLING, Spot
from tacitus.lang.form_places import PlaceKind
from tacitus.model import OtherPlace, Place, PlaceMention
from tacitus.world import Feature, GazetteerPlace
from tacitus.world.gazetteer import POINTS

MOST_OTHERS = 5
PRECISION = {
    Feature.CAPITAL: 1, Feature.CITY: 1, Feature.SITE: 1, Feature.DISTRICT: 3, Feature.REGION: 4, Feature.AREA: 5,
    Feature.COUNTRY: 6, Feature.SEA: 7,
}  # fmt: skip

APART = 3  # the finest precision of a place that lies by a town which is not named beside it
BESIDE = 60  # code points between a name that is in no gazetteer and one that is
UNLISTED = {PlaceKind.TOWN: 2, PlaceKind.DISTRICT: 3, PlaceKind.QUARTER: 2, PlaceKind.PROVINCE: 4, PlaceKind.COUNTRY: 6}


def resolve(spots: Sequence[Spot], demonyms: Mapping[str, int]) -> list[PlaceMention]:
    """The place that each spot means, in order.

    Args:
        spots: of one report, in the order of the text.
        demonyms: ISO 3166-1 alpha-3 -> how often the report speaks of its people and things.

    A name that only a country bears is sure. Of the others each takes the place that scores best by people, name, kind, what it
    is said to lie in, the countries and first divisions of the report, and nearness to other towns; one name means one place
    throughout. A name that is only spelled like a known one is taken for it where the report speaks of that country.
    """
    countries = Counter(demonyms)
    spots = [_within_reach(spot, spots, demonyms) for spot in spots]
    listed = [spot for spot in spots if spot.found and SPELLING not in spot.why]
    chosen = choose(listed, demonyms)
    for spot in listed:
        countries[chosen[name_of(spot)].country] += 1
    meant = [here for spot in spots if (here := _at_home(spot, countries)) is not None]
    if any(SPELLING in spot.why for spot in meant):
        listed = [spot for spot in meant if spot.found]
        chosen = choose(listed, demonyms)
    return [
        _mention(spot, chosen[name_of(spot)], countries) if spot.found else _unlisted(spot, listed, chosen, countries)
        for spot in meant
    ]


def _within_reach(spot: Spot, spots: Sequence[Spot], demonyms: Mapping[str, int]) -> Spot:
    """The spot; of a quarter or a village that bears only the name of a division abroad, without that."""
    if spot.kind not in (PlaceKind.TOWN, PlaceKind.DISTRICT, PlaceKind.QUARTER) or any(
        place.feature is not Feature.REGION for place in spot.found
    ):
        return spot
    others = {place.country for one in spots if one.words != spot.words for place in one.found[:1]} | demonyms.keys()
    return spot if not others or any(place.country in others for place in spot.found) else replace(spot, found=())


def _at_home(spot: Spot, countries: Counter[str]) -> Spot | None:
    """The spot; of one that is only spelled like known names those in the countries of the report, None where there is none."""
    if SPELLING not in spot.why:
        return spot
    here = tuple(place for place in spot.found if countries[place.country] > 0)
    return replace(spot, found=here) if here else None


def _unlisted(spot: Spot, listed: Sequence[Spot], chosen: Mapping[str, GazetteerPlace], countries: Counter[str]) -> PlaceMention:
    """A place that no gazetteer has: near the town that is named beside it, else in the district of the one named last.

    Source: UCDP GED codebook, where_prec 2: the point of a place that lies near; 3: known to be in a district.
    """
    beside = [
        one for one in listed if 0 <= one.span.start - spot.span.end < BESIDE or 0 <= spot.span.start - one.span.end < BESIDE
    ]
    towns = [one for one in listed if chosen[name_of(one)].feature in POINTS]
    by = [one for one in towns if one in beside] or beside
    near = min(by, key=lambda one: (one.span.start < spot.span.start, abs(one.span.start - spot.span.start)), default=None)
    if near is None:
        near = max((one for one in towns if one.span.start < spot.span.start), key=lambda one: one.span.start, default=None)
    host = chosen[name_of(near)] if near else None
    country = host.country if host else max(countries, key=lambda iso: countries[iso], default=None)
    point = (host.lat, host.lon) if host and host.feature in POINTS else (None, None)
    precision = UNLISTED[spot.kind or PlaceKind.TOWN]
    place = Place(
        name=" ".join(spot.words), geonameid=None, lat=point[0], lon=point[1], country=country or None,
        precision=precision if near in beside else max(precision, APART),
    )  # fmt: skip
    why = f"point_of:{host.name}" if host and point[0] is not None else "country_of_report"
    return PlaceMention(span=spot.span, place=place, others=(), why=(*spot.why, "in_no_gazetteer", why))


def _mention(spot: Spot, chosen: GazetteerPlace, countries: Counter[str]) -> PlaceMention:
    others = [place for place in spot.found if place.key != chosen.key][:MOST_OTHERS]
    why = [*spot.why, "only_one" if not others else "best_of_" + str(len(spot.found))]
    if countries[chosen.country] > 0:
        why.append("country_of_report")
    return PlaceMention(
        span=spot.span,
        place=_place(chosen, _precision(spot, chosen)),
        others=tuple(
            OtherPlace(place=_place(place, _plain_precision(place)), why=_why_not(place, chosen, countries)) for place in others
        ),
        why=tuple(why),
    )


def _why_not(place: GazetteerPlace, chosen: GazetteerPlace, countries: Counter[str]) -> str:
    if countries[place.country] < countries[chosen.country]:
        return "another_country"
    return "smaller" if place.population < chosen.population else "less_fitting"


def _precision(spot: Spot, place: GazetteerPlace) -> int:
    """Source: UCDP GED codebook, where_prec: 1 exact, 2 near, 3 district, 4 province, 5 larger, 6 country."""
    if spot.part and place.feature not in POINTS:
        return 5
    if spot.at_sea:
        return PRECISION[Feature.SEA]
    if (spot.near or spot.kind is PlaceKind.QUARTER) and place.feature in POINTS:
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
