"""Totals: figures that a report tells after its total of a harm, in other sentences and with no word that joins them.

"Six people were wounded at the fair ... Medics took four to the clinic": four of the six, as long as nothing sets them apart:
a word like "others", another speaker, people of another kind, a larger figure of the same harm elsewhere in the report.
Source: record.md law 6: a total is never added to its own part.
"""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.assemble.repeats import is_beside_other_harm, is_one_voice, is_same_people
from tacitus.model import Claim, Hedge, Layer, Maker, Measure, Qualifier, Reading, Scope, Unit
from tacitus.stage import Stage, per_document

MAKER = Maker("assemble.totals", "1")
FEW = 12  # larger totals are given anew by one speaker after another, and smaller figures behind them may be rival ones
BESIDE = 2  # whom "others" are set apart from, one by one
WITHIN, ADDS_UP, COUNTED = "within_the_total", "adds_up_to_the_total", "counted_elsewhere"
SELF, KILLED_BY = "number:reflexive", "measure:killed:object:object"  # who kills others and himself is none of the others
HARMS = frozenset({Measure.KILLED, Measure.EXECUTED, Measure.INJURED})
OPEN_ENDED = frozenset({Qualifier.UP_TO, Qualifier.LESS_THAN, Qualifier.BETWEEN})  # no such figure is sure to hold another


def totals_stage() -> Stage:
    """The stage that makes figures told after the total of their harm parts of it."""

    def step(reading: Reading) -> Reading:
        added = frozenset(q.number.start for q in reading.quantities if q.additional)
        return replace(reading, claims=within_totals(reading.claims, added))

    return per_document(step, needs=(Layer.CLAIMS, Layer.QUANTITIES), gives=(Layer.CLAIMS,), maker=MAKER)


def within_totals(claims: Sequence[Claim], added: frozenset[int]) -> tuple[Claim, ...]:
    """The claims in order, smaller figures behind the total of their harm as parts of it.

    Args:
        claims: of one report, in the order of the text.
        added: the starts of numbers that add to another figure ("another 12"), which are no parts.
    """
    done: list[Claim] = []
    largest = {family: max(figures) for family, figures in _figures(claims).items()}
    for claim in claims:
        total = None
        if claim.number.start not in added and _may_stand_alone(claim):
            total = next((c for c in done if c.count.figure == largest.get(c.measure.family) and _holds(c, claim)), None)
        done.append(claim if total is None else replace(claim, part_of=total.id, why=(*claim.why, WITHIN)))
    _gather(done)
    return tuple(_counted(claim, done, added) for claim in done)


def _counted(claim: Claim, claims: Sequence[Claim], added: frozenset[int]) -> Claim:
    """A vague figure, or one of "others", as a part of the one that counts all of them; unchanged where none does."""
    vague = claim.count.qualifier is Qualifier.VAGUE
    others = claim.number.start in added and claim.count.figure > 1 and not is_beside_other_harm(claim, claims)
    if vague is others or not _may_stand_alone(claim):
        return claim
    kin = (c for c in claims if _may_stand_alone(c) and c.number.start not in added and is_one_voice(c, claim))
    alike = (c for c in kin if c.measure.family is claim.measure.family and c.sentence != claim.sentence)
    total = next((c for c in alike if (_may_count(c, claim) if vague else _is_little_more(c, claim))), None)
    return claim if total is None else replace(claim, part_of=total.id, why=(*claim.why, COUNTED))


def _may_count(total: Claim, vague: Claim) -> bool:
    """Whether a figure may be that of people told of vaguely: no vague word itself, no smaller, of people called alike."""
    alike = total.people.status is vague.people.status and total.count.qualifier is not Qualifier.VAGUE
    return alike and FEW >= total.count.figure >= vague.count.figure


def _is_little_more(total: Claim, others: Claim) -> bool:
    """Whether a later total is of the others and one or two told beside them: "a player and eight others ... nine people"."""
    more = total.count.figure - others.count.figure
    return total.sentence > others.sentence and 0 < more <= BESIDE and is_same_people(total.people, others.people)


def _gather(done: list[Claim]) -> None:
    """Makes all other figures of a harm parts of the largest where they add up to it: "two boys and himself ... all three"."""
    for family in {claim.measure.family for claim in done}:
        alone = [i for i, c in enumerate(done) if _may_stand_alone(c) and c.measure.family is family]
        total = max(alone, key=lambda i: done[i].count.figure, default=None)
        parts = [i for i in alone if i != total]
        if total is None or done[total].count.figure > FEW:
            continue
        known = [c for c in done if c.part_of == done[total].id and c.repeats is None and c.measure.family is family]
        told = [c.count.figure for c in (*known, *(done[i] for i in parts))]
        adds_up = len(told) > 1 and sum(told) == done[total].count.figure
        if adds_up and all(_is_apart(done[i], done[total]) for i in parts):
            for i in parts:
                done[i] = replace(done[i], part_of=done[total].id, why=(*done[i].why, ADDS_UP))


def _is_apart(part: Claim, total: Claim) -> bool:
    """Whether a figure that is no vague word stands in another sentence than the total, by no other voice."""
    said = Qualifier.VAGUE not in (part.count.qualifier, total.count.qualifier)
    return said and part.sentence != total.sentence and is_one_voice(part, total)


def _figures(claims: Sequence[Claim]) -> dict[Measure, list[int]]:
    """The figures of the incident by the family of their measure."""
    figures: dict[Measure, list[int]] = {}
    for claim in claims:
        if claim.scope is Scope.INCIDENT:
            figures.setdefault(claim.measure.family, []).append(claim.count.figure)
    return figures


def _may_stand_alone(claim: Claim) -> bool:
    """Whether a claim is of harm to people in the incident and tied to no other claim yet."""
    free = claim.part_of is None and claim.repeats is None and claim.unit is Unit.PERSON
    return free and claim.measure in HARMS and claim.scope is Scope.INCIDENT and claim.hedge is not Hedge.DENIED


def _holds(total: Claim, claim: Claim) -> bool:
    """Whether an earlier figure is the total of which a later one can only be a part."""
    if not _may_stand_alone(total) or (SELF in claim.why and KILLED_BY in total.why):
        return False
    larger = FEW >= total.count.figure > claim.count.figure > 0 and total.count.qualifier not in OPEN_ENDED
    before = total.sentence < claim.sentence and total.measure.family is claim.measure.family
    return larger and before and is_one_voice(claim, total) and is_same_people(claim.people, total.people)
