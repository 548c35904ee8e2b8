"""A group of accounts becomes what happened: its name, days and place."""

from datetime import date

from tacitus.link import incident_of
from tacitus.model import Basis, EventType
from tests.unit.link.telling import ALDORA, BESIDE, FARAWAY, make_account


def test_an_incident_is_told_in_neutral_words() -> None:
    incident = incident_of([make_account("a", 6), make_account("b", 7)])
    assert incident.title == "Armed clash, Aldora, 2024-05-06 to 2024-05-07"
    assert incident.documents == ("a", "b")


def test_it_keeps_its_id_while_later_reports_join_it() -> None:
    first = incident_of([make_account("a", 6)])
    assert incident_of([make_account("b", 8), make_account("a", 6)]).id == first.id
    assert incident_of([make_account("b", 8)]).id != first.id


def test_days_of_publication_count_only_where_no_text_tells_a_day() -> None:
    late = make_account("b", 20, dated=Basis.INFERRED)
    assert incident_of([make_account("a", 6), late]).end == date(2024, 5, 6)
    assert incident_of([late]).start == date(2024, 5, 20)
    assert incident_of([make_account("c", None)]).start is None


def test_a_day_far_from_all_others_does_not_stretch_it() -> None:
    astray = make_account("c", start=date(2019, 1, 1), end=date(2019, 1, 1))
    assert incident_of([make_account("a", 6), make_account("b", 7), astray]).start == date(2024, 5, 6)


def test_the_place_that_most_tell_is_the_place() -> None:
    told = [make_account("a", place=FARAWAY), make_account("b"), make_account("c"), make_account("d", place=None)]
    assert incident_of(told).place == ALDORA
    assert incident_of([make_account("d", place=None)]).place is None


def test_the_kind_that_most_tell_is_in_the_title() -> None:
    told = [make_account("a", types=(EventType.ATTACK,)), make_account("b"), make_account("c", place=BESIDE)]
    assert incident_of(told).title.startswith("Armed clash, ")
    assert incident_of([make_account("a", types=(), place=None)]).title == "Incident, 2024-05-06"
