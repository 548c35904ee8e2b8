"""Bare figures that a sentence gives of the harm told before it, and bare numbers that speak of something else."""

from tests.unit.find.readings import table, told


@table(
    """
# Somebody gives a figure: the verb is one of counting, listing, saying.
At least 60 people died when the ferry was shelled. // The boatmen's association counted 97. => killed at_least 60; killed 97
The strike on the depot killed at least 70 people. // The registry now lists 77. => killed at_least 70; killed 77
Police said 19 people were killed. // Doctors say 32. => killed 19; killed 32
Police said 19 people were killed. // The opposition says at least 32. => killed 19; killed at_least 32
Police said 19 people were killed. // The opposition speaks of 32. => killed 19; killed 32
The governor said that 72 had died; his deputy said 76. => killed 72; killed 76
Some 40 people were wounded. // The hospital registered 52. => injured about 40; injured 52
The rebels said they had killed 40 soldiers. // The army admitted to nine. => killed 40 security_forces; killed 9 security_forces
Nineteen villagers were killed. // The church counted 23 and the mayor 25. => killed 19; killed 23; killed 25
Nineteen villagers were killed. // The governor told parliament (23). => killed 19; killed 23
At least 72 people were killed, while a hospital director gave a figure of 76. => killed at_least 72; killed 76
Nineteen villagers were killed. // The council counted 23 votes. => killed 19
Nineteen villagers were killed. // The party won 23 and lost 12. => killed 19
Nineteen villagers were killed. // Drivers told of 23 walking behind them. => killed 19
Nineteen villagers were killed. // Ring the mayor (555) for news. => killed 19
The council counted 23. => nothing
"""
)
def test_figures_that_are_given(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# A word for a figure, or a pronoun for it, stands at another number, or moves to it.
Police said 19 people were killed. // Doctors put the figure at 32. => killed 19; killed 32
Police said 19 people were killed. // Doctors put it at 32. => killed 19; killed 32
Nineteen people were killed in the raid. // By Thursday it was 23. => killed 19; killed 23
Nineteen people were killed in the raid. // The count reached 23 on Thursday. => killed 19; killed 23
The army shot into the crowd, killing many. // The ministry's figure stands at 40. => killed vague 3/-/-; killed 40
The strike killed 280 people. // That was up from 276 on Monday. => killed 280; killed 276 earlier_toll
The shelling killed dozens of shoppers. // The council listed 79, later corrected to 77.
    => killed vague 12/12/99; killed 79 earlier_toll; killed 77
The ministry confirmed 23 deaths on Tuesday, revising a toll of 19. => killed 23; killed 19 earlier_toll
Nineteen people were killed in the raid. // The number of schools fell to 12. => killed 19
Nineteen people were killed in the raid. // The population is put at 120,000. => killed 19
"""
)
def test_figures_that_stand_and_move(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Of several harms told before, the figure is of the one that it can rival: numbers of a size.
The strike killed 60 people and wounded 300. // The association counted 97. => killed 60; injured 300; killed 97
The strike killed 6 people and wounded 300. // The hospital counted 280. => killed 6; injured 300; injured 280
The strike killed 60 people and wounded 300, while the association counted 97. => killed 60; injured 300; killed 97
The strike killed 6 people. // The town council counted 12,000. => killed 6
"""
)
def test_figures_of_a_size(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
