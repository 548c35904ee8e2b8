"""A casebook as a user makes it, adds to it, looks into it and decides in it."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.running import Ran, tacitus, tacitus_process
from tests.unit.casebook.reports import ALL, MONITOR, arrival


def written(path: Path, *arrivals: object, more: str = "") -> Path:
    """Reports as JSON Lines."""
    lines = []
    for one in arrivals:
        document = one.document  # type: ignore[attr-defined]
        given = {"id": document.id, "text": document.text, "publisher": document.publisher, "language": document.language}
        lines.append(json.dumps(given | {"published": document.published.isoformat()}))
    path.write_text("\n".join(lines) + "\n" + more, encoding="utf-8")
    return path


@pytest.fixture
def casebook(tmp_path: Path) -> Path:
    """A casebook of the four reports."""
    built = tacitus("build", written(tmp_path / "reports.jsonl", *ALL), "-o", tmp_path / "a.casebook")
    assert built.code == 0, built.err
    return tmp_path / "a.casebook"


def incidents(casebook: Path, *more: str) -> list[dict[str, object]]:
    return tacitus("incidents", casebook, "--format", "jsonl", *more).reports


def prison(casebook: Path) -> dict[str, object]:
    (found,) = (one for one in incidents(casebook) if "monitor" in one["documents"])  # type: ignore[operator]
    return found


def test_many_reports_in_incidents_out(casebook: Path) -> None:
    assert sorted(one["documents"] for one in incidents(casebook)) == [["army", "later", "monitor"], ["elsewhere"]]  # type: ignore[type-var]
    keys = {"id", "title", "start", "end", "place", "documents", "origins", "figures"}
    assert keys <= prison(casebook).keys()
    assert [origin["id"] for origin in prison(casebook)["origins"]] == ["sdf", "sohr"]  # type: ignore[attr-defined]


def test_building_again_goes_on_where_it_stopped(tmp_path: Path, casebook: Path) -> None:
    again = tacitus("build", tmp_path / "reports.jsonl", "-o", casebook)
    assert again.err == "tacitus: 0 of 4 reports read, 4 known already; 4 reports and 2 incidents in the casebook\n"


def test_a_report_more_is_added(tmp_path: Path, casebook: Path) -> None:
    more = written(tmp_path / "more.jsonl", arrival("copy", MONITOR, 8, "The Mirror"))
    assert tacitus("add", casebook, more).code == 0
    assert prison(casebook)["documents"] == ["army", "copy", "later", "monitor"]


def test_a_casebook_on_a_server_is_used_by_its_address(tmp_path: Path, casebook: Path, new_database: Callable[[], str]) -> None:
    where = new_database()
    assert tacitus("build", tmp_path / "reports.jsonl", "-o", where).code == 0
    assert tacitus("incidents", where, "--format", "jsonl").out == tacitus("incidents", casebook, "--format", "jsonl").out
    more = written(tmp_path / "more.jsonl", arrival("copy", MONITOR, 8, "The Mirror"))
    assert tacitus("add", where, more).code == 0
    assert "postgresql" in tacitus("status", where, "--format", "jsonl").out
    said = tacitus("judge", where, "not_same", "army", "monitor", "--by", "R. H.")
    assert said.code == 0, said.err


def test_one_broken_line_keeps_no_other_report_out(tmp_path: Path) -> None:
    ran = tacitus("build", written(tmp_path / "r.jsonl", *ALL, more="{broken\n"), "-o", tmp_path / "b.casebook")
    assert ran.code == 3
    assert len(incidents(tmp_path / "b.casebook")) == 2
    assert len(ran.complaints) == 2


def test_an_incident_is_shown_with_its_story(casebook: Path) -> None:
    shown = tacitus("show", casebook, str(prison(casebook)["id"])[:16]).out
    assert "killed" in shown
    assert "superseded: SOHR 12" in " ".join(shown.split())
    assert "Why joined" in shown
    assert (
        json.loads(tacitus("show", casebook, str(prison(casebook)["id"]), "--format", "jsonl").out)["id"]
        == prison(casebook)["id"]
    )


def test_a_figure_is_walked_back_to_its_words(casebook: Path) -> None:
    figures = prison(casebook)["figures"]
    claim = figures[0]["by_origin"][0]["claims"][0]  # type: ignore[index]
    shown = tacitus("show", casebook, claim).out
    assert "12 guards" in shown or "19 guards" in shown or "9 guards" in shown
    assert "according to" in shown
    assert str(prison(casebook)["id"]) in shown


def test_a_report_is_shown_with_its_claims_and_incidents(casebook: Path) -> None:
    shown = tacitus("show", casebook, "monitor").out
    assert "40 inmates" in shown
    assert f"tells of {prison(casebook)['id']}" in shown
    assert tacitus("show", casebook, "monitor", "--format", "jsonl").reports[0]["document"]["id"] == "monitor"


def test_a_person_decides_and_takes_it_back(casebook: Path) -> None:
    said = tacitus("judge", casebook, "not_same", "army", "monitor", "--by", "R. H.")
    assert said.code == 0
    assert not any({"army", "monitor"} <= set(one["documents"]) for one in incidents(casebook))  # type: ignore[call-overload]
    assert tacitus("judge", casebook, "undo", said.out.strip(), "--by", "R. H.").code == 0
    assert "army" in prison(casebook)["documents"]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("judge", "maybe", "a", "b"), 2, "no verdict named 'maybe'; there is: same, not_same"),
        (("judge", "same", "army", "nobody"), 2, "no report named 'nobody'"),
        (("judge", "same", "army"), 2, "is about 2 different records"),
        (("judge", "reject", "claim-0"), 2, "no claim named 'claim-0'"),
        (("show", "nothing"), 2, "no incident, report or claim named 'nothing'"),
        (("show", "incident-"), 2, "begins the ids of 2 of them"),
        (("incidents", "--format", "xml"), 2, "no format named 'xml'"),
        (("add",), 2, "nothing to add"),
        (("search", "..."), 2, "nothing to look for"),
        (("search", "guards", "--format", "xml"), 2, "no format named 'xml'"),
        (("status", "--head", "0"), 2, "give both"),
        (("status", "--check", "--head", "0"), 4, "the chain ends without the judgement of the hash 0"),
    ],
)
def test_a_wrong_call_says_what_to_do(casebook: Path, arguments: tuple[str, ...], code: int, words: str) -> None:
    verb, *rest = arguments
    who = ("--by", "R. H.") if verb == "judge" else ()
    ran = tacitus(verb, casebook, *rest, *who)
    assert (ran.code, len(ran.complaints)) == (code, 1), ran.err
    assert words in ran.err


def test_what_is_no_casebook_is_refused_and_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("Dear colleague", encoding="utf-8")
    for verb in (("incidents",), ("status",), ("add",), ("show", "x")):
        ran = tacitus(verb[0], other, *verb[1:], *(("-",) if verb[0] == "add" else ()))
        assert (ran.code, len(ran.complaints)) == (4, 1), ran.err
    assert other.read_text(encoding="utf-8") == "Dear colleague"
    assert tacitus("incidents", tmp_path / "none.casebook").code == 4
    assert not (tmp_path / "none.casebook").exists()


def test_the_status_counts_what_is_kept(casebook: Path) -> None:
    ran = tacitus("status", casebook)
    assert "4  reports\n" in ran.out
    assert "2  incidents" in ran.out
    assert json.loads(tacitus("status", casebook, "--format", "jsonl").out)["unlinked"] == 0


def test_changes_since_a_day(casebook: Path) -> None:
    assert incidents(casebook, "--since", "2999-01-01") == []
    assert len(incidents(casebook, "--since", "2001-01-01")) == 2
    assert tacitus("incidents", casebook, "--since", "2999-01-01").out == "no incident first seen or changed since 2999-01-01\n"


def test_the_command_as_a_process(tmp_path: Path) -> None:
    ran: Ran = tacitus_process("build", written(tmp_path / "r.jsonl", *ALL), "-o", tmp_path / "p.casebook")
    assert (ran.code, ran.out) == (0, "")
    table = tacitus_process("incidents", tmp_path / "p.casebook").out
    assert "Al Qāmishlī" in table
    assert "\x1b" not in table


def test_reports_are_found_by_all_of_the_words(casebook: Path) -> None:
    found = tacitus("search", casebook, "INMATES", "40").out
    assert found.startswith("monitor  ")
    assert tacitus("search", casebook, '"inmates 40"').out == "no report holds all of these words\n"
    given = tacitus("search", casebook, "inmates", "40", "--format", "jsonl").reports
    assert "monitor" in [one["id"] for one in given]
    assert given[0].keys() == {"id", "title", "publisher", "published"}
    assert tacitus("search", casebook, "zeppelin", "--format", "jsonl").out == ""


def test_a_search_says_that_there_are_more(casebook: Path) -> None:
    every = tacitus("search", casebook, "prison", "--format", "jsonl").reports
    assert len(every) > 1
    first = tacitus("search", casebook, "prison", "--most", "1").out.splitlines()
    assert (first[0].split()[0], first[1:]) == (every[0]["id"], ["there are more; --most 2 shows more of them"])
    assert len(tacitus("search", casebook, "prison", "--most", "1", "--format", "jsonl").reports) == 1
    assert len(tacitus("search", casebook, "prison", "--most", str(len(every))).out.splitlines()) == len(every)


def test_the_chain_of_judgements_is_checked(casebook: Path) -> None:
    assert tacitus("judge", casebook, "not_same", "army", "monitor", "--by", "R. H.").code == 0
    head = tacitus("status", casebook, "--format", "jsonl").reports[0]["head"]
    assert tacitus("status", casebook, "--check", "--head", head).out.endswith("the chain of judgements is whole\n")
    assert "chain" not in tacitus("status", casebook).out
    assert tacitus("status", casebook, "--check", "--format", "jsonl").reports[0]["checked"]
    with sqlite3.connect(casebook) as connection:
        connection.execute("UPDATE judgement SET reason = 'another'")
    connection.close()
    broken = tacitus("status", casebook, "--check")
    assert (broken.code, len(broken.complaints)) == (4, 1)
    assert "judgement 1 of the casebook is not what was judged" in broken.err
    assert tacitus("status", casebook).code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("show", "nothing"), "no incident, report or claim named 'nothing'"),
        (("show", "incident-zz"), "no incident named 'incident-zz'"),
        (("show", "claim-zz"), "no claim named 'claim-zz'"),
        (("judge", "same", "zz", "army", "--by", "R. H."), "no report named 'zz'"),
    ],
)
def test_an_id_that_nothing_bears_is_not_followed_by_a_list_of_none(
    casebook: Path, arguments: tuple[str, ...], words: str
) -> None:
    assert tacitus(arguments[0], casebook, *arguments[1:]).err == f"tacitus: {words}\n"


def test_what_a_report_shares_is_counted_in_words_that_agree(tmp_path: Path, casebook: Path) -> None:
    more = written(tmp_path / "more.jsonl", arrival("copy", MONITOR, 8, "The Mirror"))
    assert tacitus("add", casebook, more).code == 0
    assert "shares text with monitor: whole, 100% in 1 passage\n" in tacitus("show", casebook, "copy").out
