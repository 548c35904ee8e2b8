"""Plain words where only a name can stand, in a report that is a translation."""

import pytest

from tests.unit.clean.translation.reports import rules

CREDIT = "\n\nTranslated by Google"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A nurse told Candour that beds were short. They spoke with candour, the mayor said.", "Candour"),
        ("The road is cut, according to Lantern, citing two drivers. A lantern burned by the road.", "Lantern"),
        ("Nine men fled the town of Thistle, the mayor said. Only thistle grows there.", "Thistle"),
    ],
)
def test_a_plain_word_in_the_place_of_a_name_is_found(text: str, word: str) -> None:
    assert rules(text + CREDIT) == [(word, "plain_word_as_name")]


@pytest.mark.parametrize(
    "text",
    [
        "A nurse told Candour that beds were short, the mayor said.",  # nowhere a plain word: somebody's name
        "A nurse told Reuters that beds were short, the mayor said.",
        "Nine men fled the town of Thistle Creek, the mayor said. Only thistle grows there.",
        "A nurse told guards that beds were short. Guards stood at the door, the mayor said.",
    ],
)
def test_a_name_is_left(text: str) -> None:
    assert rules(text + CREDIT) == []


def test_a_report_that_is_no_translation_is_left() -> None:
    assert rules("A nurse told Candour that beds were short. They spoke with candour, the mayor said.") == []
