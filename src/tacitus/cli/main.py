"""Main: the command and its options, and the one place where errors of the house become an exit code."""

import errno
import os
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from tacitus.cli.streams import complain, make_streams_utf8
from tacitus.errors import TacitusError

INTERRUPTED = 130  # 128 + SIGINT, as a shell reports it
PIPE_CLOSED = 141  # 128 + SIGPIPE
CANNOT_WRITE = 1
FAULT = 1

READ_HELP = """Read reports and print who says how many came to what harm, in which words.

FILE is a text, a web page (*.html), JSON Lines with a report a line (*.jsonl), or - for standard input.

\b
Examples:
  tacitus read report.txt --publisher "The Courier" --published 2022-01-24
  tacitus read page.html
  tacitus read reports/*.txt --format jsonl > record.jsonl
  curl -s https://example.org/page | tacitus read -
  tacitus read reports.jsonl --format jsonl | jq '.claims[] | [.measure, .count.best]'

\b
Ends with 0 if every report was read, 2 if the call is wrong, 3 if a file or a line of one could not be read
(the others are read all the same), 4 if a record broke a law of the model, which is a fault of ours.
"""

app = typer.Typer(
    name="tacitus",
    help="Turns reports of conflict into a sourced record: how many came to what harm, says who, in which words.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)


def run() -> None:
    """The command, as the shell calls it."""
    make_streams_utf8()
    app(prog_name="tacitus")


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tacitus {version('tacitus')}")
        raise typer.Exit


@app.callback()
def tacitus(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    """What all commands share."""


@app.command(help=READ_HELP, no_args_is_help=True)
def read(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Reports to read, in order.", show_default=False)],
    published: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="DAY", help="Day of publication, where a report does not give its own."),
    ] = None,
    publisher: Annotated[str | None, typer.Option(metavar="NAME", help="Outlet, where a report does not give its own.")] = None,
    language: Annotated[str | None, typer.Option(metavar="TAG", help="Language, as en; left out, it is detected.")] = None,
    format: Annotated[
        str, typer.Option("--format", "-f", metavar="table|jsonl", help="For a person, or for a program.")
    ] = "table",
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,
) -> None:
    """Read reports; the help says the rest."""

    def work() -> int:
        from tacitus.cli.read import read_files

        return read_files(
            [file if file == "-" else Path(file) for file in files],
            published=published.date() if published else None,
            publisher=publisher,
            language=language,
            form=format,
        )

    raise typer.Exit(ending(work, debug=debug))


def ending(work: Callable[[], int], *, debug: bool) -> int:
    """The exit code of some work; whatever goes wrong in it is said in one line on stderr."""
    try:
        code = work()
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        complain("stopped")
        return INTERRUPTED
    except TacitusError as error:
        if debug:
            traceback.print_exc()
        complain(str(error))
        return error.exit_code
    except OSError as error:
        return _unwritable(error, debug=debug)
    except Exception as error:  # a fault of ours: still one line, and the way to all of it
        if debug:
            traceback.print_exc()
        complain(f"a fault of ours: {type(error).__name__}: {error}; --debug shows where; please report it")
        return FAULT


def _unwritable(error: OSError, *, debug: bool) -> int:
    """What to end with when the output cannot be written; silence where the reader of a pipe has had enough."""
    # what is left in the buffer would be tried again, and fail again with a traceback, when the process ends
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno == errno.EPIPE:
        return PIPE_CLOSED
    if debug:
        traceback.print_exc()
    complain(f"cannot write: {error.strerror or error}")
    return CANNOT_WRITE
