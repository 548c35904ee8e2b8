"""Whatever is given: one clear line each, the others are read, and the exit code says what family of error it was."""

import json
from pathlib import Path

import pytest

from tests.cli.running import EXAMPLES, Ran, tacitus

GOOD = "Gunmen killed 12 soldiers near Aldora, the army said.\n"


def bad_files(folder: Path) -> dict[str, Path]:
    """One file of every kind that cannot be read, by what its line on stderr says."""
    (folder / "folder").mkdir()
    files = {
        "no such file": folder / "missing.txt",
        "is a folder": folder / "folder",
        "binary": folder / "binary.txt",
        "empty": folder / "empty.txt",
        "nothing to read": folder / "blank.txt",
        "PDF": folder / "report.txt.pdf",
        "ZIP": folder / "report.docx",
        "no JSON": folder / "no-json.jsonl",
        "JSON Lines": folder / "list.json",
    }
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_bytes(b" \n\t \n")
    (folder / "report.txt.pdf").write_bytes(b"%PDF-1.7 and so on")
    (folder / "report.docx").write_bytes(b"PK\x03\x04 and so on")
    (folder / "no-json.jsonl").write_bytes(b"killed 12\n")
    (folder / "list.json").write_bytes(b'[{"id": "1", "text": "12 killed"}]')
    return files


def one_line_each(ran: Ran, many: int) -> bool:
    """Whether there is a line on stderr for each, and no traceback."""
    return len(ran.complaints) == many and all(line.startswith("tacitus: ") for line in ran.complaints)


def test_every_bad_file_gets_its_line_and_the_good_ones_are_read(tmp_path: Path) -> None:
    files = bad_files(tmp_path)
    good = tmp_path / "good.txt"
    good.write_text(GOOD, encoding="utf-8")
    ran = tacitus("read", good, *files.values(), good, "--format", "jsonl")
    assert ran.code == 3
    assert one_line_each(ran, len(files))
    for line, (reason, path) in zip(ran.complaints, files.items(), strict=True):
        assert str(path) in line
        assert reason in line
    assert [report["claims"][0]["count"]["best"] for report in ran.reports] == [12, 12]


def test_a_broken_line_among_good_ones(tmp_path: Path) -> None:
    path = tmp_path / "reports.jsonl"
    good = [json.dumps({"id": name, "text": GOOD, "language": "en"}) for name in ("one", "two")]
    broken = [
        "{",
        '{"id": "x"}',
        '{"id": "", "text": "t"}',
        '{"id": "y", "text": 5}',
        "[]",
        '{"id":"z","text":"t","published":"soon"}',
    ]
    path.write_text("\n".join([good[0], *broken, good[1]]), encoding="utf-8")
    ran = tacitus("read", path, "--format", "jsonl")
    assert ran.code == 3
    assert one_line_each(ran, len(broken))
    assert all(f":{number}: " in line for number, line in enumerate(ran.complaints, 2))
    assert [report["document"]["id"] for report in ran.reports] == ["one", "two"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252", "utf-16-le"])
def test_other_encodings_are_read(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes("Gunmen killed 12 soldiers in Besançon – the army said so itself at a café.".encode(encoding))
    ran = tacitus("read", path, "--format", "jsonl", "--language", "en")
    assert (ran.code, ran.err) == (0, "")
    assert [claim["count"]["best"] for claim in ran.reports[0]["claims"]] == [12]


def test_fifty_megabytes_of_one_line_are_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"Gunmen killed 12 soldiers near Aldora, the army said. " + b"On and on it went " * 3_000_000)
    good = tmp_path / "good.txt"
    good.write_text(GOOD, encoding="utf-8")
    ran = tacitus("read", path, good, "--format", "jsonl")
    assert len(ran.reports) + len(ran.complaints) == 2
    assert ran.reports[-1]["claims"][0]["count"]["best"] == 12
    if len(ran.reports) == 2:
        assert "text-cut" in [note["code"] for note in ran.reports[0]["notes"]]


def test_a_name_of_a_file_cannot_steer_the_terminal() -> None:
    ran = tacitus("read", "no\x1b[31mthing.txt")
    assert "\x1b" not in ran.err
    assert ran.code == 3


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["read"], "Usage"),
        (["read", "x.txt", "--format", "xml"], "no format named 'xml'; there is: table, jsonl"),
        (["read", "x.txt", "--published", "24.1.2022"], "2022"),
        (["read", "x.txt", "--language", "tlh"], "no language pack named 'tlh'"),
        (["read", "x.txt", "--colour"], "No such option"),
        (["reed", "x.txt"], "No such command"),
    ],
)
def test_a_wrong_call_ends_with_two(arguments: list[str], says: str) -> None:
    ran = tacitus(*arguments)
    assert ran.code == 2
    assert says in ran.err + ran.out
    assert "Traceback" not in ran.err


def test_debug_shows_where_an_error_came_from() -> None:
    ran = tacitus("read", EXAMPLES / "jail-attack.txt", "--format", "xml", "--debug")
    assert "Traceback" in ran.err
    assert ran.code == 2
