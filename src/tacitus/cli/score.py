"""Score: gold folders read by the real pipeline, and what came of it in figures and in words."""

from collections.abc import Collection, Sequence
from pathlib import Path

from tacitus.cli.score_page import as_json, change_lines, fault_lines, table_lines
from tacitus.cli.streams import complain
from tacitus.errors import TacitusError, UnknownName, UnreadableReport, UsageError
from tacitus.lang import known_languages, language_of
from tacitus.model import NoteCode, Reading
from tacitus.pipeline import read_documents
from tacitus.read import Arrival, read_reports
from tacitus.score import Gold, ReportOutcome, Run, changes, gold_folders, judged, load_gold, read_run, write_run
from tacitus.settings import Settings


def score_folders(
    folders: Sequence[Path], *, language: str | None, errors: bool, as_object: bool, save: Path | None, against: Path | None
) -> int:
    """Print how far the readings of gold folders are right; the exit code.

    Raises:
        BadGold: a folder is not in the form of gold.
        BadRun: `against` is no run, or of another gold.
        UsageError: no report is left to score.
    """
    earlier = read_run(against) if against else None
    run = run_over(folders, languages=None if language is None else (language,))
    moved = changes(earlier, run, path=str(against)) if earlier else None
    if save:
        _keep(run, save)
    if as_object:
        print(as_json(run, errors=errors, changes=moved))
        return 0
    lines = table_lines(run, unread=_unread(run))
    lines += fault_lines(run) if errors else []
    lines += change_lines(moved) if moved is not None else []
    print("\n".join(lines))
    return 0


def run_over(folders: Sequence[Path], *, languages: Collection[str] | None = None) -> Run:
    """What became of every report of some gold folders.

    Args:
        folders: each with reports.jsonl, gold.jsonl and sources.json, or with such folders in it.
        languages: BCP 47; reports in others are left out. None takes all.

    Raises:
        BadGold: a folder is not in the form of gold.
        UsageError: two folders have one name, or no report is in these languages.
    """
    golds = [load_gold(one) for folder in folders for one in gold_folders(folder)]
    names = [gold.name for gold in golds]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise UsageError(f"two gold folders are called {', '.join(twice)}; figures could not be told apart")
    reports = tuple(outcome for gold in golds for outcome in _outcomes(gold, languages))
    if not reports:
        there = {annotated.language for gold in golds for annotated in gold.reports.values()}
        raise UnknownName("language", ", ".join(languages or ()), tuple(sorted(there)))
    return Run(digests={gold.name: gold.digest for gold in golds}, reports=reports)


def _outcomes(gold: Gold, languages: Collection[str] | None) -> list[ReportOutcome]:
    arrivals = list[Arrival]()
    for item in read_reports(gold.folder / "reports.jsonl", Settings()):
        if isinstance(item, UnreadableReport):
            raise item
        if languages is None or gold.reports[item.document.id].language in languages:
            arrivals.append(item)
    outcomes = []
    for reading in read_documents(arrivals):
        _tell_failures(reading)
        outcomes.append(judged(gold, reading))
    return outcomes


def _tell_failures(reading: Reading) -> None:
    for note in reading.notes:
        if note.code is NoteCode.STAGE_FAILED:
            complain(f"{reading.document.id}: {note.message}")


def _unread(run: Run) -> frozenset[str]:
    """Languages of the run for which there is no pack: their claims are all missed."""
    return frozenset(r.language for r in run.reports if language_of(r.language) not in known_languages())


def _keep(run: Run, path: Path) -> None:
    try:
        write_run(run, path)
    except OSError as error:
        raise TacitusError(f"cannot write {path}: {error.strerror or error}") from error
