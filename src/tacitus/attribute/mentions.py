"""Mentions: every body and person that a report has named so far, so that a later short word can be led back to it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from tacitus.model import Reading, Source, content_id
from tacitus.world import SourceRegister

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:['’-]\w+)*")
DEFINED = re.compile(r"((?:[^\W\d_][\w'’.-]*\s+){1,9})\(([^\W\d_][\w'’.-]{1,11})\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name in the text.

    Attributes:
        start, end: its place in code points, end exclusive.
        source: what it stands for.
        kind: of the register; "" where not known there.
        words: the words of its name in lower case.
        titles: the words of a person's office, in lower case; empty for a body.
        person: a single person.
        spoke: it is the speaker of a statement, not merely named.
        nested: what it says is told by another speaker in the same sentence.
    """

    start: int
    end: int
    source: Source
    kind: str
    words: frozenset[str]
    titles: frozenset[str] = frozenset()
    person: bool = False
    spoke: bool = False
    nested: bool = False


@dataclass(slots=True)
class Mentions:
    """The mentions of one report, in order; `acronyms` are those that the report itself defines."""

    named: list[Mention] = field(default_factory=list)
    spoke: list[Mention] = field(default_factory=list)
    acronyms: dict[str, Source] = field(default_factory=dict)

    def before(self, start: int) -> Iterable[Mention]:
        """Speakers before this place, the latest first, then all that was named before it, the latest first."""
        yield from (m for m in reversed(self.spoke) if m.start < start)
        yield from (m for m in reversed(self.named) if m.start < start)


def mentions_of(reading: Reading, register: SourceRegister) -> Mentions:
    """What the register knows of the names in a report, and the acronyms that the report defines."""
    text = reading.document.text
    found = Mentions()
    for sentence in reading.sentences:
        words = [
            (m.start() + sentence.span.start, m.end() + sentence.span.start, m.group())
            for m in WORD.finditer(sentence.span.words(text))
        ]
        for start, end, entry in register.mentions(words):
            source = Source(entry.id, entry.name)
            found.named.append(
                Mention(
                    start=start,
                    end=end,
                    source=source,
                    kind=entry.kind,
                    words=words_of(text[start:end]) | words_of(entry.name),
                )
            )
        if "(" in sentence.span.words(text):
            _define(sentence.span.words(text), found, register)
    return found


def _define(words: str, found: Mentions, register: SourceRegister) -> None:
    """Learn "Long Name (LN)": the long name's entry, or the short one's, or a body of that long name."""
    for match in DEFINED.finditer(words):
        acronym = match.group(2)
        if not any(c.isupper() for c in acronym):
            continue
        long_words = match.group(1).split()
        entry = next((e for e in (register.lookup(" ".join(long_words[i:])) for i in range(len(long_words))) if e), None)
        entry = entry or register.lookup(acronym)
        if entry is not None:
            found.acronyms.setdefault(acronym, Source(entry.id, entry.name))
            continue
        name = _long_name(long_words, acronym)
        if name:
            found.acronyms.setdefault(acronym, source_named(name))


def _long_name(words: list[str], acronym: str) -> str:
    """The words whose capitals begin with the acronym's first letter, as few as spell it; "" if none do."""
    letters = [c.lower() for c in acronym if c.isalpha()]
    for first in range(len(words) - 1, -1, -1):
        capitals = [w[0].lower() for w in words[first:] if w[0].isupper()]
        if len(capitals) >= len(letters) - 1 and capitals[:1] == letters[:1] and words[first][0].isupper():
            return " ".join(words[first:])
    return ""


def words_of(name: str) -> frozenset[str]:
    """The words of a name in lower case, points left out."""
    return frozenset(m.group().lower().replace(".", "") for m in WORD.finditer(name))


def source_named(name: str) -> Source:
    """A source that no register knows, with an id made from its name."""
    return Source(content_id("source", name.casefold()), name)
