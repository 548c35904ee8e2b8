"""Casebooks: the store over an open database; what each call does is said in `contract.py`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Self

from tacitus.errors import UsageError
from tacitus.model import Account, Claim, Document, Judgement, Pair, Reading
from tacitus.store import asking, joining, judging, writing
from tacitus.store.answers import Found, Head, KeptIncident, Shared, Status
from tacitus.store.contract import COMMON_FINGERPRINT, Change, Kept, KeptCopy
from tacitus.store.counting import status_of
from tacitus.store.database import Database
from tacitus.store.tables import ACCOUNT, DOCUMENT
from tacitus.store.words import find_words


class SqlStore:
    """A casebook on SQLite or PostgreSQL; `Store` says what each call does."""

    def __init__(self, database: Database, *, write: bool) -> None:
        """A store over an open database with tables of our version."""
        self._database = database
        self._write = write

    def __enter__(self) -> Self:
        """The store."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Give back files and connections."""
        self._database.engine.dispose()

    def put(self, kept: Sequence[Kept], *, at: datetime) -> tuple[str, ...]:
        """See `Writer.put`."""
        self._must_write()
        with self._database.writing() as connection:
            return writing.put_all(connection, kept, at)

    def apply(self, change: Change) -> None:
        """See `Writer.apply`."""
        self._must_write()
        with self._database.writing() as connection:
            writing.apply_change(connection, change)

    def judge(self, judgement: Judgement) -> str:
        """See `Writer.judge`."""
        self._must_write()
        with self._database.writing() as connection:
            return judging.add_judgement(connection, judgement)

    def keep_setting(self, name: str, value: str) -> None:
        """See `Writer.keep_setting`."""
        self._must_write()
        with self._database.writing() as connection:
            writing.keep_setting(connection, name, value)

    def setting(self, name: str) -> str | None:
        """See `View.setting`."""
        with self._database.reading() as connection:
            return asking.setting_of(connection, name)

    def revision(self) -> int:
        """See `View.revision`."""
        with self._database.reading() as connection:
            return asking.revision_of(connection)

    def known(self, keys: Iterable[str]) -> dict[str, str]:
        """See `View.known`."""
        with self._database.reading() as connection:
            return asking.known_keys(connection, keys)

    def ids_taken(self, ids: Iterable[str]) -> dict[str, str]:
        """See `View.ids_taken`."""
        with self._database.reading() as connection:
            return asking.taken_ids(connection, ids)

    def unlinked(self, limit: int | None = None) -> tuple[str, ...]:
        """See `View.unlinked`."""
        with self._database.reading() as connection:
            return asking.document_ids(connection, DOCUMENT.c.linked.is_(False), limit)

    def read_otherwise(self, extractor: str) -> tuple[str, ...]:
        """See `View.read_otherwise`."""
        with self._database.reading() as connection:
            return asking.document_ids(connection, DOCUMENT.c.extractor != extractor)

    def extractor_of(self, documents: Iterable[str]) -> Mapping[str, str]:
        """See `View.extractor_of`."""
        with self._database.reading() as connection:
            return asking.extractors_of(connection, documents)

    def documents(self, ids: Iterable[str]) -> tuple[Document, ...]:
        """See `View.documents`."""
        with self._database.reading() as connection:
            return asking.documents_of(connection, ids)

    def heads(self, ids: Iterable[str]) -> dict[str, Head]:
        """See `View.heads`."""
        with self._database.reading() as connection:
            return asking.heads_of(connection, ids)

    def readings(self, ids: Iterable[str]) -> tuple[Reading, ...]:
        """See `View.readings`."""
        with self._database.reading() as connection:
            return asking.readings_of(connection, ids)

    def claims(self, ids: Iterable[str]) -> tuple[Claim, ...]:
        """See `View.claims`."""
        with self._database.reading() as connection:
            return asking.claims_of(connection, ids)

    def homes(self, claims: Iterable[str]) -> dict[str, str]:
        """See `View.homes`."""
        with self._database.reading() as connection:
            return asking.homes_of(connection, claims)

    def accounts(self, ids: Iterable[str]) -> tuple[Account, ...]:
        """See `View.accounts`."""
        with self._database.reading() as connection:
            return asking.accounts_where(connection, ACCOUNT.c.id, ids)

    def accounts_of(self, documents: Iterable[str]) -> tuple[Account, ...]:
        """See `View.accounts_of`."""
        with self._database.reading() as connection:
            return asking.accounts_where(connection, ACCOUNT.c.document, documents)

    def sketches(self, ids: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """See `View.sketches`."""
        with self._database.reading() as connection:
            return asking.sketches_of(connection, ids)

    def sharing(self, documents: Iterable[str], *, at_least: int, common: int = COMMON_FINGERPRINT) -> tuple[Shared, ...]:
        """See `View.sharing`."""
        with self._database.reading() as connection:
            return joining.sharing_of(connection, documents, at_least, common)

    def near(self, ids: Iterable[str], *, limit: int) -> dict[str, tuple[str, ...]]:
        """See `View.near`."""
        with self._database.reading() as connection:
            return joining.near_to(connection, ids, limit)

    def copies_of(self, documents: Iterable[str]) -> tuple[KeptCopy, ...]:
        """See `View.copies_of`."""
        with self._database.reading() as connection:
            return joining.copies_with(connection, documents)

    def pairs_touching(self, accounts: Iterable[str]) -> tuple[Pair, ...]:
        """See `View.pairs_touching`."""
        with self._database.reading() as connection:
            return joining.pairs_with(connection, accounts)

    def incidents(self, ids: Iterable[str] | None = None, *, since: date | None = None) -> Iterator[KeptIncident]:
        """See `View.incidents`."""
        with self._database.reading() as connection:
            yield from joining.incidents_in_order(connection, ids, since)

    def incidents_of(self, accounts: Iterable[str]) -> dict[str, str]:
        """See `View.incidents_of`."""
        with self._database.reading() as connection:
            return joining.incidents_of_accounts(connection, accounts)

    def incidents_with(self, documents: Iterable[str]) -> tuple[str, ...]:
        """See `View.incidents_with`."""
        with self._database.reading() as connection:
            return joining.incidents_of_documents(connection, documents)

    def incidents_by_figure(self, figures: Iterable[str]) -> dict[str, str]:
        """See `View.incidents_by_figure`."""
        with self._database.reading() as connection:
            return joining.incidents_of_figures(connection, figures)

    def judgements(self) -> tuple[Judgement, ...]:
        """See `View.judgements`."""
        with self._database.reading() as connection:
            return judging.all_judgements(connection)

    def check_judgements(self, head: str | None = None) -> str | None:
        """See `View.check_judgements`."""
        with self._database.reading() as connection:
            return judging.check_chain(connection, head)

    def search(self, words: str, *, limit: int) -> tuple[Found, ...]:
        """See `View.search`."""
        with self._database.reading() as connection:
            return find_words(connection, words, limit)

    def status(self) -> Status:
        """See `View.status`."""
        with self._database.reading() as connection:
            return status_of(connection, self._database.path)

    def _must_write(self) -> None:
        """Hold that the casebook was opened for writing."""
        if not self._write:
            raise UsageError(f"{self._database.name} was opened for reading; open it with write=True")
