"""One sentence read by itself, as the tests of this folder do it."""

from dataclasses import replace
from functools import lru_cache

from tacitus.find.claims import ClaimFinder
from tacitus.find.draft import Draft
from tacitus.lang import LanguagePack, load_pack
from tacitus.lang.syntax import parse
from tacitus.model import Claim, Document, Quantity, Reading, Sentence, Span
from tacitus.quantify.numbers import NumberReader
from tacitus.world import load_sources


@lru_cache(maxsize=1)
def pack() -> LanguagePack:
    """The English words by themselves: these tests are of the rules, whatever trained weights say beside them."""
    return replace(load_pack("en"), learnt=None)


@lru_cache(maxsize=1)
def finder() -> ClaimFinder:
    return ClaimFinder(pack(), load_sources())


@lru_cache(maxsize=1)
def number_reader() -> NumberReader:
    return NumberReader(pack().numbers, pack().people)


def parsed(*texts: str) -> Reading:
    """The sentences as one report about conflict, with their numbers read."""
    parser = pack().language.parser
    assert parser is not None
    whole, spans = "", []
    for text in texts:
        whole += " " if whole else ""
        spans.append(Span(len(whole), len(whole) + len(text)))
        whole += text
    tokens = list(parse(parser, [(text, span.start) for text, span in zip(texts, spans, strict=True)]))
    sentences = tuple(Sentence(index=i, block=0, span=s, tokens=t) for i, (s, t) in enumerate(zip(spans, tokens, strict=True)))
    quantities = tuple(q for sentence in sentences for q in number_reader().read(sentence))
    document = Document(id="test", text=whole, sha256="0" * 64, language="en")
    return Reading(document=document, sentences=sentences, quantities=quantities, about_conflict=True)


def numbers_in(text: str) -> tuple[Quantity, ...]:
    return parsed(text).quantities


def claims_in(*texts: str) -> tuple[Claim, ...]:
    return finder().read(parsed(*texts)).claims


def drafts_in(*texts: str) -> list[Draft]:
    return finder().drafts(parsed(*texts))
