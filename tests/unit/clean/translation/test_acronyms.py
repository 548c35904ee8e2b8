"""Acronyms that translation garbled, and names that are not what the acronym behind them stands for."""

import pytest

from tests.unit.clean.translation.reports import broken

CREDIT = "\n\nTranslated by Google"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine died, the Syrian Office for the Rights of Man (OSDH) said.",
            [("Syrian Office for the Rights of Man", "Syrian Observatory for Human Rights")],
        ),
        (
            "The World Food Programme (WFP) sent trucks. The United Nations (UN) thanked them.",
            [],
        ),
        (
            "The SDF held the town. The SDF lost nine men, and the SDD buried them.",
            [("SDD", "SDF")],
        ),
        ("The SDF held the town. The PKK lost nine men.", []),  # known to the register
        ("The SDF held the town. The SDD lost nine men. The SDD buried them.", []),  # not once: somebody's name
        ("The SDF held the town. The Seven Day Drive (SDD) sent bread.", []),  # explained
    ],
)
def test_acronyms_of_a_translation(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert broken(text + CREDIT) == expected


def test_a_report_that_is_no_translation_is_left() -> None:
    assert broken("The SDF held the town. The SDF lost nine men, and the SDD buried them.") == []
