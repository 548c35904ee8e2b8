"""One sentence read for its events by itself, as the tests of this folder do it."""

from functools import lru_cache

from tacitus.find.event.finder import EventFinder
from tacitus.model import Event
from tacitus.world import load_sources
from tests.unit.find.sentences import pack, parsed


@lru_cache(maxsize=1)
def finder() -> EventFinder:
    return EventFinder(pack(), load_sources())


@lru_cache(maxsize=2048)
def events_in(*texts: str) -> tuple[Event, ...]:
    return finder().read(parsed(*texts)).events


def told(text: str) -> str:
    """What a sentence tells, "attacked: Attack; killing: Attack (denied)"; `nothing` where it tells of no event."""
    found = events_in(*text.split(" // "))
    return "; ".join(f"{e.quote}: {e.type}" + (f" ({e.modality})" if e.modality != "actual" else "") for e in found) or "nothing"
