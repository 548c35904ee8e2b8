"""Marks: outcomes into figures: all together, by gold, by language and by measure.

Source: tests/corpus/README.md, "What counts as right". Precision is of the found claims that are not set aside, recall of the
true ones that are not optional, and a field's mark is of the claims that were found.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import msgspec

from tacitus.score.run import ClaimOutcome, FalseClaim, ReportOutcome

FIELDS = ("value", "qualifier", "status", "hedge", "scope", "part_of", "repeats", "speaker", "chain")
# marks of a field over those claims alone that have something to find there: most have no total and no earlier claim
NARROW: dict[str, tuple[str, Callable[[ClaimOutcome], bool]]] = {
    "part_of_linked": ("part_of", lambda claim: claim.has_whole),
    "repeats_linked": ("repeats", lambda claim: claim.has_earlier),
    "speaker_named": ("speaker", lambda claim: claim.has_speaker),
}
FIELD_MARKS = (
    "value", "qualifier", "status", "hedge", "scope", "part_of", "part_of_linked", "repeats", "repeats_linked", "speaker",
    "speaker_named", "chain",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A share: `right` of `of`; `cases` is what there was to find, so that no answer at all is 0 and no question is None."""

    right: int
    of: int
    cases: int

    @property
    def value(self) -> float | None:
        """The share; 0 where there was something to find and nothing was found, None where there was nothing."""
        if self.of:
            return self.right / self.of
        return 0.0 if self.cases else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The marks of some of the reports or claims.

    Attributes:
        kind: "all", "gold", "language" or "measure".
        name: which one; empty for all.
        marks: by name, "claims.f1", "status"; `negatives` and `distractors` are false claims per report.
    """

    kind: str
    name: str
    reports: int
    marks: dict[str, Mark]


def marks_of(reports: Sequence[ReportOutcome]) -> dict[str, Mark]:
    """Every mark of some reports."""
    true = [claim for report in reports for claim in report.claims]
    hits = sum(claim.found for claim in true)
    said = hits + sum(len(report.false) for report in reports)
    return {
        "claims.precision": Mark(right=hits, of=said, cases=len(true)),
        "claims.recall": Mark(right=hits, of=len(true), cases=len(true)),
        "claims.f1": Mark(right=2 * hits, of=said + len(true), cases=len(true)),
        **{name: _field(name, true) for name in FIELD_MARKS},
        "negatives": _per_report([r.false for r in reports if not r.is_conflict]),
        "distractors": _per_report([_fallen_for(r) for r in reports if r.is_conflict and r.has_distractors]),
    }


def _field(name: str, true: Iterable[ClaimOutcome]) -> Mark:
    field, concerns = NARROW.get(name, (name, lambda _: True))
    asked = [claim for claim in true if concerns(claim)]
    found = [claim.fields[field].right for claim in asked if claim.found]
    return Mark(right=sum(found), of=len(found), cases=len(asked))


def _per_report(false: Sequence[Sequence[FalseClaim]]) -> Mark:
    return Mark(right=sum(map(len, false)), of=len(false), cases=0)


def _fallen_for(report: ReportOutcome) -> list[FalseClaim]:
    return [claim for claim in report.false if claim.on_distractor]


def rows_of(reports: Sequence[ReportOutcome]) -> tuple[Row, ...]:
    """All together, then each gold, each language, and each measure by how often it is claimed."""
    rows = [_row("all", "", reports)]
    for kind, names in (("gold", _ordered(r.gold for r in reports)), ("language", sorted({r.language for r in reports}))):
        rows += [_row(kind, name, [r for r in reports if getattr(r, kind) == name]) for name in names]
    return (*rows, *_by_measure(reports))


def _by_measure(reports: Sequence[ReportOutcome]) -> list[Row]:
    counted: dict[str, int] = {}
    for report in reports:
        for measure in (*(claim.measure for claim in report.claims), *(false.measure for false in report.false)):
            counted[measure] = counted.get(measure, 0) + 1
    names = sorted(counted, key=lambda name: (-counted[name], name))
    return [_row("measure", name, [_only(report, name) for report in reports]) for name in names]


def _only(report: ReportOutcome, measure: str) -> ReportOutcome:
    """The report with the claims of one measure alone: true ones by what they are, false ones by what they say."""
    claims = tuple(claim for claim in report.claims if claim.measure == measure)
    false = tuple(claim for claim in report.false if claim.measure == measure)
    return msgspec.structs.replace(report, claims=claims, false=false)


def _row(kind: str, name: str, reports: Sequence[ReportOutcome]) -> Row:
    return Row(kind=kind, name=name, reports=len(reports), marks=marks_of(reports))


def _ordered(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
