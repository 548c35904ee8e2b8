"""Places: adds places to the gazetteer of a user, shows what was added, takes it away."""

import json
import sys
from pathlib import Path
from typing import Any, Literal

from tacitus.cli.announcing import announce_gazetteer
from tacitus.cli.output import PIPE_WIDTH
from tacitus.cli.streams import complain
from tacitus.errors import BadPlaces, UnknownName, UsageError
from tacitus.export.escape import visible
from tacitus.world import GazetteerPlace, load_places, places_file
from tacitus.world.own_places import PlaceList, add_places, list_places, own_places_path, remove_places
from tacitus.world.packaged_places import country_codes
from tacitus.world.place_files import PlaceFileKind, guess_kind

FORMS = ("table", "jsonl")
LONG = ("name", "source", "file")


def add_file(file: Path, *, source: str, kind: str | None, country: str | None, places: Path | None) -> int:
    """Add the places of a file and say what came of it; the exit code.

    Raises:
        UsageError: there is no such kind or country, or the source is empty.
        BadPlaces: the file cannot be read or is no table of places.
    """
    if not source.strip():
        raise UsageError("--source is empty; say where the places are from, as a colleague could find them again")
    if kind is not None and kind not in list(PlaceFileKind):
        raise UnknownName("kind", kind, tuple(PlaceFileKind))
    announce_gazetteer()
    try:
        form = PlaceFileKind(kind) if kind is not None else guess_kind(file)
        addition = add_places(places or own_places_path(), file, form, " ".join(source.split()), _country(country))
    except BadPlaces as error:
        if len(error.faults) == 1:
            raise
        for fault in error.faults:
            complain(f"{error.path}: {fault}")
        complain("nothing was added")
        return error.exit_code
    one = addition.list
    if not addition.changed:
        print(visible(f"already there: {one.places:,} places from {one.file} ({one.source}); nothing changed"))
        return 0
    left = f"; left out {addition.left_out:,} rows of kinds that are not taken in" if addition.left_out else ""
    print(visible(f"added {one.places:,} places from {one.file} as {one.kind} ({one.source}){left}"))
    return 0


def show_lists(name: str | None, *, form: str, places: Path | None) -> int:
    """Print what was added, or the places that bear a name; the exit code.

    Raises:
        UnknownName: there is no such format, or nothing bears the name.
        BadPlaces: the file of places is not there, or none of ours.
    """
    if form not in FORMS:
        raise UnknownName("format", form, FORMS)
    announce_gazetteer()
    added = places_file(places)
    if name is None:
        lists = list_places(added.path) if added else []
        if not lists and form == "table":
            print("nothing was added; `tacitus places add --help` says how")
        _print([_list_row(one) for one in lists], form)
        return 0
    found = load_places(added).lookup(name.split())
    if not found:
        raise UnknownName("place", name, ())
    _print([_place_row(place) for place in found], form)
    return 0


def remove_list(which: str, *, places: Path | None) -> int:
    """Take away what was added from one file, and say so; the exit code.

    Raises:
        UnknownName: there is no such list.
        BadPlaces: the file of places is not there, or none of ours.
    """
    added = places_file(places)
    gone = remove_places(added.path if added else own_places_path(), which)
    print(visible(f"removed {gone.places:,} places that were added from {gone.file} ({gone.source})"))
    return 0


def _country(words: str | None) -> str:
    """ISO 3166-1 alpha-3 of a code in two or three letters; empty where none is given.

    Raises:
        UsageError: it is none.
    """
    if words is None:
        return ""
    codes, code = country_codes(), words.strip().upper()
    if code not in codes and code not in codes.values():
        raise UsageError(f"--country is {words!r}; want ISO 3166 in two or three letters, such as SYR")
    return codes.get(code, code)


def _list_row(one: PlaceList) -> dict[str, Any]:
    return {
        "list": one.id,
        "kind": one.kind.value,
        "places": one.places,
        "file": one.file,
        "source": one.source,
        "sha256": one.sha256,
    }


def _place_row(place: GazetteerPlace) -> dict[str, Any]:
    return {
        "name": place.name,
        "kind": place.feature.value,
        "country": place.country or None,
        "lat": place.lat,
        "lon": place.lon,
        "population": place.population,
        "geonameid": place.geonameid,
        "code": place.code or None,
        "source": place.source or "packaged",
    }


def _print(rows: list[dict[str, Any]], form: str) -> None:
    """Rows as JSON Lines for a program, or as a table for a person."""
    if form == "jsonl":
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
        return
    if rows:
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, pad_edge=False)
        shown = [key for key in rows[0] if key != "sha256"]
        for key in shown:
            justify: Literal["left", "right"] = "right" if isinstance(rows[0][key], int | float) else "left"
            table.add_column(key, justify=justify, no_wrap=key not in LONG, overflow="fold")
        for row in rows:
            table.add_row(*(Text(visible(_words(row[key]))) for key in shown))
        console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
        console.width = max(console.width, PIPE_WIDTH)
        console.print(table)


def _words(value: object) -> str:
    return "" if value is None else f"{value:,}" if isinstance(value, int) else str(value)
