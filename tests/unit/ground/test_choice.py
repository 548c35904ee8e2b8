"""Which place a name means, by what else a report names."""

import pytest

from tests.unit.ground.test_places import places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # names beside each other lead to the places that lie beside each other
        ("Deputies of Henderson County searched a barn outside Athens.", [("Henderson County", "USA", 3), ("Athens", "USA", 2)]),
        ("A convoy left Athens for Thessaloniki.", ["GRC", "GRC"]),
        ("The road from Tripoli to Misrata and Sirte was cut.", ["LBY", "LBY", "LBY"]),
        ("The road from Tripoli to Batroun and to Beirut was cut.", ["LBN", "LBN", "LBN"]),
        # a name says nothing for itself, however often it stands there
        (
            "The governor of Georgia spoke in Atlanta and Savannah; Georgia has not seen the like, and Georgia mourns.",
            ["USA"] * 5,
        ),
        ("Shots were heard in Tbilisi and in Gori, and Georgia mourns.", ["GEO", "GEO", "GEO"]),
        # countries go before hamlets of their name, and capitals before other places
        ("Talks in Chicago, Boston and Peoria turned on Egypt, Mexico and Norway.", ["USA"] * 3 + ["EGY", "MEX", "NOR"]),
        ("Envoys flew from Washington to Kabul.", ["USA", "AFG"]),
    ],
)
def test_names_are_weighed_together(text: str, expected: list[object]) -> None:
    found = places(text)
    assert [one if isinstance(want, tuple) else one[1] for one, want in zip(found, expected, strict=True)] == expected


def test_washington_alone_is_the_capital() -> None:
    assert places("Envoys flew to Washington.") == [("Washington", "USA", 1)]
