"""Origins that a page dropped: when they can be known, and when they cannot."""

import pytest

from tacitus.reconcile.restore import is_telling
from tests.unit.reconcile.cases import notes, reconciled

SPOKEN = "A 3 May | monitor: 137 killed | monitor: 90 killed combatant in 137 | monitor: 47 killed civilian in 137"
RESTORED = [
    # the same number, which chance does not repeat
    ("A 3 May | monitor: 137 killed\nB 4 May Herald | page: at least 137 killed", "killed all 137..137 n1"),
    ("A 3 May | monitor: 137 killed\nB 4 May Herald | wire: 137 killed", "killed all 137..137 n1"),
    # the same total with the same parts
    (
        f"{SPOKEN}\nB 4 May | page: 137 killed | page: 90 killed combatant in 137 | page: 47 killed civilian in 137",
        "killed civilian 47..47 n1",
    ),
    # within a page: parts that add up to a total of nobody's
    (
        "A 3 May | page: 25 killed | monitor: 18 killed combatant in 25 | monitor: 7 killed civilian in 25",
        "  monitor 25 3 May origin_of_parts",
    ),
    # how the page qualifies it is not the origin's
    (
        "A 3 May | page: up to 25 killed | monitor: 18 killed combatant in 25 | monitor: 7 killed civilian in 25",
        "  monitor 25 3 May origin_of_parts",
    ),
    (
        "A 3 May | page: at least 25 killed | monitor: at least 18 killed combatant in 25 | monitor: 7 killed civilian in 25",
        "  monitor at least 25 3 May origin_of_parts",
    ),
    # and parts of nobody's under a total of somebody's
    (
        "A 3 May | monitor: 25 killed | page: 18 killed combatant in 25 | page: 7 killed civilian in 25",
        "  monitor 7 3 May origin_of_total",
    ),
]
KEPT = [
    # round and small numbers meet by chance
    ("A 3 May | monitor: 150 killed\nB 4 May Herald | page: 150 killed", "  page 150 4 May"),
    ("A 3 May | monitor: 12 killed\nB 4 May Herald | page: 12 killed", "  page 12 4 May"),
    # two could be meant
    ("A 3 May | monitor: 137 killed\nC 3 May | relief: 137 killed\nB 4 May Herald | page: 137 killed", "  page 137 4 May"),
    # weeks apart; of other people; of another measure
    ("A 3 May | monitor: 137 killed\nB 24 May Herald | page: 137 killed", "  page 137 24 May"),
    ("A 3 May | monitor: 137 killed civilian\nB 4 May Herald | page: 137 killed", "  page 137 4 May"),
    ("A 3 May | monitor: 137 injured\nB 4 May Herald | page: 137 killed", "  page 137 4 May"),
    # a part goes with its total or not at all
    (
        "A 3 May | monitor: 137 killed civilian\nB 4 May Herald | page: 300 killed | page: 137 killed civilian in 300",
        "  page 137 4 May",
    ),
    # parts that do not add up, or are of two
    ("A 3 May | page: 26 killed | monitor: 18 killed combatant in 26 | monitor: 7 killed civilian in 26", "  page 26 3 May"),
    ("A 3 May | page: 25 killed | monitor: 18 killed combatant in 25 | relief: 7 killed civilian in 25", "  page 25 3 May"),
    # who speaks without a name has not been left out by the page
    ("A 3 May | monitor: 137 killed\nB 4 May Herald | officials: 137 killed", "  source-officials 137 4 May"),
]


@pytest.mark.parametrize(("reports", "line"), RESTORED)
def test_a_dropped_origin_is_restored(reports: str, line: str) -> None:
    found = reconciled(reports)
    assert any(one.startswith(line) for one in found), found
    assert not [one for one in found if one.startswith("  page") and "137" in one]


@pytest.mark.parametrize(("reports", "line"), KEPT)
def test_an_origin_is_not_guessed(reports: str, line: str) -> None:
    found = reconciled(reports)
    assert line in found, found


def test_what_is_restored_is_marked_and_says_why() -> None:
    reports = "A 3 May | monitor: 137 killed\nB 4 May Herald | page: at least 137 killed"
    assert notes(reports, "origin_restored") == [
        "Herald gives 137 without saying whose it is; it is counted as of Aldora Monitor: another report gives the same number"
    ]


@pytest.mark.parametrize(
    ("number", "telling"), [(137, True), (45_312, True), (45, False), (150, False), (45_000, False), (1_230, True)]
)
def test_which_numbers_tell(number: int, telling: bool) -> None:
    assert is_telling(number) is telling
