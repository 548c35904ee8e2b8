"""What the words of a count commit to."""

import pytest

from tacitus.model import Count, Qualifier
from tacitus.reconcile.draft import least, leaves_room_for, most, names_a_number

EXACT = Count(12, 12, 12, Qualifier.EXACT)
ABOUT = Count(None, 12, None, Qualifier.ABOUT)
OVER = Count(12, 12, None, Qualifier.MORE_THAN)
UNDER = Count(None, None, 12, Qualifier.LESS_THAN)
UP_TO = Count(None, None, 12, Qualifier.UP_TO)
DOZENS = Count(12, 12, 99, Qualifier.VAGUE)
SEVERAL = Count(3, None, None, Qualifier.VAGUE)


@pytest.mark.parametrize(
    ("count", "low", "high"),
    [(EXACT, 12, 12), (ABOUT, 12, 12), (OVER, 13, 13), (UNDER, 11, 11), (UP_TO, 12, 12), (DOZENS, 12, 99), (SEVERAL, 3, 3)],
)
def test_the_bounds_of_a_count(count: Count, low: int, high: int) -> None:
    assert (least(count), most(count)) == (low, high)


@pytest.mark.parametrize(
    ("count", "number", "room"),
    [(OVER, 13, True), (OVER, 12, False), (UNDER, 11, True), (UNDER, 12, False), (DOZENS, 50, True), (DOZENS, 100, False),
     (EXACT, 12, False), (ABOUT, 12, False), (SEVERAL, 50, True), (UP_TO, 5, True)],
)  # fmt: skip
def test_for_which_numbers_words_leave_room(count: Count, number: int, room: bool) -> None:
    assert leaves_room_for(count, number) is room


def test_which_words_name_a_number() -> None:
    assert [names_a_number(count) for count in (EXACT, DOZENS, SEVERAL)] == [True, True, False]
