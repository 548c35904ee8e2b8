"""Casebook commands: build, add, incidents, show, search, status, judge, and their options."""

from datetime import datetime
from typing import Annotated

import typer

from tacitus.cli.ending import ending
from tacitus.cli.help_casebook import ADD_HELP, BUILD_HELP, INCIDENTS_HELP, JUDGE_HELP, SEARCH_HELP, SHOW_HELP, STATUS_HELP
from tacitus.cli.options import Debug, Format, Language, NoLearnt, PlacesOption, Published, Publisher, RegisterOption

CasebookArgument = Annotated[str, typer.Argument(metavar="CASEBOOK", help="The file, or the address of a database.")]
Rule = Annotated[
    str | None,
    typer.Option(
        "--rule",
        metavar="NAME",
        help="How the best value of a figure is chosen; kept with the casebook. At first range_only: by nobody.",
    ),
]
Ranking = Annotated[
    str | None, typer.Option("--ranking", metavar="ID,ID", help="Origins, the most reliable first; for --rule most_reliable.")
]


def add_commands(app: typer.Typer) -> None:
    """Nothing; the commands over a casebook are commands of this app."""
    app.command(help=BUILD_HELP, no_args_is_help=True)(build)
    app.command(help=ADD_HELP, no_args_is_help=True)(add)
    app.command(help=INCIDENTS_HELP, no_args_is_help=True)(incidents)
    app.command(help=SHOW_HELP, no_args_is_help=True)(show)
    app.command(help=SEARCH_HELP, no_args_is_help=True)(search)
    app.command(help=STATUS_HELP, no_args_is_help=True)(status)
    app.command(help=JUDGE_HELP, no_args_is_help=True)(judge)


def build(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Reports to read.", show_default=False)],
    output: Annotated[str, typer.Option("--output", "-o", metavar="CASEBOOK", help="Where to keep it.", show_default=False)],
    published: Published = None,
    publisher: Publisher = None,
    language: Language = None,
    register: RegisterOption = None,
    places: PlacesOption = None,
    rule: Rule = None,
    ranking: Ranking = None,
    no_learnt: NoLearnt = False,
    debug: Debug = False,
) -> None:
    """Build a casebook; the help says the rest."""

    def work() -> int:
        from tacitus.cli.building import add_files, settings_of

        settings = settings_of(published, publisher, language, register, places, learnt=not no_learnt)
        return add_files(output, files, settings, rule=rule, ranking=ranking, create=True)

    raise typer.Exit(ending(work, debug=debug))


def add(
    casebook: CasebookArgument,
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", help="Reports to add.", show_default=False)] = None,
    reread: Annotated[bool, typer.Option("--reread", help="Read again what another version or other options have read.")] = False,
    published: Published = None,
    publisher: Publisher = None,
    language: Language = None,
    register: RegisterOption = None,
    places: PlacesOption = None,
    rule: Rule = None,
    ranking: Ranking = None,
    no_learnt: NoLearnt = False,
    debug: Debug = False,
) -> None:
    """Add to a casebook; the help says the rest."""

    def work() -> int:
        from tacitus.cli.building import add_files, settings_of

        settings = settings_of(published, publisher, language, register, places, learnt=not no_learnt)
        return add_files(casebook, files or [], settings, rule=rule, ranking=ranking, create=False, reread=reread)

    raise typer.Exit(ending(work, debug=debug))


def incidents(
    casebook: CasebookArgument,
    since: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="DAY", help="Only those first seen or changed since.")
    ] = None,
    sort: Annotated[
        str, typer.Option("--sort", metavar="told|latest", help="Those told by most reports first, or the latest.")
    ] = "told",
    format: Format = "table",
    debug: Debug = False,
) -> None:
    """Print incidents; the help says the rest."""

    def work() -> int:
        from tacitus.cli.incidents import print_incidents

        return print_incidents(casebook, since=since.date() if since else None, sort=sort, form=format)

    raise typer.Exit(ending(work, debug=debug))


def show(
    casebook: CasebookArgument,
    which: Annotated[str, typer.Argument(metavar="ID", help="An incident, a report or a claim.", show_default=False)],
    format: Format = "table",
    debug: Debug = False,
) -> None:
    """Show one record; the help says the rest."""

    def work() -> int:
        from tacitus.cli.showing import show_record

        return show_record(casebook, which, form=format)

    raise typer.Exit(ending(work, debug=debug))


def search(
    casebook: CasebookArgument,
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="What to look for.", show_default=False)],
    most: Annotated[int, typer.Option("--most", metavar="NUMBER", min=1, help="How many reports at most.")] = 20,
    format: Format = "table",
    debug: Debug = False,
) -> None:
    """Find reports by words; the help says the rest."""

    def work() -> int:
        from tacitus.cli.searching import print_found

        return print_found(casebook, " ".join(words), most=most, form=format)

    raise typer.Exit(ending(work, debug=debug))


def status(
    casebook: CasebookArgument,
    check: Annotated[bool, typer.Option("--check", help="Hold the judgements against their chain.")] = False,
    head: Annotated[
        str | None, typer.Option("--head", metavar="HASH", help="A hash printed earlier, which must be in the chain.")
    ] = None,
    format: Format = "table",
    debug: Debug = False,
) -> None:
    """Print what a casebook holds; the help says the rest."""

    def work() -> int:
        from tacitus.cli.incidents import print_status

        return print_status(casebook, form=format, check=check, head=head)

    raise typer.Exit(ending(work, debug=debug))


def judge(
    casebook: CasebookArgument,
    verdict: Annotated[str, typer.Argument(metavar="VERDICT", help="same, not_same, reject, best or undo.", show_default=False)],
    about: Annotated[list[str], typer.Argument(metavar="ID", help="What it is about.", show_default=False)],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who decides.", show_default=False)],
    reason: Annotated[str, typer.Option("--reason", metavar="WORDS", help="Why.")] = "",
    value: Annotated[int | None, typer.Option("--value", metavar="NUMBER", min=0, help="The best value.")] = None,
    register: RegisterOption = None,
    debug: Debug = False,
) -> None:
    """Decide; the help says the rest."""

    def work() -> int:
        from tacitus.cli.judging import decide

        return decide(casebook, verdict, about, by=by, reason=reason, value=value, register=register)

    raise typer.Exit(ending(work, debug=debug))
