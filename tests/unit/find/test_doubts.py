"""Doubts: figures that can be read in two ways keep one reading and get a note with both."""

import pytest

from tacitus.model import NoteCode
from tests.unit.find.readings import reading_of, table, told


def doubts(text: str) -> list[str]:
    """The messages of the notes on figures that can be read in two ways."""
    return [note.message for note in reading_of(text).notes if note.code is NoteCode.AMBIGUOUS]


@table(
    """
# Two harms of one number are told together.
The blast killed and wounded 12 people. => casualties 12
Twelve people were killed and wounded in the blast. => casualties 12
Twelve people were killed or injured. => casualties 12
The army counted 12 killed and wounded. => casualties 12
There were 12 dead and wounded. => casualties 12
The blast left 12 dead and injured. => casualties 12
Two men were shot and killed. => killed 2
The shell killed three and wounded nine. => killed 3; injured 9
Three were killed and wounded men were brought in. => killed 3
Three dead and nine wounded were brought in. => killed 3; injured 9
The blast could have killed and wounded 12 people. => nothing
"""
)
def test_both_harms(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        ("The blast killed and wounded 12 people.", "12 dead and wounded together", "12 dead, and of the wounded"),
        ("Twelve people were killed or injured.", "dead and wounded together", "of the wounded nobody says"),
        ("Five soldiers and policemen were killed.", "Five of both together", "of 'policemen' nobody says"),
        ("Gunmen abducted 40 teachers and pupils.", "40 of both together", "of 'pupils' nobody says"),
        ("Soldiers shot five men near the bridge.", "five wounded by shots", "five killed by them"),
        ("The army neutralised 12 fighters.", "12 killed", "killed, wounded or taken"),
        ("Some 40 raiders were put out of action.", "Some 40 killed or wounded", "taken or driven off"),
        ("The guerrillas lost 14 men.", "14 killed", "wounded, taken or gone over"),
        ("A couple of soldiers were killed.", "two", "a few"),
    ],
)
def test_both_readings_are_named(text: str, first: str, other: str) -> None:
    (message,) = doubts(text)
    assert first in message
    assert other in message


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed three people and wounded nine.",
        "The clash caused 12 casualties.",
        "Five soldiers and two policemen were killed.",
        "Five soldiers and a policeman were killed.",
        "Five soldiers and their drivers were killed.",
        "Five men and the soldiers were killed.",
        "Five prison guards were killed.",
        "Soldiers shot five men dead.",
        "Soldiers shot five men, who are being treated in hospital.",
        "The army neutralised 12 fighters; the bodies were buried.",
        "The mother lost two sons.",
        "Fourteen men lost their lives.",
        "Two soldiers were killed.",
        "The army could have shot five men.",
    ],
)
def test_what_is_plain_gets_no_note(text: str) -> None:
    assert not doubts(text)
