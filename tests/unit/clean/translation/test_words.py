"""Every mistranslated word and name of the pack does what its own examples say."""

import re

import pytest

from tacitus.clean.translation.found import Finding, Ground
from tacitus.clean.translation.words import STRAY_RULE, NameFinder, WordFinder, kept
from tacitus.lang import load_pack
from tacitus.lang.form_mends import BrokenName, BrokenWord
from tacitus.model import MendKind, Span

MENDS = load_pack("en").mends
WORDS, NAMES = WordFinder(MENDS), NameFinder(MENDS)
BRACKET = re.compile(r"\[(.+?)\]")
ENTRIES = [(entry, example) for entry in MENDS.word for example in entry.examples]
COUNTER = [(entry, example) for entry in MENDS.word for example in entry.counterexamples]
SLOTS = [example for slot in MENDS.slot for example in slot.counterexamples]
LANGUAGES = ("ar", "de", "es", "fr", "ru")


def ground(text: str) -> Ground:
    return Ground(text, [Span(0, len(text))])


def marked(example: str) -> tuple[str, str]:
    found = BRACKET.search(example)
    assert found is not None, f"no [words] in {example!r}"
    return BRACKET.sub(r"\1", example), found[1]


def of(entry: BrokenWord | BrokenName, found: list[Finding]) -> list[Finding]:
    return [one for one in found if one.entry == f"{entry.from_language}:{entry.there}"]


@pytest.mark.parametrize(("entry", "example"), ENTRIES, ids=lambda value: value if isinstance(value, str) else value.there)
def test_a_word_is_found(entry: BrokenWord, example: str) -> None:
    text, words = marked(example)
    assert words in [one.span.words(text) for one in of(entry, list(WORDS.find(ground(text))))]


@pytest.mark.parametrize(("entry", "example"), COUNTER, ids=lambda value: value if isinstance(value, str) else value.there)
def test_a_word_in_its_plain_sense_is_left(entry: BrokenWord, example: str) -> None:
    assert not of(entry, list(WORDS.find(ground(example))))


@pytest.mark.parametrize("entry", MENDS.name, ids=lambda entry: f"{entry.there} {entry.kind.value}")
def test_a_name_is_found(entry: BrokenName) -> None:
    text, words = marked(entry.example)
    found = of(entry, list(NAMES.find(ground(text))))
    assert [one.span.words(text) for one in found] == [words]


@pytest.mark.parametrize("example", SLOTS)
def test_a_slot_with_other_words_is_left(example: str) -> None:
    assert not list(NAMES.find(ground(example)))


def test_every_word_has_examples_of_both_kinds() -> None:
    assert not [entry.there for entry in MENDS.word if not entry.examples or not entry.counterexamples]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_entries_of_its_own(language: str) -> None:
    codes = [*(entry.from_language for entry in MENDS.word), *(entry.from_language for entry in MENDS.name)]
    assert codes.count(language) >= 20


def test_no_entry_stands_twice() -> None:
    keys = [(entry.from_language, wrong) for entry in MENDS.word for wrong in entry.wrong if not (entry.before or entry.after)]
    assert len(keys) == len(set(keys))


def finding(text: str, words: str, kind: MendKind, rule: str = "r") -> Finding:
    start = text.index(words)
    return Finding(span=Span(start, start + len(words)), kind=kind, meant=None, why="", rule=rule)


def test_of_two_words_over_each_other_the_longer_is_kept() -> None:
    text = "shots of fire heard"
    both = [finding(text, "fire", MendKind.WORD), finding(text, "shots of fire", MendKind.WORD)]
    assert [one.span.words(text) for one in kept(both)] == ["shots of fire"]


def test_a_statement_keeps_the_broken_words_within_it_and_a_stray_name_is_the_name() -> None:
    text = "The presence of miners accuses them. Truth. It ended."
    found = [
        finding(text, "presence of miners accuses", MendKind.SENTENCE),
        finding(text, "miners", MendKind.WORD),
        finding(text, "Truth.", MendKind.SENTENCE, STRAY_RULE),
        finding(text, "Truth", MendKind.OUTLET),
    ]
    assert [one.span.words(text) for one in kept(found)] == ["presence of miners accuses", "miners", "Truth"]
