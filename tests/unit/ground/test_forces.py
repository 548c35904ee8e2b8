"""Countries and their forces by name and adjective."""

from collections import Counter

import pytest

from tacitus.ground.forces import Countries, ForceReader, PhraseTable, main_country
from tacitus.world import load_register
from tacitus.world.names import WORDS, Unit, units_of
from tests.unit.ground.reading import pack

COUNTRIES = Countries(pack().actors)
FORCES = ForceReader(pack().actors, load_register().actors, COUNTRIES)


def units(text: str) -> list[Unit]:
    return units_of((m.start(), m.end(), m.group()) for m in WORDS.finditer(text))


@pytest.mark.parametrize(
    ("text", "country", "is_name"),
    [
        ("Syrian", "SYR", False),
        ("Syria's", "SYR", True),
        ("South Sudanese", "SSD", False),
        ("South Sudan", "SSD", True),
        ("U.S.", "USA", True),
        ("US", "USA", True),
        ("us", None, False),
        ("chad", None, False),
        ("Kamar", None, False),
    ],
)
def test_a_country_is_known_by_name_and_adjective(text: str, country: str | None, is_name: bool) -> None:
    found = COUNTRIES.at(units(text), 0)
    assert (found.country if found else None) == country
    assert found is None or found.is_name is is_name


@pytest.mark.parametrize("code", pack().actors.country)
def test_every_name_and_adjective_of_a_country_is_found(code: str) -> None:
    words = pack().actors.country[code]
    for word in (*words.names, *words.adjectives):
        found = COUNTRIES.at(units(word), 0)
        assert found is not None, word
        assert (found.country, found.last) == (code, len(units(word)) - 1)


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("army helicopters", "army"),
        ("troops", "army"),
        ("government forces", "forces"),
        ("security forces troops", "security_forces"),
        ("special police units", "police"),
        ("price", None),
        ("government price", "government"),
    ],
)
def test_the_first_noun_says_which_force(text: str, force: str | None) -> None:
    words = units(text)
    found = FORCES.behind(words, 0, len(words))
    assert (found[1].id if found else None) == force


def test_a_force_without_an_entry_is_named_by_its_country() -> None:
    army = next(force for force in pack().actors.force if force.id == "army")
    actor = FORCES.actor("NOR", army)
    assert (actor.id, actor.name, actor.countries) == ("nor-army", "Norwegian army", ("NOR",))
    assert FORCES.actor("ISR", army).id == "idf"
    assert FORCES.state("NOR").name == "Norway"


def test_the_longest_phrase_that_ends_before_the_limit_is_found() -> None:
    table = PhraseTable(["air", "air force", "air force base"])
    words = units("air force base")
    assert table.at(words, 0, 3) == (2, "air force base")
    assert table.at(words, 0, 2) == (1, "air force")
    assert table.at(words, 2, 2) is None


@pytest.mark.parametrize(
    ("counted", "main"), [({}, None), ({"SYR": 1}, "SYR"), ({"SYR": 2, "TUR": 1}, "SYR"), ({"SYR": 1, "TUR": 1}, None)]
)
def test_a_report_tells_of_the_country_that_it_names_most(counted: dict[str, int], main: str | None) -> None:
    assert main_country(Counter(counted)) == main
