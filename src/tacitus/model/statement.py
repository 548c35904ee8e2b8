"""Statement: an act of saying, counted or not."""

from collections.abc import Sequence
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


class SpeechKind(StrEnum):
    """What an act of speech or mind does with the figures in its content.

    SAY its speaker says them; ASK they stand in a demand, its speaker takes them as given; MIND it is a thought, plan or
    stance, which says no figure.
    """

    SAY = "say"
    ASK = "ask"
    MIND = "mind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Who says what, with which words of saying, or who is said to think or want it.

    Attributes:
        speaker: the place of the words for who speaks; None where nobody is named ("it was reported").
        cue: the place of the word of saying, "said", "according to".
        content: the places of what is said, in order, at least one.
        hands: innermost speaker first, relays after; without the page. Empty where nobody is named.
        kind: whether it is said, asked for or only held in mind; claims take their speaker from what is said or asked for.
        hedge: what the word of saying makes of the content.
        speech: direct, indirect or mixed.
        sentence: the index of the sentence of the cue.
        rule: the name of the rule that found it.
    """

    speaker: Span | None
    cue: Span
    content: tuple[Span, ...]
    hands: tuple[Hand, ...]
    kind: SpeechKind
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


def told_by(statements: Sequence[Statement]) -> list[int | None]:
    """For each statement the index of the one that tells it: the innermost in whose content its cue stands; None where none does.

    Whoever tells says more than what he tells: so no two tell each other.
    """
    sizes = [sum(part.end - part.start for part in one.content) for one in statements]
    parts = sorted((part.start, part.end, i) for i, one in enumerate(statements) for part in one.content)
    tellers: list[int | None] = [None] * len(statements)
    open_parts: list[tuple[int, int]] = []
    at = 0
    for inner in sorted(range(len(statements)), key=lambda i: statements[i].cue.start):
        cue = statements[inner].cue
        while at < len(parts) and parts[at][0] <= cue.start:
            open_parts.append(parts[at][1:])
            at += 1
        open_parts = [part for part in open_parts if part[0] > cue.start]
        around = [i for end, i in open_parts if i != inner and end >= cue.end and sizes[i] > sizes[inner]]
        tellers[inner] = min(around, key=lambda i: (sizes[i], i), default=None)
    return tellers
