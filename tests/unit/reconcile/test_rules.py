"""The rules for the best figure, by name."""

import pytest

from tacitus.errors import UnknownName, UsageError
from tests.unit.reconcile.cases import judgement, reconciled, run

THREE = "A 3 May | monitor: 12 killed\nB 3 May | relief: 15 killed\nC 3 May | Harbour Hospital: 15 killed"
CASES: list[tuple[str, str, dict[str, str], str]] = [
    (THREE, "range_only", {}, "killed all 12..15 n3 differ"),
    (THREE, "conservative", {}, "killed all 12..15 best 12 n3 differ"),
    (THREE, "majority", {}, "killed all 12..15 best 15 n3 differ"),
    (THREE, "recommended", {}, "killed all 12..15 n3 differ"),
    (THREE, "most_reliable", {"ranking": "relief, monitor"}, "killed all 12..15 best 15 n3 differ"),
    (THREE, "most_reliable", {"ranking": "monitor,relief"}, "killed all 12..15 best 12 n3 differ"),
    (THREE, "most_reliable", {"ranking": "army"}, "killed all 12..15 n3 differ"),
    # one vote is no majority, and neither are two against two
    ("A 3 May | monitor: 12 killed\nB 3 May | relief: 15 killed", "majority", {}, "killed all 12..15 n2 differ"),
    # what is unverified is not credible enough to be best
    (
        "A 3 May | monitor: 12 killed unverified\nB 3 May | relief: 15 killed",
        "conservative",
        {},
        "killed all 12..15 best 15 n2 differ",
    ),
    # nobody with a name, nothing best
    ("A 3 May Courier | page: 12 killed", "conservative", {}, "killed all 12..12 n0 single_origin"),
    # exclusive bounds are made inclusive
    ("A 3 May | monitor: more than 100 killed", "conservative", {}, "killed all 101..101 best 101 n1 single_origin"),
    ("A 3 May | monitor: fewer than 100 killed", "range_only", {}, "killed all 99..99 n1 single_origin"),
    ("A 3 May | monitor: 20 to 30 killed", "range_only", {}, "killed all 20..30 n1 single_origin"),
    ("A 3 May | monitor: 20 to 30 killed", "conservative", {}, "killed all 20..30 best 20 n1 single_origin"),
]


@pytest.mark.parametrize(("reports", "rule", "parameters", "line"), CASES)
def test_what_a_rule_makes_best(reports: str, rule: str, parameters: dict[str, str], line: str) -> None:
    assert reconciled(reports, rule=rule, parameters=parameters)[0] == line


def test_a_person_picks_under_every_rule() -> None:
    (figure,) = run(THREE)
    pick = judgement("best", figure.id, value=14)
    for rule in ("range_only", "conservative", "majority", "recommended"):
        assert reconciled(THREE, rule=rule, judgements=[pick])[0] == "killed all 12..15 best 14 n3 differ"


def test_what_a_person_picks_beyond_the_range_widens_it() -> None:
    (figure,) = run(THREE)
    assert reconciled(THREE, judgements=[judgement("best", figure.id, value=20)])[0] == "killed all 12..20 best 20 n3 differ"


def test_a_rule_that_is_not_there_is_named() -> None:
    with pytest.raises(UnknownName, match="range_only"):
        run(THREE, rule="average")


def test_a_ranking_is_owed() -> None:
    with pytest.raises(UsageError, match="ranking"):
        run(THREE, rule="most_reliable")


def test_rule_and_parameters_stand_in_the_figure() -> None:
    (figure,) = run(THREE, rule="most_reliable", parameters={"ranking": "relief"})
    assert (figure.rule, figure.parameters) == ("most_reliable", (("ranking", "relief"),))
