"""Choice: which of the places that bear a name is meant, all names of a report weighed together."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tacitus.ground.spot import Spot
from tacitus.lang.form_places import PlaceKind
from tacitus.model import Span
from tacitus.world import Feature, GazetteerPlace
from tacitus.world.gazetteer import POINTS, TOWNS

ROUNDS = 3
MOST_CANDIDATES = 40
MAIN_NAME = 3.0
OWN_LIST = 4.0
SEAT_SHARE = 20  # a namesake that holds less of the people of a division is not its seat
SEAT_MEANT = 2.0  # a bare name that a division has from its town is mostly the town's
OF_KIND = 6.0
WITHIN = 12.0
COUNTRY_OF_REPORT = 4.5
REGION_OF_REPORT = 2.0
COMPANY = 2.0
MOST_COMPANY = 3.2
COMMON_NAME = 8.0  # places of one name by which what it says of where a report plays is worth half
PEOPLED = TOWNS | {Feature.REGION}
OF_FEATURE = {
    Feature.COUNTRY: 11.0, Feature.REGION: 0.0, Feature.DISTRICT: 3.0, Feature.CAPITAL: 1.0, Feature.CITY: 0.0, Feature.SITE: 0.0,
    Feature.AREA: 6.0, Feature.SEA: 6.0,
}  # fmt: skip
FEATURE_OF_KIND = {
    PlaceKind.TOWN: TOWNS, PlaceKind.QUARTER: {Feature.SITE}, PlaceKind.DISTRICT: {Feature.DISTRICT},
    PlaceKind.PROVINCE: {Feature.REGION}, PlaceKind.COUNTRY: {Feature.COUNTRY},
}  # fmt: skip

Region = tuple[str, str]
Cell = tuple[int, int]


@dataclass(slots=True)
class Named:
    """All spots of one name.

    Attributes:
        spots: in order.
        places: those that bear the name, the most populous first.
        alone: how well each fits by itself.
        chosen: the one that fits best so far; None before the first round.
    """

    spots: list[Spot]
    places: Sequence[GazetteerPlace]
    alone: list[float] = field(default_factory=list)
    chosen: GazetteerPlace | None = None


@dataclass(slots=True)
class Context:
    """How often a report speaks of each country and of each first division."""

    countries: Counter[str] = field(default_factory=Counter)
    regions: Counter[Region] = field(default_factory=Counter)


def name_of(spot: Spot) -> str:
    """The name by which spots are one: its words, and what a word beside it says it is."""
    return " ".join(spot.words).lower() + (f"/{spot.kind.value}" if spot.kind else "")


def choose(spots: Sequence[Spot], countries: Mapping[str, int]) -> dict[str, GazetteerPlace]:
    """The best place for each name, by itself and by what the other names tell of where the report plays.

    Args:
        spots: of one report, in order; each has places.
        countries: ISO 3166-1 alpha-3 -> how often the report speaks of it by other words.
    """
    names = _names(spots)
    company = _company(names)
    for named in names.values():
        if all(place.feature is Feature.COUNTRY for place in named.places):
            named.chosen = named.places[0]
    for _ in range(ROUNDS):
        context = _context(names, countries)
        chosen = {name: _best(name, named, context, company) for name, named in names.items()}
        for name, place in chosen.items():
            names[name].chosen = place
    return {name: named.chosen for name, named in names.items() if named.chosen is not None}


def _names(spots: Sequence[Spot]) -> dict[str, Named]:
    names: dict[str, Named] = {}
    for spot in spots:
        names.setdefault(name_of(spot), Named([], spot.found[:MOST_CANDIDATES])).spots.append(spot)
    by_span = {spot.span: spot for spot in spots}
    for named in names.values():
        wholes = [whole for spot in named.spots for whole in _wholes(spot, by_span)]
        seats = {(place.country, place.region): place.population for place in named.places[::-1] if place.feature in TOWNS}
        for place in named.places:
            score = _alone(place, named.spots[0], wholes)
            seat = seats.get((place.country, place.region), 0)
            has_seat = place.feature is Feature.REGION and seat * SEAT_SHARE >= place.population
            named.alone.append(score - SEAT_MEANT if has_seat and named.spots[0].kind is None else score)
    return names


def _wholes(spot: Spot, by_span: Mapping[Span, Spot]) -> Sequence[GazetteerPlace]:
    return by_span[spot.within].found if spot.within is not None and spot.within in by_span else ()


def _alone(place: GazetteerPlace, spot: Spot, wholes: Sequence[GazetteerPlace]) -> float:
    """How well a place fits by itself; the weights are in tenfolds of people."""
    score = math.log10(place.population + 1) if place.feature in PEOPLED else 0.0
    score += OF_FEATURE[place.feature] + (MAIN_NAME if place.main else 0.0) + (OWN_LIST if place.own else 0.0)
    if spot.kind is not None and place.feature in FEATURE_OF_KIND[spot.kind]:
        score += OF_KIND
    return score + (WITHIN if any(_lies_in(place, whole) for whole in wholes) else 0.0)


def _lies_in(place: GazetteerPlace, whole: GazetteerPlace) -> bool:
    if whole.feature is Feature.COUNTRY:
        return place.country == whole.country and place.feature is not Feature.COUNTRY
    inner = place.feature in POINTS or place.feature is Feature.DISTRICT
    return whole.feature is Feature.REGION and inner and (place.country, place.region) == (whole.country, whole.region)


def _company(names: Mapping[str, Named]) -> dict[tuple[str, int], float]:
    """For each place of a name how much other names have a place beside it, rare names the more."""
    held: dict[Cell | Region, dict[str, float]] = {}
    for name, named in names.items():
        worth = 1 / (1 + len(named.places) / COMMON_NAME)
        for place in named.places:
            cell = _cell(place)
            if cell is not None:
                held.setdefault(cell, {})[name] = worth
                held.setdefault((place.country, place.region), {})[name] = worth
    company = {}
    for name, named in names.items():
        for place in named.places:
            cell = _cell(place)
            beside: dict[str, float] = {}
            if place.feature is Feature.REGION:
                beside |= held.get((place.country, place.region), {})
            elif cell is not None:
                for lat in range(cell[0] - 1, cell[0] + 2):
                    for lon in range(cell[1] - 1, cell[1] + 2):
                        beside |= held.get((lat, lon), {})
            if beside:
                company[name, place.key] = min(MOST_COMPANY, COMPANY * (sum(beside.values()) - beside.get(name, 0.0)))
    return company


def _cell(place: GazetteerPlace) -> Cell | None:
    """The square degree in which a town, a spot or a district lies."""
    if place.lat is None or place.lon is None or not (place.feature in POINTS or place.feature is Feature.DISTRICT):
        return None
    return math.floor(place.lat), math.floor(place.lon)


def _context(names: Mapping[str, Named], countries: Mapping[str, int]) -> Context:
    context = Context(Counter(countries))
    for named in names.values():
        place = named.chosen
        if place is None:
            continue
        if place.country:
            context.countries[place.country] += len(named.spots)
        if place.region:
            context.regions[place.country, place.region] += len(named.spots)
    return context


def _best(name: str, named: Named, context: Context, company: Mapping[tuple[str, int], float]) -> GazetteerPlace:
    """The place that fits best beside the other names; what the name itself was taken for says nothing of that."""
    countries, regions = context.countries.copy(), context.regions.copy()
    if named.chosen is not None:
        countries[named.chosen.country] -= len(named.spots)
        regions[named.chosen.country, named.chosen.region] -= len(named.spots)
    most_country, most_region = max(countries.values(), default=0), max(regions.values(), default=0)
    scored = []
    for place, alone in zip(named.places, named.alone, strict=True):
        score = alone + company.get((name, place.key), 0.0)
        if most_country > 0:
            score += COUNTRY_OF_REPORT * countries[place.country] / most_country
        if most_region > 0 and place.region:
            score += REGION_OF_REPORT * regions[place.country, place.region] / most_region
        scored.append((score, place.population, -place.key, place))
    return max(scored, key=lambda entry: entry[:3])[3]
