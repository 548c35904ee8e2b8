"""Headlines in capitals: what the report elsewhere writes small is shown small to the parser; names keep their capital."""

import pytest

from tacitus.clean.casing import Casing

REPORT = "A teen was shot and killed at a party near the river in Ludden. Karim Rahimi saw it."


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Ludden Teen Shot, Killed At Party", "Ludden teen shot, killed at party"),
        ("TEEN SHOT AND KILLED AT PARTY", "TEEN shot and killed at party"),
        ("Teen Shot Near Karim Rahimi", "Teen shot near Karim Rahimi"),
        ("A teen was shot in Ludden Park.", "A teen was shot in Ludden Park."),
        ("Teen Shot", "Teen Shot"),
    ],
)
def test_a_headline_is_shown_in_small_letters(line: str, shown: str) -> None:
    assert Casing(REPORT).shown(line) == shown
    assert len(shown) == len(line)
