"""Belonging: to which event of the report each claim belongs."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.assemble.repeats import SAYS_AGAIN
from tacitus.model import Claim, Event, EventType, Measure, Modality, Scope, Sentence, Span

OF_TYPE = {
    Measure.DISPLACED: (EventType.DISPLACEMENT,),
    Measure.IDPS: (EventType.DISPLACEMENT,),
    Measure.REFUGEES: (EventType.DISPLACEMENT,),
    Measure.RETURNED: (EventType.DISPLACEMENT,),
    Measure.EVACUATED: (EventType.DISPLACEMENT, EventType.AGREEMENT),
    Measure.ARRESTED: (EventType.ARRESTS, EventType.PROTEST_WITH_INTERVENTION),
    Measure.ABDUCTED: (EventType.ABDUCTION, EventType.HOSTAGE_TAKING),
    Measure.HOSTAGE: (EventType.HOSTAGE_TAKING, EventType.ABDUCTION),
    Measure.ESCAPED: (EventType.PRISON_BREAK,),
    Measure.RECAPTURED: (EventType.PRISON_BREAK,),
    Measure.AT_LARGE: (EventType.PRISON_BREAK,),
    Measure.SEXUAL_VIOLENCE: (EventType.SEXUAL_VIOLENCE,),
    Measure.WEAPONS_SEIZED: (EventType.DISRUPTED_WEAPONS,),
}
HARM = frozenset({Measure.KILLED, Measure.EXECUTED, Measure.INJURED, Measure.CASUALTIES})
HARMLESS = frozenset(
    {
        EventType.DISPLACEMENT, EventType.AGREEMENT, EventType.ARRESTS, EventType.CHANGE_TO_GROUP, EventType.DISRUPTED_WEAPONS,
        EventType.HEADQUARTERS, EventType.NON_VIOLENT_TRANSFER, EventType.DENIAL, EventType.PEACEFUL_PROTEST,
        EventType.PROPERTY_DESTRUCTION,
    }
)  # fmt: skip
FAR = 10_000
ONE = 1  # many a report tells of one dead man and of another


class BelongingReader:
    """Hangs claims on events."""

    def read(self, claims: Sequence[Claim], events: Sequence[Event], sentences: Sequence[Sentence]) -> tuple[Claim, ...]:
        """The claims in order, each with its event.

        It is the one that its own words tell, else that of its total or of the claim that it repeats, else the nearest
        before, else the main one.

        Source: record.md, "Claim"; issue 4, claims given to the right event.
        """
        done: dict[str, Claim] = {}
        for claim in claims:
            tied = done.get(claim.part_of or "") or (None if repeats_by_chance(claim) else done.get(claim.repeats or ""))
            event = self._event(claim, events, sentences, tied)
            done[claim.id] = replace(claim, event=event.id if event else None)
        return tuple(done.values())

    def _event(self, claim: Claim, events: Sequence[Event], sentences: Sequence[Sentence], tied: Claim | None) -> Event | None:
        past = claim.scope is Scope.BACKGROUND
        told = [e for e in events if e.modality is Modality.HISTORICAL or (e.modality is Modality.ACTUAL and not past)]
        fit = [e for e in told if self._fits(claim, e)]
        here = [e for e in fit if self._distance(claim, e, sentences) < FAR]
        if here:
            return min(here, key=lambda e: (not self._is_own(claim, e), self._distance(claim, e, sentences)))
        if tied is not None and tied.event is not None:
            return next((e for e in events if e.id == tied.event), None)
        if past:
            return None
        news = [e for e in fit if e.modality is Modality.ACTUAL]
        before = [e for e in news if any(span.start < claim.span.start for span in _places(e))]
        own = [e for e in before if self._is_own(claim, e)]
        if own or before:
            return max(own or before, key=lambda e: max(s.start for s in _places(e) if s.start < claim.span.start))
        return news[0] if news else None

    def _fits(self, claim: Claim, event: Event) -> bool:
        """Whether people can come to what is claimed in an event of this type."""
        if claim.measure in HARM:
            return event.type not in HARMLESS
        if claim.measure in OF_TYPE and event.type in HARMLESS:
            return event.type in OF_TYPE[claim.measure]
        return True

    def _is_own(self, claim: Claim, event: Event) -> bool:
        return event.type in OF_TYPE.get(claim.measure, ())

    def _distance(self, claim: Claim, event: Event, sentences: Sequence[Sentence]) -> int:
        """Code points from the claim's word of harm to the nearest word of the event in its sentence; FAR where there is none."""
        anchor = claim.anchor or claim.number
        within = sentences[claim.sentence].span
        near = (abs(span.start - anchor.start) for span in _places(event) if within.covers(span))
        return min(near, default=FAR)


def repeats_by_chance(claim: Claim) -> bool:
    """Whether a claim says again no more than one person whom nothing but the number shows to be the same."""
    return claim.count.figure == ONE and SAYS_AGAIN in claim.why


def _places(event: Event) -> tuple[Span, ...]:
    return (event.trigger, *event.mentions)
