"""Count: how many, as far as the words commit to it."""

from dataclasses import dataclass
from enum import StrEnum

from tacitus.errors import BadCount


class Qualifier(StrEnum):
    """How the words bound the number. Source: record.md, table of qualifiers."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    UP_TO = "up_to"
    LESS_THAN = "less_than"
    BETWEEN = "between"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Count:
    """low, best, high of persons or things, each None where the words do not say; never None for zero.

    `low` of MORE_THAN and `high` of LESS_THAN are exclusive, all other bounds inclusive.

    Raises:
        BadCount: a bound below zero or out of order, or no bound at all.
    """

    low: int | None
    best: int | None
    high: int | None
    qualifier: Qualifier

    def __post_init__(self) -> None:
        """Hold low <= best <= high over the bounds that are said."""
        said = [n for n in (self.low, self.best, self.high) if n is not None]
        if not said:
            raise BadCount("a count without any bound says nothing")
        if said[0] < 0 or said != sorted(said):
            raise BadCount(f"low {self.low}, best {self.best}, high {self.high}: want 0 <= low <= best <= high")

    @property
    def figure(self) -> int:
        """The number to show: best where said, else the low bound, else the high one."""
        for bound in (self.best, self.low, self.high):
            if bound is not None:
                return bound
        raise BadCount("a count without any bound says nothing")


def say_count(count: Count) -> str:
    """The count in short words for a table: "~45,000", ">= 12", "20 to 30"."""
    match count.qualifier:
        case Qualifier.EXACT:
            return f"{count.figure:,}"
        case Qualifier.ABOUT | Qualifier.NEARLY:
            return f"~{count.figure:,}"
        case Qualifier.AT_LEAST:
            return f">= {count.figure:,}"
        case Qualifier.MORE_THAN:
            return f"> {count.figure:,}"
        case Qualifier.UP_TO:
            return f"<= {count.figure:,}"
        case Qualifier.LESS_THAN:
            return f"< {count.figure:,}"
        case Qualifier.BETWEEN | Qualifier.VAGUE:
            if count.low is not None and count.high is not None:
                return f"{count.low:,} to {count.high:,}"
            return f"{count.figure:,}+" if count.low is not None else f"<= {count.figure:,}"
