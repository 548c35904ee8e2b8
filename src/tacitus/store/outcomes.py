"""Outcomes: copies, pairs, incidents, figures and judgements as rows, and back."""

import hashlib
import json
from collections.abc import Sequence

from tacitus.model import (
    Agreement,
    Demographic,
    Figure,
    FigureNote,
    Incident,
    Judgement,
    Measure,
    Origin,
    OriginKind,
    Pair,
    Reason,
    Standing,
    Status,
    Value,
    Verdict,
)
from tacitus.store.contract import KeptCopy
from tacitus.store.pieces import AnyRow, Record, bounds, place_columns, to_bounds, to_count, to_place


def copy_row(copy: KeptCopy) -> Record:
    """The copy as a row."""
    passages = [list(passage) for passage in copy.passages]
    return {
        "copy": copy.copy, "original": copy.original, "kind": copy.kind, "share": copy.share, "share_there": copy.share_there,
        "is_ordered": copy.is_ordered, "why": copy.why, "agency": copy.agency, "passages": passages,
    }  # fmt: skip


def to_copy(row: AnyRow) -> KeptCopy:
    """The copy of a row."""
    passages = tuple((a, b, c, d) for a, b, c, d in row.passages)
    return KeptCopy(
        copy=row.copy, original=row.original, kind=row.kind, share=row.share, passages=passages, share_there=row.share_there,
        is_ordered=row.is_ordered, why=row.why, agency=row.agency,
    )  # fmt: skip


def pair_row(pair: Pair) -> Record:
    """The pair as a row."""
    reasons = [[reason.feature, reason.weight, reason.words] for reason in pair.reasons]
    return {"first": pair.first, "second": pair.second, "score": pair.score, "decided": pair.decided, "reasons": reasons}


def to_pair(row: AnyRow) -> Pair:
    """The pair of a row."""
    reasons = tuple(Reason(feature=feature, weight=weight, words=words) for feature, weight, words in row.reasons)
    return Pair(first=row.first, second=row.second, score=row.score, reasons=reasons, decided=row.decided)


def incident_row(incident: Incident) -> Record:
    """The columns of the incident alone, without its days in the casebook."""
    return {
        "id": incident.id, "title": incident.title, "start": incident.start, "end": incident.end,
        **place_columns(incident.place),
    }  # fmt: skip


def to_incident(row: AnyRow, members: Sequence[AnyRow]) -> Incident:
    """The incident of a row and of its rows of membership."""
    return Incident(
        id=row.id, title=row.title, start=row.start, end=row.end, place=to_place(row),
        accounts=tuple(sorted(member.account for member in members)),
        documents=tuple(sorted({member.document for member in members})),
    )  # fmt: skip


def figure_row(figure: Figure, incident: str, position: int) -> Record:
    """The figure as a row, without its values."""
    return {
        "id": figure.id, "incident": incident, "position": position, "measure": figure.measure.value,
        "status": figure.status.value if figure.status else None, "affiliation": figure.affiliation,
        **bounds(figure.low, figure.best, figure.high), "rule": figure.rule,
        "parameters": [list(parameter) for parameter in figure.parameters],
        "number_of_origins": figure.number_of_origins, "number_of_documents": figure.number_of_documents,
        "agreement": figure.agreement.value, "notes": [[note.code, note.message, list(note.claims)] for note in figure.notes],
    }  # fmt: skip


def to_figure(row: AnyRow, values: Sequence[AnyRow]) -> Figure:
    """The figure of a row and of its rows of values, in their order."""
    low, best, high = to_bounds(row)
    return Figure(
        id=row.id, measure=Measure(row.measure), status=None if row.status is None else Status(row.status),
        affiliation=row.affiliation, low=low, best=best, high=high, rule=row.rule, values=tuple(map(to_value, values)),
        number_of_origins=row.number_of_origins, number_of_documents=row.number_of_documents,
        agreement=Agreement(row.agreement), parameters=tuple((name, value) for name, value in row.parameters),
        notes=tuple(FigureNote(code=code, message=message, claims=tuple(claims)) for code, message, claims in row.notes),
    )  # fmt: skip


def value_row(value: Value, figure: str, incident: str, position: int) -> Record:
    """The value as a row."""
    count, origin = value.count, value.origin
    return {
        "figure": figure, "position": position, "incident": incident, "origin_id": origin.id, "origin_name": origin.name,
        "origin_kind": origin.kind.value, "origin_external": origin.external, **bounds(count.low, count.best, count.high),
        "qualifier": count.qualifier.value, "as_of": value.as_of, "claims": list(value.claims),
        "documents": list(value.documents), "demographic": list(value.demographic), "partial": value.partial,
        "standing": value.standing.value, "flags": list(value.flags), "reason": value.reason,
    }  # fmt: skip


def to_value(row: AnyRow) -> Value:
    """The value of a row."""
    origin = Origin(id=row.origin_id, name=row.origin_name, kind=OriginKind(row.origin_kind), external=row.origin_external)
    return Value(
        origin=origin, count=to_count(row), as_of=row.as_of, claims=tuple(row.claims), documents=tuple(row.documents),
        demographic=tuple(map(Demographic, row.demographic)), partial=row.partial, standing=Standing(row.standing),
        flags=tuple(row.flags), reason=row.reason,
    )  # fmt: skip


def digest_of(incident: Incident, rows: Sequence[Record]) -> str:
    """SHA-256 of an incident, its accounts, and the rows of its figures and values."""
    said = [incident_row(incident), list(incident.accounts), list(rows)]
    return hashlib.sha256(json.dumps(said, default=str, sort_keys=True).encode("ascii")).hexdigest()


def to_judgement(row: AnyRow) -> Judgement:
    """The judgement of a row."""
    return Judgement(
        id=row.id, verdict=Verdict(row.verdict), about=tuple(row.about), by=row.by, at=row.at, reason=row.reason, value=row.value
    )
