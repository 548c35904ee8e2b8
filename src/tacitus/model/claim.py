"""Claim: one number that one source says."""

from dataclasses import dataclass
from datetime import date

from tacitus.errors import BadRecord
from tacitus.model.count import Count
from tacitus.model.hedge import Hedge, Scope
from tacitus.model.maker import Maker
from tacitus.model.measure import Measure, Unit
from tacitus.model.people import People
from tacitus.model.source import Attribution
from tacitus.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What the words say of how many came to what, according to whom.

    Attributes:
        id: made from document, place, measure and count.
        span, quote: the place and its exact words: qualifier, number, the people counted.
        number: the place of the number words, within `span`.
        anchor: the place of the words that say the measure; None where it is taken from another claim.
        sentence: the index of its sentence in the reading.
        part_of: id of the claim of which this is a part.
        repeats: id of the earlier claim of the same document that this says again.
        event: id of the event of the same document to which it belongs; None where the report tells of none.
        attribution: None until the attribute room has read it.
        why: the names of the rules that joined its parts.
        score: the extractor's own probability in [0, 1] that the claim is read rightly, nothing else.

    Raises:
        BadRecord: the quote does not hold the number, or the claim is part of or repeats itself.

    Source: record.md, laws 2, 3, 6, 9 and "Claim".
    """

    id: str
    span: Span
    quote: str
    number: Span
    anchor: Span | None
    sentence: int
    measure: Measure
    unit: Unit
    count: Count
    people: People
    made_by: Maker
    why: tuple[str, ...]
    score: float
    hedge: Hedge = Hedge.ASSERTED
    scope: Scope = Scope.INCIDENT
    attribution: Attribution | None = None
    as_of: date | None = None
    part_of: str | None = None
    repeats: str | None = None
    event: str | None = None

    def __post_init__(self) -> None:
        """Hold the laws that concern one claim alone."""
        if len(self.quote) != self.span.end - self.span.start:
            raise BadRecord(f"claim {self.id}: the quote is not as long as its span")
        if not self.span.covers(self.number):
            raise BadRecord(f"claim {self.id}: its quote does not hold its number")
        if self.id in (self.part_of, self.repeats):
            raise BadRecord(f"claim {self.id} is part of itself or repeats itself")
        if not 0 <= self.score <= 1:
            raise BadRecord(f"claim {self.id}: score {self.score} is no probability")
