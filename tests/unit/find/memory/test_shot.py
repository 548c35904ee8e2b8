"""Totals of people shot, some of whom lived and some of whom did not."""

from tests.unit.find.readings import table, told


@table(
    """
# The total of people shot is one of casualties where some of them are told dead, wherever it stands; of wounded it is not.
Seven people were shot. // Seven people were shot, two of them fatally. // The other five were wounded. =>
    casualties 7; casualties 7; killed 2 of 7; injured 5
Seven people were shot. => injured 7
Seven people were wounded, two of them fatally. => injured 7; killed 2 of 7
"""
)
def test_shot_in_all(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# It is one of casualties as well where the dead and the other wounded add up to it; where they do not, nobody knows.
Six people were shot at the club. // A man died at the scene and five others were wounded. => casualties 6; killed 1; injured 5
Six people were taken to hospital. // A man died there and five others were wounded. => casualties 6; killed 1; injured 5
Six people were wounded. // A man died at the scene and five others were shot. => injured 6; killed 1; injured 5
Six people were shot at the club. // A man died at the scene and two others were wounded. => injured 6; killed 1; injured 2
Six people were wounded at the club. // A man died at the scene and five others were wounded. => injured 6; killed 1; injured 5
"""
)
def test_shot_by_sum(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
