"""Quotes: where quotation marks open and close, over sentences and paragraphs."""

import re
from dataclasses import dataclass

from tacitus.model import Reading, Sentence, Span

OPENING_PAIR, CLOSING_PAIR = re.compile(r"(?<!\w)(?:''|``)(?=\S)"), re.compile(r"''")
JOINER = "\u2060"  # neither space nor letter: keeps the length of a mark that is typed as two apostrophes


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words between quotation marks, the marks included; `closed` is False where no mark closes them."""

    span: Span
    closed: bool


def find_quotations(reading: Reading, opening: str, closing: str) -> tuple[Quotation, ...]:
    """Every quotation of the report, in order.

    A quotation whose paragraph ends open goes on in the next one if that begins with an opening mark, as books and
    papers print it; else it ends with the sentence in which it began, so that one lost mark swallows nothing.
    """
    text = _plain(reading.document.text, opening, closing)
    marks = frozenset(opening + closing)
    if not any(mark in text for mark in marks):
        return ()
    done: list[Quotation] = []
    start: int | None = None
    last: Sentence | None = None
    for sentence in reading.sentences:
        new_block = last is not None and last.block != sentence.block
        if start is not None and new_block and text[sentence.span.start] not in opening:
            done.append(_unclosed(reading, start))
            start = None
        for at in range(sentence.span.start, sentence.span.end):
            mark = text[at]
            if mark not in marks:
                continue
            if start is not None and new_block and at == sentence.span.start:
                continue
            start = _step(reading, done, start, at, opens=_opens(text, at, opening, closing, start is not None))
        last = sentence
    if start is not None:
        done.append(_unclosed(reading, start))
    return tuple(done)


def _step(reading: Reading, done: list[Quotation], start: int | None, at: int, *, opens: bool) -> int | None:
    """What is open after the mark at `at`."""
    if opens:
        if start is not None:
            done.append(_unclosed(reading, start))
        return at
    if start is not None:
        done.append(Quotation(span=Span(start, at + 1), closed=True))
    return None


def _opens(text: str, at: int, opening: str, closing: str, is_open: bool) -> bool:
    """Whether a mark opens; one that does both is judged by the space around it."""
    mark = text[at]
    if mark not in closing:
        return True
    if mark not in opening:
        return False
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if before.isspace() and not after.isspace():
        return True
    return not is_open and not after.isspace() and not before.isalnum() and before not in ".,!?;:"


def _plain(text: str, opening: str, closing: str) -> str:
    """The text, of the same length, with marks typed as two apostrophes (''so'') as one that both opens and closes."""
    both = next((mark for mark in opening if mark in closing), None)
    if both is None or "''" not in text:
        return text
    return CLOSING_PAIR.sub(JOINER + both, OPENING_PAIR.sub(both + JOINER, text))


def _unclosed(reading: Reading, start: int) -> Quotation:
    end = next(s.span.end for s in reading.sentences if s.span.start <= start < s.span.end)
    return Quotation(span=Span(start, end), closed=False)
