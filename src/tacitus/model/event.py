"""Event: something that one report tells to have happened, told once or often."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tacitus.errors import BadRecord
from tacitus.model.hedge import Hedge
from tacitus.model.maker import Maker
from tacitus.model.place import Place
from tacitus.model.span import Span

DATE_PRECISIONS = range(1, 6)


class EventType(StrEnum):
    """What kind of happening: ACLED's sub-event types, and four of ours where ACLED has none.

    Source: record.md, "Event, place, date, actor"; ACLED codebook, sub-event types.
    """

    ARMED_CLASH = "Armed clash"
    GOVERNMENT_REGAINS = "Government regains territory"
    NON_STATE_OVERTAKES = "Non-state actor overtakes territory"
    CHEMICAL_WEAPON = "Chemical weapon"
    AIR_STRIKE = "Air/drone strike"
    SUICIDE_BOMB = "Suicide bomb"
    SHELLING = "Shelling/artillery/missile attack"
    REMOTE_EXPLOSIVE = "Remote explosive/landmine/IED"
    GRENADE = "Grenade"
    SEXUAL_VIOLENCE = "Sexual violence"
    ATTACK = "Attack"
    ABDUCTION = "Abduction/forced disappearance"
    PEACEFUL_PROTEST = "Peaceful protest"
    PROTEST_WITH_INTERVENTION = "Protest with intervention"
    EXCESSIVE_FORCE = "Excessive force against protesters"
    VIOLENT_DEMONSTRATION = "Violent demonstration"
    MOB_VIOLENCE = "Mob violence"
    AGREEMENT = "Agreement"
    ARRESTS = "Arrests"
    CHANGE_TO_GROUP = "Change to group/activity"
    DISRUPTED_WEAPONS = "Disrupted weapons use"
    HEADQUARTERS = "Headquarters or base established"
    PROPERTY_DESTRUCTION = "Looting/property destruction"
    NON_VIOLENT_TRANSFER = "Non-violent transfer of territory"
    OTHER = "Other"
    PRISON_BREAK = "Prison break"
    DISPLACEMENT = "Displacement"
    HOSTAGE_TAKING = "Hostage-taking"
    DENIAL = "Denial"

    @property
    def lasts(self) -> bool:
        """Whether it may go on for days (a battle, a flight, a manhunt); the others are over in a moment or a night.

        Source: issue 5 (two bombings in one city in one week are two incidents, a siege of ten days is one).
        """
        return self in LASTING


LASTING = frozenset(
    {
        EventType.ARMED_CLASH, EventType.GOVERNMENT_REGAINS, EventType.NON_STATE_OVERTAKES, EventType.NON_VIOLENT_TRANSFER,
        EventType.DISPLACEMENT, EventType.PRISON_BREAK, EventType.HOSTAGE_TAKING, EventType.ARRESTS,
        EventType.VIOLENT_DEMONSTRATION, EventType.MOB_VIOLENCE,
    }
)  # fmt: skip


class Modality(StrEnum):
    """Whether the words tell it as having happened. Source: PLOVER 2.0, auxiliary modes."""

    ACTUAL = "actual"
    DENIED = "denied"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    HISTORICAL = "historical"


class Wording(StrEnum):
    """How much the trigger says by itself: the very kind ("kidnapped"), something violent ("the attack"), or only its harm."""

    KIND = "kind"
    GENERAL = "general"
    HARM = "harm"


class EventRole(StrEnum):
    """What an actor is in an event: who does it, to whom it is done, or neither."""

    ACTOR = "actor"
    RECIPIENT = "recipient"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventActor:
    """An actor with its role in one event.

    Attributes:
        id: of the register where known there, else made from the body's own name; None for who has no name ("gunmen").
        name: the register's name, else the words of the text.
        span: the place of the words that name it.
        hedge: how firmly it is said that it was they.
        why: the name of the rule that gave it the role.
    """

    id: str | None
    name: str
    role: EventRole
    span: Span
    hedge: Hedge
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What the words say to have happened; the claims that belong to it carry its id.

    Attributes:
        id: made from document and trigger.
        trigger, quote: the place of the word that tells it first or best, and that word.
        sentence: the index of its sentence in the reading.
        wording: how much its words say of what kind it is.
        mentions: the places of the other words of the report that tell of the same event, in order.
        weapons: the places of the words that say by which weapon.
        hedge: how firmly it is said.
        modality: whether it is told as having happened, as denied, meant, possible, or as past history.
        start, end: the first and the last day; None where not known.
        date_precision: 1 day, 2 two to six days, 3 week, 4 month, 5 year; None without a day.
        date_spans: the places of the words that the days were taken from.
        place: None where not known.
        place_span: the place of the words that it was taken from.
        actors: who did it and to whom, in the order of the text.
        violence: UCDP's type of violence, 1 state-based, 2 non-state, 3 one-sided; None where the sides do not say it.
        why: the names of the rules that made it.

    Raises:
        BadRecord: the quote is not as long as its place, the trigger is also a mention, or days are out of order.

    Source: record.md, "Event, place, date, actor"; UCDP GED codebook, date_prec.
    """

    id: str
    type: EventType
    trigger: Span
    quote: str
    sentence: int
    made_by: Maker
    why: tuple[str, ...]
    wording: Wording = Wording.KIND
    mentions: tuple[Span, ...] = ()
    weapons: tuple[Span, ...] = ()
    hedge: Hedge = Hedge.ASSERTED
    modality: Modality = Modality.ACTUAL
    start: date | None = None
    end: date | None = None
    date_precision: int | None = None
    date_spans: tuple[Span, ...] = ()
    place: Place | None = None
    place_span: Span | None = None
    actors: tuple[EventActor, ...] = ()
    violence: int | None = None

    def __post_init__(self) -> None:
        """Hold the laws that concern one event alone."""
        if len(self.quote) != self.trigger.end - self.trigger.start:
            raise BadRecord(f"event {self.id}: the quote is not as long as its trigger")
        if self.trigger in self.mentions:
            raise BadRecord(f"event {self.id}: its trigger is no further mention of it")
        if self.date_precision is not None and self.date_precision not in DATE_PRECISIONS:
            raise BadRecord(f"event {self.id}: date precision {self.date_precision} is none of 1 to 5")
        if (self.start is None) != (self.date_precision is None) or (self.start is None and self.end is not None):
            raise BadRecord(f"event {self.id}: a day and its precision come together")
        if self.start is not None and self.end is not None and self.end < self.start:
            raise BadRecord(f"event {self.id} ends on {self.end} before it starts on {self.start}")
