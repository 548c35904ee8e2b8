"""Compare: what an earlier run did and a later one does, example by example."""

from collections.abc import Iterator
from dataclasses import dataclass

from tacitus.errors import BadRun
from tacitus.score.run import ClaimOutcome, ReportOutcome, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One example that went from right to wrong, or from wrong to right.

    Attributes:
        is_gain: whether it is right now.
        kind: "found" or "missed", "false", or the field that changed.
        before, now: what was and is said.
    """

    is_gain: bool
    gold: str
    report: str
    kind: str
    start: int
    end: int
    quote: str
    before: str
    now: str


def changes(before: Run, now: Run, *, path: str) -> tuple[Change, ...]:
    """Gains and losses over the reports that both runs have, report by report; `path` is where the earlier run was kept.

    A field of a claim that only one of the runs found is no change of its own: the claim is.

    Raises:
        BadRun: they share no report, or a gold was changed in between, so that a change could be of the gold and not of ours.
    """
    shared = before.digests.keys() & now.digests.keys()
    moved = sorted(name for name in shared if before.digests[name] != now.digests[name])
    if moved:
        raise BadRun(path, f"the gold has been changed since: {', '.join(moved)}; save a new run with --save")
    earlier = {(report.gold, report.id): report for report in before.reports}
    pairs = [(earlier[key], report) for report in now.reports if (key := (report.gold, report.id)) in earlier]
    if not pairs:
        raise BadRun(path, f"it has no report of {', '.join(now.digests)}; it is of {', '.join(before.digests) or 'nothing'}")
    return tuple(change for old, new in pairs for change in _of_report(old, new))


def _of_report(old: ReportOutcome, new: ReportOutcome) -> Iterator[Change]:
    were = {claim.id: claim for claim in old.claims}
    for claim in new.claims:
        if claim.id in were:
            yield from _of_claim(new, were[claim.id], claim)
    false_then = {(f.start, f.end, f.measure, f.said): f for f in old.false}
    false_now = {(f.start, f.end, f.measure, f.said): f for f in new.false}
    for is_gain, here, there in ((True, false_then, false_now), (False, false_now, false_then)):
        for key in sorted(here.keys() - there.keys()):
            false = here[key]
            said = f"{false.measure} {false.said}"
            yield Change(
                is_gain=is_gain, gold=new.gold, report=new.id, kind="false", start=false.start, end=false.end, quote=false.quote,
                before=said if is_gain else "", now="" if is_gain else said,
            )  # fmt: skip


def _of_claim(report: ReportOutcome, old: ClaimOutcome, new: ClaimOutcome) -> Iterator[Change]:
    def change(is_gain: bool, kind: str, before: str, now: str) -> Change:
        return Change(
            is_gain=is_gain, gold=report.gold, report=report.id, kind=kind, start=new.start, end=new.end, quote=new.quote,
            before=before, now=now,
        )  # fmt: skip

    if old.found != new.found:
        told = f"{new.measure} {new.wanted}"
        wrong = [f"{name} {field.said}" for name, field in new.fields.items() if not field.right]
        now = told + (f", but {', '.join(wrong)}" if wrong else "")
        yield change(new.found, "found" if new.found else "missed", "" if new.found else told, now if new.found else "")
        return
    for name, field in new.fields.items():
        was = old.fields[name]
        if was.right != field.right:
            yield change(field.right, name, was.said, field.said)
