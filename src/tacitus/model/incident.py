"""Incident: the thing that happened, as the accounts of many reports tell it; and why they were joined."""

from dataclasses import dataclass
from datetime import date

from tacitus.errors import BadRecord
from tacitus.model.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One ground to join two accounts or to keep them apart.

    Attributes:
        feature: the name of the function that found it.
        weight: what it adds to the score, in log odds; negative keeps apart.
        words: the ground in words, for a person.
    """

    feature: str
    weight: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two accounts that were compared; `first` < `second`.

    Attributes:
        score: log odds that they tell of one incident: above 0 rather joined, below 0 rather kept apart.
        decided: what a person said: True the same, False not the same, None nothing; never overruled.

    Raises:
        BadRecord: the accounts are not in order.
    """

    first: str
    second: str
    score: float
    reasons: tuple[Reason, ...]
    decided: bool | None = None

    def __post_init__(self) -> None:
        """Hold that a pair has one form only."""
        if self.first >= self.second:
            raise BadRecord(f"pair {self.first}, {self.second}: want the smaller id first")


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """What happened, as a set of accounts; changed only by making a new one.

    Attributes:
        id: made from its earliest account, so that it keeps its id while later reports join it.
        title: neutral: what, where, when.
        start, end: the first and the last day told of its events, inclusive; None where not known.
        place: the place that most accounts tell; None where not known.
        accounts: ids, sorted; documents: ids of their documents, sorted.
    """

    id: str
    title: str
    start: date | None
    end: date | None
    place: Place | None
    accounts: tuple[str, ...]
    documents: tuple[str, ...]
