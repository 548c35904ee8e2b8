"""Repeats: which claim of a report says an earlier one again, so that nobody counts the same people twice.

"About 45,000 have fled, OCHA said ... According to OCHA, more than 45,000 have left": one figure of one origin, said twice.
"""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.model import Claim, Demographic, Hedge, Layer, Maker, Measure, People, Qualifier, Reading, Scope, Status
from tacitus.stage import Stage, per_document

MAKER = Maker("assemble.repeats", "1")
ANOTHER = "another_person"  # find.person has told the person apart from all before
DRIVEN_OUT = frozenset({Measure.DISPLACED, Measure.EVACUATED, Measure.IDPS})
TELLING = 100  # a number as large as this is not met twice by chance
SAYS_AGAIN = "says_again"
COUNTED = frozenset({"number:spelled", "number:digits"})
TOLD_APART = frozenset({Measure.KILLED, Measure.EXECUTED, Measure.INJURED})  # by find.person, from all that is told of each
OPEN_STATUS = frozenset({Status.UNKNOWN, Status.MIXED})


def repeats_stage() -> Stage:
    """The stage that links each claim to the earlier one of the report that it repeats."""

    def step(reading: Reading) -> Reading:
        added = frozenset(q.number.start for q in reading.quantities if q.additional)
        return replace(reading, claims=link_repeats(reading.claims, added))

    return per_document(step, needs=(Layer.CLAIMS, Layer.QUANTITIES), gives=(Layer.CLAIMS,), maker=MAKER)


def link_repeats(claims: Sequence[Claim], added: frozenset[int]) -> tuple[Claim, ...]:
    """The claims in order, each that repeats an earlier one with its id.

    Args:
        claims: of one report, in the order of the text.
        added: the starts of numbers that add to another figure ("another 12"), which repeat only what adds as much.

    Source: record.md "repeats", law 6: a figure is never added to its repetition.
    """
    done: list[Claim] = []
    for claim in claims:
        first = None
        if claim.repeats is None and ANOTHER not in claim.why:
            apart = claim.number.start in added
            beside = apart and is_beside_other_harm(claim, claims)
            known = (c for c in done if c.repeats is None and (not apart or _adds_as_well(claim, c, added, beside, claims)))
            first = next((c for c in known if says_again(claim, c)), None)
        done.append(claim if first is None else replace(claim, repeats=first.id, why=(*claim.why, SAYS_AGAIN)))
    return tuple(done)


def _adds_as_well(later: Claim, earlier: Claim, added: frozenset[int], beside: bool, claims: Sequence[Claim]) -> bool:
    """Whether a figure of "others" may be one of before: of others too, or the others are so to those of another harm.

    "Two died and nine others were hurt ... she was among nine others who were hurt".
    """
    others = beside or earlier.number.start in added or is_beside_other_harm(earlier, claims)
    return later.count.figure > 1 and others


def is_beside_other_harm(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the sentence tells of another harm before the claim, to which its people are others."""
    harms = TOLD_APART - {claim.measure}
    beside = (c for c in claims if c.sentence == claim.sentence and c.number < claim.number)
    return claim.measure in TOLD_APART and any(c.measure in harms for c in beside)


def says_again(later: Claim, earlier: Claim) -> bool:
    """Whether the later claim tells the same number of the same people by the same voice."""
    if later.part_of == earlier.id or earlier.part_of == later.id or later.sentence == earlier.sentence:
        return False
    same_kind = _same_measure(later, earlier) and later.unit is earlier.unit
    firm = Hedge.DENIED not in (later.hedge, earlier.hedge) and Scope.EARLIER_TOLL not in (later.scope, earlier.scope)
    return (
        same_kind
        and firm
        and not _is_counted_apart(later, earlier)
        and _same_figure(later, earlier)
        and is_same_people(later.people, earlier.people)
        and is_one_voice(later, earlier)
    )


def _same_measure(later: Claim, earlier: Claim) -> bool:
    """The same family of measures; a large number that fled and lives in displacement now is the same people."""
    if later.measure.family is earlier.measure.family:
        return True
    return {later.measure, earlier.measure} <= DRIVEN_OUT and later.count.figure >= TELLING


def _same_figure(later: Claim, earlier: Claim) -> bool:
    """Equal numbers, whatever their qualifier ("about 45,000", "more than 45,000"); vague words only by the same word."""
    if later.count.figure != earlier.count.figure:
        return False
    vague = Qualifier.VAGUE in (later.count.qualifier, earlier.count.qualifier)
    return later.count == earlier.count if vague else True


def _is_counted_apart(later: Claim, earlier: Claim) -> bool:
    """Whether "one" counts another person than a word did that it shares none with: "a rebel leader ... one suspect"."""
    if later.measure in TOLD_APART or later.count.figure != 1 or not _is_by_number(later) or _is_by_number(earlier):
        return False
    words = [frozenset(c.people.words.lower().split()) for c in (later, earlier)]
    return bool(words[0] and words[1]) and not words[0] & words[1]


def _is_by_number(claim: Claim) -> bool:
    return bool(COUNTED & set(claim.why))


def is_same_people(later: People, earlier: People) -> bool:
    """Whether nothing that is said of two groups tells them apart."""
    statuses = {later.status, earlier.status}
    alike = len(statuses) == 1 or bool(statuses & OPEN_STATUS)
    young = Demographic.CHILDREN in later.demographic, Demographic.CHILDREN in earlier.demographic
    return alike and (young[0] == young[1] or not later.demographic or not earlier.demographic)


def is_one_voice(later: Claim, earlier: Claim) -> bool:
    """The same innermost speaker, one by a shorter name, or the outlet itself for one of them: two others are two voices."""
    one, other = (c.attribution.speaker if c.attribution else None for c in (later, earlier))
    if one is None or other is None or one.source.id == other.source.id:
        return True
    names = [frozenset((hand.source.name or "").lower().split()) for hand in (one, other)]
    return bool(names[0] and names[1]) and (names[0] <= names[1] or names[1] <= names[0])
