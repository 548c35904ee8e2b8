"""Credits: the agency from which a whole report is taken, by its dateline or its last words."""

import re

from tacitus.model import Basis, BlockKind, Hand, Reading, Source, Span
from tacitus.world import SourceRegister

PATTERNS = (
    re.compile(r"^[^.!?\n]{0,70}?\(\s*([^()]{2,40}?)\s*\)\s*(?:--|[-–—:.])"),  # "DAMAS (AFP) -"
    re.compile(r"^([^.!?\n,()]{2,30}?)\s+[-–—]\s+"),  # "AFP - ..."
)
LAST = re.compile(r"(?:[(—–-]\s*|^)([^()\n—–]{2,40}?)\s*\)?\s*$")


def find_credit(reading: Reading, register: SourceRegister) -> Hand | None:
    """The agency of a dateline or of a closing credit; None where there is none.

    Source: a dateline names who passes on all that stands below it.
    """
    body = [s.span for s in reading.sentences if reading.blocks[s.block].kind is not BlockKind.TITLE]
    if not body:
        return None
    text = reading.document.text
    places = [(pattern.match(body[0].words(text)), body[0]) for pattern in PATTERNS]
    places += [(LAST.search(body[-1].words(text)), body[-1])] if len(body) > 1 else []
    for match, sentence in places:
        for piece in re.split(r"[,/&]", match[1]) if match else ():
            entry = register.lookup(piece)
            if match and entry is not None and entry.kind == "news_agency":
                span = Span(sentence.start + match.start(1), sentence.start + match.end(1))
                return Hand(source=Source(entry.id, entry.name), basis=Basis.STATED, span=span)
    return None
