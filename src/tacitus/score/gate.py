"""Gate: floors under the marks of each corpus, which may rise and never fall.

A floor stands for one corpus in one language, with the digest of the corpus: of another text it would say nothing.
"""

import math
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from tacitus.errors import BadRun, UsageError
from tacitus.score.marks import Mark, marks_of
from tacitus.score.run import ReportOutcome, Run

FLOORED = (
    "claims.precision", "claims.recall", "claims.f1", "value", "qualifier", "status", "hedge", "scope", "part_of",
    "speaker_named", "chain",
)  # fmt: skip
PLACES = 4  # a floor is the mark, rounded down


class Level(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The level of one corpus in one language: no mark below its floor, no more claims on reports that are not of conflict."""

    floors: dict[str, float]
    claims_on_negatives: int


class CorpusFloors(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The levels of one corpus by language, and the digest of the text for which they hold."""

    digest: str
    languages: dict[str, Level]


class Floors(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """floors.json: every corpus by its name."""

    corpora: dict[str, CorpusFloors]


def read_floors(path: Path) -> Floors:
    """The floors of a file; none where there is no file yet.

    Raises:
        BadRun: it is not in the form.
    """
    if not path.exists():
        return Floors(corpora={})
    try:
        return msgspec.json.decode(path.read_bytes(), type=Floors)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise BadRun(str(path), f"no floors: {error}") from error


def write_floors(floors: Floors, path: Path) -> None:
    """Keep floors, laid out for a diff."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(floors), indent=1) + b"\n")


def undercuts(floors: Floors, run: Run) -> tuple[str, ...]:
    """Every floor that the corpora of a run do not reach, in words; empty where all hold."""
    return tuple(line for name in run.digests for line in _undercuts(floors, run, name))


def _undercuts(floors: Floors, run: Run, name: str) -> Iterator[str]:
    corpus = floors.corpora.get(name)
    if corpus is None:
        yield f"{name}: it has no floors yet; set them with `make floors-up`"
        return
    if corpus.digest != run.digests[name]:
        yield f"{name}: the corpus has been changed since its floors were set"
    now = _levels(run, name)
    for language, level in corpus.languages.items():
        if language not in now:
            yield f"{name}, {language}: it is not read any more"
            continue
        yield from (f"{name}, {language}: {words}" for words in _below(level, now[language]))


def _below(level: Level, now: Level) -> Iterator[str]:
    for mark, floor in level.floors.items():
        if now.floors.get(mark, 0.0) < floor:
            yield f"{mark} {now.floors.get(mark, 0.0):.4f} is below its floor {floor:.4f}"
    if now.claims_on_negatives > level.claims_on_negatives:
        yield f"{now.claims_on_negatives} claims on reports not of conflict; {level.claims_on_negatives} are let through"


def with_raised(floors: Floors, run: Run, *, changed: Collection[str] = ()) -> Floors:
    """The floors raised to the marks of a run; corpora and languages without floors get theirs.

    Args:
        floors: as they stand.
        run: over all corpora that are to be raised.
        changed: names of corpora whose text was changed on purpose; their floors are set anew.

    Raises:
        UsageError: a floor would fall, or a corpus was changed and is not named in `changed`.
    """
    known = Floors(corpora={name: corpus for name, corpus in floors.corpora.items() if name not in changed})
    wrong = [line for name in run.digests if name in known.corpora for line in _undercuts(known, run, name)]
    if wrong:
        raise UsageError("no floor is lowered: " + "; ".join(wrong))
    raised = {name: CorpusFloors(digest=digest, languages=_levels(run, name)) for name, digest in run.digests.items()}
    return Floors(corpora=dict(sorted((floors.corpora | raised).items())))


def _levels(run: Run, name: str) -> dict[str, Level]:
    reports = [report for report in run.reports if report.gold == name]
    languages = sorted({report.language for report in reports})
    return {language: _level(report for report in reports if report.language == language) for language in languages}


def _level(reports: Iterable[ReportOutcome]) -> Level:
    marks = marks_of(tuple(reports))
    said = {name: marks[name] for name in FLOORED if marks[name].value is not None}
    return Level(floors={name: _down(mark) for name, mark in said.items()}, claims_on_negatives=marks["negatives"].right)


def _down(mark: Mark) -> float:
    """A share, rounded down in whole numbers, so that no floor is above the mark it was made from."""
    return math.floor(10**PLACES * mark.right // mark.of) / 10**PLACES if mark.of else 0.0
