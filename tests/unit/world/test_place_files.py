"""Files of places: every form gives its places, and every fault its line and column."""

import zipfile
from pathlib import Path

import pytest

from tacitus.errors import BadPlaces
from tacitus.world import Feature
from tacitus.world.place_files import AddedPlace, AddedRow, Fault, PlaceFileKind, guess_kind
from tacitus.world.place_files.geonames_file import read_geonames
from tacitus.world.place_files.kinds import load_place_kinds
from tacitus.world.place_files.own_list import read_list
from tacitus.world.place_files.pcodes import read_pcodes


def written(folder: Path, text: str, name: str = "places.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def geonames_row(number: str = "7", name: str = "Aldora", code: str = "PPL", lat: str = "36.5", country: str = "SY") -> str:
    cells = [
        number,
        name,
        name,
        f"{name}a,ألدورا,ALD",
        lat,
        "40.5",
        code[0],
        code,
        country,
        "",
        "02",
        "",
        "",
        "",
        "900",
        "",
        "300",
    ]
    return "\t".join([*cells, "Asia/Damascus", "2024-01-01"]) + "\n"


def places(rows: list[AddedRow]) -> list[AddedPlace]:
    return [row for row in rows if isinstance(row, AddedPlace)]


def faults(rows: list[AddedRow]) -> list[str]:
    return [str(row) for row in rows if isinstance(row, Fault)]


def test_a_geonames_file_gives_its_places_and_leaves_out_other_kinds(tmp_path: Path) -> None:
    text = geonames_row() + geonames_row("8", "Aldora Prison", "PRN") + geonames_row("9", "Wadi", "STM")
    rows = list(read_geonames(written(tmp_path, text, "SY.txt"), ""))
    assert rows[2] is None
    town, prison = places(rows)
    assert (town.name, town.feature, town.country, town.region, town.geonameid) == ("Aldora", Feature.CITY, "SYR", "02", 7)
    assert (town.lat, town.lon, town.population, town.aliases) == (36.5, 40.5, 900, ("Aldora", "Aldoraa", "ألدورا"))
    assert prison.feature is Feature.SITE


def test_a_zip_is_read_as_the_table_in_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "SY.zip", "w") as packed:
        packed.writestr("readme.txt", "about the table")
        packed.writestr("SY.txt", geonames_row())
    assert guess_kind(tmp_path / "SY.zip") is PlaceFileKind.GEONAMES
    assert len(places(list(read_geonames(tmp_path / "SY.zip", "")))) == 1


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("7\tAldora\n", "line 1: 2 columns; a row of a GeoNames file has 19"),
        (geonames_row(lat="136"), "line 1, column latitude: 136 degrees are none on earth"),
        (geonames_row("seven"), "line 1, column geonameid: 'seven' is no number"),
    ],
)
def test_a_geonames_row_with_a_fault(row: str, says: str, tmp_path: Path) -> None:
    assert says in faults(list(read_geonames(written(tmp_path, row, "SY.txt"), "")))[0]


NESTED = "ADM2_EN;ADM2_AR;ADM2_PCODE;ADM1_EN;ADM1_PCODE;Lat;Lon\n#adm2+name;;#adm2+code;;;;\n"


def test_p_codes_give_each_division_once_at_the_mean_of_its_parts(tmp_path: Path) -> None:
    text = NESTED + "Aldora;ألدورا;SY0201;Kamar;SY02;36;40\nBeldan;;SY0202;Kamar;SY02;37;41\n"
    found = {place.code: place for place in places(list(read_pcodes(written(tmp_path, text), "")))}
    assert [*found] == ["SY02", "SY0201", "SY0202"]
    assert (found["SY02"].feature, found["SY02"].lat, found["SY02"].lon) == (Feature.REGION, 36.5, 40.5)
    assert (found["SY0201"].name, found["SY0201"].aliases, found["SY0201"].country) == ("Aldora", ("ألدورا",), "SYR")
    assert (found["SY0201"].feature, found["SY0201"].region_name) == (Feature.DISTRICT, "Kamar")


@pytest.mark.parametrize(
    "header", ["adm1_name,adm1_pcode", "admin1Name_en,admin1Pcode", "ADM1_FR,ADM1_PCODE", "adm1_name,adm1_name1,adm1_pcode"]
)
def test_the_columns_of_p_codes_go_by_many_names(header: str, tmp_path: Path) -> None:
    row = ",".join("ML01" if "pcode" in column.lower() else "Kamar" for column in header.split(","))
    path = written(tmp_path, f"{header}\n{row}\n")
    assert guess_kind(path) is PlaceFileKind.PCODES
    assert [(place.name, place.country) for place in places(list(read_pcodes(path, "")))] == [("Kamar", "MLI")]


def test_a_table_with_one_division_a_row(tmp_path: Path) -> None:
    text = "Location,Admin Level,P-Code,Name,Parent P-Code\nSYR,1,SY02,Kamar,SYR\nSYR,3,SY020101,Aldora,SY0201\n"
    path = written(tmp_path, text)
    assert guess_kind(path) is PlaceFileKind.PCODES
    assert [(p.name, p.feature) for p in places(list(read_pcodes(path, "")))] == [
        ("Kamar", Feature.REGION),
        ("Aldora", Feature.DISTRICT),
    ]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("Aldora;;;Kamar;;36;40", "line 3, column ADM2_PCODE: is empty"),
        (";;SY0201;Kamar;SY02;36;40", "line 3, column ADM2_EN: holds no name"),
        ("Aldora;;SY0201;Kamar;SY02;north;40", "line 3, column Lat: 'north' is no number of degrees"),
        ("Aldora;;0201;Kamar;02;36;40", "line 3: the P-code '02' does not begin with the code of a country; --country gives it"),
    ],
)
def test_a_row_of_p_codes_with_a_fault(row: str, says: str, tmp_path: Path) -> None:
    assert says in faults(list(read_pcodes(written(tmp_path, NESTED + row + "\n"), "")))[0]


def test_a_list_gives_its_places(tmp_path: Path) -> None:
    text = "Name,Aliases,Lat,Lon,Kind,Country,Near\n\nAldora jail,al-Dora|Dora,36.5,40.5,Prison,sy,\nBeldan,,,,village,,Hasakah\n"
    path = written(tmp_path, "\ufeff" + text)
    assert guess_kind(path) is PlaceFileKind.LIST
    jail, village = places(list(read_list(path, "SYR")))
    assert (jail.name, jail.aliases, jail.feature, jail.country) == ("Aldora jail", ("al-Dora", "Dora"), Feature.SITE, "SYR")
    assert (village.feature, village.lat, village.country) == (Feature.CITY, None, "SYR")
    assert [(host.name, host.near, host.line, host.column) for host in village.hosts] == [("Hasakah", True, 4, "near")]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (",36,40,prison,SYR,", "line 2, column name: holds no name"),
        ("Aldora,91,40,prison,SYR,", "line 2, column lat: 91 degrees are none on earth; want -90 to 90"),
        ("Aldora,36,,prison,SYR,", "line 2, column lon: '' is no number of degrees"),
        ("Aldora,36,40,gaol,SYR,", "line 2, column kind: 'gaol' is none of: prison, camp"),
        ("Aldora,36,40,prison,Syria,", "line 2, column country: 'Syria' is no ISO 3166 code"),
        ("Aldora,36,40,prison,,", "line 2, column country: is empty"),
        ("Aldora,,,prison,SYR,", "line 2, column lat: is empty, and neither `near` nor `within`"),
        ("Aldora, near the dam,36,40,prison,SYR,", "line 2: 7 cells under 6 columns"),
        ("Al\x1bdora,36,40,prison,SYR,", "line 2, column name: 'Al\\x1bdora' ... is no name"),
    ],
)
def test_a_row_of_a_list_with_a_fault(row: str, says: str, tmp_path: Path) -> None:
    assert says in faults(list(read_list(written(tmp_path, f"name,lat,lon,kind,country,near\n{row}\n"), "")))[0]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"name,place\nAldora,3\n", "line 1, column 2: 'place' is none of: name, aliases"),
        (b"name,lat,lat\n", "line 1, column 2: 'lat' stands twice"),
        (b"lat,lon\n1,2\n", "line 1: there is no column `name`"),
        ("name\nAldorá\n".encode("latin-1"), "line 2: is not UTF-8; save the table as UTF-8"),
        (b'name\n"Aldora\n', "line 2: unexpected end of data"),
        (b"name\nAl\0dora\n", "line 2: holds bytes that are no text"),
        (b"name\n" + b"a" * 1_100_000, "line 2: too long to be a row"),
        (b'name\n"' + b"a\n" * 200_000, "field larger than field limit"),
    ],
)
def test_a_file_that_is_no_list(content: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / "places.csv").write_bytes(content)
    with pytest.raises(BadPlaces) as raised:
        list(read_list(tmp_path / "places.csv", "SYR"))
    assert says in str(raised.value)


def test_a_form_that_cannot_be_told_says_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(BadPlaces, match="no table of P-codes"):
        guess_kind(written(tmp_path, "town,people\nAldora,5\n"))


@pytest.mark.parametrize("name", ["missing.csv", "empty.zip"])
def test_a_file_that_cannot_be_opened(name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "empty.zip", "w"):
        pass
    (tmp_path / "empty.zip").write_bytes(b"PK\x03\x04 and so on")
    with pytest.raises(BadPlaces, match=name):
        guess_kind(tmp_path / name)


def test_the_kinds_are_kinds_of_place() -> None:
    kinds = load_place_kinds()
    assert kinds.list["prison"] is Feature.SITE
    assert kinds.geonames["PPLC"] is Feature.CAPITAL
    assert "STM" not in kinds.geonames
