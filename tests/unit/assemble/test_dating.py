"""The days of events: which words give them, and what stands in where none do."""

import pytest

from tests.unit.assemble.test_whereabouts import days, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is reported by nobody is told by the reporting
        ("Air strikes on the port were reported on Wednesday.", [("Air strikes", "2024-03-06", 1)]),
        # the day within a week or a month
        (
            "Rebels shelled the port last month, killing nine people. The shelling of 12 February was the worst, residents said.",
            [("shelled", "2024-02-12", 1)],
        ),
        # what has happened is no event of the days to come
        (
            "Rebels shelled the port on Thursday. Nine people died in the shelling; their burial is on Sunday, 17 March.",
            [("shelled", "2024-03-07", 1)],
        ),
        # both days of the news, also for what is told after them
        (
            "On Wednesday and Thursday soldiers were in the town. Gunmen ambushed their convoy, killing four.",
            [("ambushed", "2024-03-06", 2)],
        ),
        ("Fighting raged in the town from Monday to Wednesday.", [("Fighting", "2024-03-04", 2)]),
        # so many days up to the one beside it
        ("Soldiers retook the prison on Wednesday after six days of fighting.", [("fighting", "2024-03-01", 2)]),
        ("Soldiers retook the prison on Wednesday after days of fighting.", [("fighting", "2024-03-06", 1)]),
        # a page's own stamp is no day of an event
        (
            "Nine die Posted: Saturday, March 9, 2024 3:13 PM\n\nRebels shelled the port on Thursday, killing nine people.",
            [("shelled", "2024-03-07", 1)],
        ),
        # no word gives a day: about when it was told
        ("Rebels shelled the port, killing nine people, police said on Friday.", [("shelled", "2024-03-08", 2)]),
        ("Rebels shelled the port, killing nine people.", [("shelled", "2024-03-09", 2)]),
    ],
)  # fmt: skip
def test_an_event_has_the_day_of_the_words_that_tell_it(text: str, expected: list[tuple[str, str | None, int | None]]) -> None:
    assert [found for found in days(text) if found in expected] == expected


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Rebels shelled the port, killing nine people, police said on Friday.", "date:said"),
        ("Rebels shelled the port, killing nine people.", "date:published"),
    ],
)
def test_a_day_that_is_only_that_of_the_telling_says_so(text: str, why: str) -> None:
    (event,) = events(text)
    assert why in event.why


def test_without_any_day_an_event_has_none() -> None:
    (event,) = events("Rebels shelled the port, killing nine people.", None)
    assert event.start is None


def test_what_is_feared_has_no_day_of_the_telling() -> None:
    (event,) = events("Residents fear that rebels will shell the port.")
    assert event.start is None
