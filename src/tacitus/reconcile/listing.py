"""Listing: claims as what is said: under which measure, of whom, for which day, and what is left out at once, with the reason."""

from collections.abc import Mapping, Sequence
from datetime import date

from tacitus.model import Claim, Hedge, Judgement, Measure, Scope, Status, Unit
from tacitus.reconcile.origins import OriginFinder
from tacitus.reconcile.said import Said
from tacitus.reconcile.told import Told

HELD = frozenset({Measure.DETAINED, Measure.ESCAPED, Measure.RECAPTURED, Measure.AT_LARGE})
DRIVEN_OUT = frozenset(
    {
        Measure.DISPLACED,
        Measure.EVACUATED,
        Measure.IDPS,
        Measure.RETURNED,
        Measure.REFUGEES,
        Measure.BESIEGED,
        Measure.AFFECTED,
        Measure.IN_NEED,
    }
)
PRESUMED = frozenset({"as_of:published", "as_of:now"})  # the day of the page, which no words of the figure give
EVERYBODY = frozenset({Status.MIXED, Status.UNKNOWN})


def listed(told: Sequence[Told], origins: OriginFinder, rejected: Mapping[str, Judgement]) -> tuple[Said, ...]:
    """What each claim says, in the order given."""
    return tuple(_said(one, origins, rejected.get(one.claim.id)) for one in told)


def _said(told: Told, origins: OriginFinder, rejected: Judgement | None) -> Said:
    claim = told.claim
    origin, voice = origins.find(told)
    first = origins.texts[told.lineage].first
    measure = measure_of(claim.measure)
    return Said(
        told=told,
        origin=origin,
        voice=voice,
        count=claim.count,
        measure=measure,
        status=status_of(measure, claim.people.status),
        affiliation=claim.people.affiliation,
        day=claim.as_of or _earlier(told.published, first),
        dated=claim.as_of is not None and not PRESUMED & frozenset(claim.why),
        flags=(claim.hedge.value,) if claim.hedge in (Hedge.UNVERIFIED, Hedge.DENIED) else (),
        out=_out(claim, rejected),
    )


def measure_of(measure: Measure) -> Measure:
    """The measure under which it is counted: that of its family, but never a stock under a flow.

    Source: record.md, "Families" and law 6.
    """
    return measure.family if measure.family.is_stock == measure.is_stock else measure


def status_of(measure: Measure, status: Status) -> Status | None:
    """Whose the figure is; None for all together.

    Those held, escaped or caught again are in the power of a party whatever they were before; those driven out are
    civilians as long as nothing else is said.

    Source: standards.md 3.2 (detainee: hors de combat whatever was alleged); Airwars (civilian status is presumed).
    """
    if measure in HELD and status in (*EVERYBODY, Status.COMBATANT):
        return Status.DETAINEE
    if measure in DRIVEN_OUT and status in EVERYBODY:
        return Status.CIVILIAN
    return None if status in EVERYBODY else status


def _out(claim: Claim, rejected: Judgement | None) -> str:
    """Why a claim is no figure of the incident; empty where it is one."""
    if rejected is not None:
        return f"rejected by {rejected.by}: {rejected.reason}"
    if claim.scope is Scope.BACKGROUND:
        return "tells of another event or a longer time than the incident"
    if claim.hedge is Hedge.DENIED and claim.scope is not Scope.EARLIER_TOLL:
        return "denied by the one who speaks: a claim against"
    return ""


def _earlier(published: date | None, first: date | None) -> date | None:
    """The day of the page, or of the earliest copy of its text."""
    return min((day for day in (published, first) if day is not None), default=None)


def counts_people_by_themselves(claim: Claim) -> bool:
    """Whether its number is one of persons or of things, and not of families or households."""
    return claim.unit not in (Unit.FAMILY, Unit.HOUSEHOLD)
