"""The gazetteer: the names that reports use lead to the places that are meant, and nothing half built is ever left."""

import sqlite3
from pathlib import Path

import pytest

from tacitus.errors import UnreadableGazetteer
from tacitus.world import Feature, geonames, load_gazetteer
from tacitus.world.geonames import GeoNames, build_gazetteer
from tacitus.world.place_register import read_places


@pytest.mark.parametrize("name", ["Hasakah", "al-Hasakah", "Al-Hasakah", "Hassakeh", "Hasaka", "Hasake", "الحسكة"])
def test_one_town_by_its_many_spellings(name: str) -> None:
    assert 173811 in {place.geonameid for place in load_gazetteer().lookup(name.split())}


@pytest.mark.parametrize(
    ("name", "feature", "country"),
    [
        ("Syria", Feature.COUNTRY, "SYR"),
        ("DR Congo", Feature.COUNTRY, "COD"),
        ("U.S.", Feature.COUNTRY, "USA"),
        ("Burma", Feature.COUNTRY, "MMR"),
        ("Helmand", Feature.REGION, "AFG"),
        ("Nineveh", Feature.REGION, "IRQ"),
        ("Texas", Feature.REGION, "USA"),
        ("Ind.", Feature.REGION, "USA"),
        ("Cook County", Feature.DISTRICT, "USA"),
        ("Qamishli", Feature.CITY, "SYR"),
        ("Sana'a", Feature.CAPITAL, "YEM"),
        ("Darfur", Feature.AREA, "SDN"),
        ("Red Sea", Feature.SEA, ""),
    ],
)
def test_a_name_is_known(name: str, feature: Feature, country: str) -> None:
    assert (feature, country) in {(place.feature, place.country) for place in load_gazetteer().lookup(name.split())}


def test_an_abbreviation_is_no_word() -> None:
    assert not [place for place in load_gazetteer().lookup(["Ind"]) if place.feature is Feature.REGION]


def test_every_entry_of_the_register_is_found_by_each_of_its_names() -> None:
    register, gazetteer = read_places(), load_gazetteer()
    names = [(entry.country, name) for entry in register.region for name in (entry.name, *entry.aliases)]
    names += [(entry.country, name) for entry in register.place for name in (entry.name, *entry.aliases)]
    names += [(iso3, name) for iso3, entry in register.country.items() for name in entry.aliases]
    dead = [(country, name) for country, name in names if country not in {p.country for p in gazetteer.lookup(name.split())}]
    assert not dead


def test_every_seat_puts_its_division_on_the_map() -> None:
    gazetteer = load_gazetteer()
    lost = []
    for entry in read_places().region:
        found = [place for place in gazetteer.lookup(entry.name.split()) if place.feature is Feature.REGION]
        if entry.seat and not any(place.lat is not None for place in found if place.country == entry.country):
            lost.append((entry.country, entry.name, entry.seat))
    assert not lost


def test_a_file_that_is_no_gazetteer_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.sqlite"
    path.write_bytes(b"not a database at all, but long enough to be looked at" * 100)
    with pytest.raises(UnreadableGazetteer, match="delete the file"):
        GeoNames(path)


def test_a_build_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise sqlite3.OperationalError("disk is full")

    monkeypatch.setattr(geonames, "_fill", broken)
    with pytest.raises(UnreadableGazetteer, match="disk is full"):
        build_gazetteer(tmp_path / "cache" / "gazetteer.sqlite")
    assert list((tmp_path / "cache").iterdir()) == []
