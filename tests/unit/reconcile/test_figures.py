"""Whole incidents: the figures that come of them."""

from tacitus.reconcile import figures
from tests.unit.reconcile.cases import REGISTER, lines, notes, reconciled, run, told

MARKET = """
A 3 May Courier | monitor: 25 killed | monitor: 18 killed security_forces @army in 25 | monitor: 7 killed civilian in 25
B 4 May Herald | monitor via wire: 62 killed | monitor: 46 killed combatant @raf in 62
               | monitor: 9 killed security_forces @army in 62 | monitor: 7 killed civilian in 62
C 4 May Star copy of B | monitor via wire: 62 killed | monitor: 46 killed combatant @raf in 62
               | monitor: 9 killed security_forces @army in 62 | monitor: 7 killed civilian in 62
D 5 May Star | army: 80 killed combatant @raf | army: 12 killed security_forces @army | page: more than 90 killed
E 6 May Post | officials: hundreds killed | relief: up to 4,000 displaced civilian
"""


def test_an_incident_with_a_series_a_copy_a_party_and_the_nameless() -> None:
    assert reconciled(MARKET) == [
        "killed all 62..62 n1 single_origin",
        "  monitor 25 3 May <",
        "  monitor 62 4 May",
        "  page more than 90 5 May",
        "  source-officials 100 to 999 6 May",
        "killed civilian 7..7 n1 single_origin",
        "  monitor 7 4 May",
        "killed combatant @raf 46..80 n2 differ",
        "  monitor 46 4 May",
        "  army 80 5 May about_enemy",
        "killed security_forces @army 9..12 n2 differ",
        "  monitor 18 3 May <",
        "  monitor 9 4 May falls",
        "  army 12 5 May",
        "displaced civilian 4,000..4,000 n1 single_origin",
        "  relief up to 4,000 6 May",
    ]


def test_the_order_of_arrival_changes_nothing() -> None:
    assert figures(tuple(reversed(told(MARKET))), register=REGISTER) == run(MARKET)


def test_ids_are_of_the_incident_where_it_has_one() -> None:
    early, late = told("A 3 May | monitor: 12 killed"), told("A 3 May | monitor: 12 killed\nB 4 May | monitor: 15 killed")
    first, second = (figures(one, register=REGISTER, incident="incident-1")[0].id for one in (early, late))
    assert first == second
    assert figures(early, register=REGISTER)[0].id != figures(late, register=REGISTER)[0].id


def test_without_anybody_with_a_name_the_others_bound_the_figure_and_it_says_so() -> None:
    reports = "A 3 May Courier | page: 12 killed\nB 3 May Star | officials: 15 killed"
    assert reconciled(reports)[0] == "killed all 12..15 n0 single_origin"
    assert notes(reports, "no_named_origin") == ["no origin with a name gives a figure that stands"]
    assert notes(reports, "nameless") == ["speakers without a name are shown and corroborate nothing"]


def test_words_without_a_number_bound_only_where_nobody_gives_one() -> None:
    assert (
        reconciled("A 3 May | monitor: dozens killed\nB 3 May | relief: 45 killed")[0]
        == "killed all 45..45 n2 differ_in_qualifier"
    )
    assert reconciled("A 3 May | monitor: dozens killed")[0] == "killed all 12..99 n1 single_origin"
    assert reconciled("A 3 May | monitor: several killed\nB 3 May | relief: 45 killed")[0] == "killed all 45..45 n1 single_origin"
    assert reconciled("A 3 May | monitor: several killed")[0] == "killed all 3..- n1 single_origin"


def test_nothing_told_makes_no_figure() -> None:
    assert lines(figures((), register=REGISTER)) == []


def test_documents_are_counted_apart_from_origins() -> None:
    (figure,) = run("A 3 May | monitor: 12 killed\nB 4 May | monitor: 12 killed\nC 5 May | page: 9 killed")
    assert (figure.number_of_origins, figure.number_of_documents) == (1, 3)
