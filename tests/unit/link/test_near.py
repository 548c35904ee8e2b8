"""What may be the same shares a key; what cannot be need not."""

from datetime import date

import pytest

from tacitus.link import near_keys, sketch_of
from tacitus.link.sketch import NAME, WEIGHT_BITS
from tacitus.model import Account, Measure
from tests.unit.link.telling import ABROAD, ALDIA, BESIDE, FARAWAY, make_account
from tests.unit.link.test_sketch import read


@pytest.mark.parametrize(
    ("other", "meet"),
    [
        (make_account("b", 7), True),
        (make_account("b", 9), True),
        (make_account("b", 3), True),
        (make_account("b", 28), False),
        (make_account("b", 6, place=BESIDE), True),
        (make_account("b", 6, place=FARAWAY), False),
        (make_account("b", 20, start=date(2024, 5, 6), end=date(2024, 5, 20)), True),
        (make_account("b", 6, place=ABROAD), False),
        (make_account("b", None), False),
    ],
)
def test_one_scene_within_days_is_one_key(other: Account, meet: bool) -> None:
    assert bool(near_keys(make_account("a", 6), (), ()) & near_keys(other, (), ())) is meet


def test_a_rare_word_a_name_or_a_large_figure_brings_far_tellings_together() -> None:
    one, other = make_account("a", 6), make_account("b", 20, place=None)
    assert near_keys(one, (5 << WEIGHT_BITS | 9,), ()) & near_keys(other, (5 << WEIGHT_BITS | 20,), ())
    assert near_keys(one, (5 << WEIGHT_BITS | NAME,), ()) & near_keys(other, (5 << WEIGHT_BITS | NAME,), ())
    assert near_keys(one, (), [(Measure.KILLED, 154)]) & near_keys(other, (), [(Measure.KILLED, 154)])
    assert not near_keys(one, (), [(Measure.KILLED, 4)]) & near_keys(other, (), [(Measure.KILLED, 4)])


def test_a_site_of_one_kind_brings_who_tells_no_town_to_who_tells_one() -> None:
    about = sketch_of(read("the prison"))
    one, other = make_account("a", 6), make_account("b", 7, place=ALDIA)
    assert near_keys(one, about, ()) & near_keys(other, about, ())
    assert not near_keys(one, about, ()) & near_keys(make_account("b", 28, place=ALDIA), about, ())
    assert not near_keys(one, about, ()) & near_keys(make_account("b", 6, place=ABROAD), about, ())
