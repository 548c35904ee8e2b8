"""Answers: what a store says when it is asked, beside the nouns."""

from dataclasses import dataclass
from datetime import date, datetime

from tacitus.model import Figure, Incident


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """How many fingerprints two documents have in common, `document` being one that was asked about."""

    document: str
    other: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptIncident:
    """An incident with its figures and its days in the casebook: first seen, and last changed (itself or a figure)."""

    incident: Incident
    figures: tuple[Figure, ...]
    first_seen: date
    changed_at: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What is known of a document without its text: the fields of `Document`, and when it was last read, in UTC."""

    id: str
    publisher: str | None
    published: date | None
    language: str
    sha256: str
    read_at: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """A document whose text holds the words that were looked for."""

    document: str
    title: str | None
    publisher: str | None
    published: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What a casebook holds.

    Attributes:
        database: "sqlite" or "postgresql".
        version: of the tables; `extractors`: how many documents each extractor read, in order of name.
        counts: rows by table, in order of name; unlinked: documents kept and not yet linked.
        size: bytes on disk, indexes and log included.
        head: hash of the last judgement, to be kept outside the casebook; None where nobody judged.
    """

    database: str
    version: str
    extractors: tuple[tuple[str, int], ...]
    counts: tuple[tuple[str, int], ...]
    unlinked: int
    size: int
    head: str | None
