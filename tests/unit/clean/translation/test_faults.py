"""Statements and fragments that cannot be right, in a report that is a translation."""

import pytest

from tests.unit.clean.translation.reports import rules

CREDIT = "\n\nTranslated by Google"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The presence of troops slowed the convoy and accused two villages, the mayor said.", "impossible:no_voice"),
        ("The absence of roads said on Monday that 12 trucks were late.", "impossible:no_voice"),
        ("The blast evacuated nine people, the mayor said.", "impossible:no_hands"),
        (
            "The bomber struck at dawn beside a school, removing dozens of marchers by truck, the mayor said.",
            "impossible:no_hands",
        ),
        ("Nine families left their homes near the base and left to the hills, the mayor said.", "verb_twice"),
        ("“They took us,” he writes. Candour. According to the mayor, 12 men fled.", "stray_words"),
        ("Twelve men fled, the Belgian daily continued, and nobody was held.", "outlet_without_name"),
    ],
)
def test_a_fault_is_found(text: str, rule: str) -> None:
    assert [found for _, found in rules(text + CREDIT)] == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "The presence of troops slowed the convoy, and the mayor accused two villages.",
        "The report said that 12 trucks were late.",
        "After the blast, soldiers evacuated nine people, the mayor said.",
        "The bomber was arrested by soldiers, the mayor said.",
        "They fought in the north and fought in the south, the mayor said.",
        "The army killed nine men and killed 12 more on Monday, the mayor said.",
        "He fled. Nobody stopped him. The mayor said that 12 men followed.",
        "The post is held by Gen. Rahimi. It belongs to the U.S. Army. The mayor said that 12 men fled.",
        "De Standaard had the note. Twelve men fled, the Belgian newspaper De Standaard said.",
        "Le Soir has seen the note. Twelve men fled, the Belgian daily Le Soir reported.",
    ],
)
def test_what_can_be_right_is_left(text: str) -> None:
    assert rules(text + CREDIT) == []


def test_a_report_that_is_no_translation_is_left() -> None:
    assert rules("The absence of roads said on Monday that 12 trucks were late.") == []
