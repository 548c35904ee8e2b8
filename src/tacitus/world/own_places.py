"""Own places: what a user added to the gazetteer, in an SQLite file that lies over the packaged one."""

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_data_path

from tacitus.errors import BadPlaces, UnknownName
from tacitus.world.gazetteer import Feature, Gazetteer, GazetteerPlace, LayeredGazetteer
from tacitus.world.geonames import load_gazetteer
from tacitus.world.place_base import COLUMNS, SCHEMA, PlaceBase, index_names, spellings
from tacitus.world.place_files import AddedPlace, Fault, PlaceFile, PlaceFileKind
from tacitus.world.place_files.geonames_file import read_geonames
from tacitus.world.place_files.own_list import read_list
from tacitus.world.place_files.pcodes import read_pcodes
from tacitus.world.place_register import read_places
from tacitus.world.settling import Settler

APPLICATION = 0x7AC17005  # marks the file as ours
FORM = 1  # of the tables
MOST_FAULTS = 10
LISTED = PlaceFileKind.LIST.value
DIVISIONS = (Feature.REGION, Feature.DISTRICT)  # whose names are mostly those of towns too, which are meant first
READERS: Mapping[PlaceFileKind, PlaceFile] = {
    PlaceFileKind.GEONAMES: read_geonames, PlaceFileKind.PCODES: read_pcodes, PlaceFileKind.LIST: read_list,
}  # fmt: skip
OWN_SCHEMA = f"""
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {FORM};
{SCHEMA}
CREATE TABLE list (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, source TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL,
  UNIQUE (kind, source, file)
);
CREATE TABLE added (key INTEGER PRIMARY KEY, list INTEGER NOT NULL, code TEXT NOT NULL, precision INTEGER);
CREATE INDEX added_by_list ON added (list);
"""
OWN_LOOKUP = f"""
SELECT {COLUMNS}, list.source, list.kind, code, precision
FROM name JOIN place USING (key) JOIN added USING (key) JOIN list ON list.id = added.list
WHERE plain = ? ORDER BY population DESC, place.key
"""
LISTS = """
SELECT id, kind, source, file, sha256, (SELECT count(*) FROM added WHERE added.list = list.id) FROM list ORDER BY id
"""


class PlacesFile(NamedTuple):
    """A file of added places, and when it was last changed, so that what was read of it before is not taken for what it holds."""

    path: Path
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceList:
    """What was added from one file: its number, the form of the file, where it is from, its name, its digest, how many places."""

    id: int
    kind: PlaceFileKind
    source: str
    file: str
    sha256: str
    places: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """What adding a file came to: the list, whether anything was changed, and how many rows of other kinds were left out."""

    list: PlaceList
    changed: bool
    left_out: int = 0


class OwnPlaces(PlaceBase):
    """The gazetteer of the places that a user added."""

    def _read_places(self, plain: str) -> tuple[GazetteerPlace, ...]:
        rows = self._base.execute(OWN_LOOKUP, (plain,))
        return tuple(
            GazetteerPlace(
                key=-key, feature=Feature(feature), name=name, geonameid=geonameid, country=country, region=region,
                population=population, lat=lat, lon=lon, main=bool(main) and (kind == LISTED or feature not in DIVISIONS),
                source=source, code=code, precision=precision, own=kind == LISTED,
            )
            for key, feature, name, geonameid, country, region, population, lat, lon, main, source, kind, code, precision in rows
        )  # fmt: skip


def own_places_path() -> Path:
    """Where the places of this user lie, or will lie once some are added."""
    return user_data_path("tacitus") / "places.sqlite"


def places_file(given: Path | None) -> PlacesFile | None:
    """The file of added places to lay over the gazetteer: the one that is given, else this user's; None where there is none.

    Raises:
        BadPlaces: the one that is given is not there.
    """
    path = given or own_places_path()
    if not path.is_file():
        if given is not None:
            raise BadPlaces(str(given), "no such file; `tacitus places add --places FILE` makes one")
        return None
    return PlacesFile(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def load_places(own: PlacesFile | None = None) -> Gazetteer:
    """The gazetteer of this install, with added places laid over it.

    Raises:
        UnreadableGazetteer: the packaged one cannot be written or read.
        BadPlaces: the file of added places is none of ours.
    """
    if own is None:
        return load_gazetteer()
    return LayeredGazetteer(OwnPlaces(_opened(own.path)), load_gazetteer())


def list_places(path: Path) -> list[PlaceList]:
    """What was added, in the order in which it was; nothing where there is no file.

    Raises:
        BadPlaces: the file is none of ours.
    """
    if not path.is_file():
        return []
    with closing(_opened(path)) as base:
        return _lists(base)


def remove_places(path: Path, which: str) -> PlaceList:
    """Take away what was added from one file, by the number of the list or the name of the file; what it was.

    Raises:
        BadPlaces: the file of added places is none of ours.
        UnknownName: there is no such list.
    """
    for one in list_places(path):
        if which in (str(one.id), one.file):
            with _changing(path) as base:
                _take_away(base, one.id)
                _index(base)
            return one
    raise UnknownName("list of places", which, tuple(f"{one.id} ({one.file})" for one in list_places(path)))


def add_places(path: Path, file: Path, kind: PlaceFileKind, source: str, country: str = "") -> Addition:
    """Add the places of a file; what was added before from a file of that name, form and source is replaced.

    Args:
        path: the file of added places; made where it does not exist.
        file: what to add.
        kind: its form.
        source: where it is from, in words.
        country: ISO 3166-1 alpha-3, for rows that say none.

    Raises:
        BadPlaces: the file cannot be read, holds no place, or has faults, of which the first ten are told; nothing is added then.
    """
    digest = _digest(file)
    before = [one for one in list_places(path) if (one.kind, one.source, one.file) == (kind, source, file.name)]
    if before and before[0].sha256 == digest:
        return Addition(list=before[0], changed=False)
    with _changing(path) as base:
        for one in before:
            _take_away(base, one.id)
        cursor = base.execute(
            "INSERT INTO list (kind, source, file, sha256) VALUES (?, ?, ?, ?)", (kind.value, source, file.name, digest)
        )
        left_out = _fill(base, cursor.lastrowid or 0, _rows(file, kind, country, base), file)
        _index(base)
        added = next(one for one in _lists(base) if one.id == cursor.lastrowid)
        if not added.places:
            raise BadPlaces(str(file), "holds no place that is taken in")
    return Addition(list=added, changed=True, left_out=left_out)


def _rows(file: Path, kind: PlaceFileKind, country: str, base: sqlite3.Connection) -> Iterator[AddedPlace | Fault | None]:
    settler = Settler(LayeredGazetteer(OwnPlaces(base), load_gazetteer()))
    for row in READERS[kind](file, country):
        yield settler.settle(row) if isinstance(row, AddedPlace) else row


def _fill(base: sqlite3.Connection, list_id: int, rows: Iterator[AddedPlace | Fault | None], file: Path) -> int:
    """Write the places; the number of rows that were left out."""
    faults: list[str] = []
    left_out = 0
    for row in rows:
        if isinstance(row, Fault):
            faults.append(str(row))
            if len(faults) == MOST_FAULTS:
                break
        elif row is None:
            left_out += 1
        elif not faults:
            _write(base, list_id, row)
    if faults:
        raise BadPlaces(str(file), faults[0], tuple(faults))
    return left_out


def _write(base: sqlite3.Connection, list_id: int, place: AddedPlace) -> None:
    key = base.execute(
        "INSERT INTO place (feature, name, geonameid, country, region, population, lat, lon) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (place.feature.value, place.name, place.geonameid, place.country, place.region, place.population, place.lat, place.lon),
    ).lastrowid
    base.execute("INSERT INTO added VALUES (?, ?, ?, ?)", (key, list_id, place.code, place.precision))
    names = {plain: 0 for name in place.aliases for plain in spellings(name)}
    names |= dict.fromkeys(spellings(place.name), 1)
    base.executemany("INSERT INTO name VALUES (?, ?, ?)", [(plain, key, main) for plain, main in names.items() if plain])


def _take_away(base: sqlite3.Connection, list_id: int) -> None:
    keys = "(SELECT key FROM added WHERE list = ?)"
    for table in ("name", "place"):
        base.execute(f"DELETE FROM {table} WHERE key IN {keys}", (list_id,))
    base.execute("DELETE FROM added WHERE list = ?", (list_id,))
    base.execute("DELETE FROM list WHERE id = ?", (list_id,))


def _index(base: sqlite3.Connection) -> None:
    names = base.execute("SELECT plain, country FROM name JOIN place USING (key)")
    index_names(base, names, read_places().transliterated)


def _lists(base: sqlite3.Connection) -> list[PlaceList]:
    return [
        PlaceList(id=id, kind=PlaceFileKind(kind), source=source, file=file, sha256=sha256, places=places)
        for id, kind, source, file, sha256, places in base.execute(LISTS)
    ]


def _opened(path: Path, *, to_change: bool = False) -> sqlite3.Connection:
    """The base in a file, which must be ours."""
    try:
        uri = f"{path.absolute().as_uri()}?mode={'rwc' if to_change else 'ro'}"
        base = sqlite3.connect(uri, uri=True, check_same_thread=False)
        form = base.execute("PRAGMA user_version").fetchone()[0], base.execute("PRAGMA application_id").fetchone()[0]
    except sqlite3.Error as error:
        raise BadPlaces(str(path), f"no file of added places: {error}") from error
    if form == (0, 0) and to_change and not base.execute("SELECT 1 FROM sqlite_master").fetchone():
        base.executescript(OWN_SCHEMA)
    elif form != (FORM, APPLICATION):
        base.close()
        raise BadPlaces(str(path), "no file of added places, such as `tacitus places add` makes")
    return base


@contextmanager
def _changing(path: Path) -> Iterator[sqlite3.Connection]:
    """The base, to be changed as a whole or not at all."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(_opened(path, to_change=True)) as base, base:
            yield base
    except (OSError, sqlite3.Error) as error:
        raise BadPlaces(str(path), f"cannot be changed: {error}") from error


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise BadPlaces(str(file), error.strerror or str(error)) from error
