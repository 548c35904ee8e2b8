"""Own list: a CSV of places that somebody wrote down: a prison, a camp, a village at the front."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tacitus.errors import BadPlaces
from tacitus.world.gazetteer import Feature
from tacitus.world.packaged_places import country_codes
from tacitus.world.place_files.added import AddedPlace, AddedRow, Fault, Host, read_aliases, read_name, read_point
from tacitus.world.place_files.kinds import load_place_kinds
from tacitus.world.place_files.rows import rows_of

COLUMNS = ("name", "aliases", "lat", "lon", "kind", "country", "near", "within")
BETWEEN_ALIASES = re.compile(r"[|;]")
NAMELESS = (Feature.SEA, Feature.AREA)  # may lie in several countries


def read_list(path: Path, country: str) -> Iterator[AddedRow]:
    """Each row of the list.

    Args:
        path: the file.
        country: ISO 3166-1 alpha-3 for rows that name none.

    Raises:
        BadPlaces: the file cannot be read, or its first line names no columns of ours.
    """
    with rows_of(path) as rows:
        _, header = next(rows, (0, []))
        columns = _columns(path, header)
        for line, cells in rows:
            if len(cells) > len(columns):
                yield Fault(
                    line, "", f"{len(cells)} cells under {len(columns)} columns; put a cell with a comma in quotation marks"
                )
                continue
            yield _place(line, {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if cell.strip()}, country)


def _columns(path: Path, header: Sequence[str]) -> list[str]:
    columns = [cell.strip().lower() for cell in header]
    if "name" not in columns:
        raise BadPlaces(str(path), f"line 1: there is no column `name`; the columns of a list are: {', '.join(COLUMNS)}")
    for at, column in enumerate(columns, 1):
        if column not in COLUMNS:
            raise BadPlaces(str(path), f"line 1, column {at}: {column!r} is none of: {', '.join(COLUMNS)}")
        if columns.count(column) > 1:
            raise BadPlaces(str(path), f"line 1, column {at}: {column!r} stands twice")
    return columns


def _place(line: int, cells: Mapping[str, str], country: str) -> AddedPlace | Fault:
    name = read_name(line, "name", cells.get("name", ""))
    if isinstance(name, Fault):
        return name
    kinds, word = load_place_kinds().list, cells.get("kind", "site").lower()
    if word not in kinds:
        return Fault(line, "kind", f"{word!r} is none of: {', '.join(kinds)}")
    home = _country(cells.get("country", ""), country)
    if home is None:
        return Fault(line, "country", f"{cells['country']!r} is no ISO 3166 code, such as SYR or SY")
    hosts = tuple(
        Host(name=cells[column], line=line, column=column, near=column == "near")
        for column in ("near", "within")
        if column in cells
    )
    if not home and not hosts and kinds[word] not in NAMELESS:
        return Fault(line, "country", "is empty, and neither `near` nor `within` says where it lies; --country gives one for all")
    point: tuple[float, float] | tuple[None, None] | Fault = (None, None)
    if "lat" in cells or "lon" in cells:
        point = read_point(line, ("lat", cells.get("lat", "")), ("lon", cells.get("lon", "")))
    elif not hosts:
        return Fault(line, "lat", "is empty, and neither `near` nor `within` says where it lies")
    if isinstance(point, Fault):
        return point
    return AddedPlace(
        line=line, name=name, aliases=read_aliases(BETWEEN_ALIASES.split(cells.get("aliases", ""))), feature=kinds[word],
        country=home, lat=point[0], lon=point[1], hosts=hosts,
    )  # fmt: skip


def _country(words: str, otherwise: str) -> str | None:
    """ISO 3166-1 alpha-3 of a code in two or three letters; None where it is none."""
    if not words:
        return otherwise
    codes = country_codes()
    return codes.get(words.upper(), words.upper() if words.upper() in codes.values() else None)
