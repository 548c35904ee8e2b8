"""Output: how a reading is written to standard output, and the names of the ways."""

import os
import sys
from typing import Protocol

from tacitus.errors import UnknownName
from tacitus.model import Reading

PIPE_WIDTH = 100  # columns where the output is no terminal and COLUMNS does not say


class Printer(Protocol):
    """Writes readings one by one, each whole before the next is read."""

    def write(self, reading: Reading) -> None:
        """Write one reading and hand it on at once."""


class LinePrinter:
    """One JSON object a line."""

    def __init__(self, *, explain: bool = False) -> None:
        """Keep whether `why` is printed too."""
        self._explain = explain

    def write(self, reading: Reading) -> None:
        """Write one reading as a line of JSON."""
        from tacitus.codec import encode_line
        from tacitus.export import why_of_reading

        more = {"why": why_of_reading(reading)} if self._explain else {}
        sys.stdout.buffer.write(encode_line(reading, **more) + b"\n")
        sys.stdout.buffer.flush()


class TablePrinter:
    """A table for a person, as wide as the terminal; colour only on a terminal and unless NO_COLOR is set."""

    def __init__(self, *, explain: bool = False) -> None:
        """Ask the terminal for its width and colours, once."""
        from rich.console import Console

        self._explain = explain
        self._console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
        if not self._console.is_terminal and "COLUMNS" not in os.environ:
            self._console.width = PIPE_WIDTH

    def write(self, reading: Reading) -> None:
        """Write one reading as a heading, a table and notes."""
        from tacitus.export import render, sheet_of

        with self._console.capture() as capture:
            self._console.print(render(sheet_of(reading, explain=self._explain), width=self._console.width))
        lines = capture.get().split("\n")
        # cells are filled up with spaces, which nobody wants in a file
        sys.stdout.write("\n".join(line.rstrip(" ") for line in lines))
        sys.stdout.flush()


PRINTERS: dict[str, type[LinePrinter] | type[TablePrinter]] = {"table": TablePrinter, "jsonl": LinePrinter}


def printer_for(name: str, *, explain: bool = False) -> Printer:
    """The printer of that name.

    Args:
        name: of the form.
        explain: with why each claim and event is what it is.

    Raises:
        UnknownName: there is none.
    """
    if name not in PRINTERS:
        raise UnknownName("format", name, tuple(PRINTERS))
    return PRINTERS[name](explain=explain)
