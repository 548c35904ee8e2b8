"""Finding: the record of a casebook that an id, or its first letters, stand for."""

from collections.abc import Iterable
from typing import TypeVar

from tacitus.errors import UnknownName, UsageError
from tacitus.model import Claim, Figure, Judgement
from tacitus.store import KeptIncident, Store

MOST_SHOWN = 5
Record = TypeVar("Record")


def the_document(store: Store, id: str) -> str:
    """The id of the report.

    Raises:
        UnknownName: no report has this id.
    """
    if not store.ids_taken([id]):
        raise UnknownName("report", id, None)
    return id


def the_claim(store: Store, id: str) -> Claim:
    """The claim with this id.

    Raises:
        UnknownName: no claim has it.
    """
    found = store.claims([id])
    if not found:
        raise UnknownName("claim", id, None)
    return found[0]


def the_figure(store: Store, id: str) -> tuple[KeptIncident, Figure]:
    """The figure whose id begins so, with its incident.

    Raises:
        UnknownName: none does.
        UsageError: several do.
    """
    home = store.incidents_by_figure([id]).values()
    incidents = store.incidents(list(home) or None)
    found = [(kept, figure) for kept in incidents for figure in kept.figures if figure.id.startswith(id)]
    return one_of("figure", id, {figure.id: (kept, figure) for kept, figure in found})


def the_incident(store: Store, id: str) -> KeptIncident:
    """The incident whose id begins so.

    Raises:
        UnknownName: none does.
        UsageError: several do.
    """
    found = list(store.incidents([id])) or [kept for kept in store.incidents() if kept.incident.id.startswith(id)]
    return one_of("incident", id, {kept.incident.id: kept for kept in found})


def the_judgement(store: Store, id: str) -> Judgement:
    """The judgement whose id begins so.

    Raises:
        UnknownName: none does.
        UsageError: several do.
    """
    return one_of("judgement", id, {j.id: j for j in store.judgements() if j.id.startswith(id)})


def one_of(kind: str, id: str, found: dict[str, Record]) -> Record:
    """The only one that was found."""
    if not found:
        raise UnknownName(kind, id, None)
    if len(found) > 1:
        raise UsageError(f"{id!r} begins the ids of {len(found)} of them: {_listed(found)}; give more of it")
    return next(iter(found.values()))


def _listed(ids: Iterable[str]) -> str:
    shown = sorted(ids)
    return ", ".join(shown[:MOST_SHOWN]) + (" ..." if len(shown) > MOST_SHOWN else "")
