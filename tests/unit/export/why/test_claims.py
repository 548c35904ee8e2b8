"""Why a claim is what it is."""

import pytest

from tacitus.export.why import explain_claim, line_of
from tacitus.model import NoteCode
from tests.unit.export.why.reports import TEXT, of_claim, reading


@pytest.mark.parametrize(
    ("figure", "field", "value", "because", "words"),
    [
        (154, "measure", "killed", "the number is its object", ("killed",)),
        (154, "number", "154", "the number stands in digits", ("154",)),
        (154, "status", "mixed", "its words or its parts are of several kinds", ("154 people",)),
        (80, "status", "unknown", "no word says who they are", ("80 people",)),
        (154, "speaker", "SOHR", "the verb of saying “said” has this subject", ("the Syrian Observatory for Human Rights",)),
        (154, "scope", "incident", "nothing in its words sets it in another time or event", ()),
        (154, "event", "Armed clash", "its own sentence tells it", ("stormed",)),
        (102, "status", "combatant", "by the words for the counted and what happened to them", ("102 rebels",)),
        (102, "total", "“154 people”", "it is a part of a total and counts what that counts", ("154 people",)),
        (12, "speaker", "the page itself", "it stands in nobody's words, so the outlet itself says it", ()),
        (12, "hedge", "unverified", "words of doubt or denial beside it", ()),
        (80, "scope", "background", "it is told of a year before that of the report", ()),
    ],
)
def test_a_field_and_why(figure: int, field: str, value: str, because: str, words: tuple[str, ...]) -> None:
    found = of_claim(figure)[field]
    assert found.value == value
    assert any(because in one for one in found.because), found.because
    assert tuple(span.words(TEXT) for span in found.words) == words


def test_an_asserted_claim_needs_no_word_on_its_hedge() -> None:
    assert "hedge" not in of_claim(154)


def test_who_was_not_chosen_is_named() -> None:
    text = "The army said that the rebels claimed that 40 soldiers were killed near Hasakah."
    speaker = of_claim(40, text)["speaker"]
    assert [other.partition(" (")[0] for other in speaker.others]


def test_another_measure_nearly_as_likely_is_named() -> None:
    text = "Police shot five men in Hasakah on Friday."
    done = reading(text)
    assert [note for note in done.notes if note.code is NoteCode.AMBIGUOUS]
    assert of_claim(5, text)["measure"].others


def test_it_stands_on_one_line() -> None:
    done = reading()
    for claim in done.claims:
        for one in explain_claim(claim, done):
            line = line_of(one, TEXT)
            assert "\n" not in line
            assert line.startswith(f"{one.field}: {one.value}")


def test_broken_words_on_which_it_rests_are_told() -> None:
    text = "Rebels held 40 miners hostage in a school near Hasakah; the youngest of these children is nine."
    found = of_claim(40, text)["translation"]
    assert found.rules == ("word:fr:mineurs",)
    assert found.others == ("minors, which was likely meant",)
