"""To which figure a claim belongs, and which claims count only a part of it."""

import pytest

from tests.unit.reconcile.cases import notes, reconciled

FIGURES = [
    # totals of no known status, and mixed ones, are one figure
    ("A 3 May | monitor: 12 killed\nB 3 May | relief: 15 killed mixed", "killed all 12..15 n2 differ"),
    # executed are killed; where all are, the figure says so
    ("A 3 May | monitor: 12 killed\nB 3 May | relief: 15 executed", "killed all 12..15 n2 differ"),
    ("A 3 May | monitor: 12 executed\nB 3 May | relief: 15 executed", "executed all 12..15 n2 differ"),
    # a stock is never set beside a flow
    ("A 3 May | monitor: 12 hostage\nB 3 May | relief: 15 abducted", "hostage all 12..12 n1 single_origin"),
    ("A 3 May | monitor: 12 hostage\nB 3 May | relief: 15 abducted", "abducted all 15..15 n1 single_origin"),
    # who is held is in the power of a party, whatever he was before
    ("A 3 May | monitor: 900 detained combatant\nB 3 May | relief: 950 detained", "detained detainee 900..950 n2 differ"),
    # who is driven out is a civilian as long as nothing else is said
    ("A 3 May | monitor: 900 displaced\nB 3 May | relief: 950 displaced civilian", "displaced civilian 900..950 n2 differ"),
    # children beside everybody are a part; alone they are the figure
    ("A 3 May | monitor: 900 detained\nB 3 May | relief: 200 detained children", "detained detainee 900..900 n1 single_origin"),
    ("A 3 May | monitor: 210 detained children\nB 3 May | relief: 200 detained children", "detained detainee 200..210 n2 differ"),
    ("A 3 May | monitor: 12 killed\nB 3 May | relief: 10 killed men", "killed all 10..12 n2 differ"),
    # a part of a total of its own figure is no rival
    (
        "A 3 May | relief: 45,000 displaced civilian | relief: 750 displaced civilian in 45,000",
        "displaced civilian 45,000..45,000 n1 single_origin",
    ),
    # one side is told apart from another only where a report does so
    (
        "A 3 May | monitor: 12 killed combatant @raf\nB 3 May | relief: 15 killed combatant",
        "killed combatant @raf 12..15 n2 differ",
    ),
    (
        "A 3 May | monitor: 12 killed combatant @raf\nB 3 May | relief: 15 killed combatant @army",
        "killed combatant 12..15 n2 differ",
    ),
    (
        "A 3 May | monitor: 12 killed combatant @raf | monitor: 30 killed combatant @army",
        "killed combatant @army 30..30 n1 single_origin",
    ),
    (
        "A 3 May | monitor: 12 killed combatant @raf | monitor: 30 killed combatant @army\nB 3 May | "
        "monitor: 12 killed combatant",
        "killed combatant @raf 12..12 n1 single_origin",
    ),
    # several groups together that are fewer than one of them are no total
    (
        "A 3 May | monitor: 21 killed mixed | monitor: 74 killed combatant\nB 3 May | relief: 90 killed",
        "killed all 90..90 n1 single_origin",
    ),
    # nor are some parts of a larger total of the same origin
    (
        "A 3 May | page: 95 killed | monitor: 74 killed combatant in 95 | "
        "monitor: 17 killed security_forces in 95 | monitor: 4 killed civilian in 95\nB 4 May | "
        "monitor: 21 killed mixed",
        "killed all 95..95 n1 single_origin",
    ),
    # a part of no known status takes the status that its origin gives to the number
    (
        "A 3 May | monitor: 95 killed | monitor: 74 killed mixed in 95 | "
        "monitor: 21 killed civilian in 95\nB 3 May | monitor: 74 killed combatant",
        "killed combatant 74..74 n1 single_origin",
    ),
    # families are not set beside people
    (
        "A 3 May | relief: 900 displaced civilian | relief: 200 displaced civilian families",
        "displaced civilian 900..900 n1 single_origin",
    ),
    ("A 3 May | relief: 200 displaced civilian families", "displaced civilian 200..200 n1 single_origin"),
    # one origin's series: the forces of one body are one row, whatever a page calls them
    (
        "A 3 May | monitor: 50 killed | monitor: 30 killed combatant @raf in 50 | "
        "monitor: 15 killed combatant @army in 50 | monitor: 5 killed civilian in 50\n"
        "B 5 May | monitor: 77 killed | monitor: 50 killed combatant @raf in 77 | "
        "monitor: 20 killed security_forces in 77 | monitor: 7 killed civilian in 77",
        "killed security_forces @army 20..20 n1 single_origin",
    ),
]


def test_where_sides_are_told_apart_the_rest_goes_with_the_usual_side() -> None:
    apart = "A 3 May | monitor: 46 killed combatant @raf | monitor: 9 killed combatant @army"
    usual = "B 3 May | relief: 50 killed combatant @raf\nC 3 May | Harbour Hospital: 52 killed combatant"
    assert "killed combatant @raf 46..52 n3 differ" in reconciled(f"{apart}\n{usual}")
    assert "killed combatant 52..52 n1 single_origin" in reconciled(f"{apart}\nC 3 May | Harbour Hospital: 52 killed combatant")


def test_without_combatants_in_common_those_left_over_may_be_anybodys() -> None:
    first = "A 3 May | monitor: 35 killed | monitor: 30 killed combatant @raf in 35 | monitor: 5 killed civilian in 35"
    second = "B 5 May | monitor: 27 killed | monitor: 20 killed security_forces in 27 | monitor: 7 killed civilian in 27"
    assert "killed combatant @raf 30..30 n1 single_origin" in reconciled(f"{first}\n{second}")


@pytest.mark.parametrize(("reports", "line"), FIGURES)
def test_to_which_figure_a_claim_belongs(reports: str, line: str) -> None:
    found = reconciled(reports)
    assert line in found, found


def test_what_is_settled_says_so() -> None:
    assert notes("A 3 May | monitor: 21 killed mixed | monitor: 74 killed combatant", "no_total") == [
        "Aldora Monitor gives 21 for several groups and 74 for one alone: no total"
    ]
    assert notes("A 3 May | monitor: 12 killed combatant @raf\nB 3 May | relief: 15 killed combatant", "side_assumed") == [
        "only some of the reports say whose these are: all are taken for those of raf"
    ]
    assert notes("A 3 May | relief: 200 displaced civilian families", "unit") == ["counted by family"]
