"""Rows: the rows of a table in a text file or a ZIP, one after the other, each with its line; nothing of it is held whole."""

import csv
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from tacitus.errors import BadPlaces

LONGEST_LINE = 1_000_000  # bytes
LARGEST_FILE = 4_000_000_000  # bytes, unpacked
DELIMITERS = (",", ";", "\t")
ZIP = b"PK\x03\x04"
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
NOTES = "readme"  # of a ZIP: a text that is no table

Row = tuple[int, list[str]]  # the line on which it ends, and its cells


class Lines:
    """The lines of an open file, and how many were read so far."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        """Keep the file; `path` is for messages."""
        self._path, self._file, self._read = path, file, 0
        self.line = 0

    def __iter__(self) -> Iterator[str]:
        """Each line as text.

        Raises:
            BadPlaces: a line is no UTF-8 or endless, or the whole is too large.
        """
        while raw := self._file.readline(LONGEST_LINE + 1):
            self.line += 1
            self._read += len(raw)
            if len(raw) > LONGEST_LINE or self._read > LARGEST_FILE:
                raise BadPlaces(str(self._path), f"line {self.line}: too long to be a row of a table")
            if b"\0" in raw:
                raise BadPlaces(str(self._path), f"line {self.line}: holds bytes that are no text; save the table as UTF-8")
            try:
                line = raw.decode("utf-8")
            except UnicodeDecodeError as error:
                raise BadPlaces(str(self._path), f"line {self.line}: is not UTF-8; save the table as UTF-8") from error
            yield line.removeprefix(BOM) if self.line == 1 else line


@contextmanager
def rows_of(path: Path, *, quoted: bool = True) -> Iterator[Iterator[Row]]:
    """The rows of a table, blank ones left out.

    Args:
        path: a text file, or a ZIP that holds one.
        quoted: whether the file is a CSV, by the delimiter of its first line; else each line is cut at its tabs alone.

    Raises:
        BadPlaces: there is no such file, or it is no table.
    """
    with ExitStack() as stack:
        try:
            lines = Lines(path, stack.enter_context(_opened(path)))
        except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
            raise BadPlaces(str(path), getattr(error, "strerror", None) or str(error)) from error
        yield _cut(path, lines) if quoted else ((lines.line, row.rstrip("\r\n").split("\t")) for row in lines if row.strip())


def _cut(path: Path, lines: Lines) -> Iterator[Row]:
    source = iter(lines)
    first = next(source, "")
    delimiter = max(DELIMITERS, key=first.count)
    table = csv.reader(_again(first, source), delimiter=delimiter, strict=True)
    try:
        for row in table:
            if any(cell.strip() for cell in row):
                yield table.line_num, row
    except csv.Error as error:
        raise BadPlaces(str(path), f"line {lines.line}: {error}") from error


def _again(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    """The file, or the one table in a ZIP."""
    with path.open("rb") as file:
        if file.read(len(ZIP)) != ZIP:
            file.seek(0)
            yield file
            return
        with zipfile.ZipFile(file) as packed:
            names = [n for n in packed.namelist() if n.endswith((".txt", ".csv")) and NOTES not in n.lower()]
            if len(names) != 1:
                raise zipfile.BadZipFile(f"a ZIP of {len(names)} tables; want one with one")
            with packed.open(names[0]) as table:
                yield table
