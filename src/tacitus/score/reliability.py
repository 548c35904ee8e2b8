"""Reliability: how often claims that give themselves a probability are right.

Source: record.md law 9: `score` is the extractor's own calibrated probability that the claim is read rightly, nothing else.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tacitus.score.run import ReportOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """All claims that give themselves one probability; those set aside are left out.

    Attributes:
        score: what they give themselves.
        said: how many they are.
        right: how many answer a true claim with the right value.
        whole: how many of these are right in every field too.
    """

    score: float
    said: int
    right: int
    whole: int

    @property
    def advised(self) -> float:
        """The share that is right, drawn to one half by one claim each way, so that few claims never say 0 or 1.

        Source: Laplace's rule of succession.
        """
        return (self.right + 1) / (self.said + 2)


def bins_of(reports: Iterable[ReportOutcome]) -> tuple[Bin, ...]:
    """A bin for each probability that occurs, the highest first."""
    told: dict[float, list[tuple[bool, bool]]] = defaultdict(list)
    for report in reports:
        for claim in report.claims:
            if claim.score is not None:
                whole = all(field.right for field in claim.fields.values())
                told[claim.score].append((claim.fields["value"].right, whole))
        for false in report.false:
            told[false.score].append((False, False))
    return tuple(
        Bin(score=score, said=len(said), right=sum(right for right, _ in said), whole=sum(whole for _, whole in said))
        for score, said in sorted(told.items(), reverse=True)
    )
