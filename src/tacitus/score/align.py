"""Align: which found claim answers which true one.

Source: tests/corpus/README.md, "What counts as right": a true claim is found when a found one overlaps it, has its measure or
one that is accepted for it, and shares a figure; one to one, the closest first.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.model import Claim, Unit
from tacitus.score.form import Bounds, GoldClaim, GoldDistractor

# two words for one thing; anything else must agree, or stand in measure_alt
FAMILIES = (
    frozenset({"killed", "executed"}),
    frozenset({"injured", "wounded"}),
    frozenset({"released", "rescued"}),
    frozenset({"participants", "attackers"}),
    frozenset({"population", "present"}),
)
OF_PEOPLE = frozenset({Unit.PERSON, Unit.FAMILY, Unit.HOUSEHOLD})
Marked = GoldClaim | GoldDistractor


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """What became of the found claims and of the true ones, each kind in the order of the report.

    Attributes:
        pairs: a found claim and the true one that it answers, in the order of the true ones.
        missed: true claims that nothing answers, optional ones left out.
        false: found claims that answer nothing.
        set_aside: found claims that are neither right nor wrong: of things, or on an optional claim.
    """

    pairs: tuple[tuple[Claim, GoldClaim], ...]
    missed: tuple[GoldClaim, ...]
    false: tuple[Claim, ...]
    set_aside: tuple[Claim, ...]


def align(found: Sequence[Claim], true: Sequence[GoldClaim]) -> Alignment:
    """Join found claims to true ones, and judge the rest."""
    wanted = [claim for claim in true if not claim.optional]
    optional = [claim for claim in true if claim.optional]
    answer_to = _joined(found, wanted)
    taken = set(answer_to.values())
    rest = [claim for i, claim in enumerate(found) if i not in taken]
    false = [claim for claim in rest if _must_be_right(claim, optional)]
    return Alignment(
        pairs=tuple((found[answer_to[j]], claim) for j, claim in enumerate(wanted) if j in answer_to),
        missed=tuple(claim for j, claim in enumerate(wanted) if j not in answer_to),
        false=tuple(false),
        set_aside=tuple(claim for claim in rest if claim not in false),
    )


def _joined(found: Sequence[Claim], wanted: Sequence[GoldClaim]) -> dict[int, int]:
    """The index of the found claim for each true one that has an answer: same value first, then most shared characters."""
    ranked = sorted(
        (not same_value(claim, true), -nearness(claim, true), i, j)
        for i, claim in enumerate(found)
        for j, true in enumerate(wanted)
        if answers(claim, true)
    )
    answer_to: dict[int, int] = {}
    for _, _, i, j in ranked:
        if j not in answer_to and i not in answer_to.values():
            answer_to[j] = i
    return answer_to


def _must_be_right(claim: Claim, optional: Sequence[GoldClaim]) -> bool:
    """Whether a found claim that answers nothing is false: it counts people and does not lie on an optional claim."""
    return claim.unit in OF_PEOPLE and not any(overlaps(claim, true) and same_measure(claim, true) for true in optional)


def answers(claim: Claim, true: GoldClaim) -> bool:
    """Whether a found claim may stand for a true one."""
    return overlaps(claim, true) and same_measure(claim, true) and shares_figure(claim, true)


def overlaps(claim: Claim, marked: Marked) -> bool:
    """Whether they share a character."""
    return _shared(claim, marked) > 0


def nearness(claim: Claim, marked: Marked) -> float:
    """Shared characters over the characters from the first start to the last end."""
    whole = max(claim.span.end, marked.end) - min(claim.span.start, marked.start)
    return max(0, _shared(claim, marked)) / whole


def _shared(claim: Claim, marked: Marked) -> int:
    return min(claim.span.end, marked.end) - max(claim.span.start, marked.start)


def same_measure(claim: Claim, true: GoldClaim) -> bool:
    """Whether the measure is one that is accepted, or of the same family as one."""
    accepted = {true.measure, *true.measure_alt}
    return claim.measure in accepted or any(claim.measure in family and family & accepted for family in FAMILIES)


def accepted_bounds(true: GoldClaim) -> tuple[Bounds, ...]:
    """Every low, best, high that is exactly right: the words' own first, then those of other published conventions."""
    return (true.count.bounds, *true.count_alt)


def bounds_of(claim: Claim) -> Bounds:
    """Low, best, high of a found claim."""
    return (claim.count.low, claim.count.best, claim.count.high)


def same_value(claim: Claim, true: GoldClaim) -> bool:
    """Whether all three bounds are as accepted."""
    return bounds_of(claim) in accepted_bounds(true)


def shares_figure(claim: Claim, true: GoldClaim) -> bool:
    """Whether any figure agrees: best, or low or high where best is not given."""
    ours = _figures(bounds_of(claim))
    return same_value(claim, true) or any(ours & _figures(bounds) for bounds in accepted_bounds(true))


def _figures(bounds: Bounds) -> set[int]:
    low, best, high = bounds
    said = (low, high) if best is None else (best,)
    return {figure for figure in said if figure is not None}
