"""Who stands behind a claim: a table of speakers and the values that come of them."""

import pytest

from tests.unit.reconcile.cases import reconciled

CASES = [
    # one body under several names, in two languages, through relays and without, is one origin
    (
        "A 3 May | Aldora Monitor: 12 killed\nB 3 May | Observatoire d'Aldora via wire: 12 killed\nC 4 May | ALM: 12 killed",
        "killed all 12..12 n1",
    ),
    ("A 3 May | Aldora Monitor: 12 killed\nB 3 May | relief: 12 killed", "killed all 12..12 n2 agree"),
    # names are never merged by likeness
    ("A 3 May | Aldora Monitor: 12 killed\nB 3 May | Aldora Monitoring Network: 12 killed", "killed all 12..12 n2 agree"),
    # a body that no register knows counts by its name
    ("A 3 May | Harbour Hospital: 12 killed\nB 4 May | Harbour Hospital: 12 killed", "killed all 12..12 n1"),
    # a body called by what it is
    ("A 3 May | the police: 12 killed", "killed all 12..12 n1"),
    ("A 3 May | the police: 12 killed\nB 3 May | state police: 12 killed", "killed all 12..12 n1"),
    ("A 3 May | the army: 12 killed\nB 3 May | rebel army: 12 killed", "killed all 12..12 n2 agree"),
    # the outlet by itself, an agency by itself
    ("A 3 May Courier | page: 12 killed", "killed all 12..12 n0"),
    ("A 3 May Courier | wire: 12 killed", "killed all 12..12 n0"),
    ("A 3 May Courier | wire: 12 killed\nB 3 May Herald | page: 12 killed", "killed all 12..12 n0"),
    # an outlet that names itself is the page
    ("A 3 May Courier | courier: 12 killed", "  page 12 3 May"),
    ("A 3 May Evening Star | Evening Star: 12 killed", "  page 12 3 May"),
    # a body that speaks on its own page
    ("A 3 May Relief Office | page: 12 killed", "  relief 12 3 May"),
    ("A 3 May Relief Office | page: 12 killed\nB 3 May Herald | relief: 12 killed", "killed all 12..12 n1"),
    # a copy of such a page under another name has its origin, and that is marked
    ("A 3 May Relief Office | page: 12 killed\nB 4 May Herald copy of A | page: 12 killed", "killed all 12..12 n1"),
    ("A 3 May Relief Office | page: 9 injured\nB 4 May Herald copy of A | page: 12 killed", "  relief 12 3 May external"),
    # a party's own outlet speaks for somebody
    ("A 3 May | voice: 12 killed", "killed all 12..12 n1"),
    # nobody with a name
    ("A 3 May | officials: 12 killed\nB 3 May | officials: 12 killed", "killed all 12..12 n0"),
    ("A 3 May | a medical source: 12 killed", "killed all 12..12 n0"),
    ("A 3 May | witnesses: 12 killed\nB 3 May | monitor: 15 killed", "killed all 15..15 n1"),
    ("A 3 May | residents of Aldora: 12 killed", "killed all 12..12 n0"),
    # an office with a name beside it
    ("A 3 May | Aldoran officials: 12 killed", "killed all 12..12 n1"),
]


@pytest.mark.parametrize(("reports", "line"), CASES)
def test_who_is_an_origin(reports: str, line: str) -> None:
    found = reconciled(reports)
    assert any(one == line or one.startswith(f"{line} ") for one in found), found


def test_the_nameless_are_never_merged_with_each_other() -> None:
    found = reconciled("A 3 May | officials: 12 killed\nB 3 May | officials: 12 killed")
    assert found.count("  source-officials 12 3 May") == 2


def test_the_nameless_of_copies_are_one() -> None:
    found = reconciled("A 3 May | officials: 12 killed\nB 5 May copy of A | officials: 12 killed")
    assert found.count("  source-officials 12 3 May") == 1
