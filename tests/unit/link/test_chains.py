"""Groups out of pairs, whatever their order."""

from hypothesis import given
from hypothesis import strategies as st

from tacitus.link import chained

IDS = "abcdef"


def test_pairs_join_directly_and_through_others() -> None:
    assert chained("abcde", [("d", "b"), ("b", "a")]) == [["a", "b", "d"], ["c"], ["e"]]


def test_who_is_not_known_joins_nobody() -> None:
    assert chained("ab", [("a", "z"), ("z", "b")]) == [["a"], ["b"]]


@given(st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS))))
def test_the_order_of_pairs_changes_nothing(pairs: list[tuple[str, str]]) -> None:
    assert chained(IDS, pairs) == chained(reversed(IDS), [(other, one) for one, other in reversed(pairs)])
