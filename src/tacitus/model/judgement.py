"""Judgement: what a named person decided, and when; never an overwrite."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tacitus.errors import BadRecord


class Verdict(StrEnum):
    """What a person can decide. UNDO takes an earlier judgement back, and is itself kept.

    Source: standards.md 2.10; nomenklatura's judgement (a decision is a record).
    """

    SAME = "same"
    NOT_SAME = "not_same"
    REJECT = "reject"
    BEST = "best"
    UNDO = "undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One decision of one person over records of the machine.

    Attributes:
        id: made from all the rest.
        about: the ids it is about: two documents (same, not same), a claim (reject), a figure's key (best), a judgement (undo).
        value: the figure that is best; None for the other verdicts.
        by: who; at: when, in UTC; reason: why, in words.

    Raises:
        BadRecord: nobody decided, no reason stands where one is owed, or it is about the wrong number of things.
    """

    id: str
    verdict: Verdict
    about: tuple[str, ...]
    by: str
    at: datetime
    reason: str = ""
    value: int | None = None

    def __post_init__(self) -> None:
        """Hold that a decision names its maker, its object and, where it takes something away, its reason."""
        wanted = 2 if self.verdict in (Verdict.SAME, Verdict.NOT_SAME) else 1
        if len(self.about) != wanted or len(set(self.about)) != wanted:
            raise BadRecord(f"the verdict {self.verdict} is about {wanted} different records, not {self.about}")
        if not self.by.strip():
            raise BadRecord("a judgement names who made it")
        if self.verdict in (Verdict.REJECT, Verdict.BEST) and not self.reason.strip():
            raise BadRecord(f"the verdict {self.verdict} needs a reason")
        if (self.verdict is Verdict.BEST) != (self.value is not None):
            raise BadRecord("only the verdict best has a value, and it needs one")
        if self.at.tzinfo is None:
            raise BadRecord("the time of a judgement needs its time zone")
