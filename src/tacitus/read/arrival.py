"""Arrival: a document as it came in, with what was odd about it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tacitus.lang.detect import detect_language, other_language
from tacitus.model import Document, Maker, Note, NoteCode, content_id, sha256_of
from tacitus.settings import Settings

MAKER = Maker("read", "1")
SURROGATE = re.compile(r"[\ud800-\udfff]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A document and the notes that were made while it was read."""

    document: Document
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a report says of itself; None where it does not.

    Attributes:
        replaced: bytes of it that could not be read and stand in `text` as U+FFFD.
        was_cut: whether there was more of it than `text` holds.
    """

    text: str
    sha256: str
    id: str | None = None
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: date | None = None
    language: str | None = None
    replaced: int = 0
    was_cut: bool = False


def document_from_text(text: str, settings: Settings, *, id: str | None = None, title: str | None = None) -> Arrival:
    """The document of a text that is already in hand; its SHA-256 is that of the text in UTF-8.

    Args:
        text: as it stands; every span counts its code points.
        settings: publisher, day and language for a report that does not carry its own.
        id: the caller's own; None makes one from the text.
        title: the headline, where it stands apart from the text.
    """
    return arrive(Given(text=text, sha256=sha256_of(text.encode("utf-8", "surrogatepass")), id=id, title=title), settings)


def arrive(given: Given, settings: Settings) -> Arrival:
    """The document made of what the report gives and, where it is silent, of the settings.

    The text stays as it is but for two things that cannot be stored, each with a note: what lies beyond
    `settings.largest_text` is left out, and half a surrogate pair, which no file can hold, becomes U+FFFD (one code
    point for one, so that no place moves). A report whose words are plainly of another language than the one that it is marked
    with is taken for what its words are, with a note.

    Source: record.md law 1.
    """
    text = given.text[: settings.largest_text]
    text, halves = SURROGATE.subn(REPLACEMENT, text)
    other = other_language(text, given.language) if given.language else None
    language = other or given.language or settings.language
    guess = None if language else detect_language(text)
    document = Document(
        id=given.id or content_id("doc", given.sha256),
        text=text,
        sha256=given.sha256,
        language=language or (guess.code if guess else ""),
        title=_one_line(given.title),
        url=given.url,
        publisher=given.publisher or settings.publisher,
        published=given.published or settings.published,
    )
    was_cut = given.was_cut or len(given.text) > settings.largest_text
    notes = list(_notes(given.replaced + halves, len(text) if was_cut else None))
    if guess and not guess.sure:
        message = f"the language was guessed from little text: {guess.code}; say it with --language if it is another"
        notes.append(_note(NoteCode.LANGUAGE_UNKNOWN, message))
    if other is not None:
        message = f"the report is marked as {given.language!r}, but its words are of {other!r}: taken for {other!r}"
        notes.append(_note(NoteCode.LANGUAGE_UNKNOWN, message))
    return Arrival(document=document, notes=tuple(notes))


def _notes(replaced: int, cut_at: int | None) -> Iterator[Note]:
    """What a person must know before trusting the text."""
    if replaced:
        yield _note(NoteCode.BYTES_REPLACED, f"what is no text in the file's encoding stands as U+FFFD (places: {replaced})")
    if cut_at is not None:
        yield _note(NoteCode.TEXT_CUT, f"only the first {cut_at:,} characters were read; split the report to read the rest")


def _note(code: NoteCode, message: str) -> Note:
    return Note(code=code, span=None, message=message, made_by=MAKER)


def _one_line(title: str | None) -> str | None:
    """The headline on one line, half surrogates replaced; None where it is empty."""
    return (SURROGATE.sub(REPLACEMENT, " ".join(title.split())) or None) if title else None
