"""Lines: the lines of a page, and which of them are one paragraph that somebody wrapped at a fixed width."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

LINE = re.compile(r"[^\n\r\v\f\u2028\u2029]+")
BREAK = re.compile(r"\r\n|[\n\r\v\f\u2028\u2029]")
FINAL_MARKS = ".!?…:;。！？؟۔।"
CLOSERS = "\"'”’»)]}"
LONGEST_WRAPPED = 120  # code points; nobody wraps wider, and unwrapped paragraphs are nearly always longer
FULL = 0.85  # of the width: a line is full when the next word would have gone beyond this
SHARE_FULL = 0.8  # of the line ends inside paragraphs that must be full before a text counts as wrapped
SHARE_RUNNING_ON = 0.25  # of the lines that must go on in lower case: a list of headlines of like length does not


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch [start, end) of the text that is one paragraph or one line standing for itself.

    Attributes:
        paragraph: number of the run of lines, between blank lines, in which it stands.
    """

    start: int
    end: int
    paragraph: int


def pieces_of(text: str, stands_alone: Callable[[str], bool]) -> list[Piece]:
    """The paragraphs and single lines of a text, in order, without the white space around them.

    Args:
        text: the document's text.
        stands_alone: whether a line is never joined to its neighbours (a list item, a link to another page).
    """
    lines = _lines_of(text)
    width = _wrap_width(text, lines)
    pieces: list[Piece] = []
    above: Piece | None = None
    alone_above = True
    for line in lines:
        words = text[line.start : line.end]
        alone = stands_alone(words)
        may_join = above is not None and above.paragraph == line.paragraph and not alone and not alone_above
        if may_join and above is not None and _runs_on(text[above.start : above.end], words, width):
            pieces[-1] = Piece(pieces[-1].start, line.end, line.paragraph)
        else:
            pieces.append(line)
        above, alone_above = line, alone
    return pieces


def ends_finally(words: str) -> bool:
    """Whether the words end as a sentence does, closing quotation marks and brackets aside."""
    return words.rstrip(CLOSERS + " ")[-1:] in tuple(FINAL_MARKS)


def _lines_of(text: str) -> list[Piece]:
    """Every line that holds more than white space, with the number of its paragraph."""
    lines: list[Piece] = []
    paragraph = 0
    for match in LINE.finditer(text):
        words = match.group()
        bare = words.strip()
        if not bare:
            continue
        start = match.start() + words.index(bare[0])
        if lines and sum(1 for _ in BREAK.finditer(text, lines[-1].end, start)) > 1:
            paragraph += 1
        lines.append(Piece(start, start + len(bare), paragraph))
    return lines


def _wrap_width(text: str, lines: list[Piece]) -> int | None:
    """The width at which the text was wrapped, in code points; None where it was not."""
    width = max((line.end - line.start for line in lines), default=0)
    if width > LONGEST_WRAPPED:
        return None
    inner = [(a, b) for a, b in pairwise(lines) if a.paragraph == b.paragraph]
    if not inner:
        return None
    full = sum(_is_full(text[a.start : a.end], text[b.start : b.end], width) for a, b in inner)
    going_on = sum(not text[b.start].isupper() and not ends_finally(text[a.start : a.end]) for a, b in inner)
    is_wrapped = full >= SHARE_FULL * len(inner) and going_on >= max(1, SHARE_RUNNING_ON * len(inner))
    return width if is_wrapped else None


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of the following line had no room on this one."""
    return len(line) + 1 + len(following.split(maxsplit=1)[0]) >= FULL * width


def _runs_on(line: str, following: str, width: int | None) -> bool:
    """Whether the following line continues the paragraph of this one."""
    if width and _is_full(line, following, width):
        return True
    return not ends_finally(line) and following[0].islower()
