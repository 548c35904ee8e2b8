"""Database: the engine of a casebook, SQLite or PostgreSQL, and their errors in our words."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from tacitus.errors import Busy, Conflict, MissingExtra, NotACasebook, Unusable

SERVERS = ("postgresql", "postgres")
WRITERS = 7_246_170_127  # the number of the lock that writers of one PostgreSQL casebook take in turn
LOCK_TIMEOUT = "55P03"  # PostgreSQL's own number for it; its words are in the language of the server
CACHE_KIB = 64 * 1024
LOG_PAGES = 16_000  # 64 MB: pages that several additions touch go from the log into the file once, not once each


@dataclass(frozen=True, slots=True)
class Database:
    """Where a casebook is kept, and the engine that leads there.

    Attributes:
        name: the path or the address, without its password, for messages.
        path: of the SQLite file; None for a server.
        patience: seconds to wait for another writer.
    """

    name: str
    path: Path | None
    engine: Engine
    patience: float

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the casebook as it stands at one moment."""
        with self.said_in_our_words(), self.engine.connect() as connection:
            if self.path is None:
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in one transaction that no other writer shares; kept whole at the end, or not at all after an error.

        Raises:
            Busy: another writer holds the casebook for longer than we wait.
        """
        with self.said_in_our_words(), self.engine.connect() as connection:
            connection = connection.execution_options(writes=True)
            with connection.begin():
                if self.path is None:
                    connection.execute(text(f"SET LOCAL lock_timeout = {int(self.patience * 1000)}"))
                    connection.execute(text(f"SELECT pg_advisory_xact_lock({WRITERS})"))
                yield connection

    @contextmanager
    def said_in_our_words(self) -> Iterator[None]:
        """Nothing; errors of the database come out as errors of the house.

        Raises:
            Busy: another writer holds it.
            NotACasebook: the file is none of SQLite, or is damaged.
            Conflict: a record has the id of another.
            Unusable: all else that the disk or the server says.
        """
        driver = self.engine.dialect.loaded_dbapi
        try:
            yield
        except (DBAPIError, driver.Error) as error:  # the driver's own where rows go to it without SQLAlchemy
            cause = error.orig if isinstance(error, DBAPIError) else error
            said = " ".join(str(cause).split())
            if getattr(cause, "sqlstate", None) == LOCK_TIMEOUT or "is locked" in said:
                raise Busy(self.name) from error
            if "not a database" in said or "malformed" in said:
                raise NotACasebook(self.name, said) from error
            if isinstance(cause, driver.IntegrityError):
                raise Conflict("of a record", said) from error
            raise Unusable(self.name, said) from error


def locate(where: str | Path) -> Path | URL:
    """The path of a file, or the address of a server.

    Raises:
        NotACasebook: an address that is none of ours, or none at all.
    """
    said = str(where)
    if isinstance(where, Path) or "://" not in said:
        return Path(where)
    try:
        url = make_url(said)
    except ArgumentError as error:
        raise NotACasebook(said, "no address of a database can be read from this") from error
    backend = url.get_backend_name()
    if backend in SERVERS:
        return url.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and url.database:
        return Path(url.database)
    raise NotACasebook(url.render_as_string(), "a casebook is a file, or an address that begins with postgresql://")


def server(url: URL, patience: float) -> Database:
    """The database of a PostgreSQL server.

    Raises:
        MissingExtra: the driver is not installed.
    """
    try:
        import psycopg  # noqa: F401 looked for only where it is needed
    except ImportError as error:
        raise MissingExtra("the driver for PostgreSQL", "tacitus[postgres]") from error
    return Database(url.render_as_string(), None, create_engine(url), patience)


def file(path: Path, patience: float, *, write: bool) -> Database:
    """The database of one SQLite file; without `write` it is never changed, not even by a slip of ours."""
    address = f"file:{_quoted(path)}?mode={_mode(path, write)}"
    url = URL.create("sqlite+pysqlite", database=address, query={"uri": "true"})
    engine = create_engine(url, connect_args={"timeout": patience, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def prepared(connection: Any, record: object) -> None:  # noqa: ANN401 of the driver
        del record
        connection.isolation_level = None  # transactions begin where we say, also before tables are made
        cursor = connection.cursor()
        if write:
            cursor.execute("PRAGMA journal_mode = WAL")
        else:
            cursor.execute("PRAGMA query_only = ON")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        cursor.execute("PRAGMA temp_store = MEMORY")
        cursor.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")

    return Database(str(path), path, engine, patience)


def _mode(path: Path, write: bool) -> str:
    """How SQLite opens the file: to make it, to read and write, or, where nobody may write, as something that never changes."""
    if write:
        return "rwc"
    if os.access(path.parent, os.W_OK):
        return "rw" if os.access(path, os.W_OK) else "ro"
    return "ro" if path.with_name(f"{path.name}-wal").exists() else "ro&immutable=1"


def _quoted(path: Path) -> str:
    """The path as part of an address of SQLite."""
    return str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
