"""Other days: harm told of an event of another day than the one that a report is about is background.

"Two men were shot on Dixon Avenue on Friday ... On 3 March a baker was killed two streets away": the baker is recalled beside
the news. The event that the report's first figure tells of is the one that it is about.
Source: record.md "Claim", scope: background is another event.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tacitus.assemble.belonging import HARM
from tacitus.model import Claim, Event, Layer, Maker, Modality, Reading, Scope
from tacitus.stage import Stage, per_document

MAKER = Maker("assemble.otherdays", "1")
RULE = "scope:event_of_another_day"
BESIDE = "date:beside_it"  # the days stand with the words that tell it
APART = timedelta(days=10)  # a battle goes on for days, and a round-up tells of all of them


def other_days_stage() -> Stage:
    """The stage that makes claims background whose event has a day of its own, before that of the main one."""

    def step(reading: Reading) -> Reading:
        return replace(reading, claims=other_days(reading.claims, reading.events))

    return per_document(step, needs=(Layer.CLAIMS, Layer.EVENTS), gives=(Layer.CLAIMS,), maker=MAKER)


def other_days(claims: Sequence[Claim], events: Sequence[Event]) -> tuple[Claim, ...]:
    """The claims in order, those of harm in an event long before the main one as background.

    Args:
        claims: of one report, in the order of the text, each with its event.
        events: of the report, with their days.
    """
    by_id = {event.id: event for event in events}
    news = [c for c in claims if _is_news(c)]
    main = by_id.get(news[0].event or "") if news else None
    if main is None or main.modality is Modality.HISTORICAL:
        return tuple(claims)
    tied = {link for c in news if c.event == main.id for link in (c.id, c.part_of, c.repeats) if link is not None}
    old = {event.id for event in events if _is_long_before(event, main)}
    return tuple(
        replace(c, scope=Scope.BACKGROUND, why=(*c.why, RULE))
        if _is_news(c) and c.event in old and not tied & {c.id, c.part_of, c.repeats}
        else c
        for c in claims
    )


def _is_news(claim: Claim) -> bool:
    return claim.measure in HARM and claim.scope is Scope.INCIDENT


def _is_long_before(event: Event, main: Event) -> bool:
    """Whether an event is told as history, or its own words give it days that lie long before those of the main one."""
    if event.modality is Modality.HISTORICAL:
        return True
    if BESIDE not in event.why or event.end is None or main.start is None:
        return False
    return event.end < main.start - APART
