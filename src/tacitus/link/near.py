"""Near: under which keys an account is looked up, so that only what may be the same is ever compared."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from tacitus.link.sketch import names_of, sites_of, weights_of
from tacitus.model import Account, Measure, Place

PLACES = 3
CELLS_A_DEGREE = 2
DAYS = 4  # in a bucket; the next bucket is a key as well, so that neighbours over its edge meet
RAREST = 16
TELLING = 10  # a figure from which on two reports seldom share it by chance


def near_keys(account: Account, sketch: Sequence[int], figures: Iterable[tuple[Measure, int]]) -> frozenset[str]:
    """The keys of an account: places and, in its countries, kinds of site, within days; rare words, names; large figures.

    Two accounts that share none are never compared. A key that very many share says nothing and may be passed over.
    """
    return frozenset((*_scenes(account), *_sited(account, sketch), *_worded(sketch), *_figured(account, figures)))


def _scenes(account: Account) -> Iterator[str]:
    for cell in dict.fromkeys(_cell(place) for place in account.places[:PLACES]):
        for bucket in _buckets(account.start, account.end):
            yield f"scene {cell} {bucket}"


def _sited(account: Account, sketch: Sequence[int]) -> Iterator[str]:
    """Each kind of site with its country within days, so that who tells no town meets who tells one."""
    countries = {place.country for place in account.places[:PLACES] if place.country is not None}
    for kind in sites_of(sketch):
        for country in countries:
            for bucket in _buckets(account.start, account.end):
                yield f"site {kind} {country} {bucket}"


def _cell(place: Place) -> str:
    """The half degree in which a town lies; the country of what is larger."""
    if place.is_scene and place.lat is not None and place.lon is not None:
        return f"{round(place.lat * CELLS_A_DEGREE)},{round(place.lon * CELLS_A_DEGREE)}"
    return place.country or place.name


def _buckets(start: date | None, end: date | None) -> Iterator[int]:
    """The buckets of days at the first and the last day, each with the one after."""
    for day in (start, end):
        if day is not None:
            yield day.toordinal() // DAYS
            yield day.toordinal() // DAYS + 1


def _worded(sketch: Sequence[int]) -> Iterator[str]:
    weights = weights_of(sketch)
    for word in sorted(weights, key=lambda word: (-weights[word], word))[:RAREST]:
        yield f"word {word:x}"
    for name in names_of(sketch):
        yield f"name {name:x}"


def _figured(account: Account, figures: Iterable[tuple[Measure, int]]) -> Iterator[str]:
    if account.start is not None:
        month = account.start.toordinal() // 30
        for measure, number in figures:
            if number >= TELLING:
                yield f"figure {measure.value} {number} {month}"
                yield f"figure {measure.value} {number} {month + 1}"
