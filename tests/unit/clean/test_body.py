"""What is the report and what only stands beside it on the page."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tacitus.clean import body_stage, sentences_stage
from tacitus.clean.body import blocks_of
from tacitus.clean.furniture import FurnitureSigns
from tacitus.lang import load_pack
from tacitus.model import BlockKind, Document, NoteCode, Reading

PACK = load_pack("en")
SIGNS = FurnitureSigns(PACK.furniture)
RULES = PACK.furniture.rule


def kinds(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.words(text)) for block in blocks_of(text, title, SIGNS)]


@pytest.mark.parametrize(("rule", "words"), [(rule, words) for rule in RULES for words in rule.examples])
def test_the_pack_s_examples_are_furniture(rule: object, words: str) -> None:
    found = SIGNS.rule_for(words)
    assert found is not None
    assert found.kind == rule.kind  # type: ignore[attr-defined]


@pytest.mark.parametrize("words", [words for rule in RULES for words in rule.counterexamples])
def test_the_pack_s_counterexamples_are_the_report_s(words: str) -> None:
    assert SIGNS.rule_for(words) is None
    assert all(block.kind.is_report for block in blocks_of(f"Nine died.\n\n{words}", None, SIGNS))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_shows_what_it_finds_and_what_it_leaves(rule: object) -> None:
    assert rule.examples  # type: ignore[attr-defined]
    assert rule.counterexamples  # type: ignore[attr-defined]


def test_a_page_as_it_comes() -> None:
    text = (
        "Nine die in market blast\n\nA bomb went off on Monday. Nine people died.\n\n"
        "Read more: Forty dead in earlier blast\n\nThe wounded\n\nAt least 20 were hurt.\n\n"
        "- Four were children\n- Two were guards\n\nread more:\nTen years of war in pictures\n\n"
        "Leave a Reply\n\nYour email address will not be published.\n\nI heard 500 died!"
    )
    assert kinds(text) == [
        ("title", "Nine die in market blast"),
        ("body", "A bomb went off on Monday. Nine people died."),
        ("related_link", "Read more: Forty dead in earlier blast"),
        ("subheading", "The wounded"),
        ("body", "At least 20 were hurt."),
        ("list_item", "- Four were children"),
        ("list_item", "- Two were guards"),
        ("related_link", "read more:"),
        ("related_link", "Ten years of war in pictures"),
        ("comment_form", "Leave a Reply"),
        ("comment_form", "Your email address will not be published."),
        ("comment_form", "I heard 500 died!"),  # a reader's comment is no report
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a label above a blank line takes a headline, but no sentence
        (
            "It ended.\n\nRead more:\n\nForty dead in blast\n\nIt began.",
            ["body", "related_link", "related_link", "body"],
        ),
        ("It ended.\n\nRead more:\n\nForty people are dead.", ["body", "related_link", "body"]),
        # a label takes a whole list of links
        (
            "It ended.\n\nRelated:\n- Forty dead\n- Two held\n\nIt began.",
            ["body", "related_link", "related_link", "related_link", "body"],
        ),
        # a link and a credit at the end of a paragraph
        ("Nine died. Read more: Forty dead in blast", ["body", "related_link"]),
        ("Nine died. (Photo by Jane Example/Agency)", ["body", "caption"]),
        # a link between two lines of one paragraph
        ("Nine died on Monday.\nRead more: Forty dead\nTwo fled.", ["body", "related_link", "body"]),
        # one sentence alone is no headline
        ("Nine die in blast", ["body"]),
        ("Nine died.", ["body"]),
    ],
)
def test_furniture_among_the_lines(text: str, expected: list[str]) -> None:
    assert [kind for kind, _ in kinds(text)] == expected


def test_a_report_longer_than_any_link_is_never_lost_to_a_rule() -> None:
    assert [kind for kind, _ in kinds("Read more: " + "nine people died and two fled " * 30)] == ["body"]


@pytest.mark.parametrize(
    "line",
    [
        "Home" + " | a" * 120 + "!",
        "share " * 80 + "!",
        "By " + "Abc and " * 60 + ".",
        "(photo " * 60,
        "[" * 490,
        "\u00a0" * 490 + "x",
    ],
    ids=["menu", "share bar", "byline", "caption", "brackets", "blanks"],
)
def test_a_line_made_to_keep_the_rules_busy_is_judged_all_the_same(line: str) -> None:
    # one rule once tried every way of cutting a menu of 120 entries into words, and would never have come back
    assert [words for _, words in kinds(f"Nine died.\n\n{line}")][1:] == [line.strip()]


def test_the_title_is_known_where_the_report_gives_it() -> None:
    assert kinds("By night.\n\nNine die in blast.\n\nIt was loud.", "Nine die in blast.")[1][0] == "title"


def test_what_was_wrapped_by_a_mail_program_is_one_paragraph_again() -> None:
    text = (
        "Shells fell on the old town on Monday and killed nine people, among\n"
        "them four children, the governor said on state radio in the evening;\n"
        "at least 20 others were taken to the hospital.\n\n"
        "The army of the north denied that it had fired on the quarter and said\n"
        "that its own count stood at three dead."
    )
    assert [kind for kind, _ in kinds(text)] == ["body", "body"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_headlines_below_each_other_stay_apart(end: str) -> None:
    text = end.join(("Nine die in blast", "Two held after the raid", "Shells fell on Monday. Nine died."))
    assert [words for _, words in kinds(text)] == text.split(end)


def test_nothing_is_thrown_away_and_the_note_says_what_was_set_aside() -> None:
    text = "Nine died.\n\nRead more: Forty dead in blast\n\nCopyright 2022 Example News.\n\nTwo fled."
    reading = Reading(document=Document(id="1", text=text, sha256="0", language="en"))
    (done,) = body_stage(PACK).run([reading])
    assert done.document is reading.document
    assert [note.code for note in done.notes] == [NoteCode.FURNITURE]
    assert done.notes[0].span is not None
    assert done.notes[0].span.words(text) == "Read more: Forty dead in blast\n\nCopyright 2022 Example News."
    assert "read_more_link" in done.notes[0].message
    (read,) = sentences_stage(PACK).run([done])
    assert [sentence.span.words(text) for sentence in read.sentences] == ["Nine died.", "Two fled."]


LINES = st.sampled_from(
    [
        "Nine died.",
        "Read more:",
        "Leave a Reply",
        "- two fled",
        "The wounded",
        "it went on and",
        "",
        " ",
        "Photo: A street",
        "\u00a0x\u00a0",
        "(",
        "…",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, max_size=12), st.sampled_from(["\n", "\r\n", "\n\n", "\u2028"]))
def test_blocks_lie_in_order_and_hold_all_but_white_space(lines: list[str], end: str) -> None:
    text = end.join(lines)
    blocks = blocks_of(text, None, SIGNS)
    assert all(one.span.end <= two.span.start for one, two in pairwise(blocks))
    held = {at for block in blocks for at in range(block.span.start, block.span.end)}
    assert all(text[at].isspace() for at in range(len(text)) if at not in held)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_the_stages_take_any_text_and_leave_it_as_it_is(text: str) -> None:
    document = Document(id="1", text=text, sha256="0", language="en")
    (done,) = sentences_stage(PACK).run(body_stage(PACK).run([Reading(document=document)]))
    assert done.document == document
    assert all(note.code is NoteCode.FURNITURE for note in done.notes)
    assert replace(done, blocks=(), sentences=(), notes=()) == Reading(document=document)
    for sentence in done.sentences:
        block = done.blocks[sentence.block]
        assert block.kind.is_report
        assert block.span.covers(sentence.span)
    assert [sentence.index for sentence in done.sentences] == list(range(len(done.sentences)))
    assert BlockKind.BODY.is_report
