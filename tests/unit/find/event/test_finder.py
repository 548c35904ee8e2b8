"""The events of a report, telling by telling."""

from dataclasses import replace

import pytest

from tacitus.model import EventType
from tests.unit.find.event.tellings import events_in, finder
from tests.unit.find.sentences import parsed


def test_every_telling_stands_at_its_place() -> None:
    text = "Gunmen stormed the prison, killing two guards."
    events = events_in(text)
    assert [event.quote for event in events] == ["stormed", "killing"]
    assert all(event.trigger.words(text) == event.quote for event in events)
    assert len({event.id for event in events}) == 2


def test_a_page_on_something_else_tells_no_event() -> None:
    reading = replace(parsed("Gunmen attacked the village."), about_conflict=False)
    assert finder().read(reading).events == ()


def test_a_disaster_tells_only_of_flight() -> None:
    reading = replace(parsed("Nine people were killed.", "Thousands of residents fled the town."), only_displacement=True)
    assert [event.type for event in finder().read(reading).events] == [EventType.DISPLACEMENT]


def test_a_verb_that_says_only_that_it_happened_is_part_of_the_trigger() -> None:
    assert [event.quote for event in events_in("Rebels launched an offensive in the hills.")] == ["launched an offensive"]
    assert [event.quote for event in events_in("Rebels began, after some weeks of rest, an offensive.")] == ["offensive"]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The clashes erupted near the port.", "clashes erupted"),
        ("The attack took place at the mill on Friday.", "attack took"),
        ("The army continued its large-scale offensive in the hills.", "continued its large-scale offensive"),
        ("Rebels launched a series of attacks on the coast.", "launched a series of attacks"),
        # another verb says more than that it happened, and far away it says it of too much
        ("The attack shocked the town.", "attack"),
        ("The attack, which nobody had expected in the town, began at dawn.", "attack"),
    ],
)
def test_a_verb_behind_that_says_only_that_it_happened_is_so_too(text: str, trigger: str) -> None:
    assert [event.quote for event in events_in(text)] == [trigger]


def test_a_tally_of_a_year_is_no_event() -> None:
    assert events_in("There were 2,978 assassinations in the province.") == ()
    assert len(events_in("There were two assassinations in the province.")) == 1
