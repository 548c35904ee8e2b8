"""Divisions: each lies on the map, in its country, under its number, and is found by the names that reports use."""

import pytest

from tacitus.world import Feature, load_gazetteer
from tacitus.world.divisions import load_county_points, load_divisions
from tacitus.world.packaged_places import country_codes


def test_every_division_is_one_place() -> None:
    divisions = load_divisions()
    numbers = [division.geonameid for division in divisions if division.geonameid]
    assert len(numbers) == len(set(numbers)) > 3_500
    assert {division.country for division in divisions} <= {*country_codes()}
    points = [division.point for division in divisions if division.point[0] is not None]
    assert all(-90 <= lat <= 90 and -180 <= lon <= 180 for lat, lon in points if lat is not None and lon is not None)
    assert len(points) > 0.95 * len(divisions)


@pytest.mark.parametrize(
    ("name", "country", "geonameid", "lat", "lon"),
    [
        ("Hasaka", "SYR", 173813, 36.4, 40.6),
        ("Helmand", "AFG", 1140043, 31.0, 64.0),
        ("Scotland", "GBR", 2638360, 56.8, -4.1),
        ("Ontario", "CAN", 6093943, 50.0, -86.0),
        ("Tex.", "USA", 4736286, 31.3, -98.5),
    ],
)
def test_a_first_division_has_its_number_and_its_middle(name: str, country: str, geonameid: int, lat: float, lon: float) -> None:
    (place,) = [p for p in load_gazetteer().lookup(name.split()) if p.feature is Feature.REGION and p.country == country]
    assert place.geonameid == geonameid
    assert place.lat == pytest.approx(lat, abs=0.5)
    assert place.lon == pytest.approx(lon, abs=0.5)


def test_a_county_lies_where_it_lies() -> None:
    assert load_county_points()["48097"].point == pytest.approx((33.64, -97.21), abs=0.1)
    (cooke,) = load_gazetteer().lookup(["Cooke", "County"])
    assert (cooke.geonameid, cooke.country, cooke.region) == (4683066, "USA", "TX")
