"""Reports of a few parsed sentences, as the tests of this folder read them."""

from functools import lru_cache

from tacitus.ground.actors import ActorReader
from tacitus.lang import LanguagePack, load_pack
from tacitus.lang.syntax import parse
from tacitus.model import ActorMention, Document, Reading, Sentence, Span
from tacitus.world import load_register


@lru_cache(maxsize=1)
def pack() -> LanguagePack:
    return load_pack("en")


@lru_cache(maxsize=1)
def reader() -> ActorReader:
    return ActorReader(pack(), load_register().actors)


def report(*texts: str) -> Reading:
    """The sentences as one report about conflict, parsed."""
    parser = pack().language.parser
    assert parser is not None
    spans, at = [], 0
    for text in texts:
        spans.append(Span(at, at + len(text)))
        at += len(text) + 1
    tokens = list(parse(parser, [(text, span.start) for text, span in zip(texts, spans, strict=True)]))
    sentences = tuple(Sentence(index=i, block=0, span=s, tokens=t) for i, (s, t) in enumerate(zip(spans, tokens, strict=True)))
    document = Document(id="test", text=" ".join(texts), sha256="0" * 64, language="en")
    return Reading(document=document, sentences=sentences, about_conflict=True)


@lru_cache(maxsize=512)
def actors_of(*texts: str) -> tuple[ActorMention, ...]:
    reading = report(*texts)
    return tuple(reader().read(reading.document.text, reading.sentences))


def named(*texts: str) -> list[tuple[str, str | None]]:
    """The words and id of every mention; an id made from a name is given as the name."""
    text = " ".join(texts)
    return [
        (mention.span.words(text), mention.actor.name if (mention.actor.id or "").startswith("actor-") else mention.actor.id)
        for mention in actors_of(*texts)
    ]
