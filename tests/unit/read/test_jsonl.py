"""A dump of reports: one broken line costs the others nothing, and every error names the line and the key."""

import hashlib
import json
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from tacitus.errors import UnreadableReport
from tacitus.model import NoteCode
from tacitus.read import Arrival, read_reports
from tacitus.read.formats import PEEK
from tacitus.read.jsonl import LARGEST_LINE
from tacitus.settings import Settings
from tests.unit.read.reports import PLAIN, all_of, lines, one_document, one_refusal


def test_a_dump_of_reports_is_read_in_order_with_what_each_says_of_itself(tmp_path: Path) -> None:
    file = tmp_path / "reports.jsonl"
    told = {
        "title": "Nine\n die",
        "url": "https://e.org/1",
        "publisher": "E",
        "published": "2022-01-24",
        "language": "pt-BR",
    }
    file.write_bytes(
        b"\xef\xbb\xbf" + lines({"id": "a", "text": " Nine died.\r\n", **told, "more": [1]}, {"id": "b", "text": "Two."})
    )
    first, second = (item.document for item in all_of(file) if isinstance(item, Arrival))
    assert first.text == " Nine died.\r\n"  # exactly as given
    assert (first.id, first.title, first.publisher, first.published) == ("a", "Nine die", "E", date(2022, 1, 24))
    assert (first.language, first.url, first.machine_translated) == ("pt-BR", "https://e.org/1", False)
    assert first.sha256 == hashlib.sha256(first.text.encode()).hexdigest()
    assert (second.id, second.title, second.published, second.language) == ("b", None, None, "en")


def test_each_broken_line_is_one_error_and_the_others_are_read(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    broken = b'{"id": "x", \n[1, 2]\n"id"\n\xff\xfe{}\n'
    file.write_bytes(lines({"id": "a", "text": "Nine."}) + broken + b"\n" + lines({"id": "z", "text": "Two."}))
    items = all_of(file)
    assert [item.document.id for item in items if isinstance(item, Arrival)] == ["a", "z"]
    errors = [str(item) for item in items if isinstance(item, UnreadableReport)]
    assert [error.split(": ")[0] for error in errors] == [f"{file}:{number}" for number in (2, 3, 4, 5)]


@pytest.mark.parametrize(
    ("report", "reason"),
    [
        ({"text": "x"}, '"id" is missing'),
        ({"id": "a"}, '"text" is missing'),
        ({"id": 7, "text": "x"}, '"id" is a number'),
        ({"id": "a", "text": ["x"]}, '"text" is a list'),
        ({"id": " ", "text": "x"}, '"id" is empty'),
        ({"id": "a", "text": "\n"}, '"text" is empty'),
        ({"id": "a", "text": "x", "title": 3}, '"title" is a number'),
        ({"id": "a", "text": "x", "published": "24 January"}, '"published" is'),
        ({"id": "a", "text": "x", "published": "2022-02-30"}, '"published" is'),
        ({"id": "a", "text": "x", "published": "20220130"}, '"published" is'),
        ({"id": "a", "text": "x", "language": "english!"}, '"language" is'),
    ],
)
def test_a_line_that_breaks_the_contract_says_which_key(report: object, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    file.write_bytes(lines(report))
    assert reason in one_refusal(file)


def test_an_id_used_twice_names_the_second_line(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    file.write_bytes(lines({"id": "a", "text": "x"}, {"id": "a", "text": "y"}))
    _, error = all_of(file)
    assert str(error).startswith(f"{file}:2: the id 'a'")


def test_null_and_blank_are_not_said(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    file.write_bytes(lines({"id": "a", "text": "x", "title": None, "publisher": " ", "published": None, "language": None}))
    document = one_document(file, Settings(language="fr", publisher="Example", published=date(2022, 1, 2)))
    assert (document.title, document.publisher, document.published, document.language) == (
        None,
        "Example",
        date(2022, 1, 2),
        "fr",
    )


def test_half_a_surrogate_pair_becomes_one_mark_with_a_note() -> None:
    (item,) = all_of(b'{"id": "a", "text": "A \\ud83d B \\ud83d\\ude00 C"}')
    assert isinstance(item, Arrival)
    assert item.document.text == "A \ufffd B \N{GRINNING FACE} C"
    assert [note.code for note in item.notes] == [NoteCode.BYTES_REPLACED]


def test_a_line_beyond_the_bound_is_passed_over_and_the_next_one_read(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    with file.open("wb") as out:
        out.write(b'{"id": "a", "text": "' + b"a" * (LARGEST_LINE + 5) + b'"}\n' + lines({"id": "b", "text": "Two."}))
    error, item = all_of(file)
    assert "longer than 16 MB" in str(error)
    assert isinstance(item, Arrival)
    assert item.document.id == "b"


def test_a_dump_is_never_held_as_a_whole() -> None:
    class Endless(BytesIO):
        lines_given = 0

        def read(self, size: int | None = -1) -> bytes:
            return b"".join(self.readline() for _ in range(1 + (size or 0) // 40))[: size if size and size > 0 else None]

        def readline(self, size: int | None = -1) -> bytes:
            del size
            self.lines_given += 1
            return lines({"id": str(self.lines_given), "text": "Nine died."})

    stream = Endless()
    reports = read_reports("-", PLAIN, stdin=stream)
    assert sum(isinstance(next(reports), (Arrival, UnreadableReport)) for _ in range(50)) == 50
    assert stream.lines_given < PEEK


def test_json_that_is_not_json_lines_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    file.write_text(json.dumps([{"id": "a", "text": "x"}], indent=1))
    assert "one object a line" in one_refusal(file)
    file.write_bytes(lines({"id": "a", "text": "Nine died."}))
    assert one_document(file).id == "a"


def test_json_nested_beyond_measure_is_one_error() -> None:
    items = all_of(b'{"id": "a", "text": ' + b"[" * 100_000 + b"\n" + lines({"id": "b", "text": "Two."}))
    assert isinstance(items[0], UnreadableReport)
    assert isinstance(items[1], Arrival)


@profile(max_examples=150, deadline=None)
@given(st.text(min_size=1).filter(str.strip))
def test_the_text_of_a_json_report_is_exactly_as_given(text: str) -> None:
    assert one_document(lines({"id": "a", "text": text})).text == text
