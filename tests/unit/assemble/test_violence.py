"""UCDP's type of violence of an event, by who acts against whom."""

import pytest

from tests.unit.assemble.test_whereabouts import events


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Soldiers shot dead seven villagers in Bara on Monday.", 3),
        ("Rebels took 40 villagers hostage on Monday.", 3),
        ("Warplanes of the army bombed a market in Bara, and soldiers killed nine civilians.", 3),
        ("Rebels killed seven soldiers in an ambush on Monday.", 1),
        ("Soldiers killed nine rebels in Bara on Monday.", 1),
        ("Rebels killed nine militiamen in an ambush on Monday.", 2),
        # nobody is told to have done it
        ("Nine villagers were shot dead in Bara on Monday.", None),
        # what is only meant is no violence yet
        ("The army plans to attack the rebels next week.", None),
    ],
)
def test_the_sides_say_of_what_type_the_violence_is(text: str, wanted: int | None) -> None:
    found = [event.violence for event in events(text)]
    assert (found or [None])[0] == wanted
