"""Outcomes into figures, faults and bins."""

import pytest

from tacitus.score import Mark, bins_of, faults_of, marks_of, rows_of
from tests.unit.score.outcomes import claim, false, report, run

TWO = (
    report(
        claim("c1", has_speaker=True), claim("c2", "status", "part_of", has_whole=True), claim("c3", found=False, has_whole=True),
        false=(false(on_distractor=True), false(40)), has_distractors=True,
    ),
    report(gold="other", id="r2", language="fr", is_conflict=False, false=(false(measure="killed"),)),
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "right", "of", "cases"),
    [
        ("claims.precision", 2, 5, 3),
        ("claims.recall", 2, 3, 3),
        ("claims.f1", 4, 8, 3),
        ("value", 2, 2, 3),
        ("status", 1, 2, 3),
        ("part_of", 1, 2, 3),
        ("part_of_linked", 0, 1, 2),
        ("repeats_linked", 0, 0, 0),
        ("speaker_named", 1, 1, 1),
        ("negatives", 1, 1, 0),
        ("distractors", 1, 1, 0),
    ],
)
def test_marks(name: str, right: int, of: int, cases: int) -> None:
    assert marks_of(TWO)[name] == Mark(right=right, of=of, cases=cases)


def test_no_answer_is_nought_and_no_question_is_none() -> None:
    marks = marks_of([report(claim("c1", found=False))])
    assert marks["claims.f1"].value == marks["claims.precision"].value == marks["status"].value == 0.0
    assert marks["speaker_named"].value is None
    assert marks_of([report()])["claims.recall"].value is None


def test_rows_are_all_then_golds_languages_and_measures() -> None:
    rows = rows_of(TWO)
    named = [(row.kind, row.name) for row in rows]
    assert named == [
        ("all", ""), ("gold", "own"), ("gold", "other"), ("language", "en"), ("language", "fr"), ("measure", "killed"),
        ("measure", "injured"),
    ]  # fmt: skip
    killed, injured = rows[-2].marks, rows[-1].marks
    assert killed["claims.precision"] == Mark(right=2, of=3, cases=3)
    assert injured["claims.precision"] == Mark(right=0, of=2, cases=0)


def test_every_fault_is_told_once_in_the_order_of_the_text() -> None:
    told = [(fault.kind, fault.claim, fault.said, fault.wanted) for fault in faults_of(run(*TWO))]
    assert told == [
        ("status", "c2", "our status", "true status"),
        ("part_of", "c2", "our part_of", "true part_of"),
        ("missed", "c3", "", "killed 154/154/154 exact"),
        ("false", None, "injured 9/9/9 exact", ""),
        ("false", None, "injured 9/9/9 exact", ""),
        ("false", None, "killed 9/9/9 exact", ""),
    ]


def test_bins_say_how_often_each_probability_is_right() -> None:
    high, low = bins_of(TWO)
    assert (high.score, high.said, high.right, high.whole, high.advised) == (0.9, 2, 2, 1, 3 / 4)
    assert (low.score, low.said, low.right, low.whole, low.advised) == (0.5, 3, 0, 0, 1 / 5)


def test_bins_in_the_wrong_order_are_advised_as_one() -> None:
    high, low = bins_of([report(claim("c1", score=0.5), claim("c2", score=0.5), false=(false(score=0.9),))])
    assert high.advised == low.advised == 3 / 5


def test_many_probabilities_share_bins() -> None:
    bins = bins_of([report(*(claim(f"c{i}", score=i / 40) for i in range(41)))])
    assert [one.said for one in bins] == [1, *[4] * 10]
    assert bins[-1].score == pytest.approx(0.0375)
