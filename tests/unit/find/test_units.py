"""Units: the same people counted by persons and by families."""

from tests.unit.find.readings import table, told


@table(
    """
# The second figure says the first again in another unit, whatever stands between them.
Some 1,200 families (6,000 people) have been displaced. => displaced about 1200 family; displaced 6000 again
Some 6,000 people (1,200 families) have been displaced. => displaced about 6000; displaced 1200 family again
About 6,000 people, or 1,200 families, have been displaced. => displaced about 6000; displaced 1200 family again
An estimated 1,200 households, some 6,000 people, have fled. => displaced about 1200 household; displaced about 6000 again
Some 1,200 families comprising 6,000 people have fled. => displaced about 1200 family; displaced 6000 again
Soldiers evacuated 6,000 people from 1,200 families. => evacuated 6000; evacuated 1200 family again
"""
)
def test_again(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Two figures of other people, of other harm, or that no family could hold, are two.
The fighting displaced 6,000 people and 1,200 families lost their homes. => displaced 6000; displaced 1200 family
Four people from two families were killed. => killed 4
Flames drove out 300 people; 400 families were affected. => displaced 300; affected 400 family
"""
)
def test_not_again(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
