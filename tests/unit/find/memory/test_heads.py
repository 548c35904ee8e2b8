"""What the title of a report tells vaguely and the report then counts is no second figure."""

from tests.unit.find.readings import table, told


@table(
    """
# A vague figure of the title is part of the first exact one of the same harm and people.
Troops kill several rebels in Ludden // Nine rebels were killed. => killed vague 3/-/- of 9; killed 9
Troops kill several rebels in Ludden // Nine rebels were wounded. => killed vague 3/-/-; injured 9
Troops kill several rebels in Ludden // Nine civilians were killed. => killed vague 3/-/-; killed 9
Troops kill several rebels in Ludden // Two rebels were killed. => killed vague 3/-/-; killed 2
Several rebels were killed in Ludden. // Nine rebels were killed. => killed vague 3/-/-; killed 9
Troops kill several rebels in Ludden // Nine more rebels were killed. => killed vague 3/-/-; killed 9
"""
)
def test_headed(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
