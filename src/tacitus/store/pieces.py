"""Pieces: what several tables keep in the same columns: bounds, places, hands."""

from typing import Any

from sqlalchemy import Row

from tacitus.model import Basis, Count, Hand, Place, Qualifier, Source, Span
from tacitus.store.columns import large, whole

Record = dict[str, Any]
AnyRow = Row[Any]


def bounds(low: int | None, best: int | None, high: int | None) -> Record:
    """Three bounds as columns; `exact` is null where the columns hold them."""
    return {"low": whole(low), "best": whole(best), "high": whole(high), "exact": large(low, best, high)}


def to_bounds(row: AnyRow) -> tuple[int | None, int | None, int | None]:
    """low, best, high of a row."""
    if row.exact is not None:
        low, best, high = row.exact
        return low, best, high
    return row.low, row.best, row.high


def to_count(row: AnyRow) -> Count:
    """The count of a row that has a qualifier."""
    return Count(*to_bounds(row), Qualifier(row.qualifier))


def place_columns(place: Place | None) -> Record:
    """A place as columns, all null where there is none."""
    return {
        "place_name": place.name if place else None,
        "geonameid": place.geonameid if place else None,
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "place_precision": place.precision if place else None,
        "country": place.country if place else None,
        "place_code": place.code if place else None,
        "place_source": place.source if place else None,
    }


def to_place(row: AnyRow) -> Place | None:
    """The place of a row; None where it has none."""
    if row.place_name is None:
        return None
    point = [row.place_name, row.geonameid, row.lat, row.lon, row.place_precision, row.country]
    return place_of([*point, row.place_code, row.place_source])


def place_list(place: Place) -> list[Any]:
    """A place among others of one column."""
    point = [place.name, place.geonameid, place.lat, place.lon, place.precision, place.country]
    return [*point, place.code, place.source]


def place_of(said: list[Any]) -> Place:
    """The place of what `place_list` gave."""
    name, geonameid, lat, lon, precision, country, code, source = said
    return Place(name=name, geonameid=geonameid, lat=lat, lon=lon, precision=precision, country=country, code=code, source=source)


def hand_list(hand: Hand) -> list[Any]:
    """A hand of a chain among the others of one column."""
    span = hand.span
    return [hand.source.id, hand.source.name, hand.basis.value, span.start if span else None, span.end if span else None]


def to_hand(said: list[Any]) -> Hand:
    """The hand of what `hand_list` gave."""
    source, name, basis, start, end = said
    return Hand(source=Source(source, name), basis=Basis(basis), span=None if start is None else Span(start, end))
