"""Fingerprints, and the documents that they say are worth comparing."""

from tacitus.link.fingerprints import FEWEST, KEPT, Candidate, fingerprints, rank_candidates, rank_shared
from tacitus.model import Span
from tools.retelling import made_report

LINE = "Traders in Aldora fled to the harbour before dawn, and nobody stopped them."


def test_fingerprints_are_the_same_on_every_machine() -> None:
    assert fingerprints(LINE)[:3] == (925327441649965444, 1515022527994411542, 1652339869944539609)


def test_fingerprints_rise_and_fit_a_column_of_a_table() -> None:
    found = fingerprints(made_report(1).text)
    assert list(found) == sorted(set(found))
    assert all(0 <= one < 2**63 for one in found)


def test_case_accents_and_punctuation_change_nothing() -> None:
    assert fingerprints("TRADERS in Áldora — fled; to the “harbour” before dawn and nobody stopped them") == fingerprints(LINE)


def test_one_in_eight_is_kept_of_a_long_text_and_enough_of_a_short_one() -> None:
    long = " ".join(made_report(event).text for event in range(20))
    words = len(long.split())
    assert words / 8 * 0.8 < len(fingerprints(long)) < words / 8 * 1.2
    assert all(one < KEPT for one in fingerprints(long))
    assert len(fingerprints(made_report(1, background=3).text)) == FEWEST
    assert len(fingerprints(LINE)) == 9  # all that it has
    assert fingerprints("Too short to tell") == ()


def test_only_the_parts_that_are_given_are_read() -> None:
    text = f"{LINE} Read more: the older war of the coast and its many dead."
    assert fingerprints(text, [Span(0, len(LINE))]) == fingerprints(LINE)


def test_a_text_of_any_length_has_a_bounded_number() -> None:
    assert len(fingerprints(" ".join(str(number) for number in range(200_000)))) < 7_000


OWN = tuple(range(100))


def rows(document: str, shared: int) -> list[tuple[int, str]]:
    return [(fingerprint, document) for fingerprint in range(shared)]


def test_candidates_share_three_and_enough_of_the_smaller() -> None:
    found = rank_candidates(
        OWN,
        [*rows("two", 2), *rows("three", 3), *rows("five", 5), *rows("all", 100)],
        {"two": 9, "three": 100, "five": 90, "all": 100},
    )
    assert found == (Candidate("all", 100, 1.0), Candidate("five", 5, 5 / 90))


def test_counts_of_a_table_are_ranked_alike() -> None:
    sizes = {"two": 9, "three": 100, "five": 90}
    assert rank_shared(100, {"two": 2, "three": 3, "five": 5}, sizes) == (Candidate("five", 5, 5 / 90),)


def test_the_order_of_rows_and_doubled_rows_change_nothing() -> None:
    table = [*rows("a", 9), *rows("b", 9)]
    sizes = {"a": 50, "b": 50}
    assert rank_candidates(OWN, table[::-1] + table, sizes) == rank_candidates(OWN, table, sizes)
    assert [one.document for one in rank_candidates(OWN, table, sizes)] == ["a", "b"]


def test_furniture_of_an_outlet_counts_little_among_its_own_documents() -> None:
    table, sizes = [*rows("own", 9), *rows("other", 9)], {"own": 50, "other": 50}
    spread = dict.fromkeys(range(9), 400)
    assert [one.document for one in rank_candidates(OWN, table, sizes, same_outlet={"own"}, spread=spread)] == ["other"]
    few = dict.fromkeys(range(9), 4)
    assert len(rank_candidates(OWN, table, sizes, same_outlet={"own"}, spread=few)) == 2
