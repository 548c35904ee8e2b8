"""Reading: one document as far as it has been read."""

from dataclasses import dataclass
from enum import StrEnum

from tacitus.errors import BadSpan
from tacitus.model.actor import ActorMention
from tacitus.model.block import Block
from tacitus.model.claim import Claim
from tacitus.model.document import Document
from tacitus.model.event import Event
from tacitus.model.mend import Mend, Translation
from tacitus.model.note import Note
from tacitus.model.place_mention import PlaceMention
from tacitus.model.quantity import Quantity
from tacitus.model.sentence import Sentence
from tacitus.model.statement import Statement
from tacitus.model.when import DateMention


class Layer(StrEnum):
    """The parts of a reading that stages need and give; each is the name of a field of `Reading`."""

    BLOCKS = "blocks"
    SENTENCES = "sentences"
    ABOUT_CONFLICT = "about_conflict"
    ONLY_DISPLACEMENT = "only_displacement"
    QUANTITIES = "quantities"
    CLAIMS = "claims"
    STATEMENTS = "statements"
    EVENTS = "events"
    DATES = "dates"
    PLACES = "places"
    ACTORS = "actors"
    TRANSLATION = "translation"
    MENDS = "mends"
    NOTES = "notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document and the layers laid over it; a stage gives a new reading and changes only the layers it gives.

    Attributes:
        about_conflict: None until judged; False keeps every claim away.
        events: the report's main event first, then in the order of their triggers.
        translation: what shows that it is a translation; None where nothing does.
        mends: what translation broke, in the order of the text.
        only_displacement: it tells of a disaster: who was driven out is claimed, who was killed is not of a conflict.
    """

    document: Document
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    about_conflict: bool | None = None
    only_displacement: bool = False
    quantities: tuple[Quantity, ...] = ()
    claims: tuple[Claim, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    dates: tuple[DateMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    actors: tuple[ActorMention, ...] = ()
    translation: Translation | None = None
    mends: tuple[Mend, ...] = ()
    notes: tuple[Note, ...] = ()


def check_reading(reading: Reading) -> None:
    """Hold the laws that concern a whole reading: every quote stands at its place, every link leads to a record.

    Raises:
        BadSpan: `text[start:end] != quote` for some claim or event, or a link leads nowhere.

    Source: record.md law 1.
    """
    text = reading.document.text
    known = {claim.id for claim in reading.claims}
    events = {event.id for event in reading.events}
    for claim in reading.claims:
        if claim.span.words(text) != claim.quote:
            raise BadSpan(f"claim {claim.id}: {claim.quote!r} is not what stands at its place")
        for link in (claim.part_of, claim.repeats):
            if link is not None and link not in known:
                raise BadSpan(f"claim {claim.id} leads to {link}, which is no claim of this reading")
        if claim.event is not None and claim.event not in events:
            raise BadSpan(f"claim {claim.id} leads to {claim.event}, which is no event of this reading")
    for mend in reading.mends:
        mend.span.words(text)
    for event in reading.events:
        if event.trigger.words(text) != event.quote:
            raise BadSpan(f"event {event.id}: {event.quote!r} is not what stands at its place")
        for span in (*event.mentions, *event.weapons, *(actor.span for actor in event.actors)):
            span.words(text)
