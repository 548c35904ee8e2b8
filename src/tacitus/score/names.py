"""Names: whether a printed name is one of the ways a source is written."""

import re
import unicodedata
from collections.abc import Iterable

from tacitus.model import Source

Spellings = frozenset[str]

WORD = re.compile(r"\w+")
BRACKETS = re.compile(r"\((.*?)\)")
ELIDED = re.compile(r"\b[ld]['’]")
POINTS = re.compile(r"['’.]")
# articles and joining words of the languages of the gold: they do not tell one name from another
SMALL = frozenset(
    {
        "the", "a", "an", "of", "for", "and", "le", "la", "les", "de", "des", "du", "el", "los", "las", "del", "der", "die",
        "das", "al",
    }
)  # fmt: skip
PAGE_NAMES = ("outlet", "page")


def spellings_of(name: str) -> tuple[Spellings, ...]:
    """A name as sets of words: whole, without its brackets, and what stands in each bracket.

    Case, accents, articles and points do not count.

    Source: tests/corpus/README.md, "What counts as right": a speaker is right when it is written in one of its ways.
    """
    parts = (name, BRACKETS.sub(" ", name), *BRACKETS.findall(name))
    return tuple(words for words in map(_words, parts) if words)


def _words(part: str) -> Spellings:
    decomposed = unicodedata.normalize("NFKD", part.casefold())
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return frozenset(WORD.findall(POINTS.sub("", ELIDED.sub("", plain)))) - SMALL


def is_named(source: Source, ways: Iterable[Spellings]) -> bool:
    """Whether the id or the name of a source is one of these ways, or holds all words of one (two words at least)."""
    given = [words for name in (source.id, source.name) if name for words in spellings_of(name)]
    return any(_same(words, way) for way in ways for words in given)


def _same(one: Spellings, other: Spellings) -> bool:
    return one == other or (min(len(one), len(other)) > 1 and (one <= other or other <= one))


def is_outlet(source: Source | None, publisher: str | None) -> bool:
    """Whether nobody is named, or the page itself."""
    if source is None:
        return True
    return is_named(source, [words for name in (publisher, *PAGE_NAMES) if name for words in spellings_of(name)])
