"""Relays: through which hands a statement came to the page."""

import re
from dataclasses import dataclass

from tacitus.attribute.lexicon import SpeechLexicon
from tacitus.attribute.names import Named
from tacitus.attribute.tree import Range, Tree
from tacitus.model import Basis, BlockKind, Hand, Reading, Sentence, Source, Span, Statement
from tacitus.world import SourceRegister

DATELINE = re.compile(r"^[^.!?\n]{0,70}?\(\s*([^()]{2,40}?)\s*\)\s*(?:--|[-–—:])\s*")
CREDIT_FIRST = re.compile(r"^([^.!?\n,()]{2,30}?)\s+[-–—]\s+")
CREDIT_LAST = re.compile(r"[(—–-]\s*([^()\n—–]{2,40}?)\s*\)?\s*$")


def is_relay(named: Named, tree: Tree, name: Range, words: SpeechLexicon) -> bool:
    """Whether whoever is told something passes it on: an agency, a paper, a broadcaster; not "reporters", not a court."""
    entry = words.register.entries.get(named.source.id)
    if entry is not None:
        return entry.relays
    texts = range(name[0], name[1] + 1)
    for i in texts if len(texts) > 1 else ():
        part = words.register.lookup(tree.tokens[i].text) if tree.tokens[i].pos == "PROPN" else None
        if part is not None and part.relays:  # "the BBC's Persian service"
            return True
    return any(tree.lowers[i] in words.outlets and tree.tokens[i].text[:1].isupper() for i in texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """The agency from which the whole report is taken, and the sentence that says so."""

    hand: Hand


def find_credit(reading: Reading, register: SourceRegister) -> Credit | None:
    """The agency of a dateline, of a closing credit, or of an opening sentence that it is said to report; else None.

    Source: gold conventions: a dateline "(AFP)" is a relay of all the claims of its report.
    """
    body = [s for s in reading.sentences if reading.blocks[s.block].kind is not BlockKind.TITLE]
    if not body:
        return None
    return (
        _written(reading, body[0], (DATELINE, CREDIT_FIRST), register)
        or (_written(reading, body[-1], (CREDIT_LAST,), register) if len(body) > 1 else None)
        or _reported(reading, body[0], register)
    )


def _written(
    reading: Reading, sentence: Sentence, patterns: tuple[re.Pattern[str], ...], register: SourceRegister
) -> Credit | None:
    words = sentence.span.words(reading.document.text)
    for pattern in patterns:
        match = pattern.match(words) if pattern is not CREDIT_LAST else pattern.search(words)
        for piece in re.split(r"[,/&]", match.group(1)) if match else ():
            entry = register.lookup(piece)
            if match and entry is not None and entry.kind == "news_agency":
                span = Span(sentence.span.start + match.start(1), sentence.span.start + match.end(1))
                return Credit(hand=Hand(source=Source(entry.id, entry.name), basis=Basis.STATED, span=span))
    return None


def _reported(reading: Reading, first: Sentence, register: SourceRegister) -> Credit | None:
    """Reads "... , the agency announced, Anadolu reports." in the first sentence."""
    here = [s for s in reading.statements if s.sentence == first.index and s.hands]
    for outer in here:
        entry = register.entries.get(outer.hands[-1].source.id)
        if entry is None or entry.kind != "news_agency" or len(outer.hands) > 1:
            continue
        if any(inner is not outer and outer.says(inner.cue) for inner in here):
            return Credit(hand=outer.hands[-1])
    return None


def chain_of(statements: list[Statement]) -> tuple[Hand, ...]:
    """The hands of a claim: those of the innermost statement first, then of each that holds it; none twice."""
    hands: list[Hand] = []
    inner: Statement | None = None
    for one in statements:
        if inner is not None and not one.says(inner.cue):
            continue
        for hand in one.hands:
            if all(hand.source.id != known.source.id for known in hands):
                hands.append(hand)
        inner = one
    return tuple(hands)
