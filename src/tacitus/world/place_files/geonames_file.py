"""GeoNames file: the places of a country as GeoNames has them for download, SY.txt or SY.zip."""

from collections.abc import Iterator
from pathlib import Path

from tacitus.world.packaged_places import country_codes, is_a_name
from tacitus.world.place_files.added import AddedPlace, AddedRow, Fault, read_aliases, read_name, read_point
from tacitus.world.place_files.kinds import GEONAMES_COLUMNS, load_place_kinds
from tacitus.world.place_files.rows import rows_of


def read_geonames(path: Path, country: str) -> Iterator[AddedRow]:
    """Each row of the file; None for a kind of place that is left out.

    Source: https://download.geonames.org/export/dump/readme.txt, "The main 'geoname' table".

    Args:
        path: the file, or the ZIP that holds it.
        country: ISO 3166-1 alpha-3 for rows that name none.

    Raises:
        BadPlaces: the file cannot be read.
    """
    features, countries = load_place_kinds().geonames, country_codes()
    with rows_of(path, quoted=False) as rows:
        for line, cells in rows:
            if len(cells) != GEONAMES_COLUMNS:
                yield Fault(line, "", f"{len(cells)} columns; a row of a GeoNames file has {GEONAMES_COLUMNS}, parted by tabs")
                continue
            feature = features.get(cells[7])
            home = countries.get(cells[8], country)
            if feature is None or not home:
                yield None
                continue
            name, point = read_name(line, "name", cells[1]), read_point(line, ("latitude", cells[4]), ("longitude", cells[5]))
            fault = next((one for one in (name, point) if isinstance(one, Fault)), None)
            if isinstance(name, Fault) or isinstance(point, Fault):
                yield fault
            elif not cells[0].isdecimal():
                yield Fault(line, "geonameid", f"{cells[0]!r} is no number")
            else:
                yield AddedPlace(
                    line=line, name=name, aliases=read_aliases([cells[2], *filter(is_a_name, cells[3].split(","))]),
                    feature=feature, country=home, lat=point[0], lon=point[1], geonameid=int(cells[0]), region=cells[10],
                    population=int(cells[14]) if cells[14].isdecimal() else 0,
                )  # fmt: skip
