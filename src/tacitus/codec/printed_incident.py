"""Printed incident: an incident with its figures as the command prints it: an interface (docs/output.md)."""

from collections.abc import Iterable
from datetime import date

from tacitus.codec.printed import where
from tacitus.codec.printed_figure import figure_to_printed
from tacitus.codec.spans import JsonObject
from tacitus.model import Figure, Incident, OriginKind, Standing


def incident_to_printed(
    incident: Incident, figures: Iterable[Figure], *, first_seen: date | None = None, changed_at: date | None = None
) -> JsonObject:
    """An incident as printed; all keys but those of record.md's contract are additions to it.

    `origins` are those with a name behind any value in force, sorted by id.

    Source: record.md, "Contract of the command line".
    """
    figures = tuple(figures)
    origins = {
        value.origin.id: value.origin.name
        for figure in figures
        for value in figure.values
        if value.origin.kind is OriginKind.NAMED and value.standing is Standing.CURRENT and value.origin.id is not None
    }
    return {
        "id": incident.id,
        "title": incident.title,
        "start": incident.start.isoformat() if incident.start else None,
        "end": incident.end.isoformat() if incident.end else None,
        "place": where(incident.place),
        "documents": list(incident.documents),
        "origins": [{"id": id, "name": origins[id]} for id in sorted(origins)],
        "figures": [figure_to_printed(figure) for figure in figures],
        "accounts": list(incident.accounts),
        "first_seen": first_seen.isoformat() if first_seen else None,
        "changed": changed_at.isoformat() if changed_at else None,
    }
