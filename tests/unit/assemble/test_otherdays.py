"""Harm of an event long before the one that a report is about is background."""

from datetime import date

import pytest

from tacitus.assemble.otherdays import RULE, other_days
from tacitus.model import Claim, Event, Measure, Modality, Scope
from tests.factories import make_claim, make_event

TEXT = "The raid on Friday left 12 dead. A strike there killed 7 people on 3 March."
RAID, STRIKE = date(2024, 5, 3), date(2024, 3, 3)


def event(quote: str, day: date | None, why: str = "date:beside_it", modality: Modality = Modality.ACTUAL) -> Event:
    return make_event(quote, TEXT, start=day, end=day, date_precision=1 if day else None, why=(why,), modality=modality)


def scopes(first: Event, second: Event, **given: object) -> list[Scope]:
    """The scopes of twelve dead of the first event and seven of the second."""
    return [claim.scope for claim in read(first, second, **given)]


def read(first: Event, second: Event, **given: object) -> tuple[Claim, ...]:
    values: dict[str, object] = {"event": second.id, "sentence": 1, **given}
    claims = make_claim("12 dead", "12", TEXT, event=first.id), make_claim("7 people", "7", TEXT, **values)
    return other_days(claims, (first, second))


def test_an_event_long_before_is_background_and_says_why() -> None:
    done = read(event("raid", RAID), event("strike", STRIKE))
    assert [claim.scope for claim in done] == [Scope.INCIDENT, Scope.BACKGROUND]
    assert RULE in done[1].why


def test_history_is_background_without_a_day() -> None:
    assert scopes(event("raid", RAID), event("strike", None, modality=Modality.HISTORICAL))[1] is Scope.BACKGROUND


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(event("strike", date(2024, 5, 1)), id="days before"),
        pytest.param(event("strike", date(2024, 6, 1)), id="after"),
        pytest.param(event("strike", None), id="no day"),
        pytest.param(event("strike", STRIKE, why="date:before_it"), id="a day of other words"),
    ],
)
def test_other_events_stay(second: Event) -> None:
    assert scopes(event("raid", RAID), second)[1] is Scope.INCIDENT


def test_a_repetition_of_the_news_stays() -> None:
    first = make_claim("12 dead", "12", TEXT)
    assert scopes(event("raid", RAID), event("strike", STRIKE), repeats=first.id)[1] is Scope.INCIDENT


def test_only_harm_becomes_background() -> None:
    assert scopes(event("raid", RAID), event("strike", STRIKE), measure=Measure.ARRESTED)[1] is Scope.INCIDENT


def test_a_report_without_figures_or_events_stays_as_it_is() -> None:
    assert other_days((), ()) == ()
    claims = (make_claim("12 dead", "12", TEXT),)
    assert other_days(claims, ()) == claims


def test_nothing_is_background_to_history() -> None:
    first = event("raid", RAID, modality=Modality.HISTORICAL)
    assert scopes(first, event("strike", STRIKE))[1] is Scope.INCIDENT
