"""`tacitus score` from one end to the other."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Ran, tacitus

RAID = "Gunmen killed 12 soldiers and wounded 30 others near Aldora on Monday, the army said. Four men were \x1b[1mheld\x1b[0m."
ARMY = {"id": "army", "name": "the army"}
COMMON: dict[str, Any] = {
    "unit": "person", "qualifier": "exact", "group": "", "affiliation": None, "demographic": [], "hedge": "asserted",
    "as_of": None, "part_of": None, "repeats": None, "scope": "incident", "event": None, "status_alt": ["unknown", "mixed"],
    "attribution": {"speaker": ARMY, "chain": [ARMY, {"id": "page", "name": None}]},
}  # fmt: skip


def claim(id: str, quote: str, number: int, measure: str, status: str = "security_forces") -> dict[str, Any]:
    start = RAID.index(quote)
    count = {"low": number, "best": number, "high": number}
    return {"id": id, "start": start, "end": start + len(quote), "quote": quote, "measure": measure, "count": count} | COMMON | {
        "status": status
    }  # fmt: skip


def gold(folder: Path, *claims: dict[str, Any], language: str = "en") -> Path:
    folder.mkdir()
    report = {"id": "raid", "text": RAID, "language": language, "publisher": "The Courier"}
    line = {
        "id": "raid", "language": language, "is_conflict": True, "incident": None, "claims": list(claims), "events": [],
        "distractors": [],
    }  # fmt: skip
    (folder / "reports.jsonl").write_text(json.dumps(report) + "\n", encoding="utf-8")
    (folder / "gold.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    (folder / "sources.json").write_text('[{"id": "army", "name": "the army"}]', encoding="utf-8")
    return folder


@pytest.fixture
def raid(tmp_path: Path) -> Path:
    """Two claims that are found, one of them with another status than ours, and one that is not there to be found."""
    return gold(
        tmp_path / "raid", claim("c1", "12 soldiers", 12, "killed"), claim("c2", "30 others", 30, "injured"),
        claim("c3", "Four men were \x1b[1mheld", 5, "arrested"),
    )  # fmt: skip


def line(ran: Ran, first: str) -> list[str]:
    return next(row.split() for row in ran.out.splitlines() if row.strip().startswith(first))


def test_a_person_gets_a_table(raid: Path) -> None:
    ran = tacitus("score", raid)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("raid: 1 reports (en 1)\n")
    assert "(2/3)" in line(ran, "all")
    assert line(ran, "killed") == ["killed", "1.000", "(1/1)", "1.000", "(1/1)", "1.000", "(2/2)"]
    assert line(ran, "speaker_named") == ["speaker_named", "1.000", "(2/2)"]
    assert "errors" not in ran.out


def test_errors_are_shown_with_their_words_and_steer_no_terminal(raid: Path) -> None:
    ran = tacitus("score", raid, "--errors")
    assert "raid/raid c3" in ran.out
    assert r"missed       “Four men were \x1b[1mheld”  right arrested 5/5/5 exact" in ran.out
    assert "\x1b" not in ran.out


def test_a_program_gets_an_object(raid: Path) -> None:
    page = json.loads(tacitus("score", raid, "--json", "--errors").out)
    assert list(page["golds"]) == ["raid"]
    assert page["rows"][0]["marks"]["claims.recall"] == {"value": 2 / 3, "right": 2, "of": 3}
    assert [error["claim"] for error in page["errors"] if error["kind"] == "missed"] == ["c3"]
    assert "errors" not in json.loads(tacitus("score", raid, "--json").out)


def test_gains_and_losses_since_a_run_that_was_kept(raid: Path, tmp_path: Path) -> None:
    kept = tmp_path / "before.json"
    assert tacitus("score", raid, "--save", kept).code == 0
    same = tacitus("score", raid, "--against", kept)
    assert "gains: 0\n\nlosses: 0\n" in same.out
    run = json.loads(kept.read_text(encoding="utf-8"))
    run["reports"][0]["claims"][0] |= {"found": False, "fields": {}}
    run["reports"][0]["claims"][1]["fields"]["hedge"] = {"right": False, "said": "denied", "wanted": "asserted"}
    kept.write_text(json.dumps(run), encoding="utf-8")
    ran = tacitus("score", raid, "--against", kept)
    assert "gains: 2" in ran.out
    assert "found        “12 soldiers”  nothing -> killed 12/12/12 exact" in ran.out
    assert "hedge        “30 others”  denied -> asserted" in ran.out
    page = json.loads(tacitus("score", raid, "--against", kept, "--json").out)
    assert (len(page["gains"]), page["losses"]) == (2, [])


@pytest.mark.usefixtures("raid")
def test_a_folder_of_folders_and_one_language_of_them(tmp_path: Path) -> None:
    gold(tmp_path / "xx", language="xx")
    ran = tacitus("score", tmp_path)
    assert ran.out.startswith("raid, xx: 2 reports (en 1, xx 1; no language pack, so all is missed: xx)\n")
    assert tacitus("score", tmp_path, "--language", "en").out.startswith("raid, xx: 1 reports (en 1)\n")


def test_what_goes_wrong_is_one_line_and_a_code(raid: Path, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    twin = gold(tmp_path / "more" / "raid")
    broken = gold(tmp_path / "broken", claim("c1", "12 soldiers", 12, "kiled"))
    for arguments, code, says in (
        ((tmp_path / "none",), 3, "reports.jsonl: No such file"),
        ((tmp_path / "more" / "raid" / "gold.jsonl",), 3, "Not a directory"),
        ((broken,), 3, "gold.jsonl: line 1 (raid), claim c1, measure: 'kiled' is no measure of the record"),
        ((raid, twin), 2, "two gold folders are called raid"),
        ((raid, "--language", "fr"), 2, "no language named 'fr'; there is: en"),
        ((raid, "--against", tmp_path / "none.json"), 3, "none.json: No such file"),
        ((raid, "--save", tmp_path / "none" / "run.json"), 1, "cannot write"),
    ):
        ran = tacitus("score", *arguments)
        assert (ran.code, len(ran.complaints), ran.out) == (code, 1, "")
        assert says in ran.err


def test_the_help_teaches() -> None:
    told = tacitus("score", "--help").out
    assert all(word in told for word in ("Examples:", "--against before.json", "precision", "distractors", "Ends with 0"))
