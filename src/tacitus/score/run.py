"""Run: what became of every example when some gold was read; kept in a file, to be set against another run."""

from pathlib import Path

import msgspec
from msgspec import Struct

from tacitus.errors import BadRun

FORM = 1  # raised when a saved run can no longer be read


class FieldOutcome(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One field of a claim that was found: what we say and what is right."""

    right: bool
    said: str
    wanted: str


class ClaimOutcome(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What became of a true claim.

    Attributes:
        wanted: its number in words, "40/40/- at_least".
        score: the probability that the found claim gives itself; None where the true one was missed.
        fields: every field of the found claim; empty where it was missed.
        has_whole, has_earlier, has_speaker: whether there is a total, an earlier claim, a named speaker to find.
    """

    id: str
    start: int
    end: int
    quote: str
    measure: str
    wanted: str
    found: bool
    score: float | None
    fields: dict[str, FieldOutcome]
    has_whole: bool
    has_earlier: bool
    has_speaker: bool


class FalseClaim(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A claim that answers no true one; `on_distractor` where it fell for words that are known to mislead."""

    start: int
    end: int
    quote: str
    measure: str
    said: str
    score: float
    on_distractor: bool


class ReportOutcome(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What became of one report; `gold` is the name of its folder, `set_aside` counts claims neither right nor wrong."""

    gold: str
    id: str
    language: str
    is_conflict: bool
    has_distractors: bool
    claims: tuple[ClaimOutcome, ...]
    false: tuple[FalseClaim, ...]
    set_aside: int


class Run(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A run over one or more gold folders; `digests` says by the folder's name which text it was."""

    form: int = FORM
    digests: dict[str, str]
    reports: tuple[ReportOutcome, ...]


def write_run(run: Run, path: Path) -> None:
    """Keep a run; the same bytes for the same run."""
    path.write_bytes(msgspec.json.encode(run) + b"\n")


def read_run(path: Path) -> Run:
    """The run that `write_run` kept.

    Raises:
        BadRun: it cannot be read, or is not in the form of a run.
    """
    try:
        run = msgspec.json.decode(path.read_bytes(), type=Run)
    except OSError as error:
        raise BadRun(str(path), error.strerror or str(error)) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadRun(str(path), f"no run that `tacitus score --save` kept: {error}") from error
    if run.form != FORM:
        raise BadRun(str(path), f"its form is {run.form}, and this version reads form {FORM}; save it anew")
    return run
