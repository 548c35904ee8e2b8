"""Candidates: which readings of a number are weighed."""

import pytest

from tacitus.model import Measure
from tests.unit.find.weigh.weighing import place_of


@pytest.mark.parametrize(
    ("text", "number", "wanted"),
    [
        # every word of harm in the sentence
        ("A shell killed 12 farmers and wounded 30.", "12", {None, "killed", "injured", "participants"}),
        # what a figure beside it lends
        ("In Homs 12 men died, in Idlib seven.", "seven", {None, "killed"}),
        # what a figure of the sentence before lends
        ("Some 900 families fled. // The rest, 40 people, stayed.", "40", {None, "displaced", "participants"}),
        # no word of harm, and things: nothing to weigh
        ("Four trucks reached the camp.", "Four", {None}),
    ],
)
def test_readings_of_a_number(text: str, number: str, wanted: set[str | None]) -> None:
    assert {candidate.measure for candidate in place_of(text, number)[1]} == wanted


def test_no_claim_stands_first_and_the_rules_choice_is_marked_once() -> None:
    _, candidates = place_of("A shell killed 12 farmers and wounded 30.", "12")
    assert candidates[0].measure is None
    assert [candidate.measure for candidate in candidates if candidate.by_rules] == [Measure.KILLED]


def test_what_is_no_fact_is_no_claim_by_the_rules() -> None:
    _, candidates = place_of("The rebels threatened to kill 12 farmers.", "12")
    assert [candidate.measure for candidate in candidates if candidate.by_rules] == [None]
    assert next(c.not_told for c in candidates if c.measure is Measure.KILLED)


def test_a_trigger_that_another_number_has_taken_is_known() -> None:
    place, _ = place_of("A shell killed 12 farmers, and 30 stood by.", "30")
    assert place.taken
