"""The page on reconciliation says what is so: its reports give its figures."""

import re

import pytest

from tacitus.reconcile import RULES
from tests.house.tree import ROOT
from tests.unit.reconcile.cases import reconciled

PAGE = (ROOT / "docs" / "reconciliation.md").read_text(encoding="utf-8")
PAIRS = re.findall(r"```reports\n(.*?)```\n```figures ?(\w*)\n(.*?)```", PAGE, re.DOTALL)
# every flag and note that can come of reconciling has its place on the page
CODES = (
    "origin_of_parts", "origin_of_total", "origin_restored", "falls", "two_at_once", "no_named_origin", "told_apart",
    "side_assumed", "computed", "no_total", "status_elsewhere", "parts_sum", "remainder", "parts_do_not_sum",
    "slip", "outlier", "scope_open",
    "contested_status", "denied", "about_enemy", "same_number", "status_open", "part_of_repeated", "body_elsewhere",
)  # fmt: skip


def test_there_are_examples() -> None:
    assert len(PAIRS) == PAGE.count("```reports") >= 8


@pytest.mark.parametrize(("reports", "rule", "figures"), PAIRS)
def test_the_reports_give_the_figures(reports: str, rule: str, figures: str) -> None:
    assert reconciled(reports, rule=rule or "range_only") == figures.splitlines()


@pytest.mark.parametrize("word", [*RULES, *CODES])
def test_every_rule_and_every_flag_is_explained(word: str) -> None:
    assert f"`{word}`" in PAGE or f"**{word}**" in PAGE
