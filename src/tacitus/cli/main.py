"""Main: the command and its options."""

from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from tacitus.cli.casebook_commands import add_commands
from tacitus.cli.ending import ending
from tacitus.cli.help_places import ADD_HELP, LIST_HELP, PLACES_HELP, REMOVE_HELP
from tacitus.cli.options import Debug, Format, Language, NoLearnt, PlacesOption, Published, Publisher, RegisterOption
from tacitus.cli.streams import make_streams_utf8

READ_HELP = """Read reports and print who says how many came to what harm, in which words.

FILE is a text, a web page (*.html), JSON Lines with a report a line (*.jsonl), or - for standard input.

\b
Examples:
  tacitus read report.txt --publisher "The Courier" --published 2022-01-24
  tacitus read page.html
  tacitus read page.html --explain                        why each place, date, speaker and type was chosen
  tacitus read reports/*.txt --format jsonl > record.jsonl
  curl -s https://example.org/page | tacitus read -
  tacitus read reports.jsonl --format jsonl | jq '.claims[] | [.measure, .count.best]'

\b
Ends with 0 if every report was read, 2 if the call is wrong, 3 if a file or a line of one could not be read
(the others are read all the same), 4 if a record broke a law of the model, which is a fault of ours.
"""

SCORE_HELP = """Read annotated reports and print how far the reading is right.

GOLD is a folder with reports.jsonl (what `tacitus read` takes), gold.jsonl (what stands in each report) and sources.json
(the ways each source is written), or a folder of such folders. tests/corpus/README.md says what they hold and what counts
as right.

\b
Examples:
  tacitus score tests/corpus/own_a
  tacitus score tests/corpus --language en --errors
  tacitus score tests/corpus --save before.json          then change something, and
  tacitus score tests/corpus --against before.json       shows what is right now that was wrong, and the other way round
  tacitus score tests/corpus/own_a --json | jq '.rows[0].marks."claims.f1".value'

\b
How to read the table:
  precision     of the claims that are made, how many are true; others of things, or on optional words, are left out
  recall        of the true claims, how many are found: the words overlap, the measure agrees and one figure is shared
  fields        of the claims that are found, how many have this field right; part_of_linked and repeats_linked look only
                at claims that have a total or an earlier claim, speaker_named at those with a named speaker
  false claims  on reports that are not of conflict, and on distractors, words that are known to mislead

\b
Ends with 0 if the reports were scored, however well, 1 if --save cannot be written, 2 if the call is wrong, 3 if a gold or
a saved run could not be read; the message says which line and key.
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


places = typer.Typer(help=PLACES_HELP, short_help="Add places of your own to the gazetteer.", no_args_is_help=True)
app.add_typer(places, name="places")
add_commands(app)


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
    published: Published = None,
    publisher: Publisher = None,
    language: Language = None,
    register: RegisterOption = None,
    places: PlacesOption = None,
    format: Format = "table",
    no_learnt: NoLearnt = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say under each event and claim why each of its fields is what it is.")
    ] = False,
    debug: Debug = False,
) -> None:
    """Read reports; the help says the rest."""

    def work() -> int:
        from tacitus.cli.read import read_files

        return read_files(
            [file if file == "-" else Path(file) for file in files],
            published=published.date() if published else None,
            publisher=publisher,
            language=language,
            register=register,
            places=places,
            form=format,
            learnt=not no_learnt,
            explain=explain,
        )

    raise typer.Exit(ending(work, debug=debug))


@app.command(help=SCORE_HELP, no_args_is_help=True)
def score(
    folders: Annotated[list[Path], typer.Argument(metavar="GOLD", help="Folders of annotated reports.", show_default=False)],
    language: Annotated[str | None, typer.Option(metavar="TAG", help="Score reports in this language alone, as en.")] = None,
    errors: Annotated[bool, typer.Option("--errors", help="Show each miss, false claim and wrong field with its words.")] = False,
    as_object: Annotated[bool, typer.Option("--json", help="Print one JSON object, for a program.")] = False,
    save: Annotated[Path | None, typer.Option(metavar="RUN.json", help="Keep this run, to set a later one against it.")] = None,
    against: Annotated[
        Path | None, typer.Option(metavar="RUN.json", help="Show gains and losses since a run that was kept.")
    ] = None,
    debug: Debug = False,
) -> None:
    """Score readings; the help says the rest."""

    def work() -> int:
        from tacitus.cli.score import score_folders

        return score_folders(folders, language=language, errors=errors, as_object=as_object, save=save, against=against)

    raise typer.Exit(ending(work, debug=debug))


@places.command(help=ADD_HELP, no_args_is_help=True)
def add(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The places to add.", show_default=False)],
    source: Annotated[str, typer.Option(metavar="WORDS", help="Where they are from; kept with every place.", show_default=False)],
    kind: Annotated[
        str | None, typer.Option(metavar="geonames|pcodes|list", help="The form of the file; left out, its first line tells.")
    ] = None,
    country: Annotated[str | None, typer.Option(metavar="ISO3", help="The country of rows that say none, as SYR.")] = None,
    places: PlacesOption = None,
    debug: Debug = False,
) -> None:
    """Add places; the help says the rest."""

    def work() -> int:
        from tacitus.cli.places import add_file

        return add_file(file, source=source, kind=kind, country=country, places=places)

    raise typer.Exit(ending(work, debug=debug))


@places.command("list", help=LIST_HELP)
def show(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="A place to look up.", show_default=False)] = None,
    format: Format = "table",
    places: PlacesOption = None,
    debug: Debug = False,
) -> None:
    """Show what was added; the help says the rest."""

    def work() -> int:
        from tacitus.cli.places import show_lists

        return show_lists(name, form=format, places=places)

    raise typer.Exit(ending(work, debug=debug))


@places.command(help=REMOVE_HELP, no_args_is_help=True)
def remove(
    which: Annotated[str, typer.Argument(metavar="WHICH", help="Its number or the name of its file.", show_default=False)],
    places: PlacesOption = None,
    debug: Debug = False,
) -> None:
    """Take places away; the help says the rest."""

    def work() -> int:
        from tacitus.cli.places import remove_list

        return remove_list(which, places=places)

    raise typer.Exit(ending(work, debug=debug))
