"""The nouns of many reports refuse what breaks a law."""

from datetime import UTC, date, datetime

import pytest

from tacitus.errors import BadRecord
from tacitus.model import (
    Account,
    Agreement,
    Basis,
    Count,
    EventType,
    Figure,
    Judgement,
    Maker,
    Measure,
    Origin,
    OriginKind,
    Pair,
    Place,
    Qualifier,
    Standing,
    Value,
    Verdict,
)

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)
COUNCIL = Origin(id="health-council", name="the health council", kind=OriginKind.NAMED)


def make_account(start: date | None, end: date | None, dated: Basis | None) -> Account:
    return Account(
        id="account-1", document="a", main=True, events=(), claims=(), types=(EventType.ARMED_CLASH,), start=start, end=end,
        dated=dated, place=None, places=(), actors=(), made_by=Maker("test", "1"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("start", "end", "dated"),
    [
        (date(2024, 5, 6), date(2024, 5, 5), Basis.STATED),
        (date(2024, 5, 6), date(2024, 5, 6), None),
        (None, None, Basis.STATED),
        (date(2024, 5, 6), None, Basis.STATED),
    ],
)
def test_an_account_knows_its_days_wholly_or_not_at_all(start: date | None, end: date | None, dated: Basis | None) -> None:
    with pytest.raises(BadRecord):
        make_account(start, end, dated)


def test_an_account_may_have_one_day_or_none() -> None:
    assert make_account(None, None, None).start is None
    assert make_account(date(2024, 5, 6), date(2024, 5, 6), Basis.INFERRED).dated is Basis.INFERRED


@pytest.mark.parametrize(("standing", "reason"), [(Standing.CURRENT, "why"), (Standing.SUPERSEDED, ""), (Standing.EXCLUDED, "")])
def test_what_is_out_of_force_says_why(standing: Standing, reason: str) -> None:
    with pytest.raises(BadRecord, match="health council"):
        Value(
            origin=COUNCIL, count=Count(7, 7, 7, Qualifier.EXACT), as_of=None, claims=("c",), documents=("d",),
            standing=standing, reason=reason,
        )  # fmt: skip


def test_a_value_without_a_claim_cannot_be_walked_back() -> None:
    with pytest.raises(BadRecord, match="no claim"):
        Value(origin=COUNCIL, count=Count(7, 7, 7, Qualifier.EXACT), as_of=None, claims=(), documents=("d",))


def test_a_figure_has_its_bounds_in_order() -> None:
    with pytest.raises(BadRecord, match="out of order"):
        Figure(
            id="f", measure=Measure.KILLED, status=None, affiliation=None, low=9, best=None, high=7, rule="range_only", values=(),
            number_of_origins=0, number_of_documents=0, agreement=Agreement.SINGLE_ORIGIN,
        )  # fmt: skip


def test_a_pair_has_one_form() -> None:
    with pytest.raises(BadRecord, match="smaller id first"):
        Pair(first="b", second="a", score=1.0, reasons=())


@pytest.mark.parametrize(
    ("verdict", "about", "by", "reason", "value"),
    [
        (Verdict.SAME, ("a",), "R.", "", None),
        (Verdict.NOT_SAME, ("a", "a"), "R.", "", None),
        (Verdict.SAME, ("a", "b"), " ", "", None),
        (Verdict.REJECT, ("c",), "R.", "", None),
        (Verdict.BEST, ("f",), "R.", "the later count", None),
        (Verdict.UNDO, ("j",), "R.", "", 4),
    ],
)
def test_a_judgement_is_whole_or_refused(
    verdict: Verdict, about: tuple[str, ...], by: str, reason: str, value: int | None
) -> None:
    with pytest.raises(BadRecord):
        Judgement(id="j", verdict=verdict, about=about, by=by, at=NOON, reason=reason, value=value)


def test_the_time_of_a_judgement_has_its_zone() -> None:
    with pytest.raises(BadRecord, match="time zone"):
        Judgement(id="j", verdict=Verdict.SAME, about=("a", "b"), by="R.", at=datetime(2024, 5, 6, 12))


def test_a_battle_may_last_and_a_bomb_does_not() -> None:
    assert EventType.ARMED_CLASH.lasts
    assert EventType.DISPLACEMENT.lasts
    assert not EventType.SUICIDE_BOMB.lasts
    assert not EventType.AIR_STRIKE.lasts


@pytest.mark.parametrize(("precision", "scene"), [(1, True), (3, True), (4, False), (6, False)])
def test_a_district_is_a_scene_and_a_province_is_none(precision: int, scene: bool) -> None:
    place = Place(name="Aldora", geonameid=None, lat=None, lon=None, precision=precision, country=None)
    assert place.is_scene is scene
