"""Parsing: lays the parser's words over the sentences that the gate lets through, many documents at a time."""

import traceback
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tacitus.clean.casing import Casing
from tacitus.clean.gate import Gate, GateTerms
from tacitus.clean.wording import blank_pipeline
from tacitus.lang import LanguagePack
from tacitus.lang.syntax import parse
from tacitus.model import Layer, Maker, Note, NoteCode, Reading, Token
from tacitus.stage import Stage

MAKER = Maker("clean.parsing", "1")
DOCUMENTS_AT_ONCE = 16
SENTENCES_AT_ONCE = 512
WHITE = {ord(mark): " " for mark in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u202f"}

Place = tuple[int, int]  # number of the reading in the batch, index of the sentence


def parsing_stage(pack: LanguagePack, terms: GateTerms) -> Stage:
    """A stage that gives SENTENCES again, with tokens on those that can hold a claim or an attribution.

    It reads ahead by up to 16 documents, because the parser is fast only in batches; the order stays. Without a
    parser in the pack, tokens are words alone, each its own head.

    Args:
        pack: the language's pack, with its parser.
        terms: what the gate looks for.
    """
    gate = Gate(terms, pack.language)

    def run(readings: Iterable[Reading]) -> Iterator[Reading]:
        batch: list[Reading] = []
        chosen: list[tuple[int, ...]] = []
        for reading in readings:
            batch.append(reading)
            chosen.append(gate.passing(reading))
            if len(batch) >= DOCUMENTS_AT_ONCE or sum(map(len, chosen)) >= SENTENCES_AT_ONCE:
                yield from _parse_batch(batch, chosen, pack)
                batch, chosen = [], []
        yield from _parse_batch(batch, chosen, pack)

    needs = frozenset((Layer.SENTENCES, Layer.ABOUT_CONFLICT))
    return Stage(name=MAKER.name, needs=needs, gives=frozenset((Layer.SENTENCES,)), maker=MAKER, run=run)


def _parse_batch(batch: list[Reading], chosen: list[tuple[int, ...]], pack: LanguagePack) -> list[Reading]:
    """The batch with tokens; where the parser fails, each document alone, so that only the odd one goes without."""
    try:
        return _with_tokens(batch, chosen, pack)
    except Exception as error:  # the runner's duty: one odd report must not cost the others theirs
        if len(batch) == 1:
            return [_failed(batch[0], error)]
    return [done for reading, which in zip(batch, chosen, strict=True) for done in _parse_batch([reading], [which], pack)]


def _with_tokens(batch: list[Reading], chosen: list[tuple[int, ...]], pack: LanguagePack) -> list[Reading]:
    """Every reading of the batch, its chosen sentences with tokens."""
    places: list[Place] = [(number, index) for number, which in enumerate(chosen) for index in which]
    tokens = dict(zip(places, _tokens_of(batch, places, pack), strict=True))
    return [
        replace(
            reading,
            sentences=tuple(
                replace(sentence, tokens=tokens[number, sentence.index]) if (number, sentence.index) in tokens else sentence
                for sentence in reading.sentences
            ),
        )
        for number, reading in enumerate(batch)
    ]


def _tokens_of(batch: list[Reading], places: list[Place], pack: LanguagePack) -> Iterator[tuple[Token, ...]]:
    """The tokens of each chosen sentence, in order; the parser sees a blank for every kind of white space."""
    spans = [batch[number].sentences[index].span for number, index in places]
    words = [span.words(batch[number].document.text) for span, (number, _) in zip(spans, places, strict=True)]
    casings = [Casing(reading.document.text) for reading in batch]
    shown = (casings[number].shown(text) for text, (number, _) in zip(words, places, strict=True))
    given = ((text.translate(WHITE), span.start) for text, span in zip(shown, spans, strict=True))
    parsed = parse(pack.language.parser, given) if pack.language.parser else _bare_tokens(pack.language.code, given)
    for text, span, tokens in zip(words, spans, parsed, strict=True):
        yield tuple(_as_written(token, text, span.start) for token in tokens)


def _as_written(token: Token, words: str, offset: int) -> Token:
    """The token with the document's own characters, where the parser was shown others."""
    text = words[token.start - offset : token.end - offset]
    return token if token.text == text else replace(token, text=text)


def _bare_tokens(code: str, texts: Iterable[tuple[str, int]]) -> Iterator[tuple[Token, ...]]:
    """Words without any syntax, for a language that has no parser."""
    tokenizer = blank_pipeline(code).tokenizer
    for text, offset in texts:
        yield tuple(
            Token(
                i=token.i, start=offset + token.idx, end=offset + token.idx + len(token.text), text=token.text,
                lemma=token.text.lower(), pos="", tag="", dep="", head=token.i,
            )
            for token in tokenizer(text)
        )  # fmt: skip


def _failed(reading: Reading, error: Exception) -> Reading:
    """The reading unchanged, with a note that holds the error."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    message = f"{MAKER.name} failed: {type(error).__name__}: {error} ({place.name}, line {place.lineno})"
    note = Note(code=NoteCode.STAGE_FAILED, span=None, message=message, made_by=MAKER)
    return replace(reading, notes=(*reading.notes, note))
