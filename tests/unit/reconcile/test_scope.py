"""Totals that may or may not count those who attacked."""

from tests.unit.reconcile.cases import notes

WITH = "A 3 May | monitor: 62 killed | monitor: 9 killed combatant in 62 | monitor: 53 killed civilian in 62"


def test_both_readings_are_shown_where_one_total_is_another_without_the_attackers() -> None:
    assert notes(f"{WITH}\nB 3 May | relief: 53 killed", "scope_open") == [
        "Aldora Monitor counts 9 combatants in its 62, and Relief Office gives as many as that without "
        "them: with them 62, without them 53"
    ]


def test_other_differences_are_a_quarrel() -> None:
    assert notes(f"{WITH}\nB 3 May | relief: 55 killed", "scope_open") == []


def test_one_origin_has_no_quarrel_with_itself() -> None:
    assert notes(f"{WITH}\nB 3 May | page: 53 killed", "scope_open") == []
