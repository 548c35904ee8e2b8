"""Who speaks without a name, in five languages."""

import pytest

from tacitus.world import load_nameless

NAMELESS = [
    "officials",
    "a medical source",
    "witnesses",
    "Residents",
    "residents of Aldora",
    "local officials",
    "Security sources",
    "a senior officer",
    "Militia officials",
    "they",
    "des habitants",
    "une source médicale",
    "Augenzeugen",
    "mehrere Anwohner",
    "fuentes médicas",
    "un testigo",
    "شهود عيان",
    "مصدر طبي",
    "an Aldora resident",
    "",
    "media",
]
NAMED = [
    "White Wolves",
    "Harbour Hospital",
    "Aldoran officials",
    "the police",
    "regional police",
    "foreign ministry",
    "authorities",
    "Marta Silva",
    "Union of Aldoran Doctors",
    "Relief Office",
    "Ministère de la Santé",
    "Kurdish media",
    "UN and local authorities",
]


@pytest.mark.parametrize("name", NAMELESS)
def test_who_names_nobody(name: str) -> None:
    assert load_nameless().is_nameless(name)


@pytest.mark.parametrize("name", NAMED)
def test_who_has_a_name(name: str) -> None:
    assert not load_nameless().is_nameless(name)
