"""Gains and losses between two runs, and runs that are kept."""

from pathlib import Path

import pytest

from tacitus.errors import BadRun
from tacitus.score import Run, changes, read_run, write_run
from tests.unit.score.outcomes import claim, false, report, run


def told(before: Run, now: Run) -> list[tuple[bool, str, str, str]]:
    return [(change.is_gain, change.kind, change.before, change.now) for change in changes(before, now, path="old.json")]


def test_a_field_that_turns() -> None:
    before, now = run(report(claim("c1", "status", "hedge"))), run(report(claim("c1", "status", "scope")))
    assert told(before, now) == [(True, "hedge", "our hedge", "our hedge"), (False, "scope", "our scope", "our scope")]


def test_a_claim_that_is_found_is_one_change_and_says_what_is_wrong_in_it() -> None:
    missed, found = run(report(claim("c1", found=False))), run(report(claim("c1", "status")))
    assert told(missed, found) == [(True, "found", "", "killed 154/154/154 exact, but status our status")]
    assert told(found, missed) == [(False, "missed", "killed 154/154/154 exact", "")]


def test_false_claims_come_and_go() -> None:
    before, now = run(report(false=(false(30), false(50)))), run(report(false=(false(40), false(50))))
    said = "injured 9/9/9 exact"
    assert told(before, now) == [(True, "false", said, ""), (False, "false", "", said)]


def test_the_same_run_changes_nothing() -> None:
    same = run(report(claim("c1", "status"), false=(false(),)))
    assert told(same, same) == []


def test_reports_of_one_run_alone_are_passed_over() -> None:
    assert told(run(report(claim("c1"))), run(report(claim("c1")), report(claim("c1"), id="r2"))) == []


def test_a_changed_gold_is_refused() -> None:
    with pytest.raises(BadRun, match=r"old\.json: the gold has been changed since: own; save a new run"):
        told(run(report()), run(report(), digest="d2"))


def test_a_run_of_another_gold_is_refused() -> None:
    with pytest.raises(BadRun, match="it has no report of own; it is of other"):
        told(run(report(gold="other")), run(report()))


def test_a_kept_run_comes_back(tmp_path: Path) -> None:
    kept = run(report(claim("c1", "status"), claim("c2", found=False), false=(false(),)))
    write_run(kept, tmp_path / "run.json")
    assert read_run(tmp_path / "run.json") == kept


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"{", "no run that `tacitus score --save` kept"),
        (b"[]", "no run"),
        (b'{"digests": {}, "reports": [], "more": 1}', "unknown field `more`"),
        (b'{"form": 99, "digests": {}, "reports": []}', "its form is 99"),
        (b"\xff", "no run"),
        (None, "No such file"),
    ],
)
def test_what_is_no_run_is_refused(tmp_path: Path, raw: bytes | None, says: str) -> None:
    path = tmp_path / "run.json"
    if raw is not None:
        path.write_bytes(raw)
    with pytest.raises(BadRun) as caught:
        read_run(path)
    assert says in str(caught.value)
