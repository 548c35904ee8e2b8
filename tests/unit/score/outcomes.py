"""Small outcomes for the tests of marks, of comparing and of the gate."""

from tacitus.score import ReportOutcome, Run
from tacitus.score.marks import FIELDS
from tacitus.score.run import ClaimOutcome, FalseClaim, FieldOutcome


def claim(id: str, *wrong: str, found: bool = True, **given: object) -> ClaimOutcome:
    """A true claim with some fields wrong."""
    fields = {name: FieldOutcome(right=name not in wrong, said=f"our {name}", wanted=f"true {name}") for name in FIELDS}
    values: dict[str, object] = {
        "id": id, "start": 10, "end": 20, "quote": "154 people", "measure": "killed", "wanted": "154/154/154 exact",
        "found": found, "score": 0.9 if found else None, "fields": fields if found else {}, "has_whole": False,
        "has_earlier": False, "has_speaker": False,
    }  # fmt: skip
    return ClaimOutcome(**(values | given))  # type: ignore[arg-type]


def false(start: int = 30, **given: object) -> FalseClaim:
    """A claim that answers nothing."""
    values: dict[str, object] = {
        "start": start, "end": start + 5, "quote": "9 men", "measure": "injured", "said": "9/9/9 exact", "score": 0.5,
        "on_distractor": False,
    }  # fmt: skip
    return FalseClaim(**(values | given))  # type: ignore[arg-type]


def report(*claims: ClaimOutcome, false: tuple[FalseClaim, ...] = (), **given: object) -> ReportOutcome:
    """What became of one report."""
    values: dict[str, object] = {
        "gold": "own", "id": "r1", "language": "en", "is_conflict": True, "has_distractors": False, "claims": claims,
        "false": false, "set_aside": 0,
    }  # fmt: skip
    return ReportOutcome(**(values | given))  # type: ignore[arg-type]


def run(*reports: ReportOutcome, digest: str = "d1") -> Run:
    """A run over the golds of these reports."""
    return Run(digests={one.gold: digest for one in reports}, reports=reports)
