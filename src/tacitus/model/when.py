"""When: a stretch of days, and how precisely it is known."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from tacitus.errors import BadRecord
from tacitus.model.span import Span

WEEK = 7
MONTH = 31
NEWS = 60  # days


def news_since(published: date) -> date:
    """The day from which a report of that day tells news: in January the December before is still the news."""
    return date.fromordinal(max(published.toordinal() - NEWS, 1))


class DatePrecision(IntEnum):
    """How precisely a date is known.

    Source: UCDP GED codebook, date_prec: 1 the exact day, 2 two to six days, 3 a week, 4 a month, 5 more than a month.
    """

    DAY = 1
    FEW_DAYS = 2
    WEEK = 3
    MONTH = 4
    YEAR = 5


@dataclass(frozen=True, slots=True)
class When:
    """The days from first to last, both inclusive.

    Raises:
        BadRecord: the last day lies before the first.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        """Hold the order of the days."""
        if self.last < self.first:
            raise BadRecord(f"the days from {self.first} to {self.last} run backwards")

    @property
    def precision(self) -> DatePrecision:
        """How precisely these days date something that happened within them."""
        days = (self.last - self.first).days + 1
        if days == 1:
            return DatePrecision.DAY
        if days < WEEK:
            return DatePrecision.FEW_DAYS
        if days == WEEK:
            return DatePrecision.WEEK
        return DatePrecision.MONTH if days <= MONTH else DatePrecision.YEAR


class DateBasis(StrEnum):
    """What a date was reckoned from."""

    STATED = "stated"
    PUBLICATION = "publication"
    DATELINE = "dateline"
    OTHER_DATE = "other_date"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """Words of the text that say when.

    Attributes:
        span: their place.
        value: as TIMEX3 writes it: "2013-03-22", "2013-W11", "2013-03-21TNI", "PAST_REF"; X stands for what is not known.
        when: the days; None where they cannot be known ("Thursday" in a report without a day of publication).
        basis: what they were reckoned from.
        rule: the name of the rule that read them.

    Source: TIMEX3 (ISO-TimeML) for `value`; record.md law 8 for `basis`.
    """

    span: Span
    value: str
    when: When | None
    basis: DateBasis
    rule: str
