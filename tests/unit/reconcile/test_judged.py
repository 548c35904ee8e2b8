"""Which decisions are in force."""

from datetime import UTC, datetime

from tacitus.model import Verdict
from tacitus.reconcile.judged import by_record, standing
from tests.unit.reconcile.cases import judgement

EARLY, LATE = datetime(2031, 6, 1, tzinfo=UTC), datetime(2031, 6, 2, tzinfo=UTC)
FIRST = judgement("best", "figure-1", value=12, at=EARLY, id="j1")
SECOND = judgement("best", "figure-1", value=15, at=LATE, id="j2")
UNDO = judgement("undo", "j2", at=datetime(2031, 6, 3, tzinfo=UTC), id="j3")
REDO = judgement("undo", "j3", at=datetime(2031, 6, 4, tzinfo=UTC), id="j4")


def test_the_last_word_holds() -> None:
    assert by_record([SECOND, FIRST], Verdict.BEST)["figure-1"].value == 15


def test_what_is_undone_is_out_of_force() -> None:
    assert by_record([UNDO, SECOND, FIRST], Verdict.BEST)["figure-1"].value == 12


def test_an_undoing_can_be_undone() -> None:
    assert standing([FIRST, SECOND, UNDO, REDO]) == (FIRST, SECOND)


def test_the_same_judgement_twice_is_one() -> None:
    assert standing([FIRST, FIRST]) == (FIRST,)
