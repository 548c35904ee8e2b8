"""The register of sources: a name is found by exact alias, never by likeness."""

import pytest

from tacitus.errors import BadPack
from tacitus.world import SourceEntry, SourceRegister, load_sources

REGISTER = load_sources()


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Syrian Observatory for Human Rights", "sohr"),
        ("the syrian observatory for human rights", "sohr"),
        ("SOHR", "sohr"),
        ("OSDH", "sohr"),
        ("SNHR", "snhr"),
        ("Syrian Network for Human Rights", "snhr"),
        ("FDS", "sdf"),
        ("The UN", "un"),
        ("U.N.", "un"),
        ("Médecins sans frontières", "msf"),
        ("Medecins Sans Frontieres", "msf"),
        ("Libération", "liberation"),
        ("Liberation", "liberation"),
        ("UN Children's Fund", "unicef"),
        ("UN Children’s Fund", "unicef"),
        ("AFP", "afp"),
        ("IS", "islamic-state"),
    ],
)
def test_a_name_is_known_by_its_aliases(name: str, id: str) -> None:
    entry = REGISTER.lookup(name)
    assert entry is not None
    assert entry.id == id


@pytest.mark.parametrize(
    "name", ["is", "aa", "who", "Syrian Observatory of Birds", "Syrian", "SOHRS", "", "the", "National Police"]
)
def test_a_likeness_is_no_name(name: str) -> None:
    assert REGISTER.lookup(name) is None


def test_the_two_syrian_monitors_are_two_bodies() -> None:
    assert REGISTER.entries["sohr"] != REGISTER.entries["snhr"]


def test_agencies_relay_and_monitors_do_not() -> None:
    assert {"afp", "reuters", "ap", "anadolu"} <= {entry.id for entry in REGISTER.agencies()}
    assert REGISTER.entries["le-monde"].relays
    assert not REGISTER.entries["sohr"].relays


@pytest.mark.parametrize("entry", REGISTER.entries.values(), ids=lambda entry: entry.id)
def test_every_entry_says_where_it_can_be_looked_up(entry: SourceEntry) -> None:
    assert entry.source.startswith("https://")


def test_names_are_found_in_running_words() -> None:
    text = "Reuters heard from the Syrian Observatory for Human Rights and the UN's OCHA"
    words, at = [], 0
    for word in text.split():
        words.append((at, at + len(word), word))
        at += len(word) + 1
    found = [(text[start:end], entry.id) for start, end, entry in REGISTER.mentions(words)]
    assert ("Reuters", "reuters") in found
    assert ("Syrian Observatory for Human Rights", "sohr") in found
    assert ("OCHA", "ocha") in found


@pytest.mark.parametrize(
    "entries",
    [
        [SourceEntry(id="a", name="Harbour Watch", kind="unheard", source="https://a.example/")],
        [
            SourceEntry(id="a", name="Harbour Watch", kind="ngo_monitor", source="https://a.example/"),
            SourceEntry(id="b", name="The Harbour Watch", kind="ngo_monitor", source="https://b.example/"),
        ],
        [SourceEntry(id="a", name="...", kind="ngo_monitor", source="https://a.example/")],
    ],
)
def test_a_faulty_register_is_refused(entries: list[SourceEntry]) -> None:
    with pytest.raises(BadPack):
        SourceRegister(entries, ["the"])
