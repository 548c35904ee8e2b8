"""Told: a claim with what must be known of its document to weigh it beside the claims of others."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tacitus.lang import is_light, known_languages, language_of, load_pack
from tacitus.model import Claim, Reading, Source
from tacitus.reconcile.bodies import Offices, body_of
from tacitus.reconcile.countries import state_bodies
from tacitus.world import SourceRegister


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


def tell(
    reading: Reading,
    claims: Iterable[str] | None = None,
    lineage: str | None = None,
    register: SourceRegister | None = None,
) -> tuple[Told, ...]:
    """The claims of a reading as told, in their order.

    Args:
        reading: of one report.
        claims: ids of those that belong to the incident; None for all.
        lineage: the group of copies of the report; None for its own text alone.
        register: who is a body; with it, a person for whom the report names one speaks as that body.
    """
    document = reading.document
    bodies = _bodies(reading, register) if register is not None else {}
    wanted = None if claims is None else frozenset(claims)
    return tuple(
        Told(
            claim=claim,
            document=document.id,
            publisher=document.publisher,
            published=document.published,
            lineage=lineage or document.sha256,
            body=bodies.get(_speaker(claim) or ""),
        )
        for claim in reading.claims
        if wanted is None or claim.id in wanted
    )


def _bodies(reading: Reading, register: SourceRegister) -> dict[str, Source]:
    """The body behind each name that speaks in the report and that the register does not know.

    It is the one for which a person speaks, or the body of a state under one id for all its names.
    """
    language = language_of(reading.document.language)
    if language not in known_languages() or is_light(language):
        return {}
    offices = Offices.in_pack(load_pack(language))
    names = {name for claim in reading.claims if (name := _speaker(claim)) is not None and register.lookup(name) is None}
    states = state_bodies(language)
    found = {name: body_of(name, reading, register, offices) or states.body(name, register) for name in sorted(names)}
    return {name: body for name, body in found.items() if body is not None}


def _speaker(claim: Claim) -> str | None:
    speaker = claim.attribution.speaker if claim.attribution else None
    return speaker.source.name if speaker is not None else None


def in_order(told: Iterable[Told]) -> tuple[Told, ...]:
    """Each claim once, by day, document and place: the order in which everything here walks, whatever the order of arrival."""
    once = {one.claim.id: one for one in sorted(told, key=_place)}
    return tuple(once.values())


def _place(told: Told) -> tuple[date, str, int, int, str]:
    span = told.claim.span
    return (told.published or date.min, told.document, span.start, span.end, told.claim.id)
