"""What the words beside a name say of where things are, in the precision of coders."""

import pytest

from tests.unit.ground.test_places import places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Source: UCDP GED codebook, where_prec
        ("Shells fell in northeastern Syria.", [("Syria", "SYR", 5)]),
        ("Shells fell in the north-east of Syria.", [("Syria", "SYR", 5)]),
        ("A mine went off on the outskirts of Maiduguri.", [("Maiduguri", "NGA", 2)]),
        ("A mine went off 10 km south of Kunduz.", [("Kunduz", "AFG", 2)]),
        ("A mine went off south of the town of Kunduz.", [("Kunduz", "AFG", 2)]),
        ("A mine went off in the town of Kunduz.", [("Kunduz", "AFG", 1)]),
        ("A mine went off between Gao and Kidal.", [("Gao", "MLI", 2), ("Kidal", "MLI", 2)]),
        ("Jets were heard over rural Idlib in Syria.", [("Idlib", "SYR", 2), ("Syria", "SYR", 6)]),
        ("A shell fell in the Umm Farasha neighbourhood of Aleppo.", [("Umm Farasha", "SYR", 2), ("Aleppo", "SYR", 1)]),
        ("A shell fell in Aleppo's Umm Farasha neighbourhood.", [("Aleppo", "SYR", 1), ("Umm Farasha", "SYR", 2)]),
        ("A patrol was ambushed in Anka district of Zamfara.", [("Anka", "NGA", 3), ("Zamfara", "NGA", 4)]),
        ("A tanker was boarded off the coast of Yemen.", [("Yemen", "YEM", 7)]),
        ("The riot in Hasakah prison went on in Syria.", [("Hasakah", "SYR", 1), ("Syria", "SYR", 6)]),
        ("The riot at al-Hasaka prison was over.", [("al-Hasaka", "SYR", 1)]),
        ("The boys of the al-Hasaka prison were counted.", [("al-Hasaka", "SYR", 1)]),
        ("East of Deir ez-Zor shots were heard.", [("Deir ez-Zor", "SYR", 2)]),
        ("The army shelled Sake for an hour.", [("Sake", "COD", 1)]),
    ],
)
def test_where_with_what_precision(text: str, expected: list[tuple[str, str | None, int]]) -> None:
    assert places(text) == expected
