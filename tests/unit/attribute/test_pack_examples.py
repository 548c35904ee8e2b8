"""Every example that stands beside a rule of a language pack is read as the pack says; every counterexample is left."""

import re
from collections.abc import Callable, Iterator

import pytest

from tacitus.attribute import speech_stage
from tacitus.lang import LanguagePack, load_pack
from tacitus.lang.form_attitudes import AttitudeAdjective, AttitudeNoun, AttitudeVerb
from tacitus.lang.form_hedges import HedgeExample
from tacitus.lang.form_speech import NameExample, RelayExample, SpeechExample, SpeechNoun, SpeechPhrase, SpeechVerb
from tacitus.model import Hedge, Reading, Statement
from tacitus.stage import Stage
from tacitus.world import SourceRegister

PACK = load_pack("en")
Entry = SpeechVerb | SpeechPhrase | SpeechNoun | AttitudeVerb | AttitudeNoun | AttitudeAdjective
ENTRIES: list[tuple[str, Entry]] = [
    *(("verb", entry) for entry in PACK.speech.verb),
    *(("phrase", entry) for entry in PACK.speech.phrase),
    *(("noun", entry) for entry in PACK.speech.noun),
    *(("attitude", entry) for entry in PACK.attitudes.verb),
    *(("attitude", entry) for entry in PACK.attitudes.noun),
    *(("attitude", entry) for entry in PACK.attitudes.adjective),
]
HEDGES: list[HedgeExample] = [
    *(example for entry in PACK.hedges.local for example in entry.examples),
    *PACK.hedges.doubt.examples,
    *PACK.hedges.denial.examples,
]
BREAK = re.compile(r"(?<=[.!?]) (?=[A-Z\[])")


@pytest.fixture(scope="module")
def stage(pack: LanguagePack, register: SourceRegister) -> Stage:
    return speech_stage(pack, register)


def _examples() -> Iterator[tuple[str, SpeechExample]]:
    for shape, entry in ENTRIES:
        for example in entry.examples:
            yield f"{shape}:{entry.name}", example


@pytest.mark.parametrize(("rule", "example"), list(_examples()), ids=lambda x: x if isinstance(x, str) else x.text)
def test_an_example_is_read(make_reading: Callable[..., Reading], stage: Stage, rule: str, example: SpeechExample) -> None:
    reading = next(stage.run([make_reading(example.text)]))
    text = reading.document.text
    said = [s for s in reading.statements if rule.startswith("attitude:") or s.rule.partition("!")[0] == rule]
    assert said, [(s.rule, s.cue.words(text)) for s in reading.statements]
    matching = [s for s in said if _holds(s, text, example)]
    assert matching, [(s.speaker and s.speaker.words(text), [c.words(text) for c in s.content], s.hedge) for s in said]


def _holds(said: Statement, text: str, example: SpeechExample) -> bool:
    speaker = said.speaker.words(text) if said.speaker else ""
    content = " … ".join(part.words(text) for part in said.content)
    cue = said.cue.words(text)
    return (speaker, said.hedge) == (example.speaker, example.hedge) and example.says in content and example.cue in cue


@pytest.mark.parametrize(("name", "text"), [(entry.name, text) for _, entry in ENTRIES for text in entry.counterexamples])
def test_a_counterexample_is_left(make_reading: Callable[..., Reading], stage: Stage, name: str, text: str) -> None:
    reading = next(stage.run([make_reading(text)]))
    assert not [s.rule for s in reading.statements if s.rule.partition(":")[2].partition("!")[0] == name]


@pytest.mark.parametrize("example", HEDGES, ids=lambda example: example.text)
def test_a_hedge_is_read(who_says: Callable[..., list[tuple[list[str], str]]], example: HedgeExample) -> None:
    written = BREAK.sub(" | ", example.text)
    assert who_says(written)[0][1] == example.hedge.value


@pytest.mark.parametrize("example", PACK.speech.relays.examples, ids=lambda example: example.text)
def test_a_chain_of_hands_is_read(make_reading: Callable[..., Reading], stage: Stage, example: RelayExample) -> None:
    reading = next(stage.run([make_reading(example.text)]))
    hands = [[hand.source.name for hand in s.hands] for s in reading.statements]
    nested = [word for words in sorted(hands, key=len) for word in words]
    assert any(words == list(example.hands) for words in [*hands, nested])


@pytest.mark.parametrize("example", PACK.speech.names.examples, ids=lambda example: example.text)
def test_a_short_name_is_led_back(make_reading: Callable[..., Reading], stage: Stage, example: NameExample) -> None:
    reading = next(stage.run([make_reading(BREAK.sub(" | ", example.text))]))
    text = reading.document.text
    names = [
        s.hands[0].source.name
        for s in reading.statements
        if s.speaker is not None and s.hands and s.speaker.words(text) == example.words
    ]
    assert names
    assert names[-1] == example.name


@pytest.mark.parametrize("entry", [entry for _, entry in ENTRIES], ids=lambda entry: entry.name)
def test_no_rule_stands_without_an_example(entry: Entry) -> None:
    assert entry.examples
    assert len(entry.words) == len(set(entry.words))


def test_every_hedge_has_examples_both_ways() -> None:
    assert all(entry.examples for entry in PACK.hedges.local)
    assert {example.hedge for example in HEDGES} == {Hedge.ASSERTED, Hedge.UNVERIFIED, Hedge.DENIED}
