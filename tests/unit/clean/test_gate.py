"""Which sentences are worth the parser's time, and what the parser's words look like afterwards."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tacitus.clean import Gate, GateTerms, body_stage, parsing_stage, sentences_stage
from tacitus.clean import parsing as parsing_room
from tacitus.clean.parsing import DOCUMENTS_AT_ONCE
from tacitus.clean.terms import TermFinder
from tacitus.lang import load_pack
from tacitus.model import Document, NoteCode, Reading, Token

PACK = load_pack("en")
TERMS = GateTerms(
    numbers=("seven", "dozens", "no one"),
    measures=("killed", "wound*"),
    speech=("said", "according to"),
    hedges=("could not be confirmed",),
)


def reading_of(text: str, *, name: str = "1", about_conflict: bool | None = True) -> Reading:
    reading = Reading(document=Document(id=name, text=text, sha256="0", language="en"), about_conflict=about_conflict)
    (done,) = sentences_stage(PACK).run(body_stage(PACK).run([reading]))
    return done


def passing(text: str, *, about_conflict: bool = True, terms: GateTerms = TERMS) -> list[str]:
    reading = reading_of(text, about_conflict=about_conflict)
    return [reading.sentences[at].span.words(text) for at in Gate(terms, PACK.language).passing(reading)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a number, in digits or words
        ("It rained. Some 12 men were killed.", ["Some 12 men were killed."]),
        ("Seven were killed. It rained.", ["Seven were killed."]),
        ("No one was killed.", ["No one was killed."]),
        # whole words only: neither "seventh" nor "sevens"
        ("The seventh brigade killed and looted.", []),
        # a cue of speech, with or without a number
        ("The mayor said so.", ["The mayor said so."]),
        # a quotation or a hedge beside one that passes, not alone
        ("“We ran.” The mayor said so. It rained.", ["“We ran.”", "The mayor said so."]),
        (
            "Seven were killed. This could not be confirmed. It rained.",
            ["Seven were killed.", "This could not be confirmed."],
        ),
        ("“We ran.” It rained. The men were killed.", []),
        # numbers, but nothing that is counted anywhere in the text
        ("The hall has 12 windows.", []),
        # what is no sentence of anybody's
        ("Seven were killed.\n\n12 34 56", ["Seven were killed."]),
        ("Seven were killed " + "x" * 500, []),
    ],
)
def test_what_passes_the_gate(text: str, expected: list[str]) -> None:
    assert passing(text) == expected


def test_without_conflict_only_speech_passes() -> None:
    text = "Seven were killed in the crash. A driver said so."
    assert passing(text, about_conflict=False) == ["A driver said so."]


def test_without_a_list_of_measures_every_number_passes() -> None:
    terms = GateTerms(numbers=(), measures=(), speech=(), hedges=())
    assert passing("The hall has 12 windows.", terms=terms) == ["The hall has 12 windows."]


def test_terms_are_whole_words_and_endings_where_asked() -> None:
    finder = TermFinder(("bomb*", "war", "air strike", "%"))
    assert sorted(finder.finds("the warden saw bombings, a war and 5% air strikes")) == ["%", "bomb*", "war"]
    assert not TermFinder(()).is_in("anything")


def test_only_what_passes_gets_tokens_and_they_stand_in_the_text() -> None:
    text = "It rained.\n\nShells killed seven people in the old\r\ntown on Monday and the mayor said so."
    (done,) = parsing_stage(PACK, TERMS).run([reading_of(text)])
    assert [bool(sentence.tokens) for sentence in done.sentences] == [False, True]
    assert all(token.span.words(text) == token.text for sentence in done.sentences for token in sentence.tokens)
    assert done.sentences[1].tokens[1].dep == "root"


def test_many_documents_keep_their_order_and_their_own_words() -> None:
    texts = [f"Shells killed {count} people." for count in range(2, 2 * DOCUMENTS_AT_ONCE + 7)]
    readings = [reading_of(text, name=str(at)) for at, text in enumerate(texts)]
    done = list(parsing_stage(PACK, TERMS).run(iter(readings)))
    assert [one.document.text for one in done] == texts
    assert all(
        "".join(token.text for token in one.sentences[0].tokens) == text.replace(" ", "")
        for one, text in zip(done, texts, strict=True)
    )


def test_one_document_that_the_parser_cannot_take_costs_the_others_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(parser: object, texts: Iterator[tuple[str, int]]) -> Iterator[tuple[Token, ...]]:
        del parser
        for text, offset in texts:
            if "poison" in text:
                raise ValueError("poisoned")
            yield (Token(0, offset, offset + len(text), text, text, "", "", "root", 0),)

    monkeypatch.setattr(parsing_room, "parse", parse)
    texts = ["Seven were killed.", "Seven poisoned men were killed; poison.", "Dozens were killed."]
    done = list(parsing_stage(PACK, TERMS).run([reading_of(text, name=text) for text in texts]))
    assert [bool(one.sentences[0].tokens) for one in done] == [True, False, True]
    assert [note.code for note in done[1].notes] == [NoteCode.STAGE_FAILED]
    assert "poisoned" in done[1].notes[0].message


def test_a_language_without_a_parser_has_words_alone() -> None:
    language = PACK.language
    bare = type(language)(language.code, language.name, language.abbreviations, language.opening_quotes, language.closing_quotes)
    pack = replace(PACK, language=bare)
    text = "Shells killed seven people."
    (done,) = parsing_stage(pack, TERMS).run([reading_of(text)])
    tokens = done.sentences[0].tokens
    assert [token.text for token in tokens] == ["Shells", "killed", "seven", "people", "."]
    assert all(token.head == token.i and not token.dep and not token.pos for token in tokens)


def test_nothing_in_gives_nothing_out() -> None:
    assert list(parsing_stage(PACK, TERMS).run([])) == []
