"""Joining: what stands near what, and what was made of it: candidates, copies, pairs, incidents."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import groupby

from sqlalchemy import Connection, TextualSelect, bindparam, func, select, text

from tacitus.model import Pair
from tacitus.store.answers import KeptIncident, Shared
from tacitus.store.asking import rows_where
from tacitus.store.bulk import chunks
from tacitus.store.columns import Words
from tacitus.store.contract import KeptCopy
from tacitus.store.joined import COPY, FIGURE, INCIDENT, MEMBERSHIP, PAIR, VALUE
from tacitus.store.outcomes import to_copy, to_figure, to_incident, to_pair
from tacitus.store.tables import DOCUMENT, FINGERPRINT, NEAR_KEY

AT_ONCE = 200
KEYS_AT_ONCE = 64


def sharing_of(connection: Connection, documents: Iterable[str], at_least: int, common: int) -> tuple[Shared, ...]:
    """Documents with so many fingerprints in common, sorted by both ids; what stands in more than `common` is passed over."""
    asked, met = FINGERPRINT.alias("asked"), FINGERPRINT.alias("met")
    own, other = DOCUMENT.alias("own"), DOCUMENT.alias("other")
    found: list[Shared] = []
    for part in chunks(documents):
        numbers = select(own.c.number).where(own.c.id.in_(part)).scalar_subquery()
        every = func.count().over(partition_by=(asked.c.document, asked.c.value)).label("every")
        met_at = (
            select(asked.c.document.label("one"), met.c.document.label("two"), every)
            .join_from(asked, met, met.c.value == asked.c.value)
            .where(asked.c.document.in_(numbers)).subquery()
        )  # fmt: skip
        counted = (
            select(met_at.c.one, met_at.c.two, func.count().label("count"))
            .where(met_at.c.every <= common, met_at.c.one != met_at.c.two)
            .group_by(met_at.c.one, met_at.c.two).having(func.count() >= at_least).subquery()
        )  # fmt: skip
        shown = (
            select(own.c.id, other.c.id.label("other"), counted.c.count)
            .join_from(counted, own, own.c.number == counted.c.one)
            .join(other, other.c.number == counted.c.two)
        )  # fmt: skip
        found += [Shared(document=row[0], other=row[1], count=row[2]) for row in connection.execute(shown)]
    return tuple(sorted(found, key=lambda shared: (shared.document, shared.other)))


def near_to(connection: Connection, ids: Iterable[str], limit: int) -> dict[str, tuple[str, ...]]:
    """For each account the others with a key in common, sorted; a key that more than `limit` share is passed over."""
    asked = sorted(set(ids))
    keys: dict[str, list[str]] = defaultdict(list)
    for row in rows_where(connection, select(NEAR_KEY.c.key, NEAR_KEY.c.account), NEAR_KEY.c.account, asked):
        keys[row.key].append(row.account)
    found: dict[str, set[str]] = {id: set() for id in asked}
    for part in chunks(sorted(keys), KEYS_AT_ONCE):
        said = {f"key_{place}": key for place, key in enumerate(part)}
        sharing: dict[str, list[str]] = defaultdict(list)
        for key, account in connection.execute(_first_of_each(len(part)), said | {"most": limit + 1}):
            sharing[key].append(account)
        for key, accounts in sharing.items():
            if len(accounts) <= limit:
                for own in keys[key]:
                    found[own].update(accounts)
    return {id: tuple(sorted(others - {id})) for id, others in found.items()}


@cache
def _first_of_each(keys: int) -> TextualSelect:
    """The question for the first accounts of so many keys; as text, since building it from parts takes longer than the answer."""
    one = "SELECT key, account FROM near_key WHERE key = :key_{0} ORDER BY account LIMIT :most"
    parts = " UNION ALL ".join(f"SELECT * FROM ({one}) AS near_{{0}}".format(place) for place in range(keys))
    typed = [bindparam(f"key_{place}", type_=Words) for place in range(keys)]
    return text(parts).bindparams(*typed).columns(NEAR_KEY.c.key, NEAR_KEY.c.account)


def copies_with(connection: Connection, documents: Iterable[str]) -> tuple[KeptCopy, ...]:
    """Copies with one of the documents on either side, sorted by both ids."""
    documents = tuple(documents)
    found = {
        (row.copy, row.original): row
        for column in (COPY.c.copy, COPY.c.original)
        for row in rows_where(connection, select(COPY), column, documents)
    }
    return tuple(to_copy(found[ids]) for ids in sorted(found))


def pairs_with(connection: Connection, accounts: Iterable[str]) -> tuple[Pair, ...]:
    """Pairs with one of the accounts on either side, sorted by both ids."""
    accounts = tuple(accounts)
    found = {
        (row.first, row.second): row
        for column in (PAIR.c.first, PAIR.c.second)
        for row in rows_where(connection, select(PAIR), column, accounts)
    }
    return tuple(to_pair(found[ids]) for ids in sorted(found))


def incidents_in_order(connection: Connection, ids: Iterable[str] | None, since: date | None) -> Iterator[KeptIncident]:
    """Incidents with their figures, by first day, those without one last, then by id."""
    order = select(INCIDENT.c.id, INCIDENT.c.start)
    if since is not None:
        order = order.where(INCIDENT.c.changed_at >= since)
    wanted = connection.execute(order) if ids is None else rows_where(connection, order, INCIDENT.c.id, ids)
    ranked = sorted(((row.start or date.max, row.start is None, row.id) for row in wanted), key=lambda r: (r[1], r[0], r[2]))
    for part in chunks((id for *_, id in ranked), AT_ONCE):
        yield from _whole(connection, part)


def _whole(connection: Connection, ids: tuple[str, ...]) -> Iterator[KeptIncident]:
    """These incidents, in the order of their ids here, with all that belongs to them."""
    rows = {row.id: row for row in connection.execute(select(INCIDENT).where(INCIDENT.c.id.in_(ids)))}
    by = {}
    for table in (MEMBERSHIP, FIGURE, VALUE):
        order = [table.c.incident, *(table.c[name] for name in ("figure", "position") if name in table.c)]
        asked = select(table).where(table.c.incident.in_(ids)).order_by(*order)
        by[table.name] = {id: list(own) for id, own in groupby(connection.execute(asked), key=lambda row: str(row.incident))}
    for id in ids:
        values = {figure: list(own) for figure, own in groupby(by["value"].get(id, []), key=lambda row: str(row.figure))}
        yield KeptIncident(
            incident=to_incident(rows[id], by["membership"].get(id, [])),
            figures=tuple(to_figure(row, values.get(row.id, [])) for row in by["figure"].get(id, [])),
            first_seen=rows[id].first_seen,
            changed_at=rows[id].changed_at,
        )


def incidents_of_accounts(connection: Connection, accounts: Iterable[str]) -> dict[str, str]:
    """The incident of each account that is in one."""
    found = rows_where(connection, select(MEMBERSHIP), MEMBERSHIP.c.account, accounts)
    return dict(sorted((row.account, row.incident) for row in found))


def incidents_of_documents(connection: Connection, documents: Iterable[str]) -> tuple[str, ...]:
    """Ids of the incidents to which the documents belong, sorted."""
    asked = select(MEMBERSHIP.c.incident)
    return tuple(sorted({row.incident for row in rows_where(connection, asked, MEMBERSHIP.c.document, documents)}))


def incidents_of_figures(connection: Connection, figures: Iterable[str]) -> dict[str, str]:
    """The incident of each figure."""
    found = rows_where(connection, select(FIGURE.c.id, FIGURE.c.incident), FIGURE.c.id, figures)
    return dict(sorted((row.id, row.incident) for row in found))
