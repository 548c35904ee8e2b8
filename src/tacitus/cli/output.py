"""Output: how a reading is written to standard output, and the names of the ways."""

import os
import sys
from typing import TYPE_CHECKING, Protocol

from tacitus.errors import UnknownName
from tacitus.model import Reading

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

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
        self._explain = explain
        self._console = new_console()

    def write(self, reading: Reading) -> None:
        """Write one reading as a heading, a table and notes."""
        from tacitus.export import render, sheet_of

        print_drawn(self._console, render(sheet_of(reading, explain=self._explain), width=self._console.width))


def new_console() -> "Console":
    """A console for standard output: as wide as the terminal, or as `COLUMNS` says, or `PIPE_WIDTH`."""
    from rich.console import Console

    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = PIPE_WIDTH
    return console


def print_drawn(console: "Console", drawing: "RenderableType") -> None:
    """Print what was drawn, without the spaces that fill cells up and that nobody wants in a file."""
    with console.capture() as capture:
        console.print(drawing)
    sys.stdout.write("\n".join(line.rstrip(" ") for line in capture.get().split("\n")))
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
