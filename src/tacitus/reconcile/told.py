"""Told: a claim with what must be known of its document to weigh it beside the claims of others."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tacitus.model import Claim, Reading, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A claim of one report, and what its report is.

    Attributes:
        claim: as it was read.
        document: id of the report; publisher, published: its outlet and its day, None where not known.
        lineage: equal for copies of one text: the name of their group, or the SHA-256 of the text.
        body: the body for which the speaker speaks, where the report says so ("a spokesman of the force").
    """

    claim: Claim
    document: str
    publisher: str | None
    published: date | None
    lineage: str
    body: Source | None = None


def tell(reading: Reading, claims: Iterable[str] | None = None, lineage: str | None = None) -> tuple[Told, ...]:
    """The claims of a reading as told, in their order.

    Args:
        reading: of one report.
        claims: ids of those that belong to the incident; None for all.
        lineage: the group of copies of the report; None for its own text alone.
    """
    document = reading.document
    wanted = None if claims is None else frozenset(claims)
    return tuple(
        Told(
            claim=claim,
            document=document.id,
            publisher=document.publisher,
            published=document.published,
            lineage=lineage or document.sha256,
        )
        for claim in reading.claims
        if wanted is None or claim.id in wanted
    )


def in_order(told: Iterable[Told]) -> tuple[Told, ...]:
    """Each claim once, by day, document and place: the order in which everything here walks, whatever the order of arrival."""
    once = {one.claim.id: one for one in sorted(told, key=_place)}
    return tuple(once.values())


def _place(told: Told) -> tuple[date, str, int, int, str]:
    span = told.claim.span
    return (told.published or date.min, told.document, span.start, span.end, told.claim.id)
