"""Figures behind the total of their harm are parts of it, as long as nothing sets them apart."""

from tacitus.assemble.repeats import link_repeats
from tacitus.assemble.totals import within_totals
from tests.unit.find.readings import in_short, reading_of, table


@table(
    """
# A smaller figure of the same harm behind the largest one is a part of it, though no word joins the two.
Six people were wounded at the fair. // Four people were taken to the clinic with gunshot wounds.
    => injured 6; injured 4 of 6
Three people were killed in the raid. // The chief spoke at noon. // The bodies of two men were found in a yard.
    => killed 3; killed 2 of 3
"""
)
def test_within_the_total(text: str, wanted: str) -> None:
    assert placed(text, wanted) == wanted


@table(
    """
# Figures that add up to the largest one are its parts wherever they stand; a vague word is no number to add.
A man killed two boys and then himself. // Three people died, he said. => killed 2 of 3; killed 1 of 3; killed 3
A man killed two boys. // Four people died. // He then killed two more men. => killed 2 of 4; killed 4; killed 2 of 4
Several men died. // A boy and a girl died. // Five died. => killed vague 3/-/- of 5; killed 1 of 5; killed 1 of 5; killed 5
"""
)
def test_adds_up(text: str, wanted: str) -> None:
    assert placed(text, wanted) == wanted


@table(
    """
# A vague word is counted by the figure told elsewhere; "others" are part of a total that is one or two more.
Several people were shot. // Five people were wounded, the chief said. => injured vague 3/-/- of 5; injured 5
A baker and eight others were wounded. // Nine people were wounded, police said. => injured 1 of 9; injured 8 of 9; injured 9
Several soldiers were killed. // Five farmers were killed at the ford. => killed vague 3/-/-; killed 5
Two died and eight others were wounded. // Nine people were wounded. => killed 2; injured 8; injured 9
Eight others were wounded. // In all, twelve people were wounded. => injured 8; injured 12
"""
)
def test_counted_elsewhere(text: str, wanted: str) -> None:
    assert placed(text, wanted) == wanted


@table(
    """
# Words that add, a larger figure elsewhere, another harm or other people set a figure apart; a total of many holds none unsaid.
Six people were wounded at the fair. // The chief spoke at noon. // Four others were wounded on a bus. => injured 6; injured 4
Six people were wounded. // Two men were wounded at the ford. // In all, nine were wounded. => injured 6; injured 2; injured 9
Six people were wounded. // The chief spoke at noon. // Four people were killed at the ford. => injured 6; killed 4
Six soldiers were killed. // The chief spoke at noon. // Four farmers were killed at the ford. => killed 6; killed 4
A man killed three boys. // The chief spoke at noon. // He then killed himself. => killed 3; killed 1
Sixty people were killed. // The chief spoke at noon. // Forty people were killed at the ford. => killed 60; killed 40
Up to six people were killed. // The chief spoke at noon. // Four people were killed at the ford. => killed up_to 6; killed 4
"""
)
def test_apart_from_the_total(text: str, wanted: str) -> None:
    assert placed(text, wanted) == wanted


def placed(text: str, wanted: str) -> str:
    """What the sentences tell once repetitions are linked and parts placed."""
    reading = reading_of(text)
    added = frozenset(q.number.start for q in reading.quantities if q.additional)
    return in_short(within_totals(link_repeats(reading.claims, added), added), wanted)
