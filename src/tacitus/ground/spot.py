"""Spot: words of a report that may name a place, with what stands beside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.lang.form_places import PlaceKind
from tacitus.model import Span
from tacitus.world import GazetteerPlace

KIND_BEFORE = "kind_before"
PLACED = "place_word_before"
LISTED = "listed_beside"
SPELLING = "another_spelling"
BEFORE = re.compile(r"\.?\s{1,2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Words that may name a place.

    Attributes:
        span: their place in the text.
        words: the words.
        found: the places that bear this name.
        firm: whether the words around say that it is a place.
        person: whether the name is but a part of somebody's or something's name here.
        kind: what a word beside the name says it is.
        near: whether the words before put things near it, not in it.
        part: whether they mean a part of it.
        within: the words behind a comma, which may name what it lies in.
        why: the signs, by name.
        at_sea: whether the words before put things on the sea before it.
    """

    span: Span
    words: tuple[str, ...]
    found: tuple[GazetteerPlace, ...]
    firm: bool
    person: bool
    kind: PlaceKind | None
    near: bool
    part: bool
    within: Span | None
    why: tuple[str, ...]
    at_sea: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence: its place in the text, how it is written without a possessive, whether it may begin a name."""

    start: int
    end: int
    text: str
    capital: bool


@dataclass(frozen=True, slots=True)
class Row:
    """The words of one sentence, and the text in which they stand."""

    text: str
    words: Sequence[Word]

    def __len__(self) -> int:
        """The number of words."""
        return len(self.words)

    def gap(self, at: int) -> str:
        """What stands between the word before and this one."""
        return self.text[self.words[at - 1].end : self.words[at].start]

    def names(self, at: int, size: int) -> tuple[str, ...]:
        """The words of the name of that size which begins here."""
        return tuple(word.text for word in self.words[at : at + size])

    def span(self, at: int, size: int) -> Span:
        """The place of that name."""
        return Span(self.words[at].start, self.words[at + size - 1].end)

    def lowers(self, at: int, most: int) -> list[str]:
        """The words before, at most so many, in small letters."""
        return [word.text.lower() for word in self.words[max(0, at - most) : at]]

    def before(self, at: int) -> str | None:
        """The word that stands directly before, None where a mark parts them."""
        return self.words[at - 1].text if at and BEFORE.fullmatch(self.gap(at)) else None

    def after(self, at: int) -> str | None:
        """The word that stands here directly behind the one before; None where a mark parts them."""
        return self.words[at].text if at < len(self) and self.gap(at) == " " else None
