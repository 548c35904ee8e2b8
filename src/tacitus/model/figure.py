"""Figure: what stands for one measure of one incident, origin by origin, with the quarrel left in sight."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tacitus.errors import BadRecord
from tacitus.model.count import Count
from tacitus.model.measure import Measure
from tacitus.model.people import Demographic, Status


class OriginKind(StrEnum):
    """What an origin is worth as a witness.

    NAMED: a body or person that the words name; counts as one origin.
    OUTLET: the page itself speaks; shown, never counted.
    RELAY: an agency or paper that passes on without saying from whom; shown, never counted.
    UNKNOWN: a speaker without a name ("officials"); shown, corroborates nothing.

    Source: record.md laws 5 and 8; gold conventions (outlets speaking for themselves are shown and not counted).
    """

    NAMED = "named"
    OUTLET = "outlet"
    RELAY = "relay"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Who a figure comes from, behind all pages that repeat it.

    Attributes:
        id: of the register where known there, else made from the name; None where the page itself speaks.
        name: as shown; None where the page itself speaks.
        external: taken from another report of the incident that names whom this page left out. Source: record.md law 8.
    """

    id: str | None
    name: str | None
    kind: OriginKind
    external: bool = False


class Standing(StrEnum):
    """What a value is in its figure: in force, replaced by a later one of the same origin, or left out with a reason."""

    CURRENT = "current"
    SUPERSEDED = "superseded"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What one origin says of one measure, once, however many pages repeat it.

    Attributes:
        as_of: the day for which it holds; None where not known.
        claims: ids of the claims that say it, sorted; documents: ids of their documents, sorted.
        partial: it counts one part of what the figure counts (children among the held), so it is shown and no rival.
        flags: names of what a person should look at (docs/reconciliation.md): `outlier`, `slip`, `about_enemy`, `falls` ...
        reason: in words why it is superseded or excluded; empty where it is in force.

    Raises:
        BadRecord: it has no claim, or is out of force without a reason.
    """

    origin: Origin
    count: Count
    as_of: date | None
    claims: tuple[str, ...]
    documents: tuple[str, ...]
    demographic: tuple[Demographic, ...] = ()
    partial: bool = False
    standing: Standing = Standing.CURRENT
    flags: tuple[str, ...] = ()
    reason: str = ""

    def __post_init__(self) -> None:
        """Hold that every value can be walked back to its claims, and says why it does not stand."""
        if not self.claims or not self.documents:
            raise BadRecord(f"a value of {self.origin.name} has no claim behind it")
        if (self.standing is Standing.CURRENT) == bool(self.reason):
            raise BadRecord(f"a value of {self.origin.name} is {self.standing} with the reason {self.reason!r}")


class Agreement(StrEnum):
    """How the origins in force stand to each other. Source: record.md, "Incident and reconciliation"."""

    AGREE = "agree"
    DIFFER_IN_QUALIFIER = "differ_in_qualifier"
    DIFFER = "differ"
    CONTRADICT = "contradict"
    SINGLE_ORIGIN = "single_origin"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureNote:
    """Something about a figure for a person to see: `code` its kind, `message` in words, `claims` the ids that it is about."""

    code: str
    message: str
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure per incident, measure, status and affiliation.

    Attributes:
        id: made from the incident (its documents where it has no id), the measure, the status and the affiliation.
        status: whose; None for all together ("all").
        affiliation: id of an actor; None where it is not told apart.
        low, best, high: what the rule makes of the values in force; None where not said. Bounds are inclusive.
        rule: name of the rule, with its parameters in `parameters`.
        values: every value ever said, in the order of their days.
        number_of_origins: named origins in force; number_of_documents: documents that say any of the values.

    Raises:
        BadRecord: bounds out of order.

    Source: record.md, "Incident and reconciliation".
    """

    id: str
    measure: Measure
    status: Status | None
    affiliation: str | None
    low: int | None
    best: int | None
    high: int | None
    rule: str
    values: tuple[Value, ...]
    number_of_origins: int
    number_of_documents: int
    agreement: Agreement
    parameters: tuple[tuple[str, str], ...] = ()
    notes: tuple[FigureNote, ...] = ()

    def __post_init__(self) -> None:
        """Hold low <= best <= high over the bounds that are said."""
        said = [n for n in (self.low, self.best, self.high) if n is not None]
        if said != sorted(said):
            raise BadRecord(f"figure {self.id}: low {self.low}, best {self.best}, high {self.high} are out of order")
