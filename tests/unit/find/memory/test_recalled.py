"""Figures of another event that a report recalls beside its own."""

from dataclasses import replace
from datetime import date

import pytest

from tacitus.model import Scope
from tests.unit.find.readings import table, told
from tests.unit.find.sentences import finder, parsed


@table(
    """
# What "since" leads back to, what happened years ago, and months ago where the report has told its own before.
A shell killed six people. // It was the deadliest attack since 2002, when 129 died. => killed 6; killed 129 background
A shell killed six people. // It was the worst attack since one in May that left 40 dead. => killed 6; killed 40 background
A shell killed six people. // A year ago, 40 people died in the same square. => killed 6; killed 40 background
A shell killed six people. // Two years earlier a bomb had killed 40 there and wounded 90.
    => killed 6; killed 40 background; injured 90 background
A shell killed six people. // Last month a raid killed 40 people. => killed 6; killed 40 background
Last month a raid killed 40 people. => killed 40
A shell killed six people. // Twelve people were killed there last November. => killed 6; killed 12 background
A shell killed six people. // Last summer, a raid killed 12 people. => killed 6; killed 12 background
Twelve people were killed there last November. => killed 12
A shell killed six people. // Twelve people died in a previous attack on the camp. => killed 6; killed 12 background
A shell killed six people. // Twelve people died in a separate attack on the camp. => killed 6; killed 12
A shell killed six people. // They had come for two teachers who were killed last month. => killed 6; killed 2 background
A shell killed six people. // Two hours earlier a bomb had killed four. => killed 6; killed 4
A shell killed six people. // It was the first attack that killed four children. => killed 6; killed 4
"""
)
def test_recalled(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("A shell killed six people. // In a raid in March, gunmen killed 12 farmers.", date(2026, 6, 20), Scope.BACKGROUND),
        ("A shell killed six people. // In March, three people were hurt there.", date(2026, 6, 20), Scope.BACKGROUND),
        ("A shell killed six people. // In March three died there.", date(2026, 6, 20), Scope.BACKGROUND),
        ("A shell killed six people. // In Sept. three people were hurt there.", date(2026, 12, 20), Scope.BACKGROUND),
        ("A shell killed six people. // In May, three people were hurt there.", date(2026, 6, 4), Scope.INCIDENT),
        ("A shell killed six people. // In May, three people were hurt there.", None, Scope.INCIDENT),
        ("In March, three people were hurt there.", date(2026, 6, 20), Scope.INCIDENT),
    ],
)
def test_other_months(text: str, published: date | None, wanted: Scope) -> None:
    reading = parsed(*text.split(" // "))
    claims = finder().read(replace(reading, document=replace(reading.document, published=published))).claims
    assert claims[-1].scope is wanted
