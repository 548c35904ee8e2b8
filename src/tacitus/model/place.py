"""Place: where something happened, with the precision that coders use."""

import math
from dataclasses import dataclass

from tacitus.errors import BadRecord

PLACE_PRECISIONS = range(1, 8)
DISTRICT = 3  # the coarsest precision of a place that is a scene; what is coarser is an area
DIAMETER = 12_742.0  # of the earth, km


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in the world.

    Attributes:
        name: the gazetteer's name, else the words of the text.
        geonameid: its number in GeoNames; None where it is not there.
        lat, lon: degrees WGS84; None where no point is known.
        precision: 1 exact point, 2 near, 3 district, 4 province, 5 larger, 6 country, 7 sea or air.
        country: ISO 3166-1 alpha-3; None where not known.
        code: its P-code, of a place that a user added from a table of them; else None.
        source: where a user has an added place from; None for one that comes with the install.

    Raises:
        BadRecord: a precision or a point that does not exist.

    Source: UCDP GED codebook, where_prec.
    """

    name: str
    geonameid: int | None
    lat: float | None
    lon: float | None
    precision: int
    country: str | None
    code: str | None = None
    source: str | None = None

    @property
    def is_scene(self) -> bool:
        """Whether it is a town, a district or less, so that two of them can be near each other or far."""
        return self.precision <= DISTRICT

    def __post_init__(self) -> None:
        """Refuse what is no place on earth."""
        if self.precision not in PLACE_PRECISIONS:
            raise BadRecord(f"place {self.name!r}: precision {self.precision} is none of 1 to 7")
        if (self.lat is None) != (self.lon is None):
            raise BadRecord(f"place {self.name!r}: a point has both a latitude and a longitude")
        if self.lat is not None and self.lon is not None and not (-90 <= self.lat <= 90 and -180 <= self.lon <= 180):
            raise BadRecord(f"place {self.name!r}: {self.lat}, {self.lon} is no point on earth")


def kilometres(one: Place, other: Place) -> float | None:
    """The distance of two points along the earth in km; None where one of them has no point."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    lat, far_lat = math.radians(one.lat), math.radians(other.lat)
    half = math.sin((far_lat - lat) / 2) ** 2
    half += math.cos(lat) * math.cos(far_lat) * math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    return DIAMETER * math.asin(min(1.0, math.sqrt(half)))
