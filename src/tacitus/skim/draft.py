"""Draft: a number on its way to a claim."""

from dataclasses import dataclass

from tacitus.lang.light import HarmWord
from tacitus.model import Measure, Scope, Status
from tacitus.skim.figures import Figure
from tacitus.skim.groups import Group


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """A word of harm in a sentence: its first and last word, and what it says."""

    first: int
    last: int
    harm: HarmWord
    side: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is known of one number of a sentence.

    Attributes:
        figure, group: the number and who is counted.
        sentence: the index of the sentence.
        measure, status: what is counted, None as long as no words say it; and of whom.
        trigger: the words that say it; None where it is taken from another number.
        rule: how they were joined.
        score: how often numbers joined that way are read rightly.
        whole: the index, among the drafts of the report, of the total of which it is a part.
        scope: of which event the figure speaks.
        dropped: why it is no fact; None where it is one.
    """

    figure: Figure
    group: Group
    sentence: int
    measure: Measure | None = None
    status: Status = Status.UNKNOWN
    trigger: Trigger | None = None
    rule: str = ""
    score: float = 0.0
    whole: int | None = None
    scope: Scope = Scope.INCIDENT
    dropped: str | None = None
