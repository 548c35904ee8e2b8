"""The examples of every light pack: each is the test and the manual of its rule."""

import re

import pytest

from tacitus.clean import TopicJudge
from tacitus.ground.dates import DateReader
from tacitus.ground.places import PlaceReader
from tacitus.lang import LightPack, is_light, known_languages, load_light_pack
from tacitus.model import Document, Reading, Sentence, Span
from tacitus.skim.figures import FigureReader
from tacitus.skim.happening import HappeningReader
from tacitus.skim.words import Wording
from tacitus.world import load_gazetteer
from tests.unit.find.readings import in_words
from tests.unit.skim.readings import NOTHING, reading_of, told

PACKS = [load_light_pack(code) for code in known_languages() if is_light(code)]
BY_CODE = pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.language.code)


def sentence_of(text: str) -> tuple[Sentence, ...]:
    return (Sentence(index=0, block=0, span=Span(0, len(text))),)


@BY_CODE
def test_harms(pack: LightPack) -> None:
    code = pack.language.code
    read = {example.text: told(code, example.text) for example in pack.harms.example}
    assert read == {example.text: example.claims for example in pack.harms.example}
    assert {text: told(code, text) for text in pack.harms.counterexample} == dict.fromkeys(pack.harms.counterexample, NOTHING)


@BY_CODE
def test_counts(pack: LightPack) -> None:
    wording = Wording(pack.writing, pack.counts)
    reader = FigureReader(pack, wording)
    for example in pack.counts.example:
        words = wording.words(example.text, Span(0, len(example.text)))
        found = [
            (Span(words[f.first].start, words[f.last].end).words(example.text), in_words(f.count))
            for f in reader.read(words)
            if not f.article
        ]
        assert found == [tuple(pair) for pair in example.counts], example.text


@BY_CODE
def test_voices(pack: LightPack) -> None:
    for example in pack.voices.example:
        claims = reading_of(pack.language.code, example.text.replace(". ", ". // ")).claims
        speakers = [c.attribution.speaker if c.attribution else None for c in claims]
        found = [(s.source.id if s and not s.source.id.startswith("source-") else s.source.name if s else "") for s in speakers]
        assert list(zip(found, (c.hedge for c in claims), strict=True)) == [tuple(pair) for pair in example.speakers], (
            example.text
        )


@BY_CODE
def test_topics(pack: LightPack) -> None:
    judge = TopicJudge(pack.topics)
    assert [judge.judge(e.text).about_conflict for e in pack.topics.example] == [e.about_conflict for e in pack.topics.example]


@BY_CODE
def test_dates(pack: LightPack) -> None:
    reader = DateReader(pack)
    for example in pack.dates.example:
        found = reader.read(example.text, sentence_of(example.text), example.published)
        assert [(m.span.words(example.text), m.value) for m in found] == [tuple(pair) for pair in example.dates], example.text


@BY_CODE
def test_places(pack: LightPack) -> None:
    reader = PlaceReader(pack, load_gazetteer())
    for example in pack.places.example:
        document = Document(id="r", text=example.text, sha256="0", language=pack.language.code)
        found = reader.read(Reading(document=document, sentences=sentence_of(example.text)))
        read = [(m.span.words(example.text), m.place.country, m.place.precision) for m in found]
        assert read == [tuple(place) for place in example.places], example.text


@BY_CODE
def test_furniture(pack: LightPack) -> None:
    for rule in pack.furniture.rule:
        pattern = re.compile(rule.pattern, re.IGNORECASE)
        assert all(pattern.match(text) for text in rule.examples), rule.name
        assert not [text for text in rule.counterexamples if pattern.match(text)], rule.name


@BY_CODE
def test_happenings(pack: LightPack) -> None:
    reader = HappeningReader(pack)
    for example in pack.happenings.example:
        document = Document(id="r", text=example.text, sha256="0", language=pack.language.code)
        reading = Reading(document=document, sentences=sentence_of(example.text), about_conflict=True)
        assert next((event.type for event in reader.read(reading).events), None) == example.type, example.text
