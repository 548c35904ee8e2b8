"""Printed figure: a figure as the command prints it, in plain dictionaries and lists: an interface (docs/output.md)."""

from tacitus.codec.spans import JsonObject
from tacitus.model import Figure, FigureNote, Origin, OriginKind, Standing, Value


def figure_to_printed(figure: Figure) -> JsonObject:
    """A figure as printed; all keys but those of record.md's contract are additions to it.

    Source: record.md, "Contract of the command line".
    """
    return {
        "id": figure.id,
        "measure": figure.measure.value,
        "status": figure.status.value if figure.status else "all",
        "affiliation": figure.affiliation,
        "low": figure.low,
        "best": figure.best,
        "high": figure.high,
        "rule": figure.rule,
        "parameters": dict(figure.parameters),
        "by_origin": [value_to_printed(value) for value in figure.values],
        "number_of_origins": figure.number_of_origins,
        "number_of_documents": figure.number_of_documents,
        "agreement": figure.agreement.value,
        "notes": [_note(note) for note in figure.notes],
    }


def value_to_printed(value: Value) -> JsonObject:
    """What one origin says, as printed: `superseded` by itself, or `excluded`, each with its reason."""
    return {
        "origin": origin_to_printed(value.origin),
        "kind": value.origin.kind.value,
        "external": value.origin.external,
        "low": value.count.low,
        "best": value.count.best,
        "high": value.count.high,
        "qualifier": value.count.qualifier.value,
        "as_of": value.as_of.isoformat() if value.as_of else None,
        "documents": list(value.documents),
        "claims": list(value.claims),
        "demographic": [one.value for one in value.demographic],
        "partial": value.partial,
        "superseded": value.standing is Standing.SUPERSEDED,
        "excluded": value.standing is Standing.EXCLUDED,
        "reason": value.reason,
        "flags": list(value.flags),
    }


def origin_to_printed(origin: Origin) -> JsonObject | None:
    """The origin; null where the page itself speaks."""
    return None if origin.kind is OriginKind.OUTLET else {"id": origin.id, "name": origin.name}


def _note(note: FigureNote) -> JsonObject:
    return {"code": note.code, "message": note.message, "claims": list(note.claims)}
