"""Checks: parts against their totals, slips of a page, noughts too many; a mismatch is shown and never averaged away.

Source: record.md law 6; standards.md 2.9 (parts and totals are checked, the remainder is of no known status).
"""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from tacitus.model import OriginKind, Standing
from tacitus.reconcile.draft import Draft, most, names_a_number
from tacitus.reconcile.said import Remark, Said, name_of, on, remark
from tacitus.reconcile.wholes import Whole, wholes_of

TENFOLD = 10


def check_parts(said: Sequence[Said]) -> tuple[tuple[Said, ...], list[Remark]]:
    """What is said with totals and parts that do not fit flagged, slips left out, and a remark on every sum."""
    changed: dict[str, Said] = {}
    remarks: list[Remark] = []
    for whole in wholes_of(said):
        total = whole.sum
        if total is None or not whole.total.stands:
            continue
        words = " + ".join(f"{part.number:,}" for part in whole.groups)
        about = (whole.total, *whole.groups)
        if total > most(whole.total.count):
            found, message, more = _misfit(whole, total, said)
            changed |= {one.id: one for one in found}
            remarks.append(
                remark("parts_do_not_sum", f"{words} = {total:,}, not {whole.total.number:,}{message}", (*about, *more))
            )
        elif total < whole.total.number:
            left = whole.total.number - total
            remarks.append(
                remark("remainder", f"{words} = {total:,} of {whole.total.number:,}: {left:,} of no told status", about)
            )
        else:
            remarks.append(remark("parts_sum", f"{words} = {total:,}", about))
    return tuple(changed.get(one.id, one) for one in said), remarks


def _misfit(whole: Whole, total: int, said: Sequence[Said]) -> tuple[list[Said], str, tuple[Said, ...]]:
    """What becomes of a total that is smaller than its parts: what is flagged or left out, why, and on what evidence."""
    for part in whole.groups:
        if part.number % TENFOLD == 0 and part.number and total - part.number + part.number // TENFOLD == whole.total.number:
            reason = f"a nought too many: with {part.number // TENFOLD:,} the parts add up to {whole.total.number:,}"
            return [replace(part, out=reason, flags=(*part.flags, "outlier", "slip"))], f"; {reason}", ()
    elsewhere = tuple(one for one in said if _same_total(one, whole, total))
    flags = (*whole.total.flags, "parts_do_not_sum")
    if not elsewhere:
        return [replace(whole.total, flags=flags)], "", ()
    reason = f"a slip of the page: its parts add up to {total:,}, which {name_of(whole.total)} gives on {on(elsewhere[0].day)}"
    return [replace(whole.total, out=reason, flags=(*flags, "slip"))], f"; {reason}", elsewhere


def _same_total(one: Said, whole: Whole, total: int) -> bool:
    """Whether another text has the same origin give the number that the parts add up to."""
    same = one.voice == whole.total.voice and one.measure is whole.total.measure and one.status is whole.total.status
    return same and one.stands and one.number == total and one.told.lineage != whole.total.told.lineage


def without_tenfold(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts; one that is ten times what its origin gives both before and after it, or by the same day, is left out.

    Source: standards.md section 6 (70 civilians between two counts of 7).
    """
    by_number: dict[tuple[str, int], list[Draft]] = {}
    for draft in drafts:
        if draft.rivals and draft.number:
            by_number.setdefault((draft.voice, draft.number * TENFOLD), []).append(draft)
    return tuple(_without_nought(draft, by_number.get((draft.voice, draft.number), ())) for draft in drafts)


def _without_nought(draft: Draft, tenths: Sequence[Draft]) -> Draft:
    """The draft, left out where one of a tenth of it stands before and after it."""
    day = draft.first
    if not draft.rivals or day is None:
        return draft
    for other in tenths:
        if other.first is not None and other.last is not None and other.first <= day <= other.last and other.first < other.last:
            reason = f"ten times the {other.number:,} that {other.origin.name or 'the same page'} gives before and after it"
            return replace(draft, standing=Standing.EXCLUDED, reason=reason, flags=(*draft.flags, "outlier"))
    return draft


def with_outliers(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts, those in force that are ten times or a tenth of what most other origins give flagged; they still stand."""
    rivals = [draft for draft in drafts if draft.rivals and draft.origin.kind is OriginKind.NAMED and names_a_number(draft.count)]
    done = []
    for draft in drafts:
        others = [other.number for other in rivals if other.voice != draft.voice]
        middle = median(others) if len(others) > 1 else 0
        far = draft in rivals and middle > 0 and (draft.number >= TENFOLD * middle or draft.number * TENFOLD <= middle)
        done.append(replace(draft, flags=(*draft.flags, "outlier")) if far else draft)
    return tuple(done)


def withdrawn(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts; a number that its own origin takes back is superseded.

    Source: record.md law 4 (a denial is kept apart, and is a claim against).
    """
    taken_back = {(draft.voice, draft.number): draft for draft in drafts if "denied" in draft.flags}
    done = []
    for draft in drafts:
        denial = taken_back.get((draft.voice, draft.number))
        if draft.rivals and denial is not None and denial is not draft and "denied" not in draft.flags:
            draft = replace(draft, standing=Standing.SUPERSEDED, reason=f"taken back by {draft.origin.name or 'the page'} itself")
        done.append(draft)
    return tuple(done)
