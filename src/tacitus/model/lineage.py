"""Passage, Overlap, Copy and Lineage: which report repeats which, and in which words."""

from dataclasses import dataclass
from enum import StrEnum

from tacitus.errors import BadRecord
from tacitus.model.span import Span


class CopyKind(StrEnum):
    """How much of a report another repeats.

    WHOLE: each is, from end to end, the other's text, if here and there in other words.
    PART: a stretch of one stands in the other, outside quotation marks.
    QUOTE: they share only what one of them gives as somebody's own words.
    NONE: no more in common than two who tell of the same thing.
    """

    WHOLE = "whole"
    PART = "part"
    QUOTE = "quote"
    NONE = "none"


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """The same words, one after the other, in two texts; case, accents and punctuation may differ.

    Attributes:
        here: their place in the first text, or in the copy.
        there: their place in the second text, or in the original.
        words: how many; two signs of a script that is written without spaces are one word.
    """

    here: Span
    there: Span
    words: int

    @property
    def turned(self) -> "Passage":
        """The same passage seen from the other text."""
        return Passage(self.there, self.here, self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """What two texts have in common.

    Attributes:
        kind: the verdict; the same whichever text comes first.
        passages: the words that bear the verdict, longest first; none where the verdict is NONE.
        share_here, share_there: the share of each text's words that stand in passages, 0 to 1.
        reach_here, reach_there: the share that lies in stretches taken over, what was reworded within them included.
    """

    kind: CopyKind
    passages: tuple[Passage, ...] = ()
    share_here: float = 0.0
    share_there: float = 0.0
    reach_here: float = 0.0
    reach_there: float = 0.0

    @property
    def turned(self) -> "Overlap":
        """The same overlap seen from the other text."""
        return Overlap(
            kind=self.kind,
            passages=tuple(sorted((passage.turned for passage in self.passages), key=by_length)),
            share_here=self.share_there,
            share_there=self.share_here,
            reach_here=self.reach_there,
            reach_there=self.reach_here,
        )


def by_length(passage: Passage) -> tuple[int, Span, Span]:
    """The order of passages: the longest first, then as they stand in the first text."""
    return -passage.words, passage.here, passage.there


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One report that repeats another.

    Attributes:
        copy, original: ids of documents; where `is_ordered` is False it is not known which came first, and they stand in the
            order of their ids.
        is_ordered: whether it is known which of the two repeats the other.
        overlap: seen from `copy`.
        why: the rule that says which came first, or why that is open.
        agency: the agency that both credit and whose own report is not among the documents; None where there is none.
    """

    copy: str
    original: str
    is_ordered: bool
    overlap: Overlap
    why: str
    agency: str | None = None

    def __post_init__(self) -> None:
        """Refuse what is no copy."""
        if self.copy == self.original:
            raise BadRecord(f"{self.copy} is no copy of itself")
        if self.overlap.kind is CopyKind.NONE:
            raise BadRecord(f"{self.copy} and {self.original} have nothing in common")


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyGroup:
    """Documents that are one text and count as one; a document without copies is a group of its own.

    Attributes:
        documents: ids, in their own order.
        original: the one that the others repeat; None where that is not known.
        agency: the agency to which the text is credited, by its id; None where the documents name none, or several.
    """

    documents: tuple[str, ...]
    original: str | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage:
    """Who repeats whom among some documents, and what counts as one.

    Attributes:
        copies: every pair with something in common, in the order of their ids.
        groups: each document in one of them and no other.
    """

    copies: tuple[Copy, ...] = ()
    groups: tuple[CopyGroup, ...] = ()

    def group_of(self, document: str) -> CopyGroup:
        """The group that holds the document.

        Raises:
            BadRecord: it is none of the documents that were compared.
        """
        for group in self.groups:
            if document in group.documents:
                return group
        raise BadRecord(f"{document} is none of the documents that were compared")

    def taken_from(self, document: str, span: Span) -> tuple[tuple[str, Passage], ...]:
        """The documents from which the words at `span` are known to be taken, each with the passage, the longest first."""
        found = [
            (copy.original, passage)
            for copy in self.copies
            if copy.is_ordered and copy.copy == document
            for passage in copy.overlap.passages
            if passage.here.covers(span)
        ]
        return tuple(sorted(found, key=lambda pair: (by_length(pair[1]), pair[0])))
