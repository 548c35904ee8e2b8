"""Our types of events in other people's terms."""

import pytest

from tacitus.model import ActorKind, EventType
from tacitus.world import load_event_codes


def test_every_type_has_its_codes() -> None:
    codes = load_event_codes()
    assert set(codes) == set(EventType)
    assert (codes[EventType.ARRESTS].acled, codes[EventType.ARRESTS].plover) == ("Strategic developments", "COERCE")
    assert codes[EventType.PRISON_BREAK].acled is None


@pytest.mark.parametrize(
    ("kind", "doers", "sufferers", "wanted"),
    [
        (EventType.ARMED_CLASH, {ActorKind.STATE_FORCE}, {ActorKind.ARMED_GROUP}, 1),
        (EventType.ARMED_CLASH, {ActorKind.MILITIA}, {ActorKind.ARMED_GROUP}, 2),
        (EventType.ARMED_CLASH, {ActorKind.ARMED_GROUP}, set(), None),
        (EventType.ARMED_CLASH, {ActorKind.ARMED_GROUP}, {ActorKind.UNKNOWN}, None),
        (EventType.ATTACK, {ActorKind.ARMED_GROUP}, set(), 3),
        (EventType.PEACEFUL_PROTEST, {ActorKind.POLITICAL}, {ActorKind.POLICE}, None),
    ],
)
def test_violence_by_type_and_sides(
    kind: EventType, doers: set[ActorKind], sufferers: set[ActorKind], wanted: int | None
) -> None:
    assert load_event_codes()[kind].violence(doers, sufferers) == wanted
