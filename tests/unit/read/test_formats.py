"""From files to documents: the reader is found by name or beginning, and every refusal is one clear line."""

import hashlib
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from tacitus.errors import UnreadableReport
from tacitus.model import NoteCode
from tacitus.read import Arrival, document_from_text, read_reports
from tacitus.read.formats import PEEK
from tacitus.settings import Settings
from tests.unit.read.reports import PAGE, PLAIN, all_of, lines, one_document, one_refusal


def test_a_text_file_is_one_report_and_has_the_same_id_in_every_run(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_bytes(b"Nine died.\r\nTwo fled.\n")
    document = one_document(file)
    assert document.text == "Nine died.\r\nTwo fled.\n"
    assert document.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert document == one_document(file)
    assert document.id.startswith("doc-")
    assert (document.published, document.title, document.publisher) == (None, None, None)


def test_a_text_that_never_ends_is_cut_with_a_note_and_its_hash_is_that_of_all_of_it(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("é" * 5_000)
    (item,) = all_of(file, Settings(language="en", largest_text=1_000))
    assert isinstance(item, Arrival)
    assert item.document.text == "é" * 1_000
    assert [note.code for note in item.notes] == [NoteCode.TEXT_CUT]
    assert item.document.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.mark.parametrize("length", [1_000, 1_001, 999])
def test_only_a_longer_text_is_cut(length: int) -> None:
    item = document_from_text("a" * length, Settings(language="en", largest_text=1_000))
    assert bool(item.notes) is (length > 1_000)


def test_the_language_is_the_report_s_own_then_the_caller_s_then_a_guess() -> None:
    arabic = "قتل سبعة مدنيين في الهجوم على السجن يوم الخميس، وقال المحافظ إن عدد القتلى قد يرتفع في الساعات المقبلة."
    assert document_from_text(arabic, Settings()).document.language == "ar"
    assert not document_from_text(arabic, Settings()).notes
    assert document_from_text(arabic, Settings(language="fa")).document.language == "fa"
    short = document_from_text("No one was hurt.", Settings())
    assert short.document.language == "en"
    assert [note.code for note in short.notes] == [NoteCode.LANGUAGE_UNKNOWN]
    assert document_from_text("12", Settings()).document.language == "und"


def test_what_cannot_be_opened_is_said_in_one_line(tmp_path: Path) -> None:
    assert "no such file" in one_refusal(tmp_path / "nothing.txt")
    assert "is a folder" in one_refusal(tmp_path)
    assert "cannot be read" in one_refusal("a" * 5_000)
    assert "cannot be read" in one_refusal("a\0b")
    for name in ("empty.txt", "empty.jsonl", "empty.html"):
        (tmp_path / name).write_bytes(b"\n \n")
        assert "is empty" in one_refusal(tmp_path / name)
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    assert "a picture" in one_refusal(tmp_path / "picture.txt")


@pytest.mark.parametrize(
    ("raw", "ids"),
    [
        (
            lines({"id": "a", "text": "Nine died."}, {"id": "b", "text": "x" * (2 * PEEK)}, {"id": "c", "text": "Two."}),
            ["a", "b", "c"],
        ),
        (b"\xef\xbb\xbf" + lines({"id": "a", "text": "Nine died."}), ["a"]),
    ],
)
def test_standard_input_is_known_by_how_it_begins(raw: bytes, ids: list[str]) -> None:
    items = list(read_reports("-", PLAIN, stdin=BytesIO(raw)))
    assert [item.document.id for item in items if isinstance(item, Arrival)] == ids


def test_standard_input_may_be_a_text_or_a_page() -> None:
    (text,) = read_reports("-", PLAIN, stdin=BytesIO(b'{Nine} died: "all" of them.' + b" a" * PEEK))
    assert isinstance(text, Arrival)
    assert len(text.document.text) == 27 + 2 * PEEK
    (page,) = read_reports("-", PLAIN, stdin=BytesIO(b"<!-- x -->\n" + PAGE.encode()))
    assert isinstance(page, Arrival)
    assert page.document.title == "Nine killed in the old town"
    (nothing,) = read_reports("-", PLAIN, stdin=BytesIO(b""))
    assert str(nothing) == "standard input: is empty; there is nothing to read"


@profile(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: ("<html>" + text).encode("utf-8", "replace"))))
def test_any_bytes_give_documents_or_errors(raw: bytes) -> None:
    for item in all_of(raw):
        assert isinstance(item, (Arrival, UnreadableReport))
