"""Statement: an act of saying, counted or not."""

from dataclasses import dataclass
from enum import StrEnum

from tacitus.errors import BadRecord
from tacitus.model.hedge import Hedge
from tacitus.model.source import Hand
from tacitus.model.span import Span


class Speech(StrEnum):
    """How the words are given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Who says what, with which words of saying.

    Attributes:
        speaker: the place of the words for who speaks; None where nobody is named ("it was reported").
        cue: the place of the word of saying, "said", "according to".
        content: the places of what is said, in order, at least one.
        hands: innermost speaker first, relays after; without the page. Empty where nobody is named.
        hedge: what the word of saying makes of the content.
        speech: direct, indirect or mixed.
        sentence: the index of the sentence of the cue.
        rule: the name of the rule that found it.
    """

    speaker: Span | None
    cue: Span
    content: tuple[Span, ...]
    hands: tuple[Hand, ...]
    hedge: Hedge
    speech: Speech
    sentence: int
    rule: str

    def __post_init__(self) -> None:
        """A statement without content says nothing."""
        if not self.content:
            raise BadRecord("a statement needs content")

    def says(self, span: Span) -> bool:
        """Whether the words at `span` are within what is said."""
        return any(part.covers(span) for part in self.content)
