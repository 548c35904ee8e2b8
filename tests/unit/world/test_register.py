"""The register as a whole: files read once, and a user's own file laid over them."""

from pathlib import Path

import pytest

from tacitus.errors import BadPack
from tacitus.world import load_register
from tacitus.world.register import RegisterFile, register_of
from tacitus.world.sources import SourceEntry

OWN = """
[[source]]
id = "shore-radio"
name = "Shore Radio"
kind = "broadcaster"
source = "https://shore.example/"

[[actor]]
id = "harbour-front"
name = "Harbour Front"
kind = "armed_group"
countries = ["NOR"]
source = "https://harbour.example/"
aliases = { en = ["SDF", "Daesh"] }

[[actor]]
id = "hamas"
name = "Hamas"
kind = "political"
source = "https://hamas.example/"
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    return path


def test_entries_of_ones_own_are_added(own: Path) -> None:
    register = load_register(own)
    assert register.sources.lookup("Shore Radio") == register.sources.entries["shore-radio"]
    assert register.actors.lookup("the Harbour Front") == register.actors.entries["harbour-front"]
    assert register.sources.entries["harbour-front"].kind == "armed_actor"


def test_a_name_of_ones_own_is_taken_from_the_shipped_body(own: Path) -> None:
    register = load_register(own)
    for name in ("SDF", "Daesh"):
        entry = register.actors.lookup(name)
        assert entry is not None
        assert entry.id == "harbour-front"
    kept = register.actors.lookup("Syrian Democratic Forces")
    assert kept is not None
    assert kept.id == "sdf"


def test_an_id_of_ones_own_replaces_the_shipped_entry(own: Path) -> None:
    register = load_register(own)
    assert register.actors.entries["hamas"].source == "https://hamas.example/"
    assert register.actors.lookup("Islamic Resistance Movement") is None


def test_a_force_and_a_local_name_of_ones_own_are_taken_too(tmp_path: Path) -> None:
    path = tmp_path / "forces.toml"
    path.write_text(
        '[[actor]]\nid = "new-army"\nname = "New Army of Syria"\nkind = "state_force"\ncountries = ["SYR"]\n'
        'forces = ["army"]\nlocal = ["SNA"]\nsource = "https://army.example/"\n',
        encoding="utf-8",
    )
    register = load_register(path).actors
    assert "new-army" in register.entries
    assert not [entry.id for entry in register.entries.values() if "SNA" in entry.local and entry.id != "new-army"]


def test_a_force_without_a_country_is_refused_with_the_key(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.toml"
    path.write_text(
        '[[actor]]\nid = "a"\nname = "A Front"\nkind = "militia"\nforces = ["army"]\nsource = "https://a.example/"\n',
        encoding="utf-8",
    )
    with pytest.raises(BadPack, match="countries"):
        load_register(path)


def test_the_shipped_register_is_left_as_it_is(own: Path) -> None:
    load_register(own)
    assert load_register().sources.lookup("SDF") == load_register().sources.entries["sdf"]


@pytest.mark.parametrize(
    "text",
    ["[[actor", '[[actor]]\nid = "a"\n', '[[source]]\nid = "a"\nname = "A b"\nkind = "unheard"\nsource = "https://a.example/"\n'],
)
def test_a_faulty_file_is_refused_with_its_name(text: str, tmp_path: Path) -> None:
    path = tmp_path / "faulty.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadPack):
        load_register(path)
    with pytest.raises(BadPack, match=r"missing\.toml"):
        load_register(tmp_path / "missing.toml")


def test_an_id_stands_once() -> None:
    twice = (SourceEntry(id="a", name="Shore Radio", kind="broadcaster", source="https://a.example/"),) * 2
    with pytest.raises(BadPack, match="twice"):
        register_of([RegisterFile(source=twice)], RegisterFile())
