"""Account: what one report tells of one incident: its events, its claims, when, where and who."""

from dataclasses import dataclass
from datetime import date

from tacitus.errors import BadRecord
from tacitus.model.event import EventType
from tacitus.model.maker import Maker
from tacitus.model.place import Place
from tacitus.model.source import Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One report's telling of one incident; reports are linked by their accounts, so that a report can tell of two.

    Attributes:
        id: made from the document and its events.
        document: id of the document.
        main: whether it is what the report is about; the others are recalled or told beside it.
        events, claims: ids of the document, in the order of the text.
        types: the types of the events, without doubles, the main one first.
        start, end: the first and the last day, both inclusive; None where nothing is known.
        dated: STATED by the text, INFERRED from the day of publication; None without a day.
        place: the most exact place of its events; None where not known.
        places: every place of the events and of the report that lies with them, without doubles.
        actors: ids of the register, sorted, without doubles.
        made_by: who made it.

    Raises:
        BadRecord: days are out of order, or a day and its basis do not come together.

    Source: house.md, "Core types"; UCDP GED codebook (an event is one incident at one place and day).
    """

    id: str
    document: str
    main: bool
    events: tuple[str, ...]
    claims: tuple[str, ...]
    types: tuple[EventType, ...]
    start: date | None
    end: date | None
    dated: Basis | None
    place: Place | None
    places: tuple[Place, ...]
    actors: tuple[str, ...]
    made_by: Maker

    def __post_init__(self) -> None:
        """Hold that days are in order and say where they come from."""
        if (self.start is None) != (self.dated is None) or (self.start is None) != (self.end is None):
            raise BadRecord(f"account {self.id}: first day, last day and their basis come together")
        if self.start is not None and self.end is not None and self.end < self.start:
            raise BadRecord(f"account {self.id} ends on {self.end} before it starts on {self.start}")
