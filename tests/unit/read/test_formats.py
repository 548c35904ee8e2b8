"""From files to documents: one broken report costs the others nothing, and every refusal is one clear line."""

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
from tacitus.model import Document, NoteCode
from tacitus.read import Arrival, document_from_text, read_reports
from tacitus.read.formats import PEEK
from tacitus.read.html import DEEPEST, LARGEST_PAGE, MOST_TAGS
from tacitus.read.jsonl import LARGEST_LINE
from tacitus.settings import Settings

PLAIN = Settings(language="en")
SENTENCE = "Nine people were killed in the old town on Monday, the governor said. "
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Nine killed | Example News</title>
<meta property="og:title" content="Nine killed in the old town"><meta property="og:site_name" content="Example News">
<link rel="canonical" href="https://news.example.org/a/1">
<meta property="article:published_time" content="2023-05-03T10:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Nine killed in the old town</h1>
<p>{SENTENCE * 2}</p><ul><li>Four of the dead were children</li><li>Two were guards</li></ul>
<p>{SENTENCE}“We ran,” he said.</p></article></body></html>"""


def all_of(source: str | Path | bytes, settings: Settings = PLAIN) -> list[Arrival | UnreadableReport]:
    return list(read_reports(source, settings))


def one_document(source: str | Path | bytes, settings: Settings = PLAIN) -> Document:
    (item,) = all_of(source, settings)
    assert isinstance(item, Arrival), item
    return item.document


def one_refusal(source: str | Path | bytes) -> str:
    (item,) = all_of(source)
    assert isinstance(item, UnreadableReport), item
    assert "\n" not in str(item)
    return str(item)


def lines(*objects: object) -> bytes:
    return b"".join(json.dumps(one).encode() + b"\n" for one in objects)


# --- JSON Lines


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
        b"\xef\xbb\xbf"
        + lines({"id": "a", "text": " Nine died.\r\n", **told, "more": [1]}, {"id": "b", "text": "Two."})
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
    file.write_bytes(
        lines({"id": "a", "text": "x", "title": None, "publisher": " ", "published": None, "language": None})
    )
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
            return b"".join(self.readline() for _ in range(1 + (size or 0) // 40))[
                : size if size and size > 0 else None
            ]

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


# --- text


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


# --- pages


def test_a_page_gives_its_report_and_what_it_says_of_itself(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE)
    document = one_document(file, Settings(publisher="Somebody else"))
    paragraphs = document.text.split("\n\n")
    assert SENTENCE.strip() in paragraphs[-3]
    assert paragraphs[-2] == "- Four of the dead were children\n- Two were guards"
    assert paragraphs[-1].endswith("“We ran,” he said.")
    assert "World" not in document.text
    assert (document.title, document.publisher) == ("Nine killed in the old town", "Example News")
    assert (document.published, document.url) == (date(2023, 5, 3), "https://news.example.org/a/1")
    assert document.language == "en"
    assert document.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_page_without_a_day_or_outlet_takes_the_caller_s() -> None:
    page = f"<html><body><p>{SENTENCE * 3}</p></body></html>".encode()
    document = one_document(page, Settings(language="en", publisher="Example", published=date(2022, 1, 2)))
    assert (document.published, document.publisher) == (date(2022, 1, 2), "Example")
    assert one_document(page).published is None


def test_a_page_in_an_older_encoding_is_read_by_its_own_word() -> None:
    text = "В понедельник в старом городе погибли девять человек, сообщил губернатор области. " * 4
    page = f'<html lang="ru"><head><meta charset="koi8-r"></head><body><p>{text}</p></body></html>'.encode("koi8-r")
    assert text.strip() in one_document(page).text


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<html><body>" + "<div>" * (DEEPEST + 1) + SENTENCE, "within each other"),
        ("<html><body>" + "<p>a</p>" * (MOST_TAGS // 2 + 1), "tags"),
        ("<html><body>" + "a" * LARGEST_PAGE, "more than 2 MB"),
        ("<html><head><title>x</title></head><body></body></html>", "no report was found"),
    ],
    ids=["deep", "many tags", "large", "empty"],
)
def test_a_hostile_or_empty_page_is_refused_in_one_line(page: str, reason: str) -> None:
    assert reason in one_refusal(page.encode())


# --- what stands where a report should


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
            lines(
                {"id": "a", "text": "Nine died."}, {"id": "b", "text": "x" * (2 * PEEK)}, {"id": "c", "text": "Two."}
            ),
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
@given(
    st.one_of(
        st.binary(max_size=200), st.text(max_size=200).map(lambda text: ("<html>" + text).encode("utf-8", "replace"))
    )
)
def test_any_bytes_give_documents_or_errors(raw: bytes) -> None:
    for item in all_of(raw):
        assert isinstance(item, (Arrival, UnreadableReport))


@profile(max_examples=150, deadline=None)
@given(st.text(min_size=1).filter(str.strip))
def test_the_text_of_a_json_report_is_exactly_as_given(text: str) -> None:
    assert one_document(lines({"id": "a", "text": text})).text == text
