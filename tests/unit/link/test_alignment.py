"""Alignment: runs of equal words, and the stretches that they make up."""

import time

import pytest

from tacitus.link.alignment import Run, Stretch, equal_runs, stretches
from tacitus.link.words import whole, words_of


def runs(one: str, other: str) -> list[tuple[int, int, int]]:
    found = equal_runs(words_of(whole(one)), words_of(whole(other)))
    return [(run.here, run.there, run.size) for run in found]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("a b c", "a b c", [(0, 0, 3)]),
        ("a b c", "a b d", []),  # short texts are one or they are not
        ("a b c d e", "x a b c d e y", [(0, 1, 5)]),
        ("a b c d e f g h i j k", "a b c d e X g h i j k", [(0, 0, 5), (6, 6, 5)]),
        ("a b c d e f g h i j", "f g h i j a b c d e", [(0, 5, 5), (5, 0, 5)]),  # turned about
        ("a b c d e", "a b c d e a b c d e", [(0, 0, 5)]),  # no word stands in two runs
        ("", "", []),
        ("", "a b c d e", []),
        ("a a a a a a a a a", "a a a a a a", [(0, 0, 6)]),
        ("一二三四五六七八九十甲", "乙一二三四五六七八九十", [(0, 1, 10)]),
        ("a b c d 一 二 e", "a b c d 一 二 f", [(0, 0, 6)]),
    ],
)
def test_runs_of_equal_words(one: str, other: str, expected: list[tuple[int, int, int]]) -> None:
    assert runs(one, other) == expected


def test_the_longest_run_is_taken_first() -> None:
    assert runs("a b c d e f g", "a b c d e x a b c d e f g") == [(0, 6, 7)]


@pytest.mark.parametrize("text", ["a " * 20_000, "a b c " * 7_000, " ".join(map(str, range(20_000)))])
def test_long_and_repetitive_texts_take_no_time_to_speak_of(text: str) -> None:
    one, other = words_of(whole(text)), words_of(whole(f"{text} z {text}"))
    start = time.process_time()
    found = equal_runs(one, other)
    assert time.process_time() - start < 10
    assert sum(run.size for run in found) >= len(one) * 0.9


def test_runs_near_each_other_in_both_texts_are_a_stretch() -> None:
    near = (Run(0, 100, 6), Run(10, 108, 5), Run(20, 130, 7))
    far = Run(90, 200, 6)
    crossed = Run(30, 0, 9)
    assert stretches([*near, far, crossed]) == (Stretch(near), Stretch((crossed,)), Stretch((far,)))
    assert Stretch(near).here == (0, 27)
    assert Stretch(near).there == (100, 137)


def test_a_phrase_from_elsewhere_does_not_part_a_stretch() -> None:
    before, stray, after = Run(0, 0, 6), Run(8, 500, 5), Run(15, 14, 6)
    assert Stretch((before, after)) in stretches([before, stray, after])
