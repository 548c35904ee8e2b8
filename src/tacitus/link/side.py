"""Side: one account with all that the comparison looks at."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tacitus.link.sketch import names_of, sites_of, weights_of
from tacitus.model import Account, Claim, Hedge, Measure, Qualifier, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One account as it is compared.

    Attributes:
        words: weight of each hashed rare word of its report; names: the hashed names in it.
        sites: kinds of site that its report is about.
        length: of `words` as a vector.
        language: of the report, without region.
        figures: measure family and number of each exact figure of the account, as the text tells them of the incident.
        copied: ids of the documents that its report copies or that copy it.
        published: the day of the page; None where unknown.
    """

    account: Account
    words: Mapping[int, float]
    length: float
    names: frozenset[int]
    sites: frozenset[str]
    language: str
    figures: frozenset[tuple[Measure, int]]
    copied: frozenset[str]
    published: date | None


def side_of(
    account: Account,
    claims: Iterable[Claim],
    sketch: Sequence[int],
    *,
    published: date | None,
    language: str,
    copied: frozenset[str] = frozenset(),
) -> Side:
    """The account made ready to be compared.

    Args:
        account: what a report tells of one incident.
        claims: those of the account; others of its report do no harm.
        sketch: of its report.
        published: the day of its report.
        language: of its report, BCP 47.
        copied: ids of the documents that its report copies or that copy it.
    """
    words = weights_of(sketch)
    return Side(
        account=account,
        words=words,
        length=math.sqrt(sum(heavy * heavy for heavy in words.values())),
        names=names_of(sketch),
        sites=sites_of(sketch),
        language=language.split("-")[0],
        figures=figures_of(account, claims),
        copied=copied,
        published=published,
    )


def figures_of(account: Account, claims: Iterable[Claim]) -> frozenset[tuple[Measure, int]]:
    """Measure family and number of each figure that the account tells of its incident; vague ones tell nothing."""
    own = set(account.claims)
    told = (claim for claim in claims if claim.id in own and claim.scope is Scope.INCIDENT and claim.hedge is not Hedge.DENIED)
    return frozenset((claim.measure.family, claim.count.figure) for claim in told if claim.count.qualifier is not Qualifier.VAGUE)
