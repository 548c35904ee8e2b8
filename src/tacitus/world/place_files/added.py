"""Added: what a row of a file of places comes to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tacitus.world.gazetteer import Feature

LONGEST_NAME = 200  # code points
MOST_ALIASES = 400
LATITUDES, LONGITUDES = 90.0, 180.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A place by which another is placed: its name, where the file names it, and whether the other lies near it or within."""

    name: str
    line: int
    column: str
    near: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedPlace:
    """A place as a file has it.

    Attributes:
        line: of the file.
        name, aliases: how it is written.
        feature: what kind of place it is.
        country: ISO 3166-1 alpha-3; empty where the file does not say it.
        lat, lon: degrees WGS84; None where the file gives none.
        geonameid: its number in GeoNames.
        region: GeoNames' code of its first division; empty where not known.
        region_name: the name of that division, where the file has no code of GeoNames.
        population: inhabitants; 0 where not known.
        code: its P-code.
        hosts: what it is said to lie near or within.
        precision: of its point, as UCDP codes it; None where its kind says it.
    """

    line: int
    name: str
    aliases: tuple[str, ...]
    feature: Feature
    country: str
    lat: float | None = None
    lon: float | None = None
    geonameid: int | None = None
    region: str = ""
    region_name: str = ""
    population: int = 0
    code: str = ""
    hosts: tuple[Host, ...] = ()
    precision: int | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a cell: its line, its column by name and in words; `column` is empty where it is the whole line."""

    line: int
    column: str
    says: str

    def __str__(self) -> str:
        """The fault as a user is told of it."""
        return f"line {self.line}, column {self.column}: {self.says}" if self.column else f"line {self.line}: {self.says}"


AddedRow = AddedPlace | Fault | None  # None: a row of a kind that is left out
PlaceFile = Callable[[Path, str], Iterator[AddedRow]]


def read_point(line: int, lat: tuple[str, str], lon: tuple[str, str]) -> tuple[float, float] | Fault:
    """The point of two cells, each given by its column and its words; a fault where they hold no degrees on earth."""
    degrees = []
    for (column, words), most in ((lat, LATITUDES), (lon, LONGITUDES)):
        try:
            degree = float(words.strip())
        except ValueError:
            return Fault(line, column, f"{words.strip()!r} is no number of degrees, such as 36.51")
        if not -most <= degree <= most:
            return Fault(line, column, f"{words.strip()} degrees are none on earth; want -{most:.0f} to {most:.0f}")
        degrees.append(degree)
    return degrees[0], degrees[1]


def read_name(line: int, column: str, words: str) -> str | Fault:
    """The name in a cell, white space as one space; a fault where it is none."""
    name = " ".join(words.split())
    if not any(sign.isalnum() for sign in name):
        return Fault(line, column, "holds no name")
    if len(name) > LONGEST_NAME or not name.isprintable():
        return Fault(line, column, f"{name[:20]!r} ... is no name: it is too long, or holds signs that cannot be shown")
    return name


def read_aliases(words: list[str]) -> tuple[str, ...]:
    """The names that can be names, each once."""
    names = (" ".join(one.split()) for one in words)
    kept = [n for n in names if len(n) <= LONGEST_NAME and n.isprintable() and any(sign.isalpha() for sign in n)]
    return tuple(dict.fromkeys(kept))[:MOST_ALIASES]
