"""Event words: the fields of an event in the words that a person reads."""

from collections.abc import Iterator

from tacitus.export.escape import visible
from tacitus.model import Event, EventActor, EventRole, Hedge, Modality

AGAINST = "against"


def event_facts(event: Event) -> tuple[str, ...]:
    """When, where, by whom against whom, as far as known; then how it is told, where that is not as a plain fact."""
    return tuple(_facts(event))


def _facts(event: Event) -> Iterator[str]:
    if event.start is not None:
        days = [day.isoformat() for day in (event.start, event.end) if day is not None]
        yield days[0] if days[0] == days[-1] else " to ".join(days)
    if event.place is not None:
        yield visible(event.place.name)
    sides = _sides(event.actors)
    if sides:
        yield sides
    if event.modality is not Modality.ACTUAL:
        yield event.modality.value
    if event.hedge is not Hedge.ASSERTED and event.hedge.value != event.modality.value:
        yield event.hedge.value


def _sides(actors: tuple[EventActor, ...]) -> str:
    """Who did it, and against whom: "IS against SDF"."""
    doers = ", ".join(dict.fromkeys(visible(a.name) for a in actors if a.role is EventRole.ACTOR))
    others = ", ".join(dict.fromkeys(visible(a.name) for a in actors if a.role is EventRole.RECIPIENT))
    return " ".join(filter(None, (doers, f"{AGAINST} {others}" if others else "")))


def told_words(event: Event) -> str:
    """The word that tells it, in quotation marks."""
    return f"“{visible(event.quote)}”"
