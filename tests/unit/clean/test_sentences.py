"""Where sentences end: what a reader of wire copy would say, and the laws that hold on any text."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tacitus.clean.sentences import LONGEST_SENTENCE, SentenceBreaker
from tacitus.lang import load_pack
from tacitus.model import Span

BREAKER = SentenceBreaker(load_pack("en").language)


def sentences(text: str) -> list[str]:
    return [span.words(text) for span in BREAKER.spans(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the plain case
        ("Nine men died. Two fled.", ["Nine men died.", "Two fled."]),
        # ranks, titles and initials end nothing
        (
            "He met Lt. Mark Sample and Gen. Ali Example. Both left.",
            ["He met Lt. Mark Sample and Gen. Ali Example.", "Both left."],
        ),
        ("J. Sample and M. L. Example were held.", ["J. Sample and M. L. Example were held."]),
        ("Maj.-Gen. Example spoke. Nobody asked.", ["Maj.-Gen. Example spoke.", "Nobody asked."]),
        # an abbreviation of a country before a name, and at the end of a sentence
        ("U.S. forces and U.N. monitors left.", ["U.S. forces and U.N. monitors left."]),
        ("They were trained in the U.S. The army denied it.", ["They were trained in the U.S.", "The army denied it."]),
        # "no." is an abbreviation only before a number
        ("Block No. 3 burned. He said no. Then he ran.", ["Block No. 3 burned.", "He said no.", "Then he ran."]),
        # decimals, times, dates
        (
            "Some 3.5 million fled at 5 a.m. Monday. On Jan. 5 they came back.",
            ["Some 3.5 million fled at 5 a.m. Monday.", "On Jan. 5 they came back."],
        ),
        # a number opens a sentence
        ("It was 2012. 45 people had died.", ["It was 2012.", "45 people had died."]),
        # closing marks belong to the sentence before, opening ones to the one after
        ('"We ran." They hid. "Then it stopped," he said.', ['"We ran."', "They hid.", '"Then it stopped," he said.']),
        ("“It is over.” (Nobody believed it.) [He left.]", ["“It is over.”", "(Nobody believed it.)", "[He left.]"]),
        # a question inside speech goes on in lower case
        ("“Where are the boys?” she asked. Nobody knew.", ["“Where are the boys?” she asked.", "Nobody knew."]),
        # an ellipsis ends a sentence only before a capital
        ("We waited... and waited. It came… Then silence.", ["We waited... and waited.", "It came…", "Then silence."]),
        # colons and semicolons end nothing
        ("Two groups fought: one fled; the other stayed.", ["Two groups fought: one fled; the other stayed."]),
        # an unbalanced mark breaks nothing
        (
            'He said "it is over. Then he left. (Two stayed. One fell.',
            ['He said "it is over.', "Then he left.", "(Two stayed.", "One fell."],
        ),
        # an article that stays small opens a sentence
        (
            "Fighting went on in the port. al-Example fighters fled.",
            ["Fighting went on in the port.", "al-Example fighters fled."],
        ),
        # no white space after the full stop
        ("Shells fell on Sampletown.Nine people died.", ["Shells fell on Sampletown.", "Nine people died."]),
        ("See www.example.org for the list.", ["See www.example.org for the list."]),
        # a wrapped line
        ("Shells fell on the\nold town. Nine\ndied.", ["Shells fell on the\nold town.", "Nine\ndied."]),
        # the number of an item is no sentence
        ("4. The army fled. 12 died.", ["4. The army fled.", "12 died."]),
        # a comma after an abbreviation, a dash after a question, end nothing
        ("In Sample, Tex., Mr. Example spoke.", ["In Sample, Tex., Mr. Example spoke."]),
        ("SAMPLETOWN, W.Va. - The coal burned.", ["SAMPLETOWN, W.Va. - The coal burned."]),
        # a headline has no full stop
        ("Nine die in blast", ["Nine die in blast"]),
    ],
)
def test_a_reader_would_break_here(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_an_overlong_sentence_is_cut_where_it_reads_best() -> None:
    text = "one " * 300 + "end; " + "two " * 200
    parts = sentences(text)
    assert parts[0].endswith("end;")
    assert all(len(part) <= LONGEST_SENTENCE for part in parts)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 16_000,
        "'s" * 8_000,
        "([{" * 5_000,
        "\N{SKULL}" * 16_000,
        "a" * 20_000,
        "A. " * 5_000,
        "?!" * 8_000,
        '"' * 16_000,
    ],
)
def test_hostile_text_is_broken_into_bounded_parts(text: str) -> None:
    spans = list(BREAKER.spans(text, Span(0, len(text))))
    assert all(span.end - span.start <= LONGEST_SENTENCE for span in spans)
    assert "".join(span.words(text) for span in spans).replace(" ", "") == text.replace(" ", "")


def test_a_run_of_marks_stands_apart_from_the_report() -> None:
    assert sentences("Nine died. " + "-" * 80 + " Two fled.") == ["Nine died.", "-" * 80, "Two fled."]


def test_a_language_that_nobody_knows_is_broken_all_the_same() -> None:
    other = SentenceBreaker(type(load_pack("en").language)("qq", "none", (), "", ""))
    text = "Aba ba 12. Oto ko."
    assert [span.words(text) for span in other.spans(text, Span(0, len(text)))] == ["Aba ba 12.", "Oto ko."]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from('aB1 .!?…,"“”()\n\u00a0-—\u200b\u0627。'), min_size=1, max_size=120))
def test_sentences_lie_in_order_and_hold_all_but_white_space(text: str) -> None:
    spans = list(BREAKER.spans(text, Span(0, len(text))))
    assert all(one.end <= two.start for one, two in pairwise(spans))
    held = {at for span in spans for at in range(span.start, span.end)}
    assert all(text[at].isspace() for at in range(len(text)) if at not in held)
    assert all(span.words(text) == span.words(text).strip() for span in spans)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=200))
def test_any_text_has_sentences_of_bounded_length(text: str) -> None:
    assert all(len(span.words(text)) <= LONGEST_SENTENCE for span in BREAKER.spans(text, Span(0, len(text))))
