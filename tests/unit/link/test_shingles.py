"""Shingles: a number for each run of five words, ten signs."""

import pytest

from tacitus.link.shingles import shingles_of
from tacitus.link.words import numbers_of


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("one two three four", []),
        ("one two three four five", [(0, 5)]),
        ("one two three four five six", [(0, 5), (1, 5)]),
        ("一二三四五六七八九", []),
        ("一二三四五六七八九十", [(0, 10)]),
        ("一 a b c d e", [(1, 5)]),
    ],
)
def test_runs_are_of_five_words_or_of_ten_signs(text: str, places: list[tuple[int, int]]) -> None:
    found = shingles_of(numbers_of(text))
    assert list(zip(found.starts.tolist(), found.widths.tolist(), strict=True)) == places


def test_a_number_hangs_on_the_words_and_their_order_alone() -> None:
    one, other = (shingles_of(numbers_of(text)).numbers.tolist() for text in ("a b c d e f", "x A, b; c: D e"))
    assert one[0] == other[1]
    assert one[0] not in shingles_of(numbers_of("b a c d e")).numbers.tolist()
