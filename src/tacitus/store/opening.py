"""Opening: finds a casebook, makes it where it may, and refuses what is none or of another version."""

from pathlib import Path

from tacitus.errors import NotACasebook
from tacitus.store.casebooks import SqlStore
from tacitus.store.contract import Store
from tacitus.store.database import Database, file, locate, server
from tacitus.store.versions import NEWEST, bring_up_to_date, check_version, version_of

PATIENCE = 30.0


def open_store(where: str | Path, *, create: bool = False, write: bool = False, patience: float = PATIENCE) -> Store:
    """The casebook of a file or of an address ("postgresql://user@host/name"), open.

    Args:
        where: path or address.
        create: make it if there is none; implies `write`.
        write: bring older tables up to date, and take changes; without it nothing is ever changed.
        patience: seconds to wait for another writer.

    Raises:
        NotACasebook: nothing is there, or something else.
        WrongVersion: its tables are of a newer version, or of an older one and may not be changed.
        MissingExtra: the driver for PostgreSQL is not installed.
        Unusable, Busy: the disk or the server does not serve.
    """
    place = locate(where)
    write = write or create
    if isinstance(place, Path):
        if not create and not place.is_file():
            raise NotACasebook(str(place), "there is no such file")
        if create and not place.parent.is_dir():
            raise NotACasebook(str(place), f"there is no folder {place.parent}")
        database = file(place, patience, write=write)
    else:
        database = server(place, patience)
    try:
        _prepare(database, create=create, write=write)
    except BaseException:
        database.engine.dispose()
        raise
    return SqlStore(database, write=write)


def _prepare(database: Database, *, create: bool, write: bool) -> None:
    """Nothing; the tables are there and of our version."""
    with database.reading() as connection:
        found = version_of(connection, database.name)
    if found is None and not create:
        raise NotACasebook(database.name, "it is empty")
    if found != NEWEST and write and (found is None or found < NEWEST):
        with database.writing() as connection:
            found = version_of(connection, database.name)  # another run may have made them meanwhile
            if found is None or found < NEWEST:
                bring_up_to_date(connection, found)
                found = NEWEST
    check_version(found or "none", database.name)
