"""Score page: a run as lines for a person, or as one JSON object for a program."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from tacitus.export.escape import visible
from tacitus.score import Change, Fault, Mark, Row, Run, bins_of, brier, calibration_error, faults_of, rows_of
from tacitus.score.marks import FIELD_MARKS

CLAIM_MARKS = {"claims.precision": "precision", "claims.recall": "recall", "claims.f1": "F1"}
MEASURE_FIELDS = ("value", "qualifier", "status", "hedge", "scope", "part_of", "speaker", "chain")
FIRST, CELL, SHARE, KIND, GAP = 22, 18, 11, 13, 2
SEVERAL = 2
LONGEST_QUOTE = 70
NOTHING = "nothing"


def table_lines(run: Run, *, unread: frozenset[str]) -> list[str]:
    """Claims by gold, language and measure; then every field of the claims that were found."""
    rows = rows_of(run.reports)
    by_kind = {kind: [row for row in rows if row.kind == kind] for kind in ("all", "gold", "language", "measure")}
    lists = {kind: found for kind, found in by_kind.items() if kind in ("all", "measure") or len(found) >= SEVERAL}
    lines = [_heading(run, by_kind["language"], unread), ""]
    lines += [_line("claims", CLAIM_MARKS.values())]
    for kind, found in lists.items():
        indent = "" if kind == "all" else "  "
        lines += [*_title(kind), *(_line(indent + (row.name or "all"), _claim_cells(row)) for row in found)]
    columns = [row for kind in ("all", "gold", "language") for row in lists.get(kind, [])]
    wide = max(CELL, *(len(row.name) + GAP for row in columns))
    lines += ["", _line("fields, where found", [row.name or "all" for row in columns], wide=wide)]
    lines += [_line(name, [_cell(row.marks[name]) for row in columns], wide=wide) for name in FIELD_MARKS]
    lines += ["", _line("fields by measure", MEASURE_FIELDS, wide=SHARE)]
    measures = [row for row in by_kind["measure"] if row.marks["value"].of]
    lines += [_line(row.name, [_share(row.marks[name]) for name in MEASURE_FIELDS], wide=SHARE) for row in measures]
    return [*lines, "", *_score_lines(run), "", *_false_lines(by_kind["all"][0])]


def _score_lines(run: Run) -> list[str]:
    """What claims say of themselves against how they are."""
    bins = bins_of(run.reports)
    rows = [
        _line(f"{one.score:.2f}", (str(one.said), *(f"{n / one.said:.3f} ({n})" for n in (one.right, one.whole)))) for one in bins
    ]
    error, square = calibration_error(run.reports), brier(run.reports)
    ends = [] if error is None or square is None else [f"calibration error {error:.3f}, Brier score {square:.3f}"]
    return [_line("score of claims", ("claims", "right", "wholly right")), *rows, *ends]


def _heading(run: Run, languages: Sequence[Row], unread: frozenset[str]) -> str:
    told = ", ".join(f"{row.name} {row.reports}" for row in languages)
    missing = f"; no language pack, so all is missed: {', '.join(sorted(unread))}" if unread else ""
    return f"{', '.join(run.digests)}: {len(run.reports)} reports ({told}{missing})"


def _title(kind: str) -> list[str]:
    return [] if kind == "all" else [f"by {kind}"]


def _claim_cells(row: Row) -> list[str]:
    return [_cell(row.marks[mark]) for mark in CLAIM_MARKS]


def _false_lines(row: Row) -> list[str]:
    negatives, distractors = row.marks["negatives"], row.marks["distractors"]
    return [
        f"false claims: {negatives.right} on {negatives.of} reports that are not of conflict,"
        f" {distractors.right} on the distractors of {distractors.of} others"
    ]


def _line(first: str, cells: Iterable[str], *, wide: int = CELL) -> str:
    return (f"{first:{FIRST}}" + "".join(f"{cell:>{wide}}" for cell in cells)).rstrip()


def _share(mark: Mark) -> str:
    return "-" if mark.value is None else f"{mark.value:.3f}"


def _cell(mark: Mark) -> str:
    return "-" if mark.value is None else f"{mark.value:.3f} ({mark.right}/{mark.of})"


def fault_lines(run: Run) -> list[str]:
    """Every miss, false claim and wrong field: where, what, its words, and what we say against what is right."""
    faults = list(faults_of(run))
    rows = [(f"{f.gold}/{f.report} {f.claim or '-'}", f.kind, f.quote, _against(f)) for f in faults]
    return ["", f"errors: {len(faults)}", *_told(rows)]


def _against(fault: Fault) -> str:
    parts = (("said", fault.said), ("right", fault.wanted))
    return " | ".join(f"{word} {words}" for word, words in parts if words)


def change_lines(moved: Sequence[Change]) -> list[str]:
    """Gains, then losses."""
    lines: list[str] = []
    for title, is_gain in (("gains", True), ("losses", False)):
        these = [change for change in moved if change.is_gain is is_gain]
        rows = [(f"{c.gold}/{c.report}", _kind(c), c.quote, f"{c.before or NOTHING} -> {c.now or NOTHING}") for c in these]
        lines += ["", f"{title}: {len(these)}", *_told(rows)]
    return lines


def _told(rows: Sequence[tuple[str, str, str, str]]) -> list[str]:
    """Where, what kind, in which words, and what is said of it; the first column as wide as it must be."""
    wide = max((len(visible(where)) for where, *_ in rows), default=0) + GAP
    return [f"{visible(where):{wide}}{kind:{KIND}}{_quoted(quote)}  {visible(said)}" for where, kind, quote, said in rows]


def _kind(change: Change) -> str:
    return "false, gone" if change.kind == "false" and change.is_gain else change.kind


def _quoted(words: str) -> str:
    shown = visible(words)
    return f"“{shown if len(shown) <= LONGEST_QUOTE else shown[: LONGEST_QUOTE - 1] + '…'}”"


def as_json(run: Run, *, errors: bool, changes: Sequence[Change] | None) -> str:
    """One object: the golds, every row of marks, and the errors and changes where they are asked for."""
    page: dict[str, Any] = {"golds": run.digests, "rows": [_row(row) for row in rows_of(run.reports)]}
    if errors:
        page["errors"] = [asdict(fault) for fault in faults_of(run)]
    if changes is not None:
        page["gains"] = [asdict(change) for change in changes if change.is_gain]
        page["losses"] = [asdict(change) for change in changes if not change.is_gain]
    return json.dumps(page, ensure_ascii=False, indent=1)


def _row(row: Row) -> dict[str, Any]:
    marks = {name: {"value": mark.value, "right": mark.right, "of": mark.of} for name, mark in row.marks.items()}
    return {"kind": row.kind, "name": row.name, "reports": row.reports, "marks": marks}
