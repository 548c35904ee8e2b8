"""Formats: picks the reader of a file by its name or, without one, by how it begins."""

import hashlib
import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from tacitus.errors import UnreadableReport
from tacitus.read.arrival import Arrival
from tacitus.read.decode import whole_characters
from tacitus.read.html import LARGEST_PAGE, looks_like_page, read_page
from tacitus.read.jsonl import read_lines
from tacitus.read.plain import read_text
from tacitus.settings import Settings

STANDARD_INPUT = "-"
LINES = frozenset((".jsonl", ".ndjson", ".jsonlines"))
PAGES = frozenset((".html", ".htm", ".xhtml"))
CHUNK = 1024 * 1024
WIDEST = 4  # bytes of one code point
PEEK = 64 * 1024
OBJECT = re.compile(r"\s*\{[ \t]*\"")  # a JSON object that begins on its first line


def read_reports(
    source: str | Path | bytes, settings: Settings, *, stdin: BinaryIO | None = None
) -> Iterator[Arrival | UnreadableReport]:
    """Every report of a file in order, and an error in place of each that cannot be read; the others are read.

    Args:
        source: a path; "-" for standard input; or the bytes themselves. "*.jsonl" is JSON Lines, "*.html" a page, any
            other name a text; standard input and bytes are told by how they begin.
        settings: for what a report does not say of itself.
        stdin: what "-" stands for; the process's own where None.
    """
    try:
        if isinstance(source, bytes):
            yield from _read(BytesIO(source), "bytes", _sniffed(source[:PEEK]), settings)
        elif str(source) == STANDARD_INPUT:
            yield from _read_stream(stdin or sys.stdin.buffer, settings)
        else:
            yield from _read_path(Path(source), settings)
    except UnreadableReport as error:
        yield error


def _read_path(path: Path, settings: Settings) -> Iterator[Arrival | UnreadableReport]:
    """The reports of a file.

    Raises:
        UnreadableReport: it is not there, no file, or may not be read.
    """
    try:
        if path.is_dir():
            raise UnreadableReport(str(path), "is a folder; name the files in it")
        with path.open("rb") as file:
            kind = _kind_by_name(path)
            if kind == "json" and _sniffed(file.read(PEEK)) != "lines":
                raise UnreadableReport(str(path), 'is JSON, not JSON Lines; write one object a line: {"id": "1", "text": "..."}')
            file.seek(0)
            yield from _read(file, str(path), "lines" if kind == "json" else kind, settings)
    except FileNotFoundError as error:
        raise UnreadableReport(str(path), "there is no such file; check the name") from error
    except PermissionError as error:
        raise UnreadableReport(str(path), "may not be read; check its permissions") from error
    except (OSError, ValueError) as error:  # a name too long or with a zero byte, a broken disk
        raise UnreadableReport(str(path)[:200], f"cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _read_stream(stream: BinaryIO, settings: Settings) -> Iterator[Arrival | UnreadableReport]:
    """The reports of standard input, which has no name to tell by and cannot be gone back in."""
    start = b""
    while len(start) < PEEK and (more := stream.read(PEEK - len(start))):
        start += more
    yield from _read(_Rejoined(start, stream), "standard input", _sniffed(start), settings)


def _read(file: BinaryIO, path: str, kind: str, settings: Settings) -> Iterator[Arrival | UnreadableReport]:
    """The reports of an open file of a known kind."""
    if kind == "lines":
        yield from _lines_or_error(file, path, settings)
    elif kind == "page":
        yield read_page(file.read(LARGEST_PAGE + 1), path, settings)
    else:
        yield _bounded_text(file, path, settings)


def _lines_or_error(file: BinaryIO, path: str, settings: Settings) -> Iterator[Arrival | UnreadableReport]:
    """The reports of a JSON Lines file.

    Raises:
        UnreadableReport: there is not one line in it.
    """
    is_empty = True
    for item in read_lines(file, path, settings):
        is_empty = False
        yield item
    if is_empty:
        raise UnreadableReport(path, "is empty; there is nothing to read")


def _bounded_text(file: BinaryIO, path: str, settings: Settings) -> Arrival:
    """The report in a text file, of which no more is held than is read; the SHA-256 is that of all of it."""
    limit = settings.largest_text * WIDEST + WIDEST
    start = file.read(limit)
    digest = hashlib.sha256(start)
    is_whole = True
    while chunk := file.read(CHUNK):
        is_whole = False
        digest.update(chunk)
    if is_whole:
        return read_text(start, path, settings)
    return read_text(whole_characters(start), path, settings, sha256=digest.hexdigest())


def _kind_by_name(path: Path) -> str:
    """Which reader a file's suffix asks for."""
    suffix = path.suffix.lower()
    if suffix == ".json":
        return "json"
    return "lines" if suffix in LINES else "page" if suffix in PAGES else "text"


def _sniffed(start: bytes) -> str:
    """Which reader a beginning asks for: an object on the first line is JSON Lines, a page's tag a page."""
    text = start.decode("utf-8-sig", errors="replace")
    if OBJECT.match(text):
        return "lines"
    return "page" if looks_like_page(text) else "text"


class _Rejoined(BytesIO):
    """A stream whose beginning was looked at, readable from there again."""

    def __init__(self, start: bytes, rest: BinaryIO) -> None:
        super().__init__(start)
        self._rest = rest

    def read(self, size: int | None = -1) -> bytes:
        """The next `size` bytes, first those of the beginning."""
        held = super().read(size)
        if size is None or size < 0:
            return held + self._rest.read()
        return held if len(held) == size else held + self._rest.read(size - len(held))

    def readline(self, size: int | None = -1) -> bytes:
        """The next line, at most `size` bytes of it."""
        limit = -1 if size is None else size
        held = super().readline(limit)
        if held.endswith(b"\n") or len(held) == limit:
            return held
        return held + self._rest.readline(limit - len(held) if limit >= 0 else -1)
