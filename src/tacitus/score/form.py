"""The form of a gold folder: reports.jsonl, gold.jsonl, sources.json; a key that is not named here is an error.

Keys in `..._alt` hold other readings that are right too. tests/corpus/README.md says the same to those who annotate.
"""

from typing import Any

from msgspec import Struct

from tacitus.model import Demographic, Hedge, Qualifier, Scope, Status

Bounds = tuple[int | None, int | None, int | None]


class GoldReport(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line of reports.jsonl, in the form that `tacitus read` takes."""

    id: str
    text: str
    language: str
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: str | None = None


class GoldSource(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An entry of sources.json: somebody who speaks or relays, with the ways the name is written."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


class GoldCount(Struct, frozen=True, forbid_unknown_fields=True):
    """The words' own bounds; all three null where a number is not known, on optional claims alone."""

    low: int | None
    best: int | None
    high: int | None

    @property
    def bounds(self) -> Bounds:
        """The three as one."""
        return (self.low, self.best, self.high)


class GoldHand(Struct, frozen=True, forbid_unknown_fields=True):
    """A hand of a chain."""

    id: str
    name: str | None


class GoldAttribution(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who says it: the speaker (null where the outlet speaks) and the chain, the page last.

    Attributes:
        speaker_alt: ids of sources, null for the outlet.
        chain_alt: lists of ids of sources, the page left out.
    """

    speaker: GoldHand | None
    chain: tuple[GoldHand, ...]
    speaker_alt: tuple[str | None, ...] = ()
    chain_alt: tuple[tuple[str, ...], ...] = ()


class GoldClaim(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A true claim, in the form of a printed one.

    Attributes:
        measure: a measure of the record; on optional claims any word.
        measure_alt: measures, or words for what the record does not measure ("rescued", "other").
        optional: neither missed nor false.
    """

    id: str
    start: int
    end: int
    quote: str
    measure: str
    unit: str
    count: GoldCount
    qualifier: Qualifier
    status: Status
    group: str
    affiliation: str | None
    demographic: tuple[Demographic, ...]
    attribution: GoldAttribution
    hedge: Hedge
    as_of: str | None
    part_of: str | None
    repeats: str | None
    scope: Scope
    event: str | None
    measure_alt: tuple[str, ...] = ()
    count_alt: tuple[Bounds, ...] = ()
    qualifier_alt: tuple[Qualifier, ...] = ()
    status_alt: tuple[Status, ...] = ()
    hedge_alt: tuple[Hedge, ...] = ()
    part_of_alt: tuple[str | None, ...] = ()
    scope_alt: tuple[Scope, ...] = ()
    optional: bool = False
    note: str | None = None


class GoldDistractor(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that make no claim, and why one could think so."""

    start: int
    end: int
    quote: str
    why: str


class GoldEvent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A true event; kept, and not yet scored."""

    id: str
    type: str
    start: str | None
    end: str | None
    date_precision: int | None
    place: dict[str, Any] | None
    actors: tuple[dict[str, Any], ...]
    trigger: dict[str, Any]
    hedge: str
    scope: str
    type_alt: tuple[str, ...] = ()
    optional: bool = False


class GoldLine(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line of gold.jsonl: what stands in one report.

    Attributes:
        claims, distractors, events: still unread, so that an error in one can be told with its number.
        incident: a label that reports of one incident share; null for a report that is not about conflict.
        assertions: statements without a number; not scored.
    """

    id: str
    language: str
    is_conflict: bool
    incident: str | None
    claims: tuple[dict[str, Any], ...]
    events: tuple[dict[str, Any], ...]
    distractors: tuple[dict[str, Any], ...]
    text_kind: str | None = None
    assertions: tuple[dict[str, Any], ...] = ()
    note: str | None = None
