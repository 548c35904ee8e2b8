"""Body: tells the report from what else stands on the page; marks, deletes nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tacitus.clean.furniture import FurnitureSigns
from tacitus.clean.lines import Piece, ends_finally, pieces_of
from tacitus.lang import LanguagePack, LightPack
from tacitus.lang.form_page import FurnitureRule
from tacitus.model import Block, BlockKind, Layer, Maker, Note, NoteCode, Reading, Span
from tacitus.stage import Stage, per_document

MAKER = Maker("clean.body", "1")
LIST_MARKER = re.compile(r"(?:[-*•·▪‣●◦–]|\(?\d{1,2}\)|\(?[a-z]\))\s+\S")
LONGEST_TITLE = 200  # code points
LONGEST_HEADING = 100  # code points
LONGEST_LINK = 250  # code points of the line that a label such as "read more:" takes


@dataclass(frozen=True, slots=True)
class Judged:
    """A piece of the page and the rule that says it is furniture; None where it is the report's."""

    piece: Piece
    rule: FurnitureRule | None


def body_stage(pack: LanguagePack | LightPack) -> Stage:
    """A stage that gives BLOCKS: every paragraph or line of the text, and what it is."""
    signs = FurnitureSigns(pack.furniture)

    def step(reading: Reading) -> Reading:
        document = reading.document
        blocks = blocks_of(document.text, document.title, signs)
        return replace(reading, blocks=blocks, notes=(*reading.notes, *_furniture_notes(blocks)))

    return per_document(step, needs=(), gives=(Layer.BLOCKS,), maker=MAKER)


def blocks_of(text: str, title: str | None, signs: FurnitureSigns) -> tuple[Block, ...]:
    """Every paragraph or line of the text with its kind, in order; together they hold all that is not white space.

    Args:
        text: the document's text.
        title: the headline, where it is known apart from the text.
        signs: the furniture rules of the text's language.
    """
    pieces = pieces_of(text, lambda line: bool(LIST_MARKER.match(line)) or signs.rule_for(line) is not None)
    judged = list(_split_tails(text, list(_judge(text, pieces, signs)), signs))
    mine = [at for at, item in enumerate(judged) if item.rule is None]
    first, last = (mine[0], mine[-1]) if mine else (-1, -1)
    blocks = []
    for at, item in enumerate(judged):
        span = Span(item.piece.start, item.piece.end)
        if item.rule is not None:
            blocks.append(Block(span=span, kind=item.rule.kind, why=item.rule.name))
            continue
        kind, why = _kind_of(span.words(text), title, is_first=at == first, is_last=at == last)
        blocks.append(Block(span=span, kind=kind, why=why))
    return tuple(blocks)


def _judge(text: str, pieces: list[Piece], signs: FurnitureSigns) -> Iterator[Judged]:
    """Each piece with its rule; a label takes the lines below it, a comment form everything."""
    over: FurnitureRule | None = None  # a rule that ended the report
    label: FurnitureRule | None = None  # a rule whose following lines belong to it
    above: Piece | None = None
    for piece in pieces:
        words = text[piece.start : piece.end]
        rule = over or signs.rule_for(words)
        if rule is None and label is not None and above is not None and _is_taken(words, above, piece):
            yield Judged(piece, label)
            label = label if LIST_MARKER.match(words) else None  # a label takes one line, or a whole list
        else:
            yield Judged(piece, rule)
            label = rule if rule is not None and rule.takes_next else None
        if rule is not None and rule.ends_report:
            over = rule
        above = piece


def _is_taken(words: str, above: Piece, piece: Piece) -> bool:
    """Whether this line is the title of another page that the label above announces.

    Directly below the label any line of a headline's length is; after a blank line only one without a full stop.
    """
    if len(words) > LONGEST_LINK:
        return False
    return above.paragraph == piece.paragraph or not words.endswith(".")


def _split_tails(text: str, judged: list[Judged], signs: FurnitureSigns) -> Iterator[Judged]:
    """The same pieces, those of the report parted from a link or caption that stands at their end."""
    for item in judged:
        words = text[item.piece.start : item.piece.end]
        tail = signs.tail_of(words) if item.rule is None else None
        if tail is None:
            yield item
            continue
        offset, rule = tail
        head = words[:offset].rstrip()
        yield Judged(replace(item.piece, end=item.piece.start + len(head)), None)
        yield Judged(replace(item.piece, start=item.piece.start + offset), rule)


def _kind_of(words: str, title: str | None, *, is_first: bool, is_last: bool) -> tuple[BlockKind, str]:
    """What a block of the report is, and the rule that says so."""
    if title is not None and words.casefold() == title.strip().casefold():
        return BlockKind.TITLE, "is_the_title"
    if LIST_MARKER.match(words):
        return BlockKind.LIST_ITEM, "list_marker"
    is_heading = not is_last and not ends_finally(words) and not words[0].islower() and not words.endswith((",", "-", "–", "—"))
    if is_first and is_heading and len(words) <= LONGEST_TITLE:
        return BlockKind.TITLE, "first_line_without_full_stop"
    if is_heading and len(words) <= LONGEST_HEADING:
        return BlockKind.SUBHEADING, "short_line_without_full_stop"
    return BlockKind.BODY, "paragraph"


def _furniture_notes(blocks: tuple[Block, ...]) -> Iterator[Note]:
    """One note for each run of neighbouring blocks that are no part of the report."""
    run: list[Block] = []
    for block in (*blocks, None):
        if block is not None and not block.kind.is_report:
            run.append(block)
        elif run:
            kinds = ", ".join(dict.fromkeys(f"{one.kind.value} ({one.why})" for one in run))
            message = f"not the report's own words, so nothing is claimed from them: {kinds}"
            span = Span(run[0].span.start, run[-1].span.end)
            yield Note(code=NoteCode.FURNITURE, span=span, message=message, made_by=MAKER)
            run = []
