"""A web page is a report with a head that speaks for it, or it is refused in one line."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from tacitus.read.html import DEEPEST, LARGEST_PAGE, MOST_TAGS
from tacitus.settings import Settings
from tests.unit.read.reports import PAGE, SENTENCE, one_document, one_refusal


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
