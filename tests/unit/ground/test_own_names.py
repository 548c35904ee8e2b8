"""Bodies by their own names, and the acronyms behind them."""

import pytest

from tacitus.ground.own_names import OwnNameReader, acronym_behind
from tacitus.world.names import WORDS, units_of
from tests.unit.ground.reading import actors_of, pack

READER = OwnNameReader(pack().actors, pack().numbers.cardinals)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kamar Liberation Front", "Kamar Liberation Front"),
        ("Movement for the Freedom of Kamar fled", "Movement for the Freedom of Kamar"),
        ("Kamar Front's men", "Kamar Front"),
        ("Third Rifle Battalion", "Third Rifle Battalion"),
        ("Front", None),
        ("The Front", None),
        ("Kamar House", None),
        ("western front", None),
    ],
)
def test_a_run_of_capitals_is_a_body_if_a_word_says_so(text: str, name: str | None) -> None:
    units = units_of((m.start(), m.end(), m.group()) for m in WORDS.finditer(text))
    found = READER.at(units, 0, len(units))
    assert (found[1].name if found else None) == name


@pytest.mark.parametrize(
    ("text", "acronym"),
    [
        ("the Kamar Front (KF) fled", "KF"),
        ("the Kamar Front [KF] fled", "KF"),
        ('the "Kamar Front" (KF) fled', None),
        ("the Kamar Front (again) fled", None),
        ("the Kamar Front (Again) fled", None),
        ("the Kamar Front fled (KF)", None),
    ],
)
def test_an_acronym_stands_right_behind_in_brackets(text: str, acronym: str | None) -> None:
    assert acronym_behind(text, len("the Kamar Front")) == acronym


@pytest.mark.parametrize(
    "text",
    [
        "Karim Rahimi of the Border Guard was killed at the gate.",
        "Karim Rahimi Killed In Army Raid Near Border",
    ],
)
def test_a_person_s_name_is_no_part_of_a_body_s(text: str) -> None:
    assert not [mention for mention in actors_of(text) if "Rahimi" in mention.actor.name]
