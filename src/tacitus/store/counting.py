"""Counting: what a casebook holds, in numbers."""

from pathlib import Path

from sqlalchemy import Connection, Select, func, select, text

from tacitus.store.answers import Status
from tacitus.store.joined import METADATA
from tacitus.store.judging import last_hash
from tacitus.store.tables import DOCUMENT, META, READING
from tacitus.store.versions import NEWEST

UNCOUNTED = (META.name, READING.name)


def status_of(connection: Connection, path: Path | None) -> Status:
    """Rows by table, who read, what is not linked, and the size on disk."""
    tables = [table for table in sorted(METADATA.tables.values(), key=lambda table: table.name) if table.name not in UNCOUNTED]
    counts = tuple((table.name, _count(connection, select(func.count()).select_from(table))) for table in tables)
    read = select(DOCUMENT.c.extractor, func.count()).group_by(DOCUMENT.c.extractor).order_by(DOCUMENT.c.extractor)
    unlinked = select(func.count()).select_from(DOCUMENT).where(DOCUMENT.c.linked.is_(False))
    return Status(
        database=connection.dialect.name,
        version=NEWEST,
        extractors=tuple((name, count) for name, count in connection.execute(read)),
        counts=counts,
        unlinked=_count(connection, unlinked),
        size=_size_of_file(path) if path else _size_on_server(connection),
        head=last_hash(connection),
    )


def _count(connection: Connection, asked: Select[int]) -> int:
    """The one number that is asked for."""
    return connection.execute(asked).scalar_one()


def _size_of_file(path: Path) -> int:
    """Bytes of the file and of its log."""
    parts = (path, path.with_name(f"{path.name}-wal"))
    return sum(part.stat().st_size for part in parts if part.exists())


def _size_on_server(connection: Connection) -> int:
    """Bytes of our tables with their indexes."""
    names = [*sorted(METADATA.tables), "word_index"]
    asked = text("SELECT sum(pg_total_relation_size(quote_ident(name)::regclass)) FROM unnest(CAST(:names AS text[])) AS name")
    return int(connection.execute(asked, {"names": names}).scalar_one())
