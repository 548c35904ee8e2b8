"""The register of places that GeoNames as packaged lacks, or knows by another name."""

import tomllib
from importlib.resources import files

import msgspec
from msgspec import Struct

from tacitus.errors import BadPack

PATH = "world/registers/places.toml"


class OwnCountry(Struct, frozen=True, forbid_unknown_fields=True):
    """A country's rough middle in degrees WGS84, and other names."""

    lat: float
    lon: float
    aliases: tuple[str, ...] = ()


class OwnRegion(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A first division of a country.

    Attributes:
        country: ISO 3166-1 alpha-3.
        name: as ISO 3166-2 writes it where it has it, which this entry then adds to.
        seat: the town by which it is placed on the map, by a name that GeoNames has; its namesake where left out.
        source: where name and seat can be looked up.
        aliases: other names.
    """

    country: str
    name: str
    source: str
    seat: str = ""
    aliases: tuple[str, ...] = ()


class OwnPlace(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A place with its point in degrees WGS84, its country as ISO 3166-1 alpha-3 (empty for none), and where to look it up."""

    feature: str
    name: str
    country: str
    lat: float
    lon: float
    source: str
    geonameid: int | None = None
    population: int = 0
    aliases: tuple[str, ...] = ()


class PlaceRegister(Struct, frozen=True, forbid_unknown_fields=True):
    """registers/places.toml.

    Attributes:
        transliterated: countries whose names reach ours from another script by many spellings, as ISO 3166-1 alpha-3.
        country: by ISO 3166-1 alpha-3.
        spelling: GeoNames number -> spellings of that town that GeoNames does not list and reports use.
        region, place: what GeoNames as packaged lacks.
    """

    transliterated: frozenset[str]
    country: dict[str, OwnCountry]
    spelling: dict[str, tuple[str, ...]]
    region: tuple[OwnRegion, ...]
    place: tuple[OwnPlace, ...]


def read_places() -> PlaceRegister:
    """The register that is shipped.

    Raises:
        BadPack: the file has a fault.
    """
    path = files("tacitus.world") / "registers" / "places.toml"
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), PlaceRegister)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise BadPack(PATH, str(error)) from error
