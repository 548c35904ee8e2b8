"""Groups out of pairs: no chain of weak likenesses, no group against a person's no, the same in any order."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tacitus.link import cluster, groups

ACCOUNTS = tuple("abcdefg")
PAIRS = tuple(combinations(ACCOUNTS, 2))


def grouped(scores: dict[tuple[str, str], float], decided: dict[tuple[str, str], bool] | None = None) -> list[list[str]]:
    accounts = {one for pair in scores for one in pair}
    return groups(accounts, scores, lambda one, other: scores.get((one, other), -3.0), decided or {})


def test_what_is_alike_is_joined_and_the_rest_stands_alone() -> None:
    assert grouped({("a", "b"): 4.0, ("a", "c"): -2.0, ("b", "c"): -2.0}) == [["a", "b"], ["c"]]


def test_a_chain_joins_only_where_its_ends_agree() -> None:
    chain = {("a", "b"): 2.0, ("b", "c"): 2.0}
    assert grouped({**chain, ("a", "c"): -4.0}) == [["a", "b"], ["c"]]
    assert grouped({**chain, ("a", "c"): 0.0}) == [["a", "b", "c"]]


def test_what_goes_on_for_days_is_not_torn_apart() -> None:
    """Reports of each day resemble those of the day before and not those of the first day."""
    days = "abcdefg"
    siege = {(one, other): 6.0 - 2.0 * (i - j) for j, one in enumerate(days) for i, other in enumerate(days) if j < i}
    assert grouped(siege) == [list(days)]


def test_a_pair_that_was_never_compared_is_compared_where_it_matters() -> None:
    asked: list[tuple[str, str]] = []

    def score(one: str, other: str) -> float:
        asked.append((one, other))
        return 3.0

    assert groups("abcd", {("a", "b"): 3.0, ("b", "c"): 3.0}, score, {}) == [["a", "b", "c"], ["d"]]
    assert ("a", "c") in asked
    assert not any("d" in pair for pair in asked)


def test_a_no_parts_and_a_yes_joins_whatever_the_score() -> None:
    alike = {("a", "b"): 9.0, ("a", "c"): 9.0, ("b", "c"): 9.0}
    assert grouped(alike, {("a", "b"): False}) in ([["a", "c"], ["b"]], [["a"], ["b", "c"]])
    assert grouped({("a", "b"): -9.0}, {("a", "b"): True}) == [["a", "b"]]


def test_a_no_stands_against_a_chain_of_yes() -> None:
    said = {("a", "b"): True, ("b", "c"): True, ("a", "c"): False}
    assert not any({"a", "c"} <= set(group) for group in grouped({("a", "b"): 0.0, ("b", "c"): 0.0, ("a", "c"): 0.0}, said))


def test_what_is_too_large_is_split_along_its_weaker_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "LARGEST", 3)
    scores = {("a", "b"): 5.0, ("b", "c"): 5.0, ("c", "d"): 0.6, ("d", "e"): 5.0}
    assert groups("abcde", scores, lambda one, other: scores.get((one, other), 5.0), {}) == [["a", "b", "c"], ["d", "e"]]


Scores = dict[tuple[str, str], float]


@given(
    st.dictionaries(st.sampled_from(PAIRS), st.floats(-6, 6)),
    st.dictionaries(st.sampled_from(PAIRS), st.booleans(), max_size=6),
    st.permutations(ACCOUNTS),
)
def test_the_order_of_the_input_changes_nothing_and_no_group_holds_a_no(
    scores: Scores, decided: dict[tuple[str, str], bool], order: list[str]
) -> None:
    turned = dict(reversed(scores.items()))

    def score(one: str, other: str) -> float:
        return scores.get((one, other), -1.0)

    first = groups(ACCOUNTS, scores, score, decided)
    assert first == groups(order, turned, score, decided)
    assert sorted(account for group in first for account in group) == list(ACCOUNTS)
    for (one, other), yes in decided.items():
        if not yes:
            assert not any({one, other} <= set(group) for group in first)
