"""`tacitus read` from one end to the other: files in, records out."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tacitus.model import NoteCode, Reading
from tacitus.read import Arrival
from tests.cli.running import EXAMPLES, surroundings, tacitus, tacitus_process
from tests.factories import make_note

RAID = "Gunmen killed 12 soldiers and wounded 30 others near Aldora on Monday, the army said.\n"


@pytest.fixture
def raid(tmp_path: Path) -> Path:
    path = tmp_path / "raid.txt"
    path.write_text(RAID, encoding="utf-8")
    return path


def test_a_text_becomes_a_record(raid: Path) -> None:
    ran = tacitus("read", raid, "--format", "jsonl", "--publisher", "The Courier", "--published", "2022-01-24")
    assert (ran.code, ran.err) == (0, "")
    (report,) = ran.reports
    assert report["document"]["publisher"] == "The Courier"
    assert report["document"]["published"] == "2022-01-24"
    found = {(claim["measure"], claim["count"]["best"]) for claim in report["claims"]}
    assert found == {("killed", 12), ("injured", 30)}
    for claim in report["claims"]:
        assert RAID[claim["start"] : claim["end"]] == claim["quote"]
        assert claim["attribution"]["chain"][-1]["name"] == "The Courier"


def test_trained_weights_give_the_score_unless_they_are_left_out(raid: Path) -> None:
    by_rules = tacitus("read", raid, "-f", "jsonl", "--no-learnt").reports[0]["claims"]
    weighed = tacitus("read", raid, "-f", "jsonl").reports[0]["claims"]
    assert [claim["score"] for claim in by_rules] == [0.95, 0.95]
    assert [claim["score"] for claim in weighed] != [0.95, 0.95]
    for claim in (*by_rules, *weighed):
        del claim["score"]
    assert by_rules == weighed


def test_two_runs_give_the_same_bytes(raid: Path) -> None:
    assert tacitus("read", raid, "-f", "jsonl") == tacitus_process("read", raid, "-f", "jsonl")


def test_standard_input_is_a_report_too() -> None:
    ran = tacitus("read", "-", "--format", "jsonl", stdin=RAID.encode())
    assert ran.code == 0
    assert len(ran.reports[0]["claims"]) == 2


def test_a_person_gets_a_table(raid: Path) -> None:
    ran = tacitus("read", raid)
    assert ran.code == 0
    assert "“12 soldiers" in ran.out or "killed 12 soldiers”" in ran.out
    assert "\x1b" not in ran.out
    assert all(line == line.rstrip() for line in ran.out.splitlines())


def test_explain_says_why_in_both_forms(raid: Path) -> None:
    ran = tacitus("read", raid, "--explain")
    assert ran.code == 0
    assert "- measure: killed:" in ran.out
    line = json.loads(tacitus("read", raid, "--format", "jsonl", "--explain").out)
    assert {claim["id"] for claim in line["claims"]} <= set(line["why"])
    assert "why" not in json.loads(tacitus("read", raid, "--format", "jsonl").out)


def test_a_register_of_ones_own_lies_over_the_shipped_one(raid: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        '[[actor]]\nid = "aldora-men"\nname = "Aldora Men"\nkind = "militia"\nsource = "https://aldora.example/"\n'
        'aliases = { en = ["Gunmen"] }\n',
        encoding="utf-8",
    )
    ran = tacitus("read", raid, "--format", "jsonl", "--register", own)
    assert ran.code == 0
    assert "aldora-men" in {actor["id"] for actor in ran.reports[0]["actors"]}


def test_a_faulty_register_is_named_before_anything_is_read(raid: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text("[[actor]]\nid = 1\n", encoding="utf-8")
    ran = tacitus("read", raid, "--register", own)
    assert (ran.code, ran.out) == (3, "")
    assert "own.toml" in ran.err


def test_json_lines_are_read_in_order_and_keep_their_ids() -> None:
    ran = tacitus("read", EXAMPLES / "three-reports.jsonl", "--format", "jsonl")
    assert [report["document"]["id"] for report in ran.reports] == ["kuje-raid", "easter-toll", "two-tolls"]


def test_a_page_not_about_conflict_gives_an_empty_record_and_says_so() -> None:
    ran = tacitus("read", EXAMPLES / "market-rout.txt", "--format", "jsonl")
    (report,) = ran.reports
    assert report["claims"] == []
    assert report["about_conflict"] is False
    assert "not-about-conflict" in [note["code"] for note in report["notes"]]
    assert "not about conflict" in tacitus("read", EXAMPLES / "market-rout.txt").out


def test_nothing_is_claimed_from_furniture() -> None:
    (report,) = tacitus("read", EXAMPLES / "village-strike.html", "--format", "jsonl").reports
    counts = {claim["count"]["best"] for claim in report["claims"]}
    assert {51, 55, 3, 6} <= counts
    assert not counts & {13, 12, 8, 300, 40}


@pytest.mark.parametrize("locale", ["C", "de_DE.ISO8859-1"])
def test_output_is_utf8_whatever_the_locale_says(locale: str, tmp_path: Path) -> None:
    path = tmp_path / "raid.txt"
    path.write_text("Gunmen killed 12 soldiers in Kraków, the «army» said.", encoding="utf-8")
    env = surroundings(LC_ALL=locale, LANG=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert "“" in tacitus_process("read", path, env=env).out
    assert tacitus_process("read", path, "--format", "jsonl", env=env).code == 0


def test_no_colour_where_nobody_asked_for_it(raid: Path) -> None:
    assert "\x1b[" not in tacitus_process("read", raid, env=surroundings(TERM="xterm-256color")).out
    assert "\x1b[3" not in tacitus_process("read", raid, env=surroundings(FORCE_COLOR="1", NO_COLOR="1")).out


def test_a_report_without_a_single_figure_says_so(tmp_path: Path) -> None:
    path = tmp_path / "quiet.txt"
    path.write_text("The rebels are strong in the hills, the army said.", encoding="utf-8")
    assert "No figures" in tacitus("read", path).out


def test_a_stage_that_failed_is_said_aloud(raid: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(arrivals: Iterable[Arrival], *_: object, **__: object) -> Iterator[Reading]:
        for arrival in arrivals:
            note = make_note(NoteCode.STAGE_FAILED, "find.claims failed: ValueError: odd (step, line 3)")
            yield Reading(document=arrival.document, notes=(note,))

    monkeypatch.setattr("tacitus.cli.read.read_documents", fail)
    ran = tacitus("read", raid, "--format", "jsonl")
    assert ran.code == 0
    assert len(ran.complaints) == 1
    assert "find.claims failed" in ran.complaints[0]
    assert ran.reports[0]["notes"][0]["code"] == "stage-failed"


def test_the_width_of_the_table_can_be_said(raid: Path) -> None:
    lines = tacitus_process("read", raid, env=surroundings(COLUMNS="50")).out.splitlines()
    assert max(map(len, lines)) <= 50


def test_every_line_of_json_stands_by_itself() -> None:
    ran = tacitus("read", EXAMPLES / "jail-attack.txt", EXAMPLES / "displacement.txt", "--format", "jsonl")
    assert len(ran.out.splitlines()) == 2
    assert all(json.loads(line)["document"] for line in ran.out.splitlines())
