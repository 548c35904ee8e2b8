"""Writing: documents go in, and what many documents give together; each call within the transaction that it is given."""

import zlib
from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime
from sys import byteorder

from sqlalchemy import Connection, bindparam, func, select, update

from tacitus.codec import encode_reading
from tacitus.errors import BadRecord, Conflict, Outrun
from tacitus.store.asking import SETTING, revision_of
from tacitus.store.bulk import chunks, delete_where, insert, take_statistics
from tacitus.store.contract import Change, Kept, KeptCopy
from tacitus.store.joined import COPY, PAIR
from tacitus.store.outcomes import copy_row, pair_row
from tacitus.store.pieces import Record
from tacitus.store.records import account_row, claim_row, document_row, event_row
from tacitus.store.replacing import replace_incidents
from tacitus.store.tables import ACCOUNT, CLAIM, DOCUMENT, EVENT, FINGERPRINT, META, NEAR_KEY, READING, SKETCH
from tacitus.store.words import forget_texts, index_texts

JSON_ZLIB = "json+zlib"


def put_all(connection: Connection, kept: Sequence[Kept], at: datetime) -> tuple[str, ...]:
    """Ids of the documents that are new or read anew, in the order given.

    Raises:
        Conflict: a document's id stands for another key, or a key for another id.
        BadRecord: something of a document is said of an account that is none of it.
    """
    kept = tuple({one.document_key: one for one in reversed(kept)}.values())[::-1]
    for one in kept:
        _check(one)
    old = _kept_before(connection, kept)
    fresh = [one for one in kept if old.get(one.document_key, ("", ""))[1] != one.extractor]
    again = [one for one in fresh if one.document_key in old]
    first = free = (connection.execute(select(func.max(DOCUMENT.c.number))).scalar() or 0) + 1
    numbers = _forget_records(connection, again)
    for one in fresh:
        if one.reading.document.id not in numbers:
            numbers[one.reading.document.id] = free
            free += 1
    _insert_records(connection, fresh, numbers, at)
    if fresh:
        take_statistics(connection, first, free)
        move(connection)
    return tuple(one.reading.document.id for one in fresh)


def apply_change(connection: Connection, change: Change) -> None:
    """Nothing; the change is made.

    Raises:
        Outrun: the casebook has moved since the change was begun.
    """
    now = revision_of(connection)
    if change.seen is not None and change.seen != now:
        raise Outrun(change.seen, now)
    replace_incidents(connection, change)
    _replace_pairs(connection, change)
    _replace_copies(connection, change)
    for part in chunks(change.documents):
        connection.execute(update(DOCUMENT).where(DOCUMENT.c.id.in_(part)).values(linked=True))
    move(connection)


def keep_setting(connection: Connection, name: str, value: str) -> None:
    """Nothing; the value is remembered under the name."""
    known = META.c.name == SETTING + name
    if connection.execute(update(META).where(known).values(value=value)).rowcount == 0:
        insert(connection, META, [{"name": SETTING + name, "value": value}])


def move(connection: Connection) -> None:
    """Nothing; the revision has grown by one."""
    grown = {"value": str(revision_of(connection) + 1)}
    connection.execute(update(META).where(META.c.name == "revision").values(grown))


def packed(numbers: Iterable[int]) -> bytes:
    """Numbers of 63 bits as bytes, 8 each, little-endian."""
    row = array("q", numbers)
    if byteorder == "big":
        row.byteswap()
    return row.tobytes()


def _check(one: Kept) -> None:
    """Hold that what is kept with a document is its own."""
    id = one.reading.document.id
    own = {account.id for account in one.accounts}
    if any(account.document != id for account in one.accounts):
        raise BadRecord(f"document {id} is given the account of another document")
    if not {account for account, _ in (*one.near, *one.sketches)} <= own:
        raise BadRecord(f"document {id} is given a key or a sketch of an account that is none of its own")


def _kept_before(connection: Connection, kept: Sequence[Kept]) -> dict[str, tuple[str, str]]:
    """The id and the extractor of each of the keys that is kept; ids are held against keys on the way."""
    wanted = {one.document_key: one.reading.document.id for one in kept}
    if len(set(wanted.values())) < len(wanted):
        ids = list(wanted.values())
        twice = next(id for id in ids if ids.count(id) > 1)
        raise Conflict(twice, "two different reports have it")
    columns = (DOCUMENT.c.id, DOCUMENT.c.document_key, DOCUMENT.c.extractor)
    found: dict[str, tuple[str, str]] = {}
    for part in chunks(wanted.values()):
        for row in connection.execute(select(*columns).where(DOCUMENT.c.id.in_(part))):
            if wanted.get(row.document_key) != row.id:
                raise Conflict(row.id, "another report of the casebook has it")
            found[row.document_key] = (row.id, row.extractor)
    for part in chunks(key for key in wanted if key not in found):
        for row in connection.execute(select(*columns).where(DOCUMENT.c.document_key.in_(part))):
            if row.extractor != next(one.extractor for one in kept if one.document_key == row.document_key):
                raise Conflict(wanted[row.document_key], f"this report is kept as {row.id}")
            found[row.document_key] = (row.id, row.extractor)
    return found


def _forget_records(connection: Connection, again: Sequence[Kept]) -> dict[str, int]:
    """The numbers of documents that are read anew; their machine's records are gone, and pairs of accounts that are no more."""
    ids = [one.reading.document.id for one in again]
    numbers: dict[str, int] = {}
    accounts: set[str] = set()
    texts: list[tuple[int, str]] = []
    for part in chunks(ids):
        for row in connection.execute(select(DOCUMENT.c.id, DOCUMENT.c.number, DOCUMENT.c.text).where(DOCUMENT.c.id.in_(part))):
            numbers[row.id] = row.number
            texts.append((row.number, row.text))
        accounts.update(connection.execute(select(ACCOUNT.c.id).where(ACCOUNT.c.document.in_(part))).scalars())
    forget_texts(connection, texts)
    for table in (CLAIM, EVENT, ACCOUNT, READING):
        delete_where(connection, table, table.c.document, ids)
    delete_where(connection, DOCUMENT, DOCUMENT.c.id, ids)
    delete_where(connection, FINGERPRINT, FINGERPRINT.c.document, numbers.values())
    for table in (NEAR_KEY, SKETCH):
        delete_where(connection, table, table.c.account, accounts)
    lost = accounts - {account.id for one in again for account in one.accounts}
    delete_where(connection, PAIR, PAIR.c.first, sorted(lost))
    delete_where(connection, PAIR, PAIR.c.second, sorted(lost))
    return numbers


def _insert_records(connection: Connection, fresh: Sequence[Kept], numbers: dict[str, int], at: datetime) -> None:
    """Nothing; all that belongs to these documents is in its tables."""
    documents = [one.reading.document for one in fresh]
    insert(connection, DOCUMENT, [_document(one, numbers[one.reading.document.id], at) for one in fresh])
    insert(
        connection, READING,
        [
            {"document": one.reading.document.id, "form": JSON_ZLIB, "record": zlib.compress(encode_reading(one.reading), 6)}
            for one in fresh
        ],
    )  # fmt: skip
    readings = [one.reading for one in fresh]
    insert(connection, CLAIM, [claim_row(c, r.document.id, i) for r in readings for i, c in enumerate(r.claims)])
    insert(connection, EVENT, [event_row(e, r.document.id, i) for r in readings for i, e in enumerate(r.events)])
    insert(connection, ACCOUNT, [account_row(account) for one in fresh for account in one.accounts])
    near = sorted({(key, account) for one in fresh for account, key in one.near})
    insert(connection, NEAR_KEY, [{"key": key, "account": account} for key, account in near])
    insert(connection, SKETCH, [{"account": id, "words": packed(words)} for one in fresh for id, words in one.sketches])
    values = sorted({(value, numbers[one.reading.document.id]) for one in fresh for value in one.fingerprints})
    insert(connection, FINGERPRINT, [{"value": value, "document": number} for value, number in values])
    index_texts(connection, [(numbers[document.id], document.text) for document in documents])


def _document(one: Kept, number: int, at: datetime) -> Record:
    """The row of a document."""
    known = {"number": number, "document_key": one.document_key, "extractor": one.extractor, "read_at": at, "linked": False}
    return document_row(one.reading.document) | known


def _replace_pairs(connection: Connection, change: Change) -> None:
    """Nothing; the pairs are there, each once."""
    pairs = {(pair.first, pair.second): pair for pair in change.pairs}
    kept = {
        (row.first, row.second)
        for part in chunks(first for first, _ in pairs)
        for row in connection.execute(select(PAIR.c.first, PAIR.c.second).where(PAIR.c.first.in_(part)))
    }
    drop = PAIR.delete().where(PAIR.c.first == bindparam("one"), PAIR.c.second == bindparam("other"))
    if doubled := sorted(kept & pairs.keys()):
        connection.execute(drop, [{"one": first, "other": second} for first, second in doubled])
    insert(connection, PAIR, [pair_row(pair) for _, pair in sorted(pairs.items(), key=lambda item: item[0])])


def _replace_copies(connection: Connection, change: Change) -> None:
    """Nothing; copies with one of the change's documents are those of the change, and the others are added to what there was."""
    delete_where(connection, COPY, COPY.c.copy, change.documents)
    delete_where(connection, COPY, COPY.c.original, change.documents)
    copies: dict[tuple[str, str], KeptCopy] = {(copy.copy, copy.original): copy for copy in change.copies}
    drop = COPY.delete().where(COPY.c.copy == bindparam("one"), COPY.c.original == bindparam("other"))
    if copies:
        both = [*copies, *((original, copy) for copy, original in copies)]
        connection.execute(drop, [{"one": copy, "other": original} for copy, original in both])
    insert(connection, COPY, [copy_row(copy) for _, copy in sorted(copies.items(), key=lambda item: item[0])])
