"""Events: the tellings of a report made into its events, and each claim hung on the event that it belongs to."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.assemble.belonging import HARM, BelongingReader
from tacitus.assemble.roles import merged_actors
from tacitus.assemble.tellings import TellingReader, Told
from tacitus.assemble.ties import tie
from tacitus.lang.pack import LanguagePack
from tacitus.model import Claim, Event, EventType, Hedge, Layer, Maker, Modality, Reading, Status, Wording
from tacitus.stage import Stage, per_document

MAKER = Maker("assemble.events", "1")
FIRMEST_FIRST = (Hedge.ASSERTED, Hedge.CLAIMED, Hedge.UNVERIFIED, Hedge.DENIED)
ARMED = frozenset({Status.COMBATANT, Status.SECURITY_FORCES, Status.PEACEKEEPER})


def assemble_stage(pack: LanguagePack) -> Stage:
    """The stage that gives the events of a report, the main one first, and to each claim the event it belongs to."""
    joiner = EventJoiner(pack)
    return per_document(
        joiner.read,
        needs=(Layer.EVENTS, Layer.CLAIMS, Layer.SENTENCES, Layer.DATES, Layer.PLACES),
        gives=(Layer.EVENTS, Layer.CLAIMS),
        maker=MAKER,
    )


class EventJoiner:
    """Makes one event of its tellings; made once a pack."""

    def __init__(self, pack: LanguagePack) -> None:
        """Make the readers of its parts."""
        self.tellings = TellingReader(pack.events, pack.measures.since_words)
        self.belonging = BelongingReader()

    def read(self, reading: Reading) -> Reading:
        """The reading with one event for all tellings of it, the main event first, and its claims hung on them."""
        gathered = kept(self.tellings.gather(reading))
        if not gathered:
            return replace(reading, events=())
        # by their words alone: a repetition that stands beside another event is what ties the two
        _, claims = self._hung(replace(reading, claims=tuple(replace(c, repeats=None) for c in reading.claims)), gathered)
        claims = tuple(replace(c, event=by_words.event) for c, by_words in zip(reading.claims, claims, strict=True))
        gathered = tie(gathered, claims, self.tellings.may_be_one, self.tellings.join)
        events, claims = self._hung(reading, gathered)
        named = {told.lead.id for told in gathered if told.names}
        stay = [settled(e, claims) for e in events if e.id in named or not _is_slight(e, claims)]
        ordered = [*stay[:1], *sorted(stay[1:], key=lambda event: event.trigger)]
        return replace(reading, events=tuple(ordered), claims=claims)

    def _hung(self, reading: Reading, gathered: Sequence[Told]) -> tuple[tuple[Event, ...], tuple[Claim, ...]]:
        """The events, the main one first, and the claims hung on them."""
        events = tuple(one_event(told) for told in sorted(gathered, key=lambda told: told.rank))
        return events, self.belonging.read(reading.claims, events, reading.sentences)


def kept(gathered: Sequence[Told]) -> list[Told]:
    """The events worth a record: all that is told as news; of history, plans, fears and denials those that name a kind.

    What is meant, feared or denied is left out where an event of its type did happen.
    """
    news = [told for told in gathered if told.lead.modality is Modality.ACTUAL]
    happened = {told.lead.type for told in news}
    return [t for t in gathered if t in news or (t.lead.wording is Wording.KIND and (t.actual or t.lead.type not in happened))]


def _is_slight(event: Event, claims: Sequence[Claim]) -> bool:
    """Whether only a word of harm tells it and no figure hangs on it: "the violence", "it hurt the country"."""
    return event.wording is Wording.HARM and all(claim.event != event.id for claim in claims)


def settled(event: Event, claims: Sequence[Claim]) -> Event:
    """The event, an attack of no said kind made a clash where all whom it harmed were armed.

    Source: ACLED codebook: violence against civilians is against those who are unarmed; against armed men it is a battle.
    """
    if event.type is not EventType.ATTACK or event.wording is Wording.KIND:
        return event
    harmed = [c.people.status for c in claims if c.event == event.id and c.measure in HARM and c.count.figure > 0]
    armed = bool(harmed) and all(status in ARMED for status in harmed)
    return replace(event, type=EventType.ARMED_CLASH, why=(*event.why, "victims:armed")) if armed else event


def one_event(told: Told) -> Event:
    """The event of all its tellings, with the words, weapons and actors of each, as firm as the firmest of them."""
    lead = told.lead
    hedge = min((e.hedge for e in told.tellings), key=FIRMEST_FIRST.index)
    others = sorted({e.trigger for e in told.tellings} - {lead.trigger})
    weapons = sorted({w for e in told.tellings for w in e.weapons})
    actors = merged_actors(a for e in told.tellings for a in e.actors)
    return replace(lead, mentions=tuple(others), weapons=tuple(weapons), actors=actors, hedge=hedge)
