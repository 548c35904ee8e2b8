"""Replacing: incidents with their figures in the place of those that they follow."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, select

from tacitus.errors import BadRecord
from tacitus.model import Figure, Incident
from tacitus.store.bulk import chunks, delete_where, insert
from tacitus.store.contract import Change
from tacitus.store.joined import FIGURE, INCIDENT, MEMBERSHIP, VALUE
from tacitus.store.outcomes import digest_of, figure_row, incident_row, value_row
from tacitus.store.pieces import Record
from tacitus.store.tables import ACCOUNT


def replace_incidents(connection: Connection, change: Change) -> None:
    """Nothing; those that are gone are gone, and the others stand with the days on which they were first seen and last changed.

    Raises:
        BadRecord: an incident has an account that is not kept, or documents that are not those of its accounts.
    """
    incidents = {incident.id: (incident, figures) for incident, figures in change.incidents}
    homes = _documents_of(connection, [account for incident, _ in incidents.values() for account in incident.accounts])
    seen = _first_seen(connection, homes)
    before = {
        row.id: row
        for part in chunks(incidents)
        for row in connection.execute(
            select(INCIDENT.c.id, INCIDENT.c.first_seen, INCIDENT.c.changed_at, INCIDENT.c.digest).where(INCIDENT.c.id.in_(part))
        )
    }
    rows: dict[str, list[Record]] = defaultdict(list)
    for id, (incident, figures) in sorted(incidents.items()):
        _check(incident, homes)
        figure_rows, value_rows = _rows_of(figures, id)
        digest = digest_of(incident, [*figure_rows, *value_rows])
        old = before.get(id)
        days = [seen[account] for account in incident.accounts if account in seen] + ([old.first_seen] if old else [])
        changed = old.changed_at if old is not None and old.digest == digest else change.on
        known = {"first_seen": min([change.on, *days]), "changed_at": changed, "digest": digest}
        rows["incident"].append(incident_row(incident) | known)
        rows["figure"] += figure_rows
        rows["value"] += value_rows
        rows["membership"] += [{"incident": id, "account": account, "document": homes[account]} for account in incident.accounts]
    for table in (INCIDENT, MEMBERSHIP, FIGURE, VALUE):
        column = table.c.id if table is INCIDENT else table.c.incident
        delete_where(connection, table, column, [*change.gone, *incidents])
        insert(connection, table, rows[table.name])


def _rows_of(figures: Iterable[Figure], incident: str) -> tuple[list[Record], list[Record]]:
    """The rows of the figures, and those of their values."""
    figures = tuple(figures)
    own = [figure_row(figure, incident, i) for i, figure in enumerate(figures)]
    values = [value_row(value, figure.id, incident, i) for figure in figures for i, value in enumerate(figure.values)]
    return own, values


def _documents_of(connection: Connection, accounts: Iterable[str]) -> dict[str, str]:
    """The document of each account that is kept."""
    return {
        row.id: row.document
        for part in chunks(accounts)
        for row in connection.execute(select(ACCOUNT.c.id, ACCOUNT.c.document).where(ACCOUNT.c.id.in_(part)))
    }


def _first_seen(connection: Connection, accounts: Iterable[str]) -> dict[str, date]:
    """The day on which the earliest incident with each account was first seen."""
    seen: dict[str, date] = {}
    joined = MEMBERSHIP.join(INCIDENT, INCIDENT.c.id == MEMBERSHIP.c.incident)
    for part in chunks(accounts):
        asked = select(MEMBERSHIP.c.account, INCIDENT.c.first_seen).select_from(joined).where(MEMBERSHIP.c.account.in_(part))
        for row in connection.execute(asked):
            seen[row.account] = min(row.first_seen, seen.get(row.account, row.first_seen))
    return seen


def _check(incident: Incident, homes: dict[str, str]) -> None:
    """Hold that an incident is made of accounts that are kept, and names their documents."""
    lost = [account for account in incident.accounts if account not in homes]
    if lost:
        raise BadRecord(f"incident {incident.id} has the account {lost[0]}, which is not kept")
    if set(incident.documents) != {homes[account] for account in incident.accounts}:
        raise BadRecord(f"incident {incident.id} names other documents than those of its accounts")
