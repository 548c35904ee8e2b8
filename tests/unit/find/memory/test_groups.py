"""The group of people whom a number does not name, from those told of before or from the side that lost them."""

from tests.unit.find.readings import table, told


@table(
    """
# Bare subjects and "others" are of the group told last, not of one told with other words between.
Six soldiers were killed on Monday. // Nine were wounded. => killed 6 security_forces; injured 9 security_forces
Six soldiers were killed on Monday. // Nine others were wounded. => killed 6 security_forces; injured 9 security_forces
Six soldiers were killed on Monday. // Two more died in hospital. => killed 6 security_forces; killed 2 security_forces
Six soldiers were killed on Monday, and 23 others on Tuesday. => killed 6 security_forces; killed 23 security_forces
Six soldiers were killed on Monday. // The ministry raised the number of dead to eight.
    => killed 6 security_forces earlier_toll; killed 8 security_forces
Six soldiers were killed on Monday. // A bomb in the market wounded nine. => killed 6 security_forces; injured 9 unknown
Six soldiers were killed on Monday. // Four people died in a fire. // Nine were wounded.
    => killed 6 security_forces; killed 4 unknown; injured 9 unknown
Five guards were killed. // Yesterday's papers had spoken of six dead.
    => killed 5 security_forces; killed 6 security_forces earlier_toll
Six soldiers were killed on Monday. // Twelve people were wounded. => killed 6 security_forces; injured 12 unknown
"""
)
def test_the_people_in_mind(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What a side loses is of its own.
The army suffered 15 dead and 26 wounded. => killed 15 security_forces; injured 26 security_forces
The statement puts rebel losses at no less than 45. => killed at_least 45 combatant
The presidency put the police losses at 11 dead and 39 wounded. => killed 11 security_forces; injured 39 security_forces
The army counted 15 dead in the market. => killed 15 unknown
"""
)
def test_the_side(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
