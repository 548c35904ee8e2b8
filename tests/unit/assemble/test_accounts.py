"""What a report tells of each incident: one scene is one account, and what is recalled stands apart."""

from dataclasses import replace
from datetime import date

import pytest

from tacitus.assemble import accounts_of
from tacitus.model import Basis, Event, EventType, Modality, Place, Reading, Scope
from tests.factories import make_claim, make_document, make_event, make_reading

ALDORA = Place(name="Aldora", geonameid=1, lat=10.0, lon=20.0, precision=1, country="ALD")
BESIDE = Place(name="Besidem", geonameid=2, lat=10.2, lon=20.0, precision=1, country="ALD")
FARAWAY = Place(name="Farawen", geonameid=3, lat=13.0, lon=20.0, precision=1, country="ALD")
ALDIA = Place(name="Aldia", geonameid=5, lat=11.0, lon=20.0, precision=6, country="ALD")
ABROAD = Place(name="Abroda", geonameid=4, lat=50.0, lon=0.0, precision=6, country="ABR")


def told(quote: str, day: int | None = None, place: Place | None = None, modality: Modality = Modality.ACTUAL) -> Event:
    start = date(2022, 1, day) if day else None
    return make_event(quote, start=start, end=start, date_precision=1 if day else None, place=place, modality=modality)


def read(*events: Event, **given: object) -> Reading:
    return replace(make_reading(), events=events, **given)  # type: ignore[arg-type]


def test_a_report_that_is_not_about_conflict_tells_of_nothing() -> None:
    assert accounts_of(read(told("raid"), about_conflict=False)) == ()


def test_a_report_without_events_has_its_claims_on_the_day_of_its_page() -> None:
    (main,) = accounts_of(read())
    assert (main.main, main.start, main.dated) == (True, date(2022, 1, 24), Basis.INFERRED)
    (main,) = accounts_of(read(document=make_document(published=None)))
    assert (main.start, main.dated) == (None, None)


def test_a_report_that_tells_nothing_is_linked_only_where_nobody_has_read_it() -> None:
    assert accounts_of(read(claims=(), about_conflict=True)) == ()
    assert len(accounts_of(read(claims=(), about_conflict=None))) == 1


@pytest.mark.parametrize(
    ("one", "other", "accounts"),
    [
        (told("raid", 20, ALDORA), told("stormed", 21, ALDORA), 1),
        (told("raid", 20, ALDORA), told("stormed", 20, BESIDE), 1),
        (told("raid", 20, ALDORA), told("stormed"), 1),
        (told("raid", 20, ALDORA), told("stormed", 20, ALDIA), 1),
        (told("raid", 20, ALDORA), told("stormed", 20, FARAWAY), 2),
        (told("raid", 20, ALDORA), told("stormed", 28, ALDORA), 2),
        (told("raid", 20, ALDORA), told("stormed", 23, ALDORA), 2),
        (told("raid", 20, ALDORA), replace(told("stormed", 23, ALDORA), type=EventType.ARMED_CLASH), 1),
        (told("raid", 20, ALDORA), told("stormed", 20, ABROAD), 2),
        (told("raid", 20, ALDORA), told("stormed", 20, ALDORA, modality=Modality.HISTORICAL), 2),
        (told("raid", 20, ALDORA), told("stormed", 28, modality=Modality.PLANNED), 1),
        (told("raid", 20, ALDORA), told("stormed", 28), 1),
    ],
)
def test_one_scene_is_one_account(one: Event, other: Event, accounts: int) -> None:
    assert len(accounts_of(read(one, other, claims=()))) == accounts


def test_the_days_and_places_of_a_scene_are_those_of_its_events() -> None:
    main, *_ = accounts_of(read(told("raid", 20, ALDIA), told("stormed", 21, ALDORA), claims=()))
    assert (main.start, main.end, main.dated) == (date(2022, 1, 20), date(2022, 1, 21), Basis.STATED)
    assert main.place == ALDORA
    assert main.places == (ALDIA, ALDORA)


def test_each_claim_goes_with_its_event_and_the_rest_with_the_news() -> None:
    raid, older = told("raid", 20, ALDORA), told("stormed", 2, FARAWAY)
    claims = (
        make_claim(event=raid.id),
        make_claim("102 rebels", "102", event=older.id),
        make_claim("45 guards", "45"),
        make_claim("seven civilians", "seven", scope=Scope.BACKGROUND),
    )
    main, other = accounts_of(read(raid, older, claims=claims))
    assert main.claims == (claims[0].id, claims[2].id)
    assert other.claims == (claims[1].id,)
    assert (main.main, other.main) == (True, False)


def test_what_is_only_history_is_not_what_the_report_is_about() -> None:
    main, other = accounts_of(read(told("raid", 2, ALDORA, modality=Modality.HISTORICAL), claims=()))
    assert main.events == ()
    assert other.types


def test_an_id_comes_from_the_content() -> None:
    one, other = accounts_of(read())[0], accounts_of(read())[0]
    assert one.id == other.id
    assert accounts_of(read(told("raid")))[0].id != one.id
