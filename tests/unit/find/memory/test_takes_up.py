"""Bare numbers that say who people told of before were, or what became of them."""

from tests.unit.find.readings import table, told


@table(
    """
# Who they were, without a word of harm.
The raid killed 24 people. // Eight were under 16. => killed 24; killed 8 of 24
The raid killed 24 people. // Thirteen were from one family. => killed 24; killed 13 of 24
The raid killed 24 people. // Only five have been identified. => killed 24; killed 5 of 24
The raid killed 24 people. // Nine belonged to the same clan. => killed 24; killed 9 of 24
The raid killed 24 people. // Thirty were from one family. => killed 24
The raid killed 24 people. // Nine bought their bread there. => killed 24
The raid killed 24 people. // The mayor spoke. // It rained. // Nine were from the coast. => killed 24
"""
)
def test_who_they_were(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What became of them: a harm that can follow the first; others, and the same harm again, are other people.
Forty people were injured. // Six died in hospital. => injured 40; killed 6
Twenty recruits were abducted on Monday. // Four escaped. => abducted 20; escaped 4 of 20
Twenty recruits were abducted on Monday. // Four others escaped. => abducted 20; escaped 4
Twelve people were killed. // Nine were wounded. => killed 12; injured 9
"""
)
def test_what_became_of_them(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# A few who died among the hurt do not make all of them dead.
Four people were shot, one fatally. => casualties 4; killed 1 of 4
Nine men were stabbed, two of them mortally. => casualties 9; killed 2 of 9
Four people were fatally shot. => killed 4
"""
)
def test_fatal_parts(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Some of the wounded in a state are a part of those told of before, also where the hospital comes late.
Twenty-nine residents were injured. // Eleven remain in hospital. => injured 29; injured 11 of 29
Ten pupils were wounded. // It rained. // Three pupils were listed in critical condition. => injured 10; injured 3 of 10
Ten pupils were wounded. // Twelve pupils were listed in critical condition. => injured 10; injured 12
Ten pupils were wounded. // It rained. // The mayor spoke. // He wept. // Nobody slept. // Three of the wounded were girls.
    => injured 10; injured 3 of 10
"""
)
def test_states_of_the_wounded(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
