"""Labels: figures behind their label, in lists and tables of reports."""

from tests.unit.find.readings import set_aside, table, told


@table(
    """
# A label says what its figure counts, and in which unit.
Number of people displaced: 1,452 => displaced 1452
Number of displaced people: 1,452 => idps 1452
Number of displaced families: 349 => idps 349 family
Number of IDPs: 1,452 => idps 1452
Displaced persons: 1,452 => idps 1452
Displaced persons 3,400 => idps 3400
Families affected: 340 => affected 340 family
Affected households: more than 340 => affected more_than 340 household
Homeless families: 340 => displaced 340 family
Total evacuated: 3,614 => evacuated 3614
Evacuation, total people: 3,614 => evacuated 3614
Soldiers killed: 12 => killed 12 security_forces
Houses destroyed: 146 => buildings_destroyed 146
Completely destroyed houses: 146 => buildings_destroyed 146
Damaged houses: 91 => buildings_damaged 91
Killed: 12; injured: 40; displaced: 3,000 => killed 12; injured 40; displaced 3000
1,200 to 1,500 - the number of villagers who were forced out of their homes => displaced between 1200 and 1500
Displaced people by district: Aru 1,200; Goma 3,400; Kindu 2,700. => idps 1200; idps 3400; idps 2700
321 Houses destroyed => buildings_destroyed 321
"""
)
def test_labels(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What stands with the figure says more than a label; and not every word before a colon is one.
Refugees: 12 dead in a blaze => killed 12
The army counted 32 dead: 24 rebels and 8 guards. => killed 32; killed 24 of 32; killed 8 of 32
Goma: 12 => nothing
The rebels said: 12 => nothing
4 recruits open fire, injuring 4 => injured 4
911 CALL: murder in Vidin => nothing
The runner captured 12 medals. => nothing
"""
)
def test_no_labels(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


def test_a_label_may_be_no_fact() -> None:
    assert set_aside("People to be evacuated: 500") == ["500"]
