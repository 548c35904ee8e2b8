"""Records: documents, claims, events and accounts as rows, and back."""

from tacitus.model import (
    Account,
    Attribution,
    Basis,
    Claim,
    Demographic,
    Document,
    Event,
    EventType,
    Hedge,
    Maker,
    Measure,
    People,
    Scope,
    Span,
    Status,
    Unit,
)
from tacitus.store.pieces import (
    AnyRow,
    Record,
    bounds,
    hand_list,
    place_columns,
    place_list,
    place_of,
    to_count,
    to_hand,
    to_place,
)


def document_row(document: Document) -> Record:
    """The columns that tell of the document alone."""
    return {
        "id": document.id, "title": document.title, "url": document.url, "publisher": document.publisher,
        "published": document.published, "language": document.language, "sha256": document.sha256,
        "machine_translated": document.machine_translated, "text": document.text,
    }  # fmt: skip


def to_document(row: AnyRow) -> Document:
    """The document of a row."""
    return Document(
        id=row.id, text=row.text, sha256=row.sha256, language=row.language, title=row.title, url=row.url,
        publisher=row.publisher, published=row.published, machine_translated=row.machine_translated,
    )  # fmt: skip


def claim_row(claim: Claim, document: str, position: int) -> Record:
    """The claim as a row."""
    speaker = claim.attribution.speaker if claim.attribution else None
    anchor = claim.anchor
    return {
        "id": claim.id, "document": document, "position": position, "measure": claim.measure.value, "unit": claim.unit.value,
        **bounds(claim.count.low, claim.count.best, claim.count.high), "qualifier": claim.count.qualifier.value,
        "status": claim.people.status.value, "affiliation": claim.people.affiliation,
        "demographic": list(claim.people.demographic), "group_words": claim.people.words,
        "speaker_id": speaker.source.id if speaker else None, "speaker_name": speaker.source.name if speaker else None,
        "chain": [hand_list(hand) for hand in claim.attribution.chain] if claim.attribution else None,
        "hedge": claim.hedge.value, "scope": claim.scope.value, "as_of": claim.as_of, "quote": claim.quote,
        "start": claim.span.start, "end": claim.span.end, "number_start": claim.number.start, "number_end": claim.number.end,
        "anchor_start": anchor.start if anchor else None, "anchor_end": anchor.end if anchor else None,
        "sentence": claim.sentence, "part_of": claim.part_of, "repeats": claim.repeats, "event": claim.event,
        "score": claim.score, "made_by": claim.made_by.name, "made_by_version": claim.made_by.version, "why": list(claim.why),
    }  # fmt: skip


def to_claim(row: AnyRow) -> Claim:
    """The claim of a row."""
    return Claim(
        id=row.id, span=Span(row.start, row.end), quote=row.quote, number=Span(row.number_start, row.number_end),
        anchor=None if row.anchor_start is None else Span(row.anchor_start, row.anchor_end), sentence=row.sentence,
        measure=Measure(row.measure), unit=Unit(row.unit), count=to_count(row),
        people=People(
            words=row.group_words, status=Status(row.status), affiliation=row.affiliation,
            demographic=tuple(map(Demographic, row.demographic)),
        ),
        made_by=Maker(row.made_by, row.made_by_version), why=tuple(row.why), score=row.score, hedge=Hedge(row.hedge),
        scope=Scope(row.scope), as_of=row.as_of, part_of=row.part_of, repeats=row.repeats, event=row.event,
        attribution=None if row.chain is None else Attribution(chain=tuple(map(to_hand, row.chain))),
    )  # fmt: skip


def event_row(event: Event, document: str, position: int) -> Record:
    """The event as a row; the whole of it stands in the reading."""
    return {
        "id": event.id, "document": document, "position": position, "type": event.type.value, "quote": event.quote,
        "trigger_start": event.trigger.start, "trigger_end": event.trigger.end, "hedge": event.hedge.value,
        "modality": event.modality.value, "start": event.start, "end": event.end, "date_precision": event.date_precision,
        **place_columns(event.place),
        "actors": [[actor.id, actor.name, actor.role.value, actor.hedge.value] for actor in event.actors],
    }  # fmt: skip


def account_row(account: Account) -> Record:
    """The account as a row."""
    return {
        "id": account.id, "document": account.document, "main": account.main, "types": list(account.types),
        "start": account.start, "end": account.end, "dated": account.dated.value if account.dated else None,
        **place_columns(account.place), "places": [place_list(place) for place in account.places],
        "actors": list(account.actors), "events": list(account.events), "claims": list(account.claims),
        "made_by": account.made_by.name, "made_by_version": account.made_by.version,
    }  # fmt: skip


def to_account(row: AnyRow) -> Account:
    """The account of a row."""
    return Account(
        id=row.id, document=row.document, main=row.main, events=tuple(row.events), claims=tuple(row.claims),
        types=tuple(map(EventType, row.types)), start=row.start, end=row.end,
        dated=None if row.dated is None else Basis(row.dated), place=to_place(row),
        places=tuple(map(place_of, row.places)), actors=tuple(row.actors),
        made_by=Maker(row.made_by, row.made_by_version),
    )  # fmt: skip
