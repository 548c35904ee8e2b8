"""With which words a pattern of dates can begin."""

import pytest

from tacitus.ground.beginnings import ANY, FIGURES, beginnings

TABLES = {"month": ("June", "July"), "shift": ("last", "this past"), "n": ("two", "a couple of")}


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("yesterday", {"yesterday"}),
        ("{month} {day}", {FIGURES, "june", "july"}),
        ("{year}", {FIGURES}),
        ("(?:the )?{shift} week", {"the", "last", "this", FIGURES}),
        ("(?:early|late|mid-?) {month}", {"early", "late", "mid"}),
        ("(?:(?:the )?end of )?{month}", {"the", "end", "june", "july", FIGURES}),
        ("(?<=from )the {shift} week", {"the"}),
        ("(?! of)the week", {"the"}),
        ("{n} weeks? ago", {"two", "a", FIGURES}),
        ("\\d+ ago", {FIGURES}),
        ("[a-z]+ ago", {ANY}),
        ("(?:the )?", {"the", ANY}),
    ],
)
def test_a_pattern_begins_with_the_words_of_its_first_part(pattern: str, words: set[str]) -> None:
    assert beginnings(pattern, TABLES) == words
