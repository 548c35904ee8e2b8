"""Sums: totals and parts as numbers: what adds up, what cannot, and what that says of who is counted."""

from dataclasses import replace
from itertools import groupby

from tacitus.find.draft import Draft, span_of
from tacitus.model import Maker, Measure, Note, NoteCode, Qualifier, QuantityKind, Status

LOOK_BACK = 8
NO_CHANCE = 10
TOLD_OF_TOLL = ":toll:"
HARMED = frozenset({Measure.KILLED, Measure.INJURED})


def by_sum(drafts: list[Draft]) -> list[Draft]:
    """Parts that no word opens, but that add up exactly to a figure told just before: of other people, or told as one.

    Source: record.md law 6: parts are checked against totals.
    """
    done = list(drafts)
    for t, total in enumerate(done):
        best = total.quantity.count.figure
        if total.measure is None or total.whole is not None:
            continue
        later = [
            i
            for i in range(t + 1, min(len(done), t + 1 + LOOK_BACK))
            if done[i].measure is total.measure
            and done[i].unit is total.unit
            and done[i].sentence <= total.sentence + 3
            and done[i].whole in (None, t)
            and not (done[i].bare and any(TOLD_OF_TOLL in rule for rule in done[i].why))
        ]
        for n in range(2, len(later) + 1):
            parts = later[:n]
            if sum(done[i].quantity.count.figure for i in parts) == best and _are_parts(total, [done[i] for i in parts]):
                for i in parts:
                    done[i] = done[i] if done[i].whole == t else _part(done[i], total, t)
                break
    return done


def _part(draft: Draft, total: Draft, whole: int) -> Draft:
    """The draft as a part; people that its own bare number does not tell are those of the whole."""
    people = draft.people
    if draft.bare and people is not None and total.people is not None and people.status is Status.UNKNOWN:
        people = replace(people, status=total.people.status)
    return replace(draft, whole=whole, people=people, why=(*draft.why, "parts_add_up"))


def mixed_totals(drafts: list[Draft]) -> list[Draft]:
    """Totals of no said status whose parts differ in theirs are of mixed status."""
    done = list(drafts)
    for t, total in enumerate(done):
        parts = {d.people.status for d in done if d.whole == t and d.people is not None}
        if total.people is not None and total.people.status is Status.UNKNOWN and len(parts) > 1:
            done[t] = replace(total, people=replace(total.people, status=Status.MIXED))
    return done


def mismatches(drafts: list[Draft], text: str, maker: Maker) -> list[Note]:
    """Notes on totals that their parts exceed. Source: record.md law 6."""
    notes = []
    for whole, parts in groupby(
        sorted((d for d in drafts if d.whole is not None), key=lambda d: d.whole or 0), key=lambda d: d.whole
    ):
        total = drafts[whole or 0]
        same = [d for d in parts if d.measure is total.measure and d.unit is total.unit]
        added = sum(d.quantity.count.figure for d in same)
        high = total.quantity.count.high
        if len(same) > 1 and high is not None and added > high:
            figures = " + ".join(str(d.quantity.count.figure) for d in same)
            message = f"the parts do not make the whole: {figures} = {added}, the total says {total.quantity.span.words(text)!r}"
            notes.append(Note(code=NoteCode.PARTS_DO_NOT_SUM, span=span_of(total), message=message, made_by=maker))
    return notes


def _are_parts(total: Draft, parts: list[Draft]) -> bool:
    """Whether figures that add up are parts: of other people, in one later sentence, beside the total, or too many for chance."""
    behind = all(part.sentence > total.sentence for part in parts)
    if _are_other_people(parts) or (behind and total.quantity.count.figure >= NO_CHANCE):
        return True
    if len({part.sentence for part in parts}) > 1:
        return False
    beside = parts[0].counted.first == total.counted.last + 2 and parts[0].tree.tokens[total.counted.last + 1].text == ","
    return beside if parts[0].sentence == total.sentence else True


def _are_other_people(parts: list[Draft]) -> bool:
    return len({d.people.status for d in parts if d.people is not None}) > 1


def is_kin(total: Draft, part: Draft) -> bool:
    """Whether total and part count the same family of harm."""
    if total.measure is None or part.measure is None:
        return False
    if total.measure is Measure.CASUALTIES and part.measure in HARMED:
        return True
    gone = total.measure.family is Measure.DISPLACED and part.measure is Measure.IDPS
    gone = gone or (total.measure is Measure.AFFECTED and part.measure.family in (Measure.DISPLACED, Measure.IDPS))
    return gone or total.measure.family is part.measure.family


def may_hold(total: Draft, part: Draft) -> bool:
    """Whether the whole is not known to be smaller than the part."""
    if total.quantity.kind is not QuantityKind.CARDINAL:
        return False
    top = total.quantity.count.high if total.quantity.count.qualifier is Qualifier.VAGUE else None
    if total.quantity.count.qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
        return True
    if total.quantity.count.qualifier is Qualifier.VAGUE and total.quantity.count.high is None:
        return True
    return part.quantity.count.figure <= (top or total.quantity.count.figure)
