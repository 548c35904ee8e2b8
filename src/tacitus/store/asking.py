"""Asking: what was read in documents, by their ids and keys."""

import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from tacitus.codec import decode_reading
from tacitus.errors import OldReading, RecordError
from tacitus.model import Account, Claim, Document, Reading
from tacitus.store.answers import Head
from tacitus.store.bulk import chunks
from tacitus.store.pieces import AnyRow
from tacitus.store.records import to_account, to_claim, to_document
from tacitus.store.tables import ACCOUNT, CLAIM, DOCUMENT, META, READING, SKETCH


def rows_where(
    connection: Connection, asked: Select[Any], column: ColumnElement[Any], values: Iterable[object]
) -> Iterator[AnyRow]:
    """The rows whose column has one of the values, a chunk of values at a time."""
    for part in chunks(values):
        yield from connection.execute(asked.where(column.in_(part)))


def revision_of(connection: Connection) -> int:
    """A number that grows with every change."""
    return int(connection.execute(select(META.c.value).where(META.c.name == "revision")).scalar_one())


SETTING = "setting "  # before the names of settings in `meta`, apart from what the store keeps there for itself


def setting_of(connection: Connection, name: str) -> str | None:
    """What is remembered under this name."""
    return connection.execute(select(META.c.value).where(META.c.name == SETTING + name)).scalar()


def known_keys(connection: Connection, keys: Iterable[str]) -> dict[str, str]:
    """The extractor of each key that is kept."""
    asked = select(DOCUMENT.c.document_key, DOCUMENT.c.extractor)
    return {row.document_key: row.extractor for row in rows_where(connection, asked, DOCUMENT.c.document_key, keys)}


def taken_ids(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """The key of each id of a document that is taken."""
    asked = select(DOCUMENT.c.id, DOCUMENT.c.document_key)
    return {row.id: row.document_key for row in rows_where(connection, asked, DOCUMENT.c.id, ids)}


def extractors_of(connection: Connection, documents: Iterable[str]) -> dict[str, str]:
    """The extractor of each document."""
    asked = select(DOCUMENT.c.id, DOCUMENT.c.extractor)
    return {row.id: row.extractor for row in rows_where(connection, asked, DOCUMENT.c.id, documents)}


def document_ids(connection: Connection, which: ColumnElement[bool], limit: int | None = None) -> tuple[str, ...]:
    """Ids of the documents of which this is true, sorted; the first `limit`, where it is given."""
    return tuple(connection.execute(select(DOCUMENT.c.id).where(which).order_by(DOCUMENT.c.id).limit(limit)).scalars())


def documents_of(connection: Connection, ids: Iterable[str]) -> tuple[Document, ...]:
    """The documents, sorted by id."""
    found = map(to_document, rows_where(connection, select(DOCUMENT), DOCUMENT.c.id, ids))
    return tuple(sorted(found, key=lambda document: document.id))


def heads_of(connection: Connection, ids: Iterable[str]) -> dict[str, Head]:
    """What is known of the documents without their texts, by id."""
    names = ("id", "publisher", "published", "language", "sha256", "read_at")
    columns = [DOCUMENT.c[name] for name in names]
    return {row.id: Head(**row._mapping) for row in rows_where(connection, select(*columns), DOCUMENT.c.id, ids)}


def readings_of(connection: Connection, ids: Iterable[str]) -> tuple[Reading, ...]:
    """The readings, sorted by the documents' ids.

    Raises:
        OldReading: one that this version cannot read.
    """
    asked = select(READING.c.document, READING.c.record)
    found = sorted(rows_where(connection, asked, READING.c.document, ids), key=lambda row: str(row.document))
    readings = []
    for row in found:
        try:
            readings.append(decode_reading(zlib.decompress(row.record)))
        except (RecordError, zlib.error) as error:
            extractor = extractors_of(connection, [row.document])[row.document]
            raise OldReading(row.document, extractor, str(error)) from error
    return tuple(readings)


def claims_of(connection: Connection, ids: Iterable[str]) -> tuple[Claim, ...]:
    """The claims, sorted by id."""
    found = map(to_claim, rows_where(connection, select(CLAIM), CLAIM.c.id, ids))
    return tuple(sorted(found, key=lambda claim: claim.id))


def homes_of(connection: Connection, claims: Iterable[str]) -> dict[str, str]:
    """The document of each claim, by the claim's id."""
    found = rows_where(connection, select(CLAIM.c.id, CLAIM.c.document), CLAIM.c.id, claims)
    return {row.id: row.document for row in found}


def accounts_where(connection: Connection, column: ColumnElement[Any], values: Iterable[str]) -> tuple[Account, ...]:
    """The accounts whose column has one of the values, sorted by id."""
    found = map(to_account, rows_where(connection, select(ACCOUNT), column, values))
    return tuple(sorted(found, key=lambda account: account.id))


def sketches_of(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The hashed words of each account."""
    found = {row.account: row.words for row in rows_where(connection, select(SKETCH), SKETCH.c.account, ids)}
    return {id: unpacked(found[id]) for id in sorted(found)}


def unpacked(row: bytes) -> tuple[int, ...]:
    """The numbers that `packed` made into bytes."""
    numbers = array("q", row)
    if sys.byteorder == "big":
        numbers.byteswap()
    return tuple(numbers)
