"""Contract: what any store keeps, what it can be asked, and what it promises.

A store keeps and finds; it decides nothing. It has no clock: every time and day is handed in. All that it answers stands in an
order of its own saying, so that the same casebook gives the same answers on every database.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import Protocol, Self

from tacitus.model import Account, Claim, Document, Figure, Incident, Judgement, Pair, Reading
from tacitus.store.answers import Found, Head, KeptIncident, Shared, Status

COMMON_FINGERPRINT = 200
"""A fingerprint that stands in more documents than this says nothing of a copy: it is a phrase that everybody prints."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One document with all that was read in it, as it goes into the store.

    Attributes:
        document_key: made from the document's content; the same report given twice has the same key and is one document.
        reading: the reading, whole.
        extractor: name and version of what read it; another one's reading of the same key replaces it.
        accounts: what the report tells, one account an incident.
        near: (account id, key): two accounts with a key in common are worth comparing.
        sketches: (account id, hashed words of 63 bits, in order) for likeness of words.
        fingerprints: of the document's text, 63 bits each, for finding copies.
    """

    document_key: str
    reading: Reading
    extractor: str
    accounts: tuple[Account, ...] = ()
    near: tuple[tuple[str, str], ...] = ()
    sketches: tuple[tuple[str, tuple[int, ...]], ...] = ()
    fingerprints: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCopy:
    """One document that repeats another.

    Attributes:
        copy, original: ids of the two documents.
        kind: how it repeats it, in one word ("whole", "part").
        share: the share of the copy's text that stands in the original, 0 to 1.
        passages: the shared places, (start, end) in the copy and (start, end) in the original, code points, end exclusive.
        share_there: the share of the original's text that stands in the copy, 0 to 1.
        is_ordered: whether it is known which of the two repeats the other.
        why: the rule that says so, or why it is open.
        agency: id of the agency that both credit and whose own report is not kept; None where there is none.
    """

    copy: str
    original: str
    kind: str
    share: float
    passages: tuple[tuple[int, int, int, int], ...] = ()
    share_there: float = 0.0
    is_ordered: bool = True
    why: str = ""
    agency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What linking and reconciling make of newly kept documents; it is applied whole or not at all.

    Attributes:
        on: the day (UTC) that incidents new or changed are marked with.
        documents: ids of the documents that are linked with this.
        copies: those between a document of `documents` and any other replace what was kept of it; others are added.
        pairs: added, or put in the place of the same two accounts' earlier pair.
        gone: ids of incidents that are no more.
        incidents: new ones, and changed ones in the place of those with their id, each with its figures.
        seen: `Store.revision()` from before the first question that the change rests on; if the casebook has moved since, the
            change is refused with `Outrun` and is to be worked out anew. None applies it regardless.
    """

    on: date
    documents: tuple[str, ...] = ()
    copies: tuple[KeptCopy, ...] = ()
    pairs: tuple[Pair, ...] = ()
    gone: tuple[str, ...] = ()
    incidents: tuple[tuple[Incident, tuple[Figure, ...]], ...] = ()
    seen: int | None = None


class Writer(Protocol):
    """What changes a casebook. Every call is one transaction: after a crash at any moment it is wholly there or not at all."""

    def put(self, kept: Sequence[Kept], *, at: datetime) -> tuple[str, ...]:
        """The ids of the documents that are new or read anew by this, in the order given; these are now unlinked.

        A key already kept by the same extractor is left alone. Read by another, its records of the machine are replaced, and
        pairs of accounts that are no more go with them; incidents stay until `apply` replaces them; judgements are never touched.

        Args:
            kept: documents with their records.
            at: when they were read, with a time zone.

        Raises:
            Conflict: a document's id stands for another key.
            Busy: another writer holds the casebook for too long.
        """

    def apply(self, change: Change) -> None:
        """Nothing; the change is in the casebook, and its documents are linked.

        An incident that is equal to what was kept keeps its day of change. One that takes over accounts of others first seen
        earlier was first seen when the earliest of them was.

        Raises:
            Outrun: the casebook has moved since `change.seen`.
            Busy: another writer holds the casebook for too long.
        """

    def keep_setting(self, name: str, value: str) -> None:
        """Nothing; the casebook remembers this of how its figures are made. It is no change of its records."""

    def judge(self, judgement: Judgement) -> str:
        """The hash of the judgement in the chain; one judged before is not kept twice. Nothing ever takes it away."""


class View(Protocol):
    """What a casebook can be asked. Ids that are not there are passed over."""

    def revision(self) -> int:
        """A number that grows with every change of the casebook."""

    def setting(self, name: str) -> str | None:
        """What the casebook remembers under this name; None where it remembers nothing."""

    def known(self, keys: Iterable[str]) -> dict[str, str]:
        """Of the keys that are kept, by which extractor each was read."""

    def ids_taken(self, ids: Iterable[str]) -> dict[str, str]:
        """Of these ids of documents, those that are taken, each with the key that it stands for."""

    def unlinked(self, limit: int | None = None) -> tuple[str, ...]:
        """Ids of the documents that are kept and not yet linked, sorted; of many the first `limit`, where it is given."""

    def read_otherwise(self, extractor: str) -> tuple[str, ...]:
        """Ids of the documents that another extractor than this one read, sorted."""

    def documents(self, ids: Iterable[str]) -> tuple[Document, ...]:
        """The documents as they were given, sorted by id."""

    def heads(self, ids: Iterable[str]) -> dict[str, Head]:
        """What is known of these documents without their texts, by id."""

    def readings(self, ids: Iterable[str]) -> tuple[Reading, ...]:
        """The readings of these documents, equal to those that were put, sorted by the documents' ids.

        Raises:
            OldReading: one was kept by another version in a form that this one cannot read; its document is to be read again.
        """

    def claims(self, ids: Iterable[str]) -> tuple[Claim, ...]:
        """The claims, sorted by id."""

    def homes(self, claims: Iterable[str]) -> dict[str, str]:
        """The document of each of these claims, by the claim's id."""

    def accounts(self, ids: Iterable[str]) -> tuple[Account, ...]:
        """The accounts, sorted by id."""

    def accounts_of(self, documents: Iterable[str]) -> tuple[Account, ...]:
        """All accounts of these documents, sorted by id."""

    def sketches(self, ids: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """The hashed words of each account, by its id, as they were put."""

    def sharing(self, documents: Iterable[str], *, at_least: int, common: int = COMMON_FINGERPRINT) -> tuple[Shared, ...]:
        """Documents that have at least so many fingerprints in common with one of these, sorted by both ids.

        Fingerprints in more than `common` documents are passed over.
        """

    def near(self, ids: Iterable[str], *, limit: int) -> dict[str, tuple[str, ...]]:
        """For each account the others with a key in common, sorted; a key that more than `limit` share is passed over."""

    def copies_of(self, documents: Iterable[str]) -> tuple[KeptCopy, ...]:
        """Every copy in which one of these documents is the copy or the original, sorted by both ids."""

    def pairs_touching(self, accounts: Iterable[str]) -> tuple[Pair, ...]:
        """Every pair with one of these accounts, sorted by both ids."""

    def incidents(self, ids: Iterable[str] | None = None, *, since: date | None = None) -> Iterator[KeptIncident]:
        """Incidents with their figures, by first day (unknown last), then id: these, or all.

        Args:
            ids: which; None for all.
            since: of them only those first seen or changed on this day or later.
        """

    def incidents_of(self, accounts: Iterable[str]) -> dict[str, str]:
        """The incident of each account that is in one, by the account's id."""

    def incidents_with(self, documents: Iterable[str]) -> tuple[str, ...]:
        """Ids of the incidents to which these documents belong, sorted; also by accounts that another reading has replaced."""

    def incidents_by_figure(self, figures: Iterable[str]) -> dict[str, str]:
        """The incident of each of these figures, by the figure's id."""

    def judgements(self) -> tuple[Judgement, ...]:
        """All judgements in the order in which they were made."""

    def check_judgements(self, head: str | None = None) -> str | None:
        """The hash of the last judgement, None without any, if the chain is whole (and ends with or holds `head`, where given).

        Raises:
            BrokenChain: one was changed, taken away or put between.
        """

    def search(self, words: str, *, limit: int) -> tuple[Found, ...]:
        """Documents whose text holds all the words, the latest published first, then by id.

        Case and marks over letters do not count; words in double quotes are looked for as they follow each other.
        """

    def status(self) -> Status:
        """What the casebook holds."""

    def extractor_of(self, documents: Iterable[str]) -> Mapping[str, str]:
        """By which extractor each of these documents was read, by its id."""


class Store(View, Writer, Protocol):
    """An open casebook; closed at the end of a `with`."""

    def __enter__(self) -> Self:
        """The store."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close it."""

    def close(self) -> None:
        """Give back files and connections; a second time does nothing."""
