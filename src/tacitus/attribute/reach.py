"""Reach: how far a statement runs beyond the sentence of its word of saying."""

from dataclasses import replace

from tacitus.attribute.quotes import Quotation
from tacitus.model import BlockKind, Reading, Sentence, Span, Statement

SHORTEST_QUOTE = 4  # words; a shorter one is a term, not speech
COLONS = frozenset({":", "："})


def extend(reading: Reading, statements: list[Statement], quotations: tuple[Quotation, ...]) -> list[Statement]:
    """The statements with the whole of each quotation they begin or end, those that follow at once, and lists they open."""
    text = reading.document.text
    spoken = [q for q in quotations if len(q.span.words(text).split()) >= SHORTEST_QUOTE]
    done = []
    taken: set[int] = set()
    for one in statements:
        content = list(one.content)
        for at, quotation in enumerate(spoken):
            if any(quotation.span.overlaps(part) for part in content) and not quotation.span.overlaps(one.cue):
                content.append(quotation.span)
                taken.add(at)
        done.append(replace(one, content=_joined(text, content)))
    done = _follow(reading, done, spoken, taken)
    return _lists(reading, done, spoken)


def _joined(text: str, parts: list[Span]) -> tuple[Span, ...]:
    """The parts in order, those that overlap or touch made one."""
    done: list[Span] = []
    for part in sorted(parts):
        if done and (part.start <= done[-1].end or not text[done[-1].end : part.start].strip(" ,")):
            done[-1] = Span(done[-1].start, max(done[-1].end, part.end))
        else:
            done.append(part)
    return tuple(done)


def _follow(reading: Reading, statements: list[Statement], spoken: list[Quotation], taken: set[int]) -> list[Statement]:
    """Give a quotation that nobody introduces to the speaker of the sentence right before it, in the same paragraph."""
    text = reading.document.text
    done = list(statements)
    for at, quotation in enumerate(spoken):
        if at in taken:
            continue
        here = next(i for i, s in enumerate(reading.sentences) if s.span.start <= quotation.span.start < s.span.end)
        sentence = reading.sentences[here]
        if quotation.span.start != sentence.span.start or here == 0:
            continue
        for i in range(len(done) - 1, -1, -1):
            one = done[i]
            end = max(part.end for part in (*one.content, one.cue))
            spoke = reading.sentences[one.sentence]
            near = spoke.index == here - 1 or not text[end : quotation.span.start].strip(' ."”»')
            if near and spoke.block == sentence.block and one.hands and spoke.index < here:
                done[i] = replace(one, content=(*one.content, quotation.span))
                taken.add(at)
                break
    return done


def _lists(reading: Reading, statements: list[Statement], spoken: list[Quotation]) -> list[Statement]:
    """Let a statement whose sentence ends in a colon run over the list, the quotation or the sentence below it."""
    text = reading.document.text
    done = []
    for one in statements:
        sentence = reading.sentences[one.sentence]
        content = [part for part in one.content if part.words(text) not in COLONS]
        if text[sentence.span.end - 1] in COLONS:
            content += _below(reading, sentence, spoken)
        if content:
            done.append(replace(one, content=tuple(content)))
    return done


def _below(reading: Reading, sentence: Sentence, spoken: list[Quotation]) -> list[Span]:
    """What a colon at the end of a sentence opens."""
    text = reading.document.text
    after = reading.sentences[sentence.index + 1 :]
    quoted = [q.span for q in spoken if after and q.span.start == after[0].span.start]
    if quoted or not after:
        return quoted
    if after[0].block == sentence.block:
        return [after[0].span]
    items = []
    for later in after:
        if reading.blocks[later.block].kind is not BlockKind.LIST_ITEM and not text[later.span.end - 1].isalnum():
            break
        items.append(later.span)
    return items
