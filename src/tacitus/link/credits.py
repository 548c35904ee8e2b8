"""Credits: the agencies to which a page credits its text as a whole, by the shape in which that is written in any language."""

import re
from collections.abc import Iterator, Sequence

from tacitus.model import Span
from tacitus.world import SourceRegister

HEAD, TAIL = 600, 400  # code points in which a credit stands
BESIDE = 1  # words that may stand beside the agencies on a line: "Source: AFP"
WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:['’-]\w+)*")
CLOSED = re.compile(r"[(\[（][^()\[\]（）\n]{2,60}[)\]）]")


def credited_agencies(text: str, register: SourceRegister, captions: Sequence[Span] = ()) -> tuple[str, ...]:
    """Ids of the agencies that stand alone in brackets or on a line of their own, at the head or the foot of a text, each once.

    "ALDORA, June 3 (Reuters) -", "[AFP]", "Source: AFP", "AP/Reuters". An agency that the running text cites ("told AFP") is no
    credit of the whole.

    Args:
        text: of a report.
        register: who is an agency.
        captions: places that are none of the report's, such as the credit of a picture.
    """
    found: dict[str, None] = {}
    for place, beside in _places(text):
        if any(place.overlaps(caption) for caption in captions):
            continue
        words = [(place.start + m.start(), place.start + m.end(), m.group()) for m in WORD.finditer(place.words(text))]
        named = [entry for entry in register.mentions(words)]
        inside = sum(any(start <= word[0] < end for start, end, _ in named) for word in words)
        if len(words) - inside <= beside:
            found |= dict.fromkeys(entry.id for _, _, entry in named if entry.kind == "news_agency")
    return tuple(found)


def _places(text: str) -> Iterator[tuple[Span, int]]:
    """Brackets and lines at the head and at the foot, with the number of other words that may stand there."""
    for match in CLOSED.finditer(text):
        if match.start() < HEAD or match.end() > len(text) - TAIL:
            yield Span(*match.span()), 0
    at = 0
    for line in text.split("\n"):
        if line.strip() and (at < HEAD or at + len(line) > len(text) - TAIL):
            yield Span(at, at + len(line)), BESIDE
        at += len(line) + 1
