"""Figures in words."""

import pytest

from tacitus.model import Count, Qualifier
from tacitus.reconcile import story
from tacitus.reconcile.story import say
from tests.unit.reconcile.cases import REGISTER, run

STORIES = [
    (
        "A 3 May | monitor: 12 killed\nB 4 May | monitor: 15 killed\nC 4 May | relief: at least 20 killed",
        "killed: 15 (ALM, 4 May) to at least 20 (RO, 4 May), two origins in three documents; superseded: ALM 12",
    ),
    ("A 3 May | monitor: 12 killed civilian", "killed civilian: 12 (ALM, 3 May), one origin in one document"),
    (
        "A 3 May Courier | page: 12 killed",
        "killed: no origin with a name, no origins in one document; shown, not counted: the page 12",
    ),
    (
        "A 3 May | relief: about 120 displaced civilian families",
        "displaced civilian (counted by family): about 120 (RO, 3 May), one origin in one document",
    ),
    (
        "A 3 May | monitor: 900 detained\nB 3 May | Harbour Hospital: 80 detained children",
        "detained detainee: 900 (ALM, 3 May), one origin in two documents; parts: Harbour Hospital 80",
    ),
    (
        "A 3 May | monitor: 12 killed combatant @raf\nB 3 May | army: 30 killed combatant @raf\nC 4 May | "
        "relief: 99 killed combatant background",
        "killed combatant of raf: 12 (ALM, 3 May) to 30 (Aldoran Army, 3 May), two origins in three documents; "
        "left out: RO 99 (tells of another event or a longer time than the incident)",
    ),
]


@pytest.mark.parametrize(("reports", "words"), STORIES)
def test_a_figure_in_words(reports: str, words: str) -> None:
    assert [story(figure, REGISTER) for figure in run(reports)] == [words]


def test_a_quarrel_that_the_range_does_not_show_is_told() -> None:
    reports = "A 3 May | monitor: 12 killed security_forces\nB 4 May | army: 12 killed security_forces denied"
    (figure,) = run(reports)
    assert story(figure, REGISTER).endswith(
        "; left out: Aldoran Army 12 (denied by the one who speaks: a claim against); Aldoran Army denies 12"
    )


def test_the_best_is_told_with_its_rule() -> None:
    (figure,) = run("A 3 May | monitor: 12 killed\nB 3 May | relief: 15 killed", rule="conservative")
    assert "; best 12 (conservative)" in story(figure, REGISTER)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (Count(495, 495, None, Qualifier.AT_LEAST), "at least 495"),
        (Count(None, None, 45_000, Qualifier.UP_TO), "up to 45,000"),
        (Count(20, None, 30, Qualifier.BETWEEN), "20 to 30"),
        (Count(12, 12, 99, Qualifier.VAGUE), "12 to 99"),
        (Count(3, None, None, Qualifier.VAGUE), "3 or more"),
        (Count(7, 7, 7, Qualifier.EXACT), "7"),
    ],
)
def test_counts_in_words(count: Count, words: str) -> None:
    assert say(count) == words
