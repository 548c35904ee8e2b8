"""Places of one's own: they lie over the packaged ones, keep their source, come in as a whole and go as a whole."""

from pathlib import Path

import pytest

from tacitus.errors import BadPlaces, UnknownName
from tacitus.world import Feature, GazetteerPlace, load_places, places_file
from tacitus.world.own_places import Addition, add_places, list_places, remove_places
from tacitus.world.place_files import PlaceFileKind

HEADER = "name,aliases,lat,lon,kind,country,near,within\n"


def add(base: Path, rows: str, name: str = "own.csv", source: str = "field notes") -> Addition:
    file = base.parent / name
    file.write_text(HEADER + rows, encoding="utf-8")
    return add_places(base, file, PlaceFileKind.LIST, source)


def found(base: Path, name: str) -> list[GazetteerPlace]:
    return list(load_places(places_file(base)).lookup(name.split()))


def test_an_added_place_is_found_by_each_name_with_its_source(tmp_path: Path) -> None:
    base = tmp_path / "own.sqlite"
    addition = add(base, "Aldora jail,al-Aldora|Dora Centre,36.5,40.5,prison,SYR,,\n")
    assert (addition.changed, addition.list.places) == (True, 1)
    for name in ("Aldora Jail", "Al-Aldora", "Aldora", "dora centre"):
        (place,) = found(base, name)
        assert (place.name, place.lat, place.source, place.own, place.key < 0) == ("Aldora jail", 36.5, "field notes", True, True)


def test_what_comes_with_the_install_stays_below(tmp_path: Path) -> None:
    base = tmp_path / "own.sqlite"
    add(base, "Paris,,36.5,40.5,village,SYR,,\n")
    assert [place.country for place in found(base, "Paris")][:2] == ["SYR", "FRA"]
    assert load_places(places_file(base)).longest("New") == load_places().longest("New")


def test_adding_again_changes_nothing_and_a_changed_file_replaces_the_earlier(tmp_path: Path) -> None:
    base = tmp_path / "own.sqlite"
    add(base, "Aldora jail,,36.5,40.5,prison,SYR,,\n")
    before = base.read_bytes()
    assert not add(base, "Aldora jail,,36.5,40.5,prison,SYR,,\n").changed
    assert base.read_bytes() == before
    add(base, "Beldan jail,,36.5,40.5,prison,SYR,,\n")
    assert [one.places for one in list_places(base)] == [1]
    assert not found(base, "Aldora jail")
    assert found(base, "Beldan jail")
    add(base, "Aldora jail,,36.5,40.5,prison,SYR,,\n", source="another desk")
    assert [one.source for one in list_places(base)] == ["field notes", "another desk"]


def test_what_was_removed_is_gone(tmp_path: Path) -> None:
    base = tmp_path / "own.sqlite"
    add(base, "Aldora jail,,36.5,40.5,prison,SYR,,\n", "a.csv")
    add(base, "Beldan jail,,36.5,40.5,prison,SYR,,\n", "b.csv")
    assert remove_places(base, "a.csv").places == 1
    assert not found(base, "Aldora jail")
    assert remove_places(base, "2").file == "b.csv"
    assert list_places(base) == []
    with pytest.raises(UnknownName, match=r"a\.csv"):
        remove_places(base, "a.csv")


def test_a_file_with_a_fault_adds_nothing_and_every_fault_is_told(tmp_path: Path) -> None:
    base = tmp_path / "own.sqlite"
    with pytest.raises(BadPlaces) as raised:
        add(base, "Aldora jail,,36.5,40.5,prison,SYR,,\nBeldan,,x,40,,SYR,,\n,,1,2,,SYR,,\n")
    assert [fault.split(":")[0] for fault in raised.value.faults] == ["line 3, column lat", "line 4, column name"]
    assert list_places(base) == []
    with pytest.raises(BadPlaces, match="holds no place"):
        add(base, "")


@pytest.mark.parametrize(
    ("row", "country", "precision", "like"),
    [
        ("Tell Dirab,,,,village,SYR,Tall Tamr,", "SYR", 2, "Tall Tamr"),
        ("Dirab Jail,,,,prison,,,Maiduguri", "NGA", 1, "Maiduguri"),
        ("Tell Dirab,,,,village,AFG,,Helmand", "AFG", 4, "Helmand"),
    ],
)
def test_a_place_without_a_point_is_put_at_its_host(row: str, country: str, precision: int, like: str, tmp_path: Path) -> None:
    base = tmp_path / "own.sqlite"
    add(base, row + "\n")
    (place,) = found(base, row.split(",")[0])
    assert (place.country, place.precision) == (country, precision)
    assert (place.lat, place.lon) in {(host.lat, host.lon) for host in found(base, like)}


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("Aldora,,,,village,SYR,Nowhereabad,", "line 2, column near: no place named 'Nowhereabad' is known in SYR"),
        ("Aldora,,,,village,,Tripoli,", "line 2, column near: 'Tripoli' lies in several countries"),
    ],
)
def test_a_host_that_is_not_known_is_a_fault(row: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(BadPlaces) as raised:
        add(tmp_path / "own.sqlite", row + "\n")
    assert says in str(raised.value)


def test_divisions_with_p_codes_are_known_as_those_that_they_are(tmp_path: Path) -> None:
    base, file = tmp_path / "own.sqlite", tmp_path / "adm.csv"
    file.write_text("ADM2_EN,ADM2_PCODE,ADM1_EN,ADM1_PCODE\nLashkar Gah,AF3201,Helmand,AF32\n", encoding="utf-8")
    add_places(base, file, PlaceFileKind.PCODES, "a table")
    districts = [place for place in found(base, "Lashkar Gah") if place.feature is Feature.DISTRICT]
    assert [(place.code, place.region != "", place.lat is not None) for place in districts] == [("AF3201", True, True)]
    assert [place.feature for place in found(base, "Helmand")].count(Feature.REGION) == 1


@pytest.mark.parametrize("content", [b"not a database, but long enough to be looked at" * 100, b""])
def test_a_file_that_is_none_of_ours_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "own.sqlite"
    path.write_bytes(content)
    with pytest.raises(BadPlaces, match="no file of added places"):
        load_places(places_file(path))


def test_a_file_that_is_given_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(BadPlaces, match="no such file"):
        places_file(tmp_path / "missing.sqlite")
