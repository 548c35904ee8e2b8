"""Incidents: the incidents of a casebook printed, and what the casebook holds."""

import sys
from collections.abc import Collection, Iterable
from datetime import date

from tacitus.cli.output import new_console, print_drawn
from tacitus.codec import encode_object, incident_to_printed
from tacitus.errors import UnknownName, UsageError
from tacitus.export import incident_sheet, render_incident
from tacitus.reconcile import story
from tacitus.store import KeptIncident, Status, open_store
from tacitus.world import Register, load_register

FORMS = ("table", "jsonl")
SHOWN = {
    "document": "reports",
    "claim": "claims",
    "event": "events",
    "copy": "pairs of reports that share text",
    "incident": "incidents",
    "figure": "figures",
    "judgement": "judgements",
}


def print_incidents(casebook: str, *, since: date | None, sort: str, form: str) -> int:
    """Print the incidents in an order; the exit code.

    Raises:
        UnknownName: there is no such format or order.
        StoreError: the casebook is not there or is none of ours.
    """
    check_form(form)
    if sort not in ORDERS:
        raise UnknownName("order", sort, tuple(ORDERS))
    with open_store(casebook) as store:
        found = sorted(store.incidents(since=since), key=ORDERS[sort])
        heads = store.heads({document for kept in found for document in kept.incident.documents}) if since else {}
    new = frozenset(id for id, head in heads.items() if since is not None and head.read_at.date() >= since)
    if form == "jsonl":
        for kept in found:
            print_object(printed(kept) | ({"new": sorted(new.intersection(kept.incident.documents))} if since else {}))
        return 0
    register = load_register(None)
    for kept in found:
        print_incident(kept, register, whole=False, new=new)
    if not found:
        print("no incident" + (f" first seen or changed since {since}" if since else ""))
    return 0


def print_status(casebook: str, *, form: str, check: bool = False, head: str | None = None) -> int:
    """Print what the casebook holds; the exit code.

    Raises:
        UnknownName: there is no such format.
        UsageError: a hash is given and nothing is to be checked.
        StoreError: the casebook is not there or is none of ours, or its chain of judgements is broken.
    """
    check_form(form)
    if head is not None and not check:
        raise UsageError("--head is looked for by --check; give both")
    with open_store(casebook) as store:
        if check:
            store.check_judgements(head)
        status = store.status()
    if form == "jsonl":
        print_object(_status_printed(status) | ({"checked": True} if check else {}))
        return 0
    counts = dict(status.counts)
    for name, words in SHOWN.items():
        print(f"{counts.get(name, 0):>12,}  {words}")
    if status.unlinked:
        print(f"{status.unlinked:>12,}  reports kept and not yet linked; `tacitus add CASEBOOK --reread` links them")
    for extractor, documents in status.extractors:
        print(f"{documents:>12,}  reports read by {extractor}")
    print(f"{status.size:>12,}  bytes on disk ({status.database}, tables {status.version})")
    print(f"last judgement {status.head}" if status.head else "no judgement")
    if check:
        print("the chain of judgements is whole")
    return 0


def _status_printed(status: Status) -> dict[str, object]:
    return {
        "database": status.database,
        "version": status.version,
        "extractors": dict(status.extractors),
        "counts": {str(table): rows for table, rows in status.counts},
        "unlinked": status.unlinked,
        "size": status.size,
        "head": status.head,
    }


def printed(kept: KeptIncident) -> dict[str, object]:
    """The incident as `--format jsonl` prints it."""
    return incident_to_printed(kept.incident, kept.figures, first_seen=kept.first_seen, changed_at=kept.changed_at)


def print_incident(
    kept: KeptIncident, register: Register, *, whole: bool, joined: Iterable[str] = (), new: Collection[str] = ()
) -> None:
    """Draw one incident.

    Args:
        kept: the incident.
        register: who speaks and acts.
        whole: with all that can be told of it.
        joined: why its reports were joined, in words.
        new: the documents that came since the day that was asked for.
    """
    stories = (story(figure, register) for figure in kept.figures)
    console = new_console()
    print_drawn(console, render_incident(incident_sheet(kept.incident, kept.figures, stories, joined, new), whole=whole))


def print_object(values: dict[str, object]) -> None:
    """One JSON object on a line of its own, handed on at once."""
    sys.stdout.buffer.write(encode_object(values) + b"\n")
    sys.stdout.buffer.flush()


def check_form(form: str) -> None:
    """Nothing, if there is such a format.

    Raises:
        UnknownName: there is none.
    """
    if form not in FORMS:
        raise UnknownName("format", form, FORMS)


def _latest_first(kept: KeptIncident) -> tuple[int, int, str]:
    end = kept.incident.end
    return (-end.toordinal() if end else 0, -len(kept.incident.documents), kept.incident.id)


def _most_told_first(kept: KeptIncident) -> tuple[int, int, str]:
    latest, told, id = _latest_first(kept)
    return told, latest, id


ORDERS = {"told": _most_told_first, "latest": _latest_first}
