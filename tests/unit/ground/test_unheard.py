"""Names that no gazetteer has: places where the words beside them say so, and nothing where they do not."""

import pytest

from tests.unit.ground.test_places import mentions, places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a list whose first name has a word that says what all are
        (
            "Jets struck the villages of Umm Farasha, Kafr Zaytan and Tell Sur in Syria.",
            [("Umm Farasha", "SYR", 2), ("Kafr Zaytan", "SYR", 2), ("Tell Sur", "SYR", 2), ("Syria", "SYR", 6)],
        ),
        # a known name behind a sure one
        ("Soldiers fought rebels around Goma and Sake.", [("Goma", "COD", 2), ("Sake", "COD", 2)]),
        # behind a word for where
        ("A bomb went off in Wadi Zuhra, north of Goma.", [("Wadi Zuhra", "COD", 2), ("Goma", "COD", 2)]),
        ("Gunmen were seen near Umm Farasha in Syria.", [("Umm Farasha", "SYR", 2), ("Syria", "SYR", 6)]),
        ("In Kafr Zaytan of Syria a nurse was hurt.", [("Kafr Zaytan", "SYR", 2), ("Syria", "SYR", 6)]),
        # a facility as part of the name
        ("Syria rebuilt the Zuhra Refugee Camp.", [("Syria", "SYR", 6), ("Zuhra Refugee Camp", "SYR", 2)]),
        # behind a verb that is done to places alone
        ("The Syrian army stormed Kafr Zaytan.", [("Kafr Zaytan", "SYR", 3)]),
        # beside the name of its town
        ("A shell fell in the Baghdad neighbourhood of Umm Farasha.", [("Baghdad", "IRQ", 2), ("Umm Farasha", "IRQ", 2)]),
        (
            "The districts of Umm Farasha and Kafr Zaytan in Aleppo were calm.",
            [("Umm Farasha", "SYR", 3), ("Kafr Zaytan", "SYR", 3), ("Aleppo", "SYR", 1)],
        ),
        # another spelling without such a word, in the country of the report
        ("The Syrian army shelled Deir az-Zour.", [("Deir az-Zour", "SYR", 1)]),
        ("In Syria the day was calm, while Deir az-Zour mourned its dead.", [("Syria", "SYR", 6), ("Deir az-Zour", "SYR", 1)]),
        # no places
        ("Demand was high in Mr. Rahimi's shop.", []),
        ("He believes in Rahimi's plan.", []),
        ("They met in Room 12 on Monday.", []),
        ("He led the Rural Initiative.", []),
        ("It was signed in Peoria, Ill. Haddad was there.", [("Peoria", "USA", 1), ("Ill.", "USA", 4)]),
        ("The talks were held in English.", []),
        ("The nurse works in UNICEF tents.", []),
        ("The police of Rahimi, Nassar and Haddad made no arrests.", []),
    ],
)
def test_a_name_that_no_gazetteer_has(text: str, expected: list[tuple[str, str | None, int]]) -> None:
    assert places(text) == expected


def test_a_quarter_whose_town_is_named_elsewhere_lies_in_that_town() -> None:
    *_, quarter = mentions(
        "Shells fell on Hasakah in Syria.",
        "By nightfall, when the guns fell silent, nobody had left. The fighting spread to the Umm Farasha neighbourhood.",
    )
    assert (quarter.place.lat, quarter.place.precision) == (36.50237, 3)
    assert "point_of:Al Ḩasakah" in quarter.why


def test_a_quarter_is_no_province_abroad() -> None:
    *_, quarter = mentions("In Syria rebels hold a part of Aleppo.", "They fought in the Salaheddin quarter.")
    assert (quarter.place.country, quarter.place.name) == ("SYR", "Salaheddin")
