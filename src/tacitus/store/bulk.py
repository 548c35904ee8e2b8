"""Bulk: many rows at once, by each database's fastest way."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Table, delete

from tacitus.store.joined import METADATA
from tacitus.store.pieces import Record

T = TypeVar("T")
CHUNK = 500
FEW_BITS = 6


def insert(connection: Connection, table: Table, rows: Sequence[Record]) -> None:
    """Nothing; the rows are in the table, in one call of the driver.

    PostgreSQL takes them by COPY, SQLite as tuples of one prepared statement; both without an object for each value.
    """
    if not rows:
        return
    quote = connection.dialect.identifier_preparer.quote
    names = ", ".join(quote(column.name) for column in table.c)
    written = _written(connection, table, rows)
    if connection.dialect.name == "postgresql":
        cursor = connection.connection.cursor()
        with cursor.copy(f"COPY {quote(table.name)} ({names}) FROM STDIN") as copy:
            for values in written:
                copy.write_row(values)
        return
    marks = ", ".join("?" * len(table.c))
    connection.exec_driver_sql(f"INSERT INTO {quote(table.name)} ({names}) VALUES ({marks})", list(written))


def _written(connection: Connection, table: Table, rows: Sequence[Record]) -> Iterator[tuple[Any, ...]]:
    """The rows as tuples in the order of the columns, each value as the driver wants it."""
    writers = [(column.name, _writer(connection, column)) for column in table.c]
    for row in rows:
        yield tuple(row[name] if writer is None or row[name] is None else writer(row[name]) for name, writer in writers)


def _writer(connection: Connection, column: Column[Any]) -> Callable[[Any], Any] | None:
    """What makes a value of the column into one of the driver; None where it is one already."""
    return column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[tuple[T, ...]]:
    """The items without doubles, in their order, so many at a time."""
    rest = iter(dict.fromkeys(items))
    while part := tuple(islice(rest, size)):
        yield part


def take_statistics(connection: Connection, before: int, now: int) -> None:
    """Nothing; a server knows how full the tables are, whenever the documents have doubled from `before` to `now`.

    PostgreSQL looks by itself only now and then; until it has, it reads whole tables where an index would serve.
    """
    if connection.dialect.name == "postgresql" and before.bit_length() != now.bit_length() > FEW_BITS:
        connection.exec_driver_sql(f"ANALYZE {', '.join(sorted(METADATA.tables))}")


def delete_where(connection: Connection, table: Table, column: ColumnElement[Any], values: Iterable[object]) -> None:
    """Nothing; the rows whose column has one of the values are gone."""
    for part in chunks(values):
        connection.execute(delete(table).where(column.in_(part)))
