"""Sentence and Token: the words of the report, and how they hang together where somebody has parsed them."""

from dataclasses import dataclass

from tacitus.model.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """A word as a parser sees it, in terms that are the same for every language and parser.

    Attributes:
        i: its index in the sentence.
        start, end: code points of the document's text, end exclusive.
        text, lemma: as written; dictionary form in lower case.
        pos: universal part of speech, "NOUN", "" where not known.
        tag: the parser's own finer tag, "VBD"; "" where not known.
        dep: the relation to its head in the words of lang/syntax.py, "subject"; "" where not known.
        head: index of its head in the sentence; its own index at the root.
        case: the preposition that joins it to its head, in lower case; "" where none.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    case: str = ""

    @property
    def span(self) -> Span:
        """Its place in the text."""
        return Span(self.start, self.end)

    @property
    def lower(self) -> str:
        """Its text in lower case."""
        return self.text.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of one block.

    Attributes:
        index: its index among the reading's sentences.
        block: the index of its block among the reading's blocks.
        span: its place, without the white space around it.
        tokens: empty where the gate kept it from the parser.
    """

    index: int
    block: int
    span: Span
    tokens: tuple[Token, ...] = ()
