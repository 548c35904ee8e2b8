"""The register of actors is honest: no alias of two bodies, none that is never found, none that is a common word."""

import re

import pytest

from tacitus.errors import BadPack
from tacitus.model import ActorKind
from tacitus.world import ActorEntry, ActorRegister, Conflict, load_register
from tacitus.world.names import units_of
from tacitus.world.sources import KINDS

REGISTER = load_register()
ACTORS = REGISTER.actors
PRESENT = {
    "syria", "iraq", "israel-palestine", "lebanon", "yemen", "ukraine", "sudan", "south-sudan", "ethiopia", "somalia",
    "nigeria-lake-chad", "sahel", "dr-congo", "central-african-republic", "mozambique", "libya", "afghanistan", "pakistan",
    "balochistan", "kashmir", "manipur", "myanmar", "philippines", "colombia", "mexico", "haiti",
}  # fmt: skip


def actors_in(text: str, *countries: str) -> list[tuple[str, str]]:
    """The words and ids of every actor that the register finds in the text."""
    units = units_of([(m.start(), m.end(), m.group()) for m in re.finditer(r"(?:[^\W\d_]\.){2,}|\w+(?:['’-]\w+)*", text)])
    found, at = [], 0
    while at < len(units):
        hit = ACTORS.find(units, at, countries)
        if hit is not None:
            found.append((text[units[at].start : hit[1]], hit[2].id))
        at = hit[0] + 1 if hit is not None else at + 1
    return found


@pytest.mark.parametrize("entry", ACTORS.entries.values(), ids=lambda entry: entry.id)
def test_every_alias_is_found_and_every_entry_says_where_it_can_be_looked_up(entry: ActorEntry) -> None:
    assert entry.source.startswith("https://")
    assert entry.source_kind in KINDS
    assert all(re.fullmatch("[A-Z]{3}", country) for country in entry.countries)
    names = [*entry.names(), *entry.local]
    assert names, "an entry without a name is dead"
    for alias in names:
        countries = entry.countries if alias in entry.local else ()
        assert [id for _, id in actors_in(f"Then {alias} fled", *countries)] == [entry.id], alias


def test_every_conflict_has_a_party_and_the_present_ones_are_there() -> None:
    parties = {conflict for entry in ACTORS.entries.values() for conflict in entry.conflicts}
    assert parties == set(ACTORS.conflicts)
    assert parties >= PRESENT
    assert all(conflict.source.startswith("https://") for conflict in ACTORS.conflicts.values())


@pytest.mark.parametrize("id", ["islamic-state", "sdf", "taliban", "farc", "houthis", "idf"])
def test_an_actor_speaks_under_the_same_id(id: str) -> None:
    assert REGISTER.sources.entries[id].name == ACTORS.entries[id].name


@pytest.mark.parametrize(
    "text",
    [
        "He is at home and the is of identity",
        "The release of a car bomb suspect was let go",
        "Let us arm the base, the den and the front",
        "The pdf is a file, an eta is a time, who is it",
        "mend the arena and tip the fact",
    ],
)
def test_common_words_are_no_actors(text: str) -> None:
    assert actors_in(text, "MMR", "SYR", "TCD", "ESP", "COL", "PAK", "IND", "SLV") == []


@pytest.mark.parametrize(
    ("text", "countries", "ids"),
    [
        ("The PDF burned a post", ["MMR"], ["pdf-myanmar"]),
        ("The PDF burned a post", ["PAN"], ["pdf-panama"]),
        ("The PDF is attached", [], []),
        ("The PDF burned a post", ["PAN", "MMR"], []),  # of which, nobody can say
        ("The National Liberation Army struck", ["COL"], ["eln"]),
        ("SNA shells fell", ["SYR"], ["syrian-national-army"]),
        ("SNA soldiers fell", ["SOM"], ["somali-national-army"]),
    ],
)
def test_a_shared_name_stands_for_the_body_of_the_reports_country(text: str, countries: list[str], ids: list[str]) -> None:
    assert [id for _, id in actors_in(text, *countries)] == ids


def test_a_force_of_a_country_may_be_an_entry() -> None:
    army = ACTORS.force("ISR", "army")
    assert army is not None
    assert army.id == "idf"
    assert ACTORS.force("NOR", "army") is None
    assert ACTORS.lookup("the Boko Haram") is ACTORS.entries["boko-haram"]


def entry(id: str, name: str, *, conflict: str = "harbour", forces: tuple[str, ...] = ()) -> ActorEntry:
    return ActorEntry(
        id=id,
        name=name,
        kind=ActorKind.MILITIA,
        source="https://a.example/",
        countries=("NOR",),
        conflicts=(conflict,),
        forces=forces,
    )


@pytest.mark.parametrize(
    "entries",
    [
        [entry("a", "Harbour Front"), entry("b", "The Harbour Front")],
        [entry("a", "Harbour Front", conflict="unheard")],
        [entry("a", "...")],
        [entry("a", "Harbour Front", forces=("army",)), entry("b", "Shore Front", forces=("army",))],
    ],
)
def test_a_faulty_register_is_refused(entries: list[ActorEntry]) -> None:
    harbour = Conflict(id="harbour", name="Harbour war", countries=("NOR",), source="https://a.example/")
    with pytest.raises(BadPack):
        ActorRegister(entries, [harbour], ["the"])
