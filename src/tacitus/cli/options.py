"""Options: those that several commands share, each said once."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

Debug = Annotated[bool, typer.Option("--debug", help="Show where an error came from.")]
Format = Annotated[str, typer.Option("--format", "-f", metavar="table|jsonl", help="For a person, or for a program.")]
Language = Annotated[str | None, typer.Option("--language", metavar="TAG", help="Language, as en; left out, it is detected.")]
NoLearnt = Annotated[bool, typer.Option("--no-learnt", help="Let the rules alone decide, without the trained weights.")]
PlacesOption = Annotated[
    Path | None, typer.Option("--places", metavar="FILE", help="A file of added places; left out, the one that is kept for you.")
]
Published = Annotated[
    datetime | None,
    typer.Option(
        "--published", formats=["%Y-%m-%d"], metavar="DAY", help="Day of publication, where a report does not give its own."
    ),
]
Publisher = Annotated[
    str | None, typer.Option("--publisher", metavar="NAME", help="Outlet, where a report does not give its own.")
]
RegisterOption = Annotated[
    Path | None,
    typer.Option("--register", metavar="FILE.toml", help="Sources and actors of your own, laid over the shipped register."),
]
