"""Settling: an added place put into the world that is known: its country, its first division, a point by what it lies near."""

from dataclasses import replace

from tacitus.world.gazetteer import POINTS, TOWNS, Feature, Gazetteer, GazetteerPlace
from tacitus.world.place_files import AddedPlace, Fault, Host

NEAR = 2
WITHIN = {
    Feature.CAPITAL: 1,
    Feature.CITY: 1,
    Feature.SITE: 1,
    Feature.DISTRICT: 3,
    Feature.REGION: 4,
    Feature.AREA: 5,
    Feature.COUNTRY: 6,
}
CLOSE = {Feature.CITY: 0.1, Feature.SITE: 0.02, Feature.DISTRICT: 1.0, Feature.REGION: 5.0}  # degrees between two points of one


class Settler:
    """Settles added places by a gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Keep what is known of the world."""
        self._gazetteer = gazetteer

    def settle(self, place: AddedPlace) -> AddedPlace | Fault:
        """The place with what its hosts and its namesake say; a fault where a host is not known.

        Source: UCDP GED codebook, where_prec 2: the point of a place that lies near; 3 and 4: the point of its division.
        """
        for host in place.hosts:
            found = self._host(host, place.country)
            if isinstance(found, Fault):
                return found
            place = replace(place, country=place.country or found.country, region=place.region or found.region)
            if place.lat is None and found.lat is not None:
                precision = NEAR if host.near else WITHIN.get(found.feature, NEAR)
                place = replace(place, lat=found.lat, lon=found.lon, precision=precision)
        if place.region_name and not place.region:
            place = replace(place, region=self._region(place.region_name, place.country))
        return self._as_known(place) if place.geonameid is None else place

    def _host(self, host: Host, country: str) -> GazetteerPlace | Fault:
        found = [p for p in self._known(host.name) if p.feature in POINTS or not host.near]
        here = [p for p in found if p.country == country or not country]
        if not here:
            where = f" in {country}" if country else ""
            return Fault(
                host.line, host.column, f"no place named {host.name!r} is known{where}; give lat and lon, or another name"
            )
        if not country and len({p.country for p in here}) > 1:
            lands = ", ".join(sorted({p.country for p in here}))
            return Fault(host.line, host.column, f"{host.name!r} lies in several countries ({lands}); give the country")
        return here[0]

    def _region(self, name: str, country: str) -> str:
        """GeoNames' code of a first division, by its name or that of its seat; empty where neither is known."""
        known = [p for p in self._known(name) if p.country == country and p.region]
        divisions = (p.region for p in known if p.feature is Feature.REGION)
        return next(divisions, next((p.region for p in known if p.feature in TOWNS), ""))

    def _as_known(self, place: AddedPlace) -> AddedPlace:
        """The place with the number and the people of the same one as it is known; without a point at that one, or its seat."""
        known = [p for p in self._known(place.name) if p.country == place.country and p.lat is not None]
        within = [p for p in known if not place.region or p.region == place.region]
        same = next(
            (p for p in within if (p.feature is place.feature or {p.feature, place.feature} <= TOWNS) and _is_close(place, p)),
            None,
        )
        if same is not None:
            place = replace(place, geonameid=same.geonameid, population=place.population or same.population)
        seat = same or next((p for p in within if p.feature in TOWNS), None)
        if seat is not None and place.feature is Feature.REGION:
            place = replace(place, population=place.population or seat.population)
        return replace(place, lat=seat.lat, lon=seat.lon) if place.lat is None and seat is not None else place

    def _known(self, name: str) -> tuple[GazetteerPlace, ...]:
        return self._gazetteer.lookup(name.split())


def _is_close(place: AddedPlace, known: GazetteerPlace) -> bool:
    """Whether two points may be of one place; where one is missing, they may."""
    if place.lat is None or place.lon is None or known.lat is None or known.lon is None:
        return True
    return max(abs(place.lat - known.lat), abs(place.lon - known.lon)) <= CLOSE.get(place.feature, 0.0)
