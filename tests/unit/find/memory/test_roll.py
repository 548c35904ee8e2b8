"""People who are counted as names on a list, as victims, or as what the victims were."""

from tests.unit.find.readings import table, told


@table(
    """
# A list, a plaque or a commission names the dead.
The shelling of the camp killed 31 people. // The plaque at the gate bears 34 names. => killed 31; killed 34
The raid killed 130 people. // The commission has named 117 victims. => killed 130; killed 117
The blast killed 165 people. // The list names 27 women. => killed 165; killed 27 civilian of 165
The blast killed 165 people. // An archive has established the names of 21 civilians. => killed 165; killed 21 civilian
The blast killed 165 people. // The choir has 34 names for the tune. => killed 165
"""
)
def test_names_on_a_list(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Victims are of the harm told last; who suffers none is no victim of it.
The raid killed 24 people. // Relatives of 20 victims came to the square. => killed 24; killed 20
The raid killed 24 people. // The victims were 20 students and four drivers.
    => killed 24; killed 20 civilian of 24; killed 4 of 24
Police freed 24 people. // Relatives of 20 victims came to the square. => released 24
The victims were 20 students. => nothing
The raid killed 24 people. // Relatives of three surviving victims came to the square. => killed 24
"""
)
def test_victims(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
