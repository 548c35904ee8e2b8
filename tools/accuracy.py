"""Writes docs/accuracy.md anew: how far the readings of the corpora are right today.

python -m tools.accuracy
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from tacitus.score import Bin, Mark, Row, Run, bins_of, brier, calibration_error, rows_of
from tests.corpus.folders import corpora, run_of
from tools.public_figures import HEAD as PUBLIC_HEAD
from tools.public_figures import section

PAGE = Path(__file__).parents[1] / "docs" / "accuracy.md"
FEW = 5  # claims below which a measure goes into the last row
FIELDS = (
    "value", "qualifier", "status", "hedge", "scope", "part_of", "part_of_linked", "repeats", "repeats_linked", "speaker",
    "speaker_named", "chain",
)  # fmt: skip
OF_MEASURE = ("value", "status", "hedge", "scope", "part_of", "speaker", "chain")

HEAD = """# Accuracy

<!-- written by `make accuracy`; do not edit -->

**These are development figures.** Whoever writes the rules may read these reports and every error in them, so the figures say
what is held and not what to expect: on reports that nobody here has read they are lower. The reports are short, written or
reworded for this project, and each was annotated once; a difference of two or three points means nothing.

What counts as right is said in [the corpora's own page](../tests/corpus/README.md). `tacitus score tests/corpus --errors` shows
every error behind these figures, and `make test` fails when a figure falls below its floor.

## Claims
"""

FIELDS_HEAD = """
## Fields

Of the claims that were found. `part_of_linked` and `repeats_linked` look only at claims that have a total or an earlier claim to
find, `speaker_named` at those with a named speaker.
"""

MEASURES_HEAD = """
## Measures

True claims by what they are, false ones by what they say; fields of the claims that were found.
"""

SCORE_HEAD = """
## What `score` is worth

Every claim gives itself a probability that it is read rightly. It is right here when it answers a true claim with the right
value; wholly right when its every field is right too. The last column is what it should give itself: the share that is right,
as (right + 1) / (claims + 2) so that a few claims never say 0 or 1, with neighbours pooled where a lower `score` does better
than a higher one. Scores come from small trained weights ([the card](model-card.md)), fitted on texts other than those that they
speak of there; here they are read on texts that the weights have seen.
"""


def page(run: Run) -> str:
    """The whole page."""
    rows = rows_of(run.reports)
    shown = [row for row in rows if row.kind in ("gold", "all")]
    return "".join(
        (
            HEAD, "\n", claims_table(run, shown), FIELDS_HEAD, "\n", fields_table(shown), MEASURES_HEAD, "\n",
            measures_table([row for row in rows if row.kind == "measure"]), SCORE_HEAD, "\n", score_table(run), public_table(),
        )
    )  # fmt: skip


def claims_table(run: Run, rows: Iterable[Row]) -> str:
    """Precision, recall and F1 of each corpus, and false claims where none should be."""
    head = ("corpus", "reports", "precision", "recall", "F1", "false on negatives", "false on distractors", "SHA-256")
    return table(
        head,
        (
            (
                row.name or "all", str(row.reports), *(cell(row.marks[f"claims.{m}"]) for m in ("precision", "recall", "f1")),
                per_report(row.marks["negatives"]), per_report(row.marks["distractors"]), run.digests.get(row.name, "")[:12],
            )
            for row in rows
        ),
    )  # fmt: skip


def fields_table(rows: Sequence[Row]) -> str:
    """Every field, a corpus a column."""
    return table(
        ("field", *(row.name or "all" for row in rows)), ((name, *(cell(row.marks[name]) for row in rows)) for name in FIELDS)
    )


def measures_table(rows: Iterable[Row]) -> str:
    """Measures by how often they are claimed; the rare ones are left out."""
    often = [row for row in rows if row.marks["claims.recall"].of >= FEW]
    head = ("measure", "precision", "recall", "F1", *OF_MEASURE)
    marks = ("claims.precision", "claims.recall", "claims.f1")
    cells = ((row.name, *(cell(row.marks[m]) for m in marks), *(share(row.marks[m]) for m in OF_MEASURE)) for row in often)
    return table(head, cells) + f"\nMeasures with fewer than {FEW} true claims are left out.\n"


def score_table(run: Run) -> str:
    """What claims say of themselves against how they are."""
    head = ("`score`", "claims", "right", "wholly right", "it should say")
    error, square = calibration_error(run.reports), brier(run.reports)
    ends = "" if error is None or square is None else f"\nExpected calibration error {error:.3f}, Brier score {square:.3f}.\n"
    return table(head, (bin_cells(one) for one in bins_of(run.reports))) + ends


def bin_cells(one: Bin) -> tuple[str, ...]:
    """A row for the claims that give themselves one probability."""
    right, whole = (f"{n / one.said:.3f} ({n})" for n in (one.right, one.whole))
    return (f"{one.score:.2f}", str(one.said), right, whole, f"{one.advised:.2f}")


def public_table() -> str:
    """The figures on public benchmarks that were kept by `make public`; nothing where there are none."""
    rows = list(section())
    return f"{PUBLIC_HEAD}\n{table(('set', 'metric', 'ours', 'of', 'plain baseline', 'best known'), rows)}" if rows else ""


def cell(mark: Mark) -> str:
    """A share with its count."""
    return "-" if mark.value is None else f"{mark.value:.3f} ({mark.right}/{mark.of})"


def share(mark: Mark) -> str:
    """A share alone."""
    return "-" if mark.value is None else f"{mark.value:.3f}"


def per_report(mark: Mark) -> str:
    """False claims and the reports that they could have been on."""
    return f"{mark.right} on {mark.of}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of a page."""
    lines = (head, ["---", *["---:"] * (len(head) - 1)], *rows)
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


if __name__ == "__main__":
    PAGE.write_text(page(run_of(*corpora())), encoding="utf-8")
