"""Weigher: shares, margins, reasons and scores."""

import pytest

from tacitus.find.weigh.weigher import Weigher, margin_of, score_of, softmax
from tacitus.lang.learnt import Margins
from tacitus.model import Measure
from tests.unit.find.weigh.weighing import ALWAYS, NEVER, learnt, place_of


def test_shares_of_readings_make_one() -> None:
    assert sum(softmax([3.0, 1.0, -700.0])) == pytest.approx(1.0)
    assert softmax([2.0, 2.0]) == [0.5, 0.5]


@pytest.mark.parametrize(
    ("ruled", "best", "features", "wanted"),
    [
        (None, Measure.KILLED, ("join=near",), 0.1),
        (None, Measure.KILLED, ("no_trigger",), 0.2),
        (None, Measure.KILLED, ("path=far",), 0.2),
        (Measure.KILLED, None, (), 0.3),
        (Measure.KILLED, Measure.INJURED, (), 0.4),
    ],
)
def test_which_margin_holds(ruled: Measure | None, best: Measure | None, features: tuple[str, ...], wanted: float) -> None:
    margins = Margins(add=0.1, lend=0.2, drop=0.3, change=0.4, least=0.5)
    assert margin_of(margins, ruled, best, features) == wanted


def test_the_rules_hold_where_no_margin_is_passed() -> None:
    verdict = Weigher(learnt(NEVER, none=9.0)).weigh(*place_of("A shell killed 12 farmers.", "12"))
    assert (verdict.candidate.measure, verdict.overrules, verdict.why) == (Measure.KILLED, False, ())


def test_what_is_likelier_by_the_margin_holds_and_says_why() -> None:
    verdict = Weigher(learnt(ALWAYS, none=9.0)).weigh(*place_of("A shell killed 12 farmers.", "12"))
    assert (verdict.candidate.measure, verdict.overrules, verdict.why) == (None, True, ("learnt:none",))


@pytest.mark.parametrize("text", ["A shell killed one farmer.", "A shell killed a farmer.", "No one was killed by the shell."])
def test_single_persons_and_zeros_are_left_to_the_rules(text: str) -> None:
    number = "No one" if text.startswith("No") else "one" if "one" in text else "a"
    assert not Weigher(learnt(ALWAYS, none=9.0)).weigh(*place_of(text, number)).overrules


def test_a_claim_that_the_rules_do_not_make_needs_its_score() -> None:
    margins = Margins(add=0.0, lend=0.0, drop=0.0, change=0.0, least=0.9)
    place = place_of("Four nurses came to see the wounded.", "Four")
    told = {"measure_is_injured": 9.0}
    assert not Weigher(learnt(margins, bias=0.0, **told)).weigh(*place).overrules
    assert Weigher(learnt(margins, bias=4.0, **told)).weigh(*place).overrules


def test_the_score_is_a_probability_of_odds_and_features() -> None:
    assert score_of({"bias": 0.0}, 0.5, ()) == pytest.approx(0.5)
    assert score_of({"bias": 1.0, "weak": -1.0}, 0.5, ("weak",)) == pytest.approx(0.5)
    assert score_of({"odds": 1.0}, 0.99, ()) > score_of({"odds": 1.0}, 0.9, ()) > 0.5


def test_a_second_measure_nearly_as_likely_is_named() -> None:
    place = place_of("A shell killed 12 farmers and wounded 30.", "12")
    assert Weigher(learnt(NEVER, doubt=0.5)).weigh(*place).second is not None
    assert Weigher(learnt(NEVER, doubt=0.5, rules=9.0)).weigh(*place).second is None
