"""Reliability: how often claims that give themselves a probability are right.

Source: record.md law 9: `score` is the extractor's own calibrated probability that the claim is read rightly, nothing else.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tacitus.score.run import ReportOutcome

MOST_BINS = 10  # probabilities beyond which neighbours share a bin, a tenth wide


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Claims that give themselves one probability, or nearly; those set aside are left out.

    Attributes:
        score: what they give themselves, on average.
        said: how many they are.
        right: how many answer a true claim with the right value.
        whole: how many of these are right in every field too.
        advised: what they should give themselves.
    """

    score: float
    said: int
    right: int
    whole: int
    advised: float = 0.0


@dataclass(frozen=True, slots=True)
class _Told:
    """What one claim says of itself, and how it is."""

    score: float
    right: bool
    whole: bool


def bins_of(reports: Iterable[ReportOutcome]) -> tuple[Bin, ...]:
    """A bin for each probability that occurs, the highest first."""
    claims = [told for report in reports for told in _told(report)]
    coarse = len({told.score for told in claims}) > MOST_BINS
    groups: dict[float, list[_Told]] = defaultdict(list)
    for told in claims:
        groups[math.floor(told.score * MOST_BINS) if coarse else told.score].append(told)
    return _advised([_bin(groups[key]) for key in sorted(groups, reverse=True)])


def brier(reports: Iterable[ReportOutcome]) -> float | None:
    """The mean square of score less truth, 1 for right and 0 for false; None where nothing is claimed.

    Source: Brier 1950.
    """
    squares = [(told.score - told.right) ** 2 for report in reports for told in _told(report)]
    return sum(squares) / len(squares) if squares else None


def calibration_error(reports: Iterable[ReportOutcome]) -> float | None:
    """How far scores are from the shares that are right, on average over the claims; None where nothing is claimed.

    Source: expected calibration error, over the bins of `bins_of` (Naeini et al. 2015).
    """
    bins = bins_of(reports)
    said = sum(one.said for one in bins)
    return sum(abs(one.score * one.said - one.right) for one in bins) / said if said else None


def _told(report: ReportOutcome) -> Iterator[_Told]:
    for claim in report.claims:
        if claim.score is not None:
            yield _Told(claim.score, claim.fields["value"].right, all(field.right for field in claim.fields.values()))
    for false in report.false:
        yield _Told(false.score, right=False, whole=False)


def _bin(claims: list[_Told]) -> Bin:
    return Bin(
        score=sum(told.score for told in claims) / len(claims),
        said=len(claims),
        right=sum(told.right for told in claims),
        whole=sum(told.whole for told in claims),
    )


def _advised(bins: list[Bin]) -> tuple[Bin, ...]:
    """Each bin with the share that is right in it: never above the bin before, and never 0 or 1 for a few claims.

    Source: isotonic regression by pooling of neighbours that stand in the wrong order (Ayer et al. 1955); Laplace's rule of
    succession, (right + 1) / (said + 2).
    """
    pools: list[list[Bin]] = []
    for one in bins:
        pools.append([one])
        while len(pools) > 1 and _share(pools[-1]) > _share(pools[-2]):
            last = pools.pop()
            pools[-1] += last
    return tuple(replace(one, advised=_share(pool)) for pool in pools for one in pool)


def _share(pool: list[Bin]) -> float:
    return (sum(one.right for one in pool) + 1) / (sum(one.said for one in pool) + 2)
