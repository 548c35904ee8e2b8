"""Which found claim answers which true one."""

import pytest

from tacitus.model import Count, Measure, Qualifier, Unit
from tacitus.score.align import align, answers, nearness
from tests.factories import exact, make_claim
from tests.unit.score.golds import true_claim

UP_TO_154 = Count(None, None, 154, Qualifier.UP_TO)
MORE_THAN_154 = Count(154, None, None, Qualifier.MORE_THAN)
ABOUT_154 = Count(None, 154, None, Qualifier.ABOUT)


@pytest.mark.parametrize(
    ("found", "true", "answer"),
    [
        ({}, {}, True),
        ({"quote": "154 people dead"}, {}, True),
        ({"quote": "45 guards", "number": "45", "count": exact(154)}, {}, False),  # elsewhere
        ({"measure": Measure.INJURED}, {}, False),
        ({"measure": Measure.INJURED}, {"measure_alt": ["injured"]}, True),
        ({"measure": Measure.EXECUTED}, {}, True),  # one family with killed
        ({"measure": Measure.EXECUTED}, {"measure": "injured", "measure_alt": ["killed"]}, True),
        ({"measure": Measure.RELEASED}, {"measure": "arrested", "measure_alt": ["rescued"]}, True),
        ({"count": exact(155)}, {}, False),
        ({"count": exact(155)}, {"count_alt": [[155, 155, 155]]}, True),
        ({"count": UP_TO_154}, {}, True),  # its only figure is the best of the other
        ({"count": MORE_THAN_154}, {}, True),
        ({"count": ABOUT_154}, {}, True),
        ({"count": Count(100, 130, 154, Qualifier.BETWEEN)}, {}, False),  # a best that disagrees hides its bounds
    ],
)
def test_answers(found: dict[str, object], true: dict[str, object], answer: bool) -> None:
    assert answers(make_claim(**found), true_claim(**true)) is answer  # type: ignore[arg-type]


def test_one_answer_each_the_same_value_first() -> None:
    near = make_claim(count=UP_TO_154)
    right = make_claim("154 people dead")
    alignment = align([near, right], [true_claim()])
    assert [found for found, _ in alignment.pairs] == [right]
    assert alignment.false == (near,)
    assert alignment.missed == ()


def test_then_the_nearest() -> None:
    far, near = make_claim("raid left 154 people dead"), make_claim("154 people dead")
    assert [found for found, _ in align([far, near], [true_claim()]).pairs] == [near]
    assert nearness(make_claim(), true_claim()) == 1


def test_pairs_and_misses_stand_in_the_order_of_the_true_claims() -> None:
    guards, rebels = make_claim("45 guards", "45"), make_claim("102 rebels", "102")
    true = [true_claim("102 rebels", 102, id="c1"), true_claim("45 guards", 45, id="c2"), true_claim(id="c3")]
    alignment = align([guards, rebels], true)
    assert [one.id for _, one in alignment.pairs] == ["c1", "c2"]
    assert [one.id for one in alignment.missed] == ["c3"]


def test_what_counts_things_is_set_aside() -> None:
    things = make_claim(unit=Unit.WEAPON, measure=Measure.WEAPONS_SEIZED)
    alignment = align([things], [])
    assert (alignment.false, alignment.set_aside) == ((), (things,))


@pytest.mark.parametrize(("measure", "aside"), [(Measure.KILLED, True), (Measure.INJURED, False)])
def test_what_lies_on_an_optional_claim_of_its_measure_is_set_aside(measure: Measure, aside: bool) -> None:
    found = make_claim(measure=measure, count=exact(9))
    alignment = align([found], [true_claim(optional=True)])
    assert bool(alignment.set_aside) is aside
    assert bool(alignment.false) is not aside
    assert alignment.missed == ()
