"""What folds into one value, and how it is worded."""

import pytest

from tests.unit.reconcile.cases import reconciled, run

CASES = [
    # one text in many outlets is one voice, and votes once on the wording
    (
        "A 3 May | monitor: about 12 killed\nB 3 May copy of A | monitor: about 12 killed\nC 3 May | monitor: 12 killed",
        "  monitor 12 3 May",
    ),
    (
        "A 3 May | monitor: about 12 killed\nB 3 May | monitor: about 12 killed\nC 3 May | monitor: 12 killed",
        "  monitor about 12 3 May",
    ),
    # the origin's own page says it in its own words
    (
        "A 3 May | relief: about 12 killed\nB 3 May | relief: 12 killed\nC 3 May Relief Office | page: up to 12 killed",
        "  relief up to 12 3 May",
    ),
    # two groups of one status under one total are put together, and it is said
    (
        "A 3 May | page: 50 killed | monitor: 30 killed security_forces in 50 | "
        "monitor: 15 killed security_forces in 50 | monitor: 5 killed civilian in 50",
        "  monitor 45 3 May computed",
    ),
    (
        "A 3 May | page: 50 killed | monitor: 30 killed security_forces in 50 | "
        "monitor: 15 killed security_forces in 50 | monitor: 5 killed civilian in 50",
        "  monitor 30 3 May part",
    ),
    # not where the total does not hold them, nor numbers that are loose
    ("A 3 May | page: 40 killed | monitor: 30 killed civilian in 40 | monitor: 15 killed civilian in 40", "  monitor 30 3 May"),
    (
        "A 3 May | page: 50 killed | monitor: about 30 killed civilian in 50 | monitor: 15 killed civilian in 50",
        "  monitor 15 3 May <",
    ),
    # a copy has the day of the first of its text
    ("A 3 May | monitor: 12 killed\nB 9 May copy of A | monitor: 12 killed", "  monitor 12 3 May"),
]


@pytest.mark.parametrize(("reports", "line"), CASES)
def test_one_number_of_one_origin_is_one_value(reports: str, line: str) -> None:
    found = reconciled(reports)
    assert line in found or any(one.startswith(f"{line} ") for one in found), found


def test_a_value_leads_to_all_its_claims() -> None:
    (figure,) = run("A 3 May | monitor: 12 killed\nB 4 May | monitor: 12 killed | monitor: at least 12 killed again")
    assert [(value.claims, value.documents) for value in figure.values] == [(("A1", "B1", "B2"), ("A", "B"))]
