"""Our types of events in other people's terms."""

import pytest

from tacitus.model import ActorKind, EventType
from tacitus.world import Side, load_event_codes, side_of_kind


def test_every_type_has_its_codes() -> None:
    codes = load_event_codes()
    assert set(codes) == set(EventType)
    assert (codes[EventType.ARRESTS].acled, codes[EventType.ARRESTS].plover) == ("Strategic developments", "COERCE")
    assert codes[EventType.PRISON_BREAK].acled is None


STATE, GROUP, CIVILIANS = Side.STATE, Side.GROUP, Side.CIVILIANS


@pytest.mark.parametrize(
    ("kind", "doers", "sufferers", "wanted"),
    [
        (EventType.ARMED_CLASH, {STATE}, {GROUP}, 1),
        (EventType.ARMED_CLASH, {STATE}, {STATE}, 1),
        (EventType.ARMED_CLASH, {GROUP}, {GROUP}, 2),
        (EventType.ARMED_CLASH, {GROUP}, set(), None),
        # a type says nothing where the sides do not
        (EventType.ATTACK, set(), {CIVILIANS}, None),
        (EventType.ATTACK, {GROUP}, set(), 3),
        (EventType.ATTACK, {GROUP}, {CIVILIANS}, 3),
        (EventType.AIR_STRIKE, {STATE}, {CIVILIANS}, 3),
        (EventType.AIR_STRIKE, {STATE}, set(), None),
        # who is armed was fought with, whatever the type and whoever died beside them
        (EventType.ATTACK, {GROUP}, {STATE}, 1),
        (EventType.ABDUCTION, {GROUP}, {GROUP}, 2),
        (EventType.AIR_STRIKE, {STATE}, {GROUP, CIVILIANS}, 1),
        (EventType.ATTACK, {CIVILIANS}, {CIVILIANS}, None),
        (EventType.PEACEFUL_PROTEST, {CIVILIANS}, {STATE}, None),
    ],
)
def test_violence_by_type_and_sides(kind: EventType, doers: set[Side], sufferers: set[Side], wanted: int | None) -> None:
    assert load_event_codes()[kind].violence(doers, sufferers) == wanted


@pytest.mark.parametrize(
    ("kind", "side"),
    [(ActorKind.POLICE, STATE), (ActorKind.MILITIA, GROUP), (ActorKind.POLITICAL, None), (ActorKind.UNKNOWN, None)],
)
def test_an_actor_is_on_the_side_of_its_kind(kind: ActorKind, side: Side | None) -> None:
    assert side_of_kind(kind) is side
