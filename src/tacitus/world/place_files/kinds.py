"""Kinds: which of the three forms a file of places has, and what the words and codes in it stand for."""

import re
import tomllib
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import msgspec
from msgspec import Struct

from tacitus.errors import BadPack, BadPlaces
from tacitus.world.gazetteer import Feature
from tacitus.world.place_files.rows import rows_of

PATH = "world/registers/place_kinds.toml"
GEONAMES_COLUMNS = 19
CODED = re.compile(r"pcode?$")


class PlaceFileKind(StrEnum):
    """The form of a file of places."""

    GEONAMES = "geonames"
    PCODES = "pcodes"
    LIST = "list"


class PlaceKinds(Struct, frozen=True, forbid_unknown_fields=True):
    """registers/place_kinds.toml.

    Attributes:
        geonames: a feature code of GeoNames -> what kind of place; others are left out.
        list: a word of the column `kind` of a list of one's own -> what kind of place.
        levels: the level of a division in a table of P-codes -> what kind of place.
    """

    geonames: dict[str, Feature]
    list: dict[str, Feature]
    levels: dict[str, Feature]


@lru_cache(maxsize=1)
def load_place_kinds() -> PlaceKinds:
    """The kinds that are shipped.

    Raises:
        BadPack: the file has a fault.
    """
    path = files("tacitus.world") / "registers" / "place_kinds.toml"
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), PlaceKinds)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise BadPack(PATH, str(error)) from error


def guess_kind(path: Path) -> PlaceFileKind:
    """The form that the first line of a file shows.

    Raises:
        BadPlaces: it cannot be read, or shows none.
    """
    with rows_of(path, quoted=False) as rows:
        _, cells = next(rows, (0, []))
    if len(cells) == GEONAMES_COLUMNS and cells[0].isdecimal():
        return PlaceFileKind.GEONAMES
    with rows_of(path) as rows:
        _, header = next(rows, (0, []))
    plain = [re.sub(r"[\W_]", "", cell).lower() for cell in header]
    if any(CODED.search(cell) for cell in plain):
        return PlaceFileKind.PCODES
    if "name" in plain:
        return PlaceFileKind.LIST
    raise BadPlaces(
        str(path),
        "line 1: no GeoNames file (19 columns parted by tabs), no table of P-codes (a column that ends in PCODE) and no list "
        "(a column `name`); --kind says which it is meant to be",
    )
