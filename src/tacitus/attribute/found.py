"""Found: what a rule has found in one sentence, in tokens, before it is a statement of the document."""

from dataclasses import dataclass

from tacitus.attribute.tree import Range, Tree
from tacitus.model import Hedge, SpeechKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Words of saying in one sentence.

    Attributes:
        rule: the shape and the name of the pack's entry, "verb:say".
        kind, hedge: what the entry makes of the content.
        cue: the words of saying.
        frame: speaker, cue and what belongs to them (whom, when, where): no part of the content.
        content: what is said, in order; empty where nothing is.
        speaker: the noun phrase for who speaks; None where nobody is named.
        head: the head of that phrase.
        inner: heads and names of those whom the speaker cites, innermost first.
        outer: heads of those who pass it on, innermost first.
        cites: the outer hands cite, so that they relay whatever they are; else they only hear.
        negated: the words say that it is not said.
        place: the words that stand for the speaker there, where they are not his name ("who").
        awaits: what is said is the quotation that ended right before its sentence.
        own: the mark of a rule whose content tells of the speaker's own deeds, or only of having done it; "" for none.
    """

    rule: str
    kind: SpeechKind
    hedge: Hedge
    cue: Range
    frame: Range
    content: tuple[Range, ...]
    speaker: Range | None = None
    head: int | None = None
    inner: tuple[tuple[int, Range], ...] = ()
    outer: tuple[int, ...] = ()
    cites: bool = False
    negated: bool = False
    own: str = ""
    place: Range | None = None
    awaits: bool = False

    @property
    def region(self) -> Range:
        """From the first to the last token of frame and content."""
        parts = (self.frame, *self.content)
        return min(lo for lo, _ in parts), max(hi for _, hi in parts)


def tidy(tree: Tree, parts: list[Range]) -> tuple[Range, ...]:
    """The ranges without punctuation at their ends, empty ones dropped."""
    return tuple(part for part in (tree.trim(p) for p in parts if p[0] <= p[1]) if part is not None)
