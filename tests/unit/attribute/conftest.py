"""Small reports for the tests of attribution: sentences are set apart by " | ", paragraphs by a line break."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from tacitus.attribute import attach_stage, speech_stage
from tacitus.lang import LanguagePack, load_pack
from tacitus.lang.syntax import parse
from tacitus.model import (
    Block,
    BlockKind,
    Claim,
    Count,
    Document,
    Maker,
    Measure,
    People,
    Qualifier,
    Reading,
    Sentence,
    Span,
    Status,
    Unit,
    content_id,
    sha256_of,
)
from tacitus.world import SourceRegister, load_sources

NUMBER = re.compile(r"\[([^\]]+)\]")


@pytest.fixture(scope="session")
def pack() -> LanguagePack:
    return load_pack("en")


@pytest.fixture(scope="session")
def register() -> SourceRegister:
    return load_sources()


def _lay(written: str) -> tuple[str, list[tuple[int, int, int]], list[Span]]:
    """The text, its sentences as (block, start, end), and the places of the numbers in [brackets]."""
    text, sentences, numbers = "", [], []
    for block, paragraph in enumerate(written.split("\n")):
        for at, sentence in enumerate(paragraph.strip().split(" | ")):
            text += "\n" if block and not at else " " if at else ""
            start, last = len(text), 0
            for match in NUMBER.finditer(sentence):
                text += sentence[last : match.start()]
                numbers.append(Span(len(text), len(text) + len(match.group(1))))
                text += match.group(1)
                last = match.end()
            text += sentence[last:]
            sentences.append((block, start, len(text)))
    return text, sentences, numbers


@pytest.fixture(scope="session")
def make_reading(pack: LanguagePack) -> Callable[..., Reading]:
    def make(written: str, *, publisher: str | None = None, parsed: bool = True, title: bool = False) -> Reading:
        text, places, numbers = _lay(written)
        assert pack.language.parser is not None
        tokens = list(parse(pack.language.parser, [(text[start:end], start) for _, start, end in places]))
        if not parsed:
            tokens = [tuple(replace(t, pos="", tag="", dep="", head=t.i) for t in words) for words in tokens]
        sentences = tuple(
            Sentence(index=i, block=block, span=Span(start, end), tokens=tokens[i])
            for i, (block, start, end) in enumerate(places)
        )
        blocks = tuple(
            Block(span=Span(min(s for b, s, _ in places if b == n), max(e for b, _, e in places if b == n)), kind=kind, why="")
            for n, kind in enumerate(_kinds(places[-1][0] + 1, title))
        )
        claims = tuple(_claim(text, number, sentences) for number in numbers)
        document = Document(id="d", text=text, sha256=sha256_of(text.encode()), language="en", publisher=publisher)
        return Reading(document=document, blocks=blocks, sentences=sentences, claims=claims, about_conflict=True)

    return make


def _kinds(count: int, title: bool) -> list[BlockKind]:
    return [BlockKind.TITLE if title and n == 0 else BlockKind.BODY for n in range(count)]


def _claim(text: str, number: Span, sentences: tuple[Sentence, ...]) -> Claim:
    return Claim(
        id=content_id("claim", number.start),
        span=number,
        quote=number.words(text),
        number=number,
        anchor=None,
        sentence=next(s.index for s in sentences if s.span.covers(number)),
        measure=Measure.KILLED,
        unit=Unit.PERSON,
        count=Count(1, 1, 1, Qualifier.EXACT),
        people=People(words="people", status=Status.UNKNOWN),
        made_by=Maker("test", "1"),
        why=(),
        score=1.0,
    )


@pytest.fixture(scope="session")
def read_report(pack: LanguagePack, register: SourceRegister, make_reading: Callable[..., Reading]) -> Callable[..., Reading]:
    """A report through both stages, its numbers in [brackets] made claims."""
    stages = (speech_stage(pack, register), attach_stage(pack, register))

    def read(written: str, **how: object) -> Reading:
        reading = make_reading(written, **how)
        for stage in stages:
            reading = next(stage.run([reading]))
        return reading

    return read


@pytest.fixture(scope="session")
def who_says(read_report: Callable[..., Reading]) -> Callable[..., list[tuple[list[str | None], str]]]:
    """For each number in [brackets] the names of its chain without the page, and its hedge."""

    def says(written: str, **how: object) -> list[tuple[list[str | None], str]]:
        reading = read_report(written, **how)
        assert not [note for note in reading.notes if "failed" in note.message], reading.notes
        done = []
        for claim in reading.claims:
            assert claim.attribution is not None
            done.append(([hand.source.name for hand in claim.attribution.chain[:-1]], claim.hedge.value))
        return done

    return says
