"""P-codes: the divisions of a country from a table in the manner of OCHA, with a name and a code for each level."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tacitus.errors import BadPlaces
from tacitus.world.packaged_places import country_codes
from tacitus.world.place_files.added import AddedPlace, AddedRow, Fault, read_aliases, read_name, read_point
from tacitus.world.place_files.kinds import load_place_kinds
from tacitus.world.place_files.rows import rows_of

LEVEL = re.compile(r"(?:admin|adm)(\d)(.*)|feature(.*)")
CODE = re.compile(r"p?cod(?:e)?")
NAME = re.compile(r"(?:name|refname|altname|ref|alt)?\d?([a-z]{2})?")
FIRST_NAMES = ("nameen", "en", "name", "")  # which of the names of a level is the main one
LATITUDE = ("lat", "latitude", "centerlat", "centroidlat", "latitude1", "y", "ycoord", "pointy")
LONGITUDE = ("lon", "long", "longitude", "centerlon", "centroidlon", "longitude1", "x", "xcoord", "pointx")
FLAT = {"location": "country", "adminlevel": "level", "pcode": "code", "name": "name", "parentpcode": "parent"}
FEATURE_LEVEL = 5  # of a populated place below all divisions
LETTERS = re.compile(r"[A-Za-z]+")
TAG = "#"  # begins the cells of a row of HXL tags


@dataclass(slots=True)
class Columns:
    """Where in a row the table has what.

    Attributes:
        names: for each level, the columns of its names, the main one first.
        codes: for each level, the column of its code.
        lat, lon: the columns of the point.
        flat: for a table with one division a row, the column of each of its cells.
    """

    names: dict[int, list[int]] = field(default_factory=dict)
    codes: dict[int, int] = field(default_factory=dict)
    lat: int | None = None
    lon: int | None = None
    flat: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Division:
    """A division, and the sum of the points of the rows that lie in it."""

    line: int
    level: int
    name: str
    aliases: tuple[str, ...]
    parent: str
    lat: float = 0.0
    lon: float = 0.0
    points: int = 0


def read_pcodes(path: Path, country: str) -> Iterator[AddedRow]:
    """Faults first, as the rows come; then each division once.

    Source: OCHA, Common Operational Datasets on administrative boundaries: ADM1_EN, ADM1_PCODE, ADM2_EN ...; HDX, global list of
    P-codes: Location, Admin Level, P-Code, Name, Parent P-Code. A division without a point of its own is put at the mean of the
    rows within it.

    Args:
        path: the table.
        country: ISO 3166-1 alpha-3 where the codes do not begin with the country's.

    Raises:
        BadPlaces: the file cannot be read, or has no columns of P-codes.
    """
    divisions: dict[str, Division] = {}
    with rows_of(path) as rows:
        _, header = next(rows, (0, []))
        columns = _columns(path, header)
        for line, cells in rows:
            if cells[0].strip().startswith(TAG):
                continue
            cells += [""] * (len(header) - len(cells))
            fault = _flat(line, cells, columns, divisions) if columns.flat else _nested(line, header, cells, columns, divisions)
            if fault is not None:
                yield fault
    for code in divisions:
        yield _place(code, divisions, country)


def _columns(path: Path, header: Sequence[str]) -> Columns:
    found = Columns()
    ranked: dict[int, list[tuple[int, int]]] = {}
    for at, cell in enumerate(header):
        plain = re.sub(r"[\W_]", "", cell).lower()
        if plain in FLAT:
            found.flat[FLAT[plain]] = at
        if plain in LATITUDE:
            found.lat = at
        elif plain in LONGITUDE:
            found.lon = at
        elif match := LEVEL.fullmatch(plain):
            level, rest = int(match[1] or FEATURE_LEVEL), match[2] or match[3] or ""
            if CODE.fullmatch(rest):
                found.codes[level] = at
            elif NAME.fullmatch(rest) or (match[3] and rest.startswith("nam")):
                rank = FIRST_NAMES.index(rest) if rest in FIRST_NAMES else len(FIRST_NAMES)
                ranked.setdefault(level, []).append((rank, at))
    found.names = {level: [at for _, at in sorted(names)] for level, names in ranked.items()}
    if set(found.flat) < {*FLAT.values()}:
        found.flat = {}
    if not found.flat and not any(level in found.names for level in found.codes if level > 0):
        raise BadPlaces(
            str(path), "line 1: no level has both a name and a P-code (ADM1_EN and ADM1_PCODE, adm1_name and adm1_pcode)"
        )
    return found


def _nested(
    line: int, header: Sequence[str], cells: Sequence[str], columns: Columns, divisions: dict[str, Division]
) -> Fault | None:
    """Add the divisions of a row of a table that has all levels in each row; what is wrong with it, if anything."""
    point: tuple[float, float] | Fault | None = None
    if columns.lat is not None and columns.lon is not None and (cells[columns.lat].strip() or cells[columns.lon].strip()):
        point = read_point(line, (header[columns.lat], cells[columns.lat]), (header[columns.lon], cells[columns.lon]))
    if isinstance(point, Fault):
        return point
    parent, some = "", False
    for level in sorted(columns.codes):
        code = cells[columns.codes[level]].strip()
        if not level or level not in columns.names or not code:
            continue
        first, *others = columns.names[level]
        name = read_name(line, header[first], cells[first] or next((cells[at] for at in others if cells[at].strip()), ""))
        if isinstance(name, Fault):
            return name
        aliases = read_aliases([cells[at] for at in others])
        division = divisions.setdefault(code, Division(line, level, name, aliases, parent))
        if point is not None:
            division.lat, division.lon, division.points = division.lat + point[0], division.lon + point[1], division.points + 1
        parent, some = code, True
    return None if some else Fault(line, header[columns.codes[max(columns.codes)]], "is empty: a division needs its P-code")


def _flat(line: int, cells: Sequence[str], columns: Columns, divisions: dict[str, Division]) -> Fault | None:
    """Add the division of a row of a table with one division a row; what is wrong with it, if anything."""
    code, level = cells[columns.flat["code"]].strip(), cells[columns.flat["level"]].strip()
    name = read_name(line, "Name", cells[columns.flat["name"]])
    if isinstance(name, Fault):
        return name
    if not level.isdecimal():
        return Fault(line, "Admin Level", f"{level!r} is no level, such as 2")
    if not code:
        return Fault(line, "P-Code", "is empty: a division needs its P-code")
    if int(level):
        divisions.setdefault(code, Division(line, int(level), name, (), cells[columns.flat["parent"]].strip()))
    return None


def _place(code: str, divisions: Mapping[str, Division], country: str) -> AddedRow:
    division, levels = divisions[code], load_place_kinds().levels
    home, top = country or _country_of(code), code
    while divisions[top].parent in divisions and divisions[top].level > 1:
        top = divisions[top].parent
    if not home:
        return Fault(division.line, "", f"the P-code {code!r} does not begin with the code of a country; --country gives it")
    at = (round(division.lat / division.points, 5), round(division.lon / division.points, 5)) if division.points else (None, None)
    return AddedPlace(
        line=division.line, name=division.name, aliases=division.aliases, feature=levels[str(min(division.level, len(levels)))],
        country=home, lat=at[0], lon=at[1], code=code, region_name=divisions[top].name,
    )  # fmt: skip


def _country_of(code: str) -> str:
    """ISO 3166-1 alpha-3 of the country with whose code a P-code begins; empty where it does with none."""
    letters, codes = LETTERS.match(code), country_codes()
    if letters is None:
        return ""
    start = letters[0].upper()
    return codes.get(start) or (start if start in codes.values() else codes.get(start[:2], ""))
