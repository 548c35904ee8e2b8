"""What is no figure of the incident, and why."""

from dataclasses import replace

import pytest

from tacitus.model import Measure, Status
from tacitus.reconcile import figures
from tacitus.reconcile.listing import measure_of, status_of
from tests.unit.reconcile.cases import REGISTER, judgement, lines, reconciled, run, told

OUT = [
    ("A 3 May | monitor: 900 killed background", "tells of another event or a longer time than the incident"),
    ("A 3 May | monitor: 12 killed denied", "denied by the one who speaks: a claim against"),
]


@pytest.mark.parametrize(("reports", "reason"), OUT)
def test_what_is_left_out_is_shown_with_its_reason(reports: str, reason: str) -> None:
    (figure,) = run(reports)
    assert [value.reason for value in figure.values] == [reason]
    assert (figure.low, figure.high, figure.number_of_origins) == (None, None, 0)


def test_what_a_person_rejects_is_left_out() -> None:
    reports = "A 3 May | monitor: 12 killed\nB 4 May | relief: 120 killed"
    found = reconciled(reports, judgements=[judgement("reject", "B1")])
    assert found[0] == "killed all 12..12 n1 single_origin"
    (figure,) = run(reports, judgements=[judgement("reject", "B1")])
    assert figure.values[1].reason == "rejected by an editor: read again"


def test_what_is_unverified_is_flagged_and_stands() -> None:
    assert reconciled("A 3 May | monitor: 12 killed unverified") == [
        "killed all 12..12 n1 single_origin",
        "  monitor 12 3 May unverified",
    ]


def test_a_doubt_is_gone_where_another_page_has_none() -> None:
    assert "  monitor 12 4 May" in reconciled("A 3 May | monitor: 12 killed unverified\nB 4 May | monitor: 12 killed")


def test_the_day_of_the_page_is_no_day_that_words_give() -> None:
    rising = "A 3 May | monitor: 9 killed\nB 5 May | monitor: 20 killed\n"
    given = told(f"{rising}C 7 May | monitor: 12 killed as of 7 May")
    presumed = [replace(one, claim=replace(one.claim, why=("as_of:published",))) for one in given]
    for claims, stands in ((given, "  monitor 12 7 May falls"), (presumed, "  monitor 20 5 May")):
        assert stands in lines(figures(claims, register=REGISTER))


@pytest.mark.parametrize(
    ("measure", "counted"),
    [
        (Measure.EXECUTED, Measure.KILLED),
        (Measure.EVACUATED, Measure.DISPLACED),
        (Measure.HOSTAGE, Measure.HOSTAGE),
        (Measure.ABDUCTED, Measure.ABDUCTED),
    ],
)
def test_a_stock_is_not_counted_under_a_flow(measure: Measure, counted: Measure) -> None:
    assert measure_of(measure) is counted


@pytest.mark.parametrize(
    ("measure", "status", "figure"),
    [
        (Measure.KILLED, Status.UNKNOWN, None),
        (Measure.KILLED, Status.MIXED, None),
        (Measure.KILLED, Status.COMBATANT, Status.COMBATANT),
        (Measure.ESCAPED, Status.COMBATANT, Status.DETAINEE),
        (Measure.DETAINED, Status.CIVILIAN, Status.CIVILIAN),
        (Measure.DISPLACED, Status.UNKNOWN, Status.CIVILIAN),
        (Measure.DISPLACED, Status.COMBATANT, Status.COMBATANT),
    ],
)
def test_whose_a_figure_is(measure: Measure, status: Status, figure: Status | None) -> None:
    assert status_of(measure, status) is figure
