"""Features: what is said of a reading, by name."""

from tacitus.find.weigh import features_of, is_of_reports
from tacitus.find.weigh.features import path_between
from tacitus.model import Measure
from tests.unit.find.weigh.weighing import place_of


def features(text: str, number: str, measure: Measure | None) -> set[str]:
    place, candidates = place_of(text, number)
    return set(features_of(place, next(c for c in candidates if c.measure is measure)))


def test_of_what_the_rules_choose() -> None:
    found = features("A shell killed 12 farmers.", "12", Measure.KILLED)
    assert {"measure=killed", "rules", "rules:people", "rules:cost=0", "join=object", "only_measure"} <= found


def test_of_no_claim() -> None:
    found = features("Four nurses came to see the wounded.", "Four", None)
    assert {"none", "none:sort=people", "none:noun=nurse", "none:dep=subject"} <= found


def test_of_what_a_neighbour_lends() -> None:
    found = features("In Homs 12 men died, in Idlib seven.", "seven", Measure.KILLED)
    assert {"lent_before", "lent_before&bare"} <= found


def test_of_harm_that_is_no_fact() -> None:
    assert "not_told" in features("The rebels threatened to kill 12 farmers.", "12", Measure.KILLED)


def test_some_are_learnt_from_reports_alone() -> None:
    found = features("A shell killed 12 farmers.", "12", Measure.KILLED)
    assert "report:rules" in found
    assert is_of_reports("report:rules")
    assert not is_of_reports("rules")


def test_the_path_to_the_word_of_harm() -> None:
    place, _ = place_of("A shell killed 12 farmers.", "12")
    tree, mark = place.draft.tree, place.marks[0]
    assert path_between(tree, place.draft.counted.node, mark.first) == "object>^"
