"""Quotation marks: over sentences and paragraphs, and where one is lost."""

from collections.abc import Callable

import pytest

from tacitus.attribute.quotes import find_quotations
from tacitus.model import NoteCode, Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("written", "quoted", "closed"),
    [
        ("“We left at dawn,” she said.", ["“We left at dawn,”"], [True]),
        ('"We left at dawn," she said. | "It was cold."', ['"We left at dawn,"', '"It was cold."'], [True, True]),
        ("“We left at dawn. | It was cold,” she said.", ["“We left at dawn. It was cold,”"], [True]),
        ("“We left at dawn.\n“It was cold,” she said.", ["“We left at dawn.\n“It was cold,”"], [True]),
        ("“We left at dawn, she said. | Nine people died.", ["“We left at dawn, she said."], [False]),
        (
            "“We left at dawn, she said. | “It was cold,” she said.",
            ["“We left at dawn, she said.", "“It was cold,”"],
            [False, True],
        ),
        ("We left at dawn,” she said.", [], []),
        ("Nobody spoke.", [], []),
        ("«We left at dawn», she said.", ["«We left at dawn»"], [True]),
    ],
)
def test_quotations_are_found(make_reading: Read, written: str, quoted: list[str], closed: list[bool]) -> None:
    reading = make_reading(written)
    found = find_quotations(reading, '"“«„', '"”»')
    assert [q.span.words(reading.document.text) for q in found] == quoted
    assert [q.closed for q in found] == closed


def test_a_lost_mark_leaves_a_note_and_swallows_nothing(read_report: Read) -> None:
    reading = read_report("“The bridge fell at noon, the mayor said. | The army shot [nine] men.\nThe [ten] others fled.")
    notes = [note for note in reading.notes if note.code is NoteCode.SPEECH_UNCLOSED]
    assert [note.span.words(reading.document.text) for note in notes if note.span] == ["“"]
    assert [claim.attribution.speaker for claim in reading.claims if claim.attribution] == [None, None]


@pytest.mark.parametrize(
    "written",
    [
        "“",
        '"""""',
        "” said “",
        "A text with one unbalanced “quotation mark",
        "He said: “",
        "said",
        ": :",
        "In 's figures — according to",
    ],
)
def test_odd_marks_break_nothing(read_report: Read, written: str) -> None:
    reading = read_report(written)
    assert not [note for note in reading.notes if note.code is NoteCode.STAGE_FAILED]


def test_a_quotation_over_paragraphs_keeps_its_speaker(read_report: Read) -> None:
    reading = read_report("“They came at dawn,” Lina Haddad said. | “They burned [nine] houses.\n“Then they shot [four] men.”")
    speakers = [claim.attribution.speaker for claim in reading.claims if claim.attribution]
    assert [hand and hand.source.name for hand in speakers] == ["Lina Haddad", "Lina Haddad"]
