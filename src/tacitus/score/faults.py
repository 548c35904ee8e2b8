"""Faults: every miss, false claim and wrong field of a run, with its words."""

from collections.abc import Iterator
from dataclasses import dataclass

from tacitus.score.run import ClaimOutcome, FalseClaim, ReportOutcome, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong.

    Attributes:
        kind: "missed", "false", or the field that is wrong.
        claim: id of the true claim; None where there is none.
        said: what we say; empty where it was missed.
        wanted: what is right; empty where nothing should have been said.
    """

    gold: str
    report: str
    language: str
    kind: str
    claim: str | None
    measure: str
    start: int
    end: int
    quote: str
    said: str
    wanted: str


def faults_of(run: Run) -> Iterator[Fault]:
    """Every fault, report by report, in the order of the text."""
    for report in run.reports:
        found = [fault for claim in report.claims for fault in _of_claim(report, claim)]
        found += [_of_false(report, claim) for claim in report.false]
        yield from sorted(found, key=lambda fault: (fault.start, fault.end))


def _of_claim(report: ReportOutcome, claim: ClaimOutcome) -> Iterator[Fault]:
    def fault(kind: str, said: str, wanted: str) -> Fault:
        return Fault(
            gold=report.gold, report=report.id, language=report.language, kind=kind, claim=claim.id, measure=claim.measure,
            start=claim.start, end=claim.end, quote=claim.quote, said=said, wanted=wanted,
        )  # fmt: skip

    if not claim.found:
        yield fault("missed", "", f"{claim.measure} {claim.wanted}")
    for name, field in claim.fields.items():
        if not field.right:
            yield fault(name, field.said, field.wanted)


def _of_false(report: ReportOutcome, claim: FalseClaim) -> Fault:
    return Fault(
        gold=report.gold, report=report.id, language=report.language, kind="false", claim=None, measure=claim.measure,
        start=claim.start, end=claim.end, quote=claim.quote, said=f"{claim.measure} {claim.said}", wanted="",
    )  # fmt: skip
