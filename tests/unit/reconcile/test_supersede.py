"""What replaces what: tables of the series of one origin."""

import pytest

from tests.unit.reconcile.cases import reconciled

SERIES = [
    # a toll rises
    ("A 3 May | monitor: 12 killed\nB 4 May | monitor: 15 killed", ["  monitor 12 3 May <", "  monitor 15 4 May"]),
    # the same number on many days is one value
    ("A 3 May | monitor: 7 killed\nB 5 May | monitor: 7 killed", ["  monitor 7 5 May"]),
    # qualified and plain are one statement
    ("A 3 May | monitor: at least 495 killed\nB 4 May | monitor: 495 killed", ["  monitor 495 4 May"]),
    # an old toll told late is old, whatever the day of the page
    (
        "A 3 May | monitor: 9 killed\nB 5 May | monitor: 20 killed\nC 6 May | monitor: 12 killed",
        ["  monitor 12 6 May <", "  monitor 20 5 May"],
    ),
    ("A 3 May | monitor: 12 killed\nB 5 May | monitor: 20 killed\nC 6 May | monitor: 12 killed", ["  monitor 12 3 May <"]),
    # a toll taken back: the words give the later day, or it never stood so low
    (
        "A 3 May | monitor: 9 killed\nB 5 May | monitor: 20 killed\nC 7 May | monitor: 12 killed as of 7 May",
        ["  monitor 20 5 May <", "  monitor 12 7 May falls"],
    ),
    ("A 3 May | monitor: 20 killed\nB 6 May | monitor: 16 killed", ["  monitor 20 3 May <", "  monitor 16 6 May falls"]),
    # the text itself replaces the earlier one
    ("A 3 May | monitor: 20 killed earlier | monitor: 16 killed", ["  monitor 20 3 May <", "  monitor 16 3 May"]),
    # one day: the higher count of those killed stands
    ("A 3 May | monitor: 12 killed | monitor: 15 killed", ["  monitor 12 3 May <", "  monitor 15 3 May"]),
    # looser words leave room for a number that is known
    (
        "A 3 May | monitor: 102 killed\nB 4 May | monitor: more than 100 killed",
        ["  monitor 102 3 May", "  monitor more than 100 4 May <"],
    ),
    (
        "A 3 May | monitor: 102 killed\nB 4 May | monitor: hundreds killed",
        ["  monitor 102 3 May", "  monitor 100 to 999 4 May <"],
    ),
    ("A 3 May | monitor: 102 killed\nB 4 May | monitor: several killed", ["  monitor 102 3 May", "  monitor 3 or more 4 May <"]),
    # another origin is a rival and replaces nothing
    ("A 3 May | monitor: 12 killed\nB 4 May | relief: 15 killed", ["  monitor 12 3 May", "  relief 15 4 May"]),
    # a stock: the last day stands, up or down
    ("A 3 May | monitor: 900 detained\nB 4 May | monitor: 700 detained", ["  monitor 900 3 May <", "  monitor 700 4 May"]),
    (
        "A 3 May | monitor: 700 idps civilian\nB 4 May | monitor: 900 idps civilian",
        ["  monitor 700 3 May <", "  monitor 900 4 May"],
    ),
    # a stock of one day twice: which stands is open
    (
        "A 3 May | monitor: 900 detained | monitor: 700 detained",
        ["  monitor 900 3 May two_at_once", "  monitor 700 3 May two_at_once"],
    ),
    ("A 3 May | monitor: 900 detained | monitor: hundreds detained", ["  monitor 900 3 May", "  monitor 100 to 999 3 May <"]),
    # without a day nothing falls
    ("A - | monitor: 20 killed\nB 6 May | monitor: 16 killed", ["  monitor 20", "  monitor 16 6 May <"]),
    # words that give another day than the page
    ("A 9 May | monitor: 12 killed as of 3 May\nB 5 May | monitor: 15 killed", ["  monitor 12 3 May <", "  monitor 15 5 May"]),
]


@pytest.mark.parametrize(("reports", "values"), SERIES)
def test_what_stands_of_one_origin(reports: str, values: list[str]) -> None:
    found = reconciled(reports)
    assert [value for value in values if value not in found] == [], found


def test_every_superseded_value_says_why() -> None:
    from tests.unit.reconcile.cases import run

    (figure,) = run("A 3 May | monitor: 12 killed\nB 4 May | monitor: 15 killed\nC 5 May | monitor: more than 10 killed")
    assert [value.reason for value in figure.values] == [
        "replaced by 15 of 4 May",
        "",
        "its words leave room for the 15 of 4 May",
    ]
