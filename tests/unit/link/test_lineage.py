"""Lineage: who repeats whom, and what counts as one."""

from datetime import date
from itertools import permutations

import pytest

from tacitus.errors import BadRecord
from tacitus.link import Printed, lineage_of
from tacitus.model import CopyGroup, CopyKind, Overlap, Passage, Span

PART, QUOTE, NONE = (Overlap(kind=kind) for kind in (CopyKind.PART, CopyKind.QUOTE, CopyKind.NONE))
WHOLE = Overlap(kind=CopyKind.WHOLE, share_here=1, share_there=1)
REWORDED = Overlap(kind=CopyKind.WHOLE, share_here=0.6, share_there=0.6)


def printed(document: str, day: int | None = None, outlet: str | None = None, *credits: str) -> Printed:
    return Printed(document=document, outlet=outlet, published=date(2024, 5, day) if day else None, credits=credits)


@pytest.mark.parametrize(
    ("one", "other", "overlap", "original", "why"),
    [
        (printed("a", 2), printed("b", 1), WHOLE, "b", "earlier-day"),
        (printed("a", 1), printed("b", 2), PART, "a", "earlier-day"),
        (printed("a", 1), printed("b", 1), WHOLE, None, "same-day"),
        (printed("a", 1), printed("b"), WHOLE, None, "day-unknown"),
        (printed("a", 1, "courier", "afp"), printed("b", 2, "afp"), WHOLE, "b", "credited-agency"),  # though dated later
        (printed("a", None, "courier", "afp"), printed("b", None, "afp"), PART, "b", "credited-agency"),
        (printed("a", 1, "courier", "afp"), printed("b", 2, "herald", "afp"), WHOLE, None, "text-of-an-agency"),
        (printed("a", 1, "courier", "afp"), printed("b", 2, "herald"), PART, None, "text-of-an-agency"),
        (printed("a", 1, "courier"), printed("b", 2, "courier"), PART, None, "same-outlet"),
        (printed("a", 1, "courier"), printed("b", 2, "courier"), WHOLE, "a", "earlier-day"),
        (printed("a", 1, "courier"), printed("b", 2, "courier"), REWORDED, None, "same-outlet"),
        (printed("a", 1, "courier"), printed("b", 2, "herald"), REWORDED, "a", "earlier-day"),
        (printed("a", 1), printed("b", 2), QUOTE, None, "quotation"),
    ],
)
def test_which_of_two_is_the_original(one: Printed, other: Printed, overlap: Overlap, original: str | None, why: str) -> None:
    (copy,) = lineage_of([one, other], [("a", "b", overlap)]).copies
    assert copy.why == why
    assert (copy.original if copy.is_ordered else None) == original
    if not copy.is_ordered:
        assert (copy.copy, copy.original) == ("a", "b")


def test_whole_copies_are_one_and_parts_are_not() -> None:
    documents = [printed("a", 1), printed("b", 2), printed("c", 3), printed("d", 4), printed("e", 5)]
    pairs = [("a", "b", WHOLE), ("c", "b", WHOLE), ("c", "d", PART), ("d", "e", NONE)]
    lineage = lineage_of(documents, pairs)
    assert lineage.groups == (
        CopyGroup(documents=("a", "b", "c"), original="a"),
        CopyGroup(documents=("d",)),
        CopyGroup(documents=("e",)),
    )
    assert [(copy.copy, copy.original) for copy in lineage.copies] == [("b", "a"), ("c", "b"), ("d", "c")]


@pytest.mark.parametrize(("outlet", "groups"), [("courier", [("a",), ("b",)]), ("herald", [("a", "b")]), (None, [("a", "b")])])
def test_two_releases_of_one_outlet_in_one_form_of_words_are_two(outlet: str | None, groups: list[tuple[str, ...]]) -> None:
    found = lineage_of([printed("a", 1, "courier"), printed("b", 2, outlet)], [("a", "b", REWORDED)])
    assert [group.documents for group in found.groups] == groups


@pytest.mark.parametrize(
    ("documents", "group"),
    [
        # the agency's own report is the original, whatever the days
        (
            [printed("a", 1, "courier", "afp"), printed("b", 3, "afp"), printed("c", 2, "herald")],
            CopyGroup(documents=("a", "b", "c"), original="b", agency="afp"),
        ),
        # its report is not among them
        (
            [printed("a", 1, "courier", "afp"), printed("b", 2), printed("c", 3)],
            CopyGroup(documents=("a", "b", "c"), agency="afp"),
        ),
        # two agencies are credited
        (
            [printed("a", 1, "courier", "afp"), printed("b", 2, "herald", "reuters"), printed("c", 3)],
            CopyGroup(documents=("a", "b", "c")),
        ),
        # a day is not known, so that nobody is known to be the first
        ([printed("a", 1), printed("b", 2), printed("c")], CopyGroup(documents=("a", "b", "c"))),
        ([printed("a", 1), printed("b", 1), printed("c", 2)], CopyGroup(documents=("a", "b", "c"))),
    ],
)
def test_what_is_known_of_a_group(documents: list[Printed], group: CopyGroup) -> None:
    assert lineage_of(documents, [("a", "b", WHOLE), ("b", "c", WHOLE)]).groups == (group,)


def test_the_order_of_what_is_given_changes_nothing() -> None:
    documents = [printed("a", 2, "courier", "afp"), printed("b", 1, "afp"), printed("c", 3), printed("d")]
    pairs = [("a", "b", WHOLE), ("b", "c", PART), ("a", "c", WHOLE), ("c", "d", QUOTE)]
    first = lineage_of(documents, pairs)
    for given in permutations(pairs):
        assert lineage_of(documents[::-1], [(two, one, overlap.turned) for one, two, overlap in given]) == first


def test_originals_never_run_in_a_circle() -> None:
    # x is the earliest, y the credited agency's, z credits it and is earlier still than y
    documents = [printed("x", 2), printed("y", 3, "afp"), printed("z", 1, "courier", "afp")]
    lineage = lineage_of(documents, [("x", "y", WHOLE), ("y", "z", WHOLE), ("x", "z", PART)])
    assert {(copy.copy, copy.original) for copy in lineage.copies if copy.is_ordered} == {("x", "y"), ("z", "y")}


def test_from_where_words_are_taken() -> None:
    passage = Passage(here=Span(10, 50), there=Span(0, 40), words=8)
    lineage = lineage_of([printed("a", 1), printed("b", 2)], [("b", "a", Overlap(kind=CopyKind.PART, passages=(passage,)))])
    assert lineage.taken_from("b", Span(20, 30)) == (("a", passage),)
    assert lineage.taken_from("b", Span(40, 60)) == ()
    assert lineage.taken_from("a", Span(20, 30)) == ()
    assert lineage.group_of("b") == CopyGroup(documents=("b",))
    with pytest.raises(BadRecord, match="none of the documents"):
        lineage.group_of("c")


def test_what_is_not_given_is_refused() -> None:
    with pytest.raises(BadRecord, match="b is none"):
        lineage_of([printed("a")], [("a", "b", WHOLE)])
    with pytest.raises(BadRecord, match="twice"):
        lineage_of([printed("a", 1), printed("a", 2)], [])
