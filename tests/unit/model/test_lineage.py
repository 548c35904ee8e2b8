"""Passages and copies as records."""

import pytest

from tacitus.errors import BadRecord
from tacitus.model import Copy, CopyKind, Overlap, Passage, Span

PASSAGES = (Passage(Span(50, 90), Span(0, 40), 9), Passage(Span(0, 40), Span(60, 95), 9))


def test_an_overlap_turned_twice_is_itself() -> None:
    found = Overlap(kind=CopyKind.PART, passages=PASSAGES[::-1], share_here=0.2, share_there=0.4, reach_here=0.3, reach_there=0.5)
    assert found.turned.passages[0] == PASSAGES[0].turned
    assert (found.turned.share_here, found.turned.reach_there) == (0.4, 0.3)
    assert found.turned.turned == found


@pytest.mark.parametrize(("original", "kind"), [("a", CopyKind.WHOLE), ("b", CopyKind.NONE)])
def test_a_copy_is_of_another_document_and_has_something_in_common(original: str, kind: CopyKind) -> None:
    with pytest.raises(BadRecord):
        Copy(copy="a", original=original, is_ordered=True, overlap=Overlap(kind=kind), why="in-a-test")
