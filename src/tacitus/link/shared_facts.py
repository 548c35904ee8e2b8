"""Shared facts: figures, places and actors in the order in which two reports give them, by which a translation is told."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.model import QuantityKind, Reading

Fact = tuple[str, int | str]

MOST_FACTS = 400  # of one report
LEAST_FACTS = 8  # in one order, so that it is no chance
LEAST_FIGURES = 3  # of them; places alone are a route that many tell
TRANSLATED = 0.6  # of the facts of both


@dataclass(frozen=True, slots=True)
class SharedFacts:
    """The facts that two reports give in one order, and the share of each report's facts that they are."""

    facts: tuple[Fact, ...]
    share_here: float
    share_there: float

    @property
    def is_translation(self) -> bool:
        """Whether so much stands in one order that one report is the other in another language, or both are a third."""
        figures = sum(kind == "figure" for kind, _ in self.facts)
        enough = len(self.facts) >= LEAST_FACTS and figures >= LEAST_FIGURES
        return enough and min(self.share_here, self.share_there) >= TRANSLATED


def facts_of(reading: Reading) -> tuple[Fact, ...]:
    """The figures from 2 on, the places with a number in GeoNames and the actors of the register, in the order of the text.

    What the same words name twice over, and what is named again before anything else is, counts once.
    """
    found: dict[tuple[int, str], Fact] = {}
    for quantity in reading.quantities:
        best = quantity.count.best
        if quantity.kind is QuantityKind.CARDINAL and best is not None and best > 1:
            found[quantity.number.start, "figure"] = ("figure", best)
    for place in reading.places:
        if place.place.geonameid is not None:
            found[place.span.start, "place"] = ("place", place.place.geonameid)
    for mention in reading.actors:
        if mention.actor.id is not None:
            found[mention.span.start, "actor"] = ("actor", mention.actor.id)
    ordered = [found[at] for at in sorted(found)]
    return tuple(fact for at, fact in enumerate(ordered) if not at or ordered[at - 1] != fact)


def shared_facts(here: Sequence[Fact], there: Sequence[Fact]) -> SharedFacts:
    """The longest row of facts that both give in one order; as long whichever comes first.

    Facts of a sort of which either has none (a light reading finds no actors) are left out of both.

    Source: issue 5 (a translation of the same text).
    """
    kinds = {kind for kind, _ in here} & {kind for kind, _ in there}
    here, there = ([fact for fact in facts if fact[0] in kinds][:MOST_FACTS] for facts in (here, there))
    if not here or not there:
        return SharedFacts((), 0.0, 0.0)
    row = _longest_row(here, there)
    return SharedFacts(row, len(row) / len(here), len(row) / len(there))


@dataclass(frozen=True, slots=True)
class _Link:
    """A fact of a row, and the one before it."""

    fact: Fact
    before: "_Link | None"


def _longest_row(here: Sequence[Fact], there: Sequence[Fact]) -> tuple[Fact, ...]:
    """The longest row that stands in both in one order, found by the places in `there` at which rows of each length end."""
    places: dict[Fact, list[int]] = defaultdict(list)
    for at, fact in enumerate(there):
        places[fact].append(at)
    ends: list[int] = []
    rows: list[_Link] = []
    for fact in here:
        for at in reversed(places.get(fact, [])):
            length = bisect_left(ends, at)
            link = _Link(fact, rows[length - 1] if length else None)
            ends[length : length + 1] = [at]
            rows[length : length + 1] = [link]
    row: list[Fact] = []
    last = rows[-1] if rows else None
    while last is not None:
        row.append(last.fact)
        last = last.before
    return tuple(reversed(row))
