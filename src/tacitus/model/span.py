"""Span: a place in a document's text."""

from dataclasses import dataclass

from tacitus.errors import BadSpan


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range [start, end) of Unicode code points of `Document.text`; never empty.

    Raises:
        BadSpan: start is below zero or end is not after start.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse what is no place."""
        if not 0 <= self.start < self.end:
            raise BadSpan(f"[{self.start}, {self.end}) is no place in a text: want 0 <= start < end")

    def words(self, text: str) -> str:
        """The exact words at this place of `text`.

        Raises:
            BadSpan: the span ends after the text.
        """
        if self.end > len(text):
            raise BadSpan(f"[{self.start}, {self.end}) ends after a text of {len(text)} code points")
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether all of `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


def cover(spans: tuple[Span, ...]) -> Span:
    """The smallest span that covers all of `spans` (at least one)."""
    return Span(min(s.start for s in spans), max(s.end for s in spans))
