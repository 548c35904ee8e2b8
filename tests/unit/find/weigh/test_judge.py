"""Judge: what becomes of claims when trained weights decide, and when they only give scores."""

import pytest

from tacitus.model import Measure, NoteCode
from tests.unit.find.sentences import claims_in
from tests.unit.find.weigh.weighing import ALWAYS, NEVER, learnt, read

SHELL = "A shell killed 12 farmers and wounded 30."


def test_without_deciding_the_claims_are_the_rules_with_scores_of_the_weights() -> None:
    claims = read(SHELL, learnt(NEVER, bias=2.0)).claims
    assert [(c.measure, c.why) for c in claims] == [(c.measure, c.why) for c in claims_in(SHELL)]
    assert [c.score for c in claims] == [pytest.approx(0.8808, abs=1e-4)] * 2


def test_a_claim_is_added_and_says_why() -> None:
    (claim,) = read("Four nurses came to see the wounded.", learnt(ALWAYS, measure_is_injured=9.0)).claims
    assert claim.measure is Measure.INJURED
    assert claim.why[1:] == ("measure:injured:learnt", "learnt:measure=injured")


def test_a_claim_that_is_taken_away_becomes_a_note_that_says_why() -> None:
    reading = read("A shell killed 12 farmers.", learnt(ALWAYS, none=9.0))
    (note,) = [note for note in reading.notes if note.code is NoteCode.NUMBER_SET_ASIDE]
    assert not reading.claims
    assert "learnt:none" in note.message


def test_what_a_changed_claim_lends_goes_with_it() -> None:
    weights = learnt(ALWAYS, measure_is_injured=9.0, measure_is_killed=-9.0)
    claims = read("Twelve farmers were killed in Homs, seven in Idlib.", weights).claims
    assert {claim.measure for claim in claims} <= {Measure.INJURED}


def test_things_keep_the_score_of_the_rules() -> None:
    text = "Shells destroyed 12 houses."
    assert [c.score for c in read(text, learnt(NEVER, bias=-3.0)).claims] == [c.score for c in claims_in(text)]


def test_a_near_second_reading_becomes_a_note() -> None:
    notes = [n for n in read(SHELL, learnt(NEVER, doubt=0.5)).notes if n.code is NoteCode.AMBIGUOUS]
    assert notes
    assert "nearly as likely" in notes[0].message
    assert not [n for n in read(SHELL, learnt(NEVER)).notes if n.code is NoteCode.AMBIGUOUS]
