"""Versions: which version of the tables a casebook has, and the way to ours."""

from sqlalchemy import Connection, inspect, select, text

from tacitus.errors import NotACasebook, WrongVersion
from tacitus.store.bulk import insert
from tacitus.store.tables import META, METADATA

FORM = "tacitus casebook"
NEWEST = "0001"
OLDER = "open it for writing (tacitus add) to bring it up to date"
NEWER = "it was written by a newer Tacitus, so install that one"


def version_of(connection: Connection, name: str) -> str | None:
    """The version of the tables; None where there are none at all.

    Raises:
        NotACasebook: there are tables, and they are not ours.
    """
    tables = set(inspect(connection).get_table_names())
    if META.name in tables and "alembic_version" in tables:
        form = connection.execute(select(META.c.value).where(META.c.name == "form")).scalar()
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        if form == FORM and version is not None:
            return str(version)
    ours = set(METADATA.tables)
    if (tables and connection.dialect.name == "sqlite") or tables & ours:
        raise NotACasebook(name, f"it holds other tables: {', '.join(sorted(tables)[:5])}")
    return None


def check_version(found: str, name: str) -> None:
    """Nothing, if the tables are of our version.

    Raises:
        WrongVersion: they are older, or newer.
    """
    if found != NEWEST:
        raise WrongVersion(name, found, NEWEST, OLDER if found < NEWEST else NEWER)


def bring_up_to_date(connection: Connection, found: str | None) -> None:
    """Nothing; in the transaction of the connection the tables are of our version, made where there were none."""
    from alembic import command  # takes long to load and is needed once in the life of a casebook
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "tacitus.store:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, NEWEST)
    if found is None:
        insert(connection, META, [{"name": "form", "value": FORM}, {"name": "revision", "value": "0"}])
