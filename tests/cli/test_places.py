"""Places of one's own, as a user adds, sees, uses and removes them."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Ran, surroundings, tacitus, tacitus_process

LIST = "name,aliases,lat,lon,kind,country\nAldora jail,Dora Centre,36.51,40.75,prison,SYR\n"
REPORT = b"Gunmen killed 12 guards at Dora Centre on Monday, the army said."


def written(folder: Path, text: str = LIST) -> Path:
    path = folder / "jails.csv"
    path.write_text(text, encoding="utf-8")
    return path


def add(folder: Path, *more: str | Path) -> Ran:
    return tacitus("places", "add", written(folder), "--source", "field notes", "--places", folder / "own.places", *more)


def test_the_places_of_this_user_are_used_by_every_reading(tmp_path: Path) -> None:
    env = surroundings(XDG_DATA_HOME=str(tmp_path))
    added = tacitus_process("places", "add", written(tmp_path), "--source", "field notes", env=env)
    assert (added.code, added.out, added.err) == (0, "added 1 places from jails.csv as list (field notes)\n", "")
    ran = tacitus_process("read", "-", "--format", "jsonl", stdin=REPORT, env=env)
    (place,) = ran.reports[0]["places"]
    assert (place["quote"], place["name"], place["lat"], place["source"]) == ("Dora Centre", "Aldora jail", 36.51, "field notes")
    assert ran.reports[0]["events"][0]["place"]["source"] == "field notes"
    again = tacitus_process("places", "add", written(tmp_path), "--source", "field notes", env=env)
    assert again.out == "already there: 1 places from jails.csv (field notes); nothing changed\n"
    assert tacitus_process("places", "remove", "jails.csv", env=env).code == 0
    ran = tacitus_process("read", "-", "--format", "jsonl", stdin=REPORT, env=env)
    assert ran.reports[0]["places"] == []


def test_a_file_of_places_is_used_where_it_is_named(tmp_path: Path) -> None:
    assert add(tmp_path).code == 0
    own = tacitus("read", "-", "--format", "jsonl", "--places", tmp_path / "own.places", stdin=REPORT)
    assert [place["name"] for place in own.reports[0]["places"]] == ["Aldora jail"]
    without = tacitus("read", "-", "--format", "jsonl", stdin=REPORT)
    assert without.reports[0]["places"] == []
    missing = tacitus("read", "-", "--places", tmp_path / "none.places", stdin=REPORT)
    assert (missing.code, len(missing.complaints)) == (3, 1)
    assert "no such file" in missing.err


def test_the_list_shows_what_was_added_and_looks_names_up(tmp_path: Path) -> None:
    add(tmp_path)
    shown = tacitus("places", "list", "--places", tmp_path / "own.places")
    assert shown.out.splitlines()[1].split() == ["1", "list", "1", "jails.csv", "field", "notes"]
    as_lines = tacitus("places", "list", "--format", "jsonl", "--places", tmp_path / "own.places")
    assert json.loads(as_lines.out)["file"] == "jails.csv"
    looked_up = tacitus("places", "list", "dora centre", "--format", "jsonl", "--places", tmp_path / "own.places")
    assert json.loads(looked_up.out) == {
        "name": "Aldora jail", "kind": "site", "country": "SYR", "lat": 36.51, "lon": 40.75, "population": 0, "geonameid": None,
        "code": None, "source": "field notes",
    }  # fmt: skip
    assert tacitus("places", "list").out == "nothing was added; `tacitus places add --help` says how\n"


def test_every_fault_gets_its_line_with_line_and_column(tmp_path: Path) -> None:
    path = written(tmp_path, "name,lat,lon,country\nAldora,91,40,SYR\nBeldan,36,40,SYR\n,36,40,SYR\n")
    ran = tacitus("places", "add", path, "--source", "notes", "--places", tmp_path / "own.places")
    assert ran.code == 3
    assert ran.complaints == [
        f"tacitus: {path}: line 2, column lat: 91 degrees are none on earth; want -90 to 90",
        f"tacitus: {path}: line 4, column name: holds no name",
        "tacitus: nothing was added",
    ]
    assert tacitus("places", "list", "--places", tmp_path / "own.places", "--format", "jsonl").out == ""


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["add", "jails.csv"], 2, "--source"),
        (["add", "jails.csv", "--source", " "], 2, "say where the places are from"),
        (["add", "jails.csv", "--source", "notes", "--kind", "xml"], 2, "no kind named 'xml'; there is: geonames, pcodes, list"),
        (["add", "jails.csv", "--source", "notes", "--country", "Syria"], 2, "--country is 'Syria'"),
        (["add", "missing.csv", "--source", "notes"], 3, "missing.csv: No such file"),
        (["remove", "3"], 2, "no list of places named '3'; there is: none"),
        (["list", "Nowhereabad"], 2, "no place named 'Nowhereabad'"),
        (["list", "--format", "xml"], 2, "no format named 'xml'; there is: table, jsonl"),
    ],
)
def test_a_wrong_call_is_told_what_is_wrong(
    arguments: list[str], code: int, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path)
    monkeypatch.chdir(tmp_path)
    ran = tacitus("places", *arguments)
    assert ran.code == code
    assert says in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("command", [[], ["add"], ["list"], ["remove"]])
def test_the_help_teaches(command: list[str]) -> None:
    ran = tacitus("places", *command, "--help")
    assert ran.code == 0
    assert "tacitus" in ran.out
    assert all(len(line) <= 132 for line in ran.out.splitlines())


def test_the_list_that_the_help_shows_can_be_added(tmp_path: Path) -> None:
    lines = tacitus("places", "add", "--help").out.splitlines()
    first = next(at for at, line in enumerate(lines) if line.strip().startswith("name,aliases"))
    path = written(tmp_path, "\n".join(line.strip() for line in lines[first : first + 3]) + "\n")
    ran = tacitus("places", "add", path, "--source", "help", "--places", tmp_path / "own.places")
    assert ran.out == "added 2 places from jails.csv as list (help)\n"
