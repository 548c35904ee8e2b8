"""How origins stand to each other."""

import pytest

from tests.unit.reconcile.cases import notes, reconciled

CASES = [
    ("A 3 May | monitor: 12 killed", "single_origin"),
    ("A 3 May | monitor: 12 killed\nB 3 May | page: 15 killed", "single_origin"),
    ("A 3 May | monitor: 12 killed\nB 3 May | relief: 12 killed", "agree"),
    ("A 3 May | monitor: 12 killed\nB 3 May | relief: about 12 killed", "differ_in_qualifier"),
    ("A 3 May | monitor: 34 killed\nB 3 May | relief: at least 30 killed", "differ_in_qualifier"),
    ("A 3 May | monitor: 34 killed\nB 3 May | relief: dozens killed", "differ_in_qualifier"),
    ("A 3 May | monitor: 25 killed\nB 3 May | relief: at least 30 killed", "differ"),
    ("A 3 May | monitor: 12 killed\nB 3 May | relief: 15 killed", "differ"),
    ("A 3 May | monitor: 12 killed\nB 3 May | relief: 15 killed\nC 4 May | army: 12 killed denied", "contradict"),
    ("A 3 May | raf: 12 killed security_forces\nB 4 May | army: 12 killed security_forces denied", "contradict"),
]


@pytest.mark.parametrize(("reports", "agreement"), CASES)
def test_how_origins_stand_to_each_other(reports: str, agreement: str) -> None:
    assert reconciled(reports)[0].endswith(agreement)


def test_a_denial_is_a_claim_against_and_never_a_figure() -> None:
    reports = "A 3 May | monitor: 12 killed\nB 3 May | relief: 15 killed\nC 4 May | army: 12 killed denied"
    assert notes(reports, "denied") == ["Aldoran Army denies 12"]
    assert reconciled(reports)[0] == "killed all 12..15 n2 contradict"


def test_contested_status_has_a_minimum_of_nought_on_both_sides() -> None:
    reports = "A 3 May | monitor: 9 killed civilian\nB 3 May | army: 9 killed combatant @raf"
    found = reconciled(reports)
    assert "killed civilian 0..9 n1 single_origin" in found
    assert "killed combatant @raf 0..9 n1 single_origin" in found
    assert "the minimum is 0 on both sides" in notes(reports, "contested_status")[0]


def test_two_numbers_are_of_two_groups() -> None:
    reports = "A 3 May | monitor: 9 killed civilian\nB 3 May | army: 30 killed combatant @raf"
    assert notes(reports, "contested_status") == []


def test_who_counts_both_contests_neither() -> None:
    reports = "A 3 May | monitor: 9 killed civilian | monitor: 30 killed combatant\nB 3 May | army: 9 killed combatant @raf"
    assert notes(reports, "contested_status") == []


def test_many_origins_on_each_side_are_one_note() -> None:
    reports = (
        "A 3 May | monitor: 9 killed civilian\nB 3 May | relief: 9 killed civilian\nC 3 May | Ministry of War: 9 killed combatant"
    )
    assert notes(reports, "contested_status") == [
        "9 are counted by Aldora Monitor and Relief Office as civilians, by Ministry of War as combatants: "
        "the minimum is 0 on both sides"
    ]


def test_few_are_as_many_by_chance() -> None:
    reports = "A 3 May | monitor: 2 killed civilian\nB 3 May | relief: 2 killed combatant"
    assert notes(reports, "contested_status") == []
    assert notes(reports, "same_number") == [
        "2 are counted by Aldora Monitor as civilians, by Relief Office as combatants: taken for two groups"
    ]
