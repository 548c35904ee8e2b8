"""Weapons and sides decide of what type an event is."""

import pytest

from tests.unit.find.event.tellings import events_in, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Gunmen attacked a village.", "attacked: Attack"),
        ("Militants attacked an army base.", "attacked: Armed clash"),
        ("Gunmen attacked a village with grenades.", "attacked: Grenade"),
        ("Nine villagers were killed.", "killed: Attack"),
        ("Nine villagers were killed by a landmine.", "killed: Remote explosive/landmine/IED"),
        ("Nine villagers were killed by a suicide bomber.", "killed: Suicide bomb"),
        ("A man killed his wife and then himself, a murder and suicide.", "killed: Attack; murder: Attack"),
        ("A gunman killed two clerks before he killed himself.", "killed: Attack; killed: Attack"),
        ("Militants killed nine soldiers.", "killed: Armed clash"),
        ("Soldiers killed nine militants.", "killed: Armed clash"),
        ("Rebels murdered a soldier in his bed.", "murdered: Attack"),
    ],
)
def test_weapons_and_sides(text: str, wanted: str) -> None:
    assert told(text) == wanted


def test_the_words_for_the_weapon_are_kept() -> None:
    text = "Nine villagers were killed by a car bomb."
    (weapon,) = {span for event in events_in(text) for span in event.weapons if "car" in span.words(text)}
    assert weapon.words(text) == "car bomb"


def test_a_weapon_counts_for_the_event_that_it_hangs_on() -> None:
    assert told("Troops clashed with rebels after a drone killed two shepherds.").startswith("clashed: Armed clash; killed: Air")
