"""Bodies: for whom a named person speaks, where the report says so: "Marta Silva, a spokeswoman for the Relief Office"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from tacitus.lang import LanguagePack
from tacitus.model import Reading, Source, Span, content_id
from tacitus.world import SourceEntry, SourceRegister, load_nameless

WORD = re.compile(r"\w+(?:['’.-]\w+)*")
OWNED = re.compile(r"['’]s?$")
BEYOND = 5  # words between a name and its body, what they are to each other among them
Word = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Offices:
    """The words of a language for what a person is to a body, and for belonging to one."""

    voices: frozenset[str]
    determiners: frozenset[str]
    belonging: frozenset[str]

    @classmethod
    def in_pack(cls, pack: LanguagePack) -> "Offices":
        """The words of a pack."""
        names = pack.speech.names
        return cls(frozenset((*names.voices, *names.titles)), frozenset(names.determiners), load_nameless().belonging)

    def has_office(self, words: Sequence[str]) -> bool:
        """Whether one of these words says what somebody is to a body."""
        return any(OWNED.sub("", word) in self.voices for word in words)

    def belongs(self, words: Sequence[str]) -> bool:
        """Whether these words alone say that who stands before them is of what stands behind them."""
        return " ".join(word for word in words if word not in self.determiners) in self.belonging

    def called(self, before: Sequence[str], after: Sequence[str]) -> str | None:
        """The body that words before or after a name call by what it is, beside an office: "police"; None where none do."""
        table = load_nameless()
        small = self.determiners | self.voices | table.describing | {word for words in table.belonging for word in words.split()}
        head = list(takewhile(lambda word: word in small or word in table.bodies, after))
        for near in (before[-2:], before[-3:], head[: BEYOND + 1]):
            bodies = [word for word in near if word in table.bodies]
            if len(bodies) == 1 and self.has_office(near):
                return bodies[0]
        return None


def body_of(name: str, reading: Reading, register: SourceRegister, offices: Offices) -> Source | None:
    """The one body for which the report says that this person speaks; None where it says none, or two.

    The body stands before an office and the name ("Relief Office director Marta Silva"), behind a name and an office
    ("Marta Silva, a director of the Relief Office", "Marta Silva, the Relief Office's director"), or behind a name and
    words for belonging ("Marta Silva of the Relief Office"); a body that is called by what it is stands beside an office
    ("police spokeswoman Marta Silva"). On a body's own page whoever has an office and no other
    body beside the name is of that body ("Its director, Marta Silva").
    """
    text = reading.document.text
    own = register.lookup(reading.document.publisher) if reading.document.publisher else None
    found: dict[str, Source] = {}
    for sentence in reading.sentences:
        at = text.find(name, sentence.span.start, sentence.span.end)
        if at < 0:
            continue
        words = [(m.start(), m.end(), m.group()) for m in WORD.finditer(text, sentence.span.start, sentence.span.end)]
        beside = list(_beside(Span(at, at + len(name)), words, register, offices))
        before = [word.lower() for _, end, word in words if end <= at][-BEYOND + 1 :]
        after = [word.lower() for start, _, word in words if start >= at + len(name)][: BEYOND + 1]
        called = offices.called(before, after)
        if beside:
            found |= {entry.id: Source(entry.id, entry.name) for entry in beside}
        elif called is not None:
            found |= {called: Source(content_id("source", called), called)}
        elif own is not None and not own.relays and offices.has_office(before):
            found[own.id] = Source(own.id, own.name)
    return next(iter(found.values())) if len(found) == 1 else None


def _beside(name: Span, words: Sequence[Word], register: SourceRegister, offices: Offices) -> Iterator[SourceEntry]:
    """The bodies that stand beside a name so that the person speaks for them."""
    for start, end, entry in register.mentions(words):
        if entry.relays or (name.start < end and start < name.end):
            continue
        first, last = (end, name.start) if end <= name.start else (name.end, start)
        gap = [word.lower() for s, e, word in words if first <= s and e <= last]
        if len(gap) > BEYOND:
            continue
        behind = [word.lower() for s, _, word in words if s >= end][:3]
        bare = all(word in offices.determiners for word in gap)
        if offices.has_office(gap) or (start >= name.end and (offices.belongs(gap) or (bare and offices.has_office(behind)))):
            yield entry
