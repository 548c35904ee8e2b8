"""Parts against totals, slips, noughts too many, numbers taken back."""

import pytest

from tests.unit.reconcile.cases import notes, reconciled

PARTS = "monitor: 46 killed combatant in {n} | monitor: 9 killed security_forces in {n} | monitor: 7 killed civilian in {n}"
SUMS = [
    ("A 3 May | monitor: 62 killed | " + PARTS.format(n=62), "parts_sum", "46 + 9 + 7 = 62"),
    ("A 3 May | monitor: 70 killed | " + PARTS.format(n=70), "remainder", "46 + 9 + 7 = 62 of 70: 8 of no told status"),
    ("A 3 May | monitor: 52 killed | " + PARTS.format(n=52), "parts_do_not_sum", "46 + 9 + 7 = 62, not 52"),
    ("A 3 May | monitor: nearly 52 killed | " + PARTS.format(n=52), "parts_do_not_sum", "46 + 9 + 7 = 62, not 52"),
    # children are among the groups already
    ("A 3 May | monitor: 62 killed | monitor: 5 killed children in 62 | " + PARTS.format(n=62), "parts_sum", "46 + 9 + 7 = 62"),
]


@pytest.mark.parametrize(("reports", "code", "message"), SUMS)
def test_parts_are_checked_against_their_total(reports: str, code: str, message: str) -> None:
    assert notes(reports, code) == [message]


def test_a_mismatch_alone_is_shown_and_stands() -> None:
    assert "  monitor 52 3 May parts_do_not_sum" in reconciled("A 3 May | monitor: 52 killed | " + PARTS.format(n=52))


def test_a_slip_that_another_page_does_not_make_is_left_out() -> None:
    reports = "A 3 May | monitor: 62 killed\nB 4 May | monitor: 52 killed | " + PARTS.format(n=52)
    found = reconciled(reports)
    assert "killed all 62..62 n1 single_origin" in found
    assert "  monitor 52 4 May x parts_do_not_sum slip" in found
    assert "which Aldora Monitor gives on 3 May" in notes(reports, "parts_do_not_sum")[0]


def test_a_nought_too_many_is_seen_by_the_total() -> None:
    reports = "A 3 May | monitor: 62 killed | monitor: 55 killed combatant in 62 | monitor: 70 killed civilian in 62"
    assert "  monitor 70 3 May x outlier slip" in reconciled(reports)
    assert "killed civilian -..- n0 single_origin" in reconciled(reports)


def test_a_nought_too_many_is_seen_by_what_the_origin_says_before_and_after() -> None:
    reports = "A 3 May | monitor: 7 killed civilian\nB 4 May | monitor: 70 killed civilian\nC 5 May | monitor: 7 killed civilian"
    found = reconciled(reports)
    assert found == ["killed civilian 7..7 n1 single_origin", "  monitor 70 4 May x outlier", "  monitor 7 5 May"]


def test_ten_times_as_many_later_is_no_slip() -> None:
    reports = "A 3 May | monitor: 7 killed civilian\nB 9 May | monitor: 70 killed civilian"
    assert "  monitor 70 9 May" in reconciled(reports)


def test_one_far_from_all_others_is_flagged_and_stands() -> None:
    reports = "A 3 May | monitor: 12 killed\nB 3 May | relief: 14 killed\nC 3 May | Harbour Hospital: 300 killed"
    found = reconciled(reports)
    assert "killed all 12..300 n3 differ" in found
    assert "  source-harbour-hospital 300 3 May outlier" in found


def test_two_that_differ_are_rivals_and_no_outliers() -> None:
    reports = "A 3 May | monitor: 12 killed\nB 3 May | relief: 300 killed"
    assert not [line for line in reconciled(reports) if "outlier" in line]


def test_a_number_that_its_origin_takes_back_is_superseded() -> None:
    found = reconciled("A 3 May | monitor: 359 killed\nB 5 May | monitor: 359 killed denied | monitor: 253 killed")
    assert "killed all 253..253 n1 single_origin" in found
    assert "  monitor 359 5 May x denied" in found
    assert any(line.startswith("  monitor 359 3 May <") for line in found)
