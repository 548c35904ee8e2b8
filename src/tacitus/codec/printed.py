"""Printed: a reading as the command prints it, in plain dictionaries and lists: an interface (docs/output.md)."""

from tacitus.codec.printed_mends import mend_of, translation_of
from tacitus.codec.spans import JsonObject, placed, quoted
from tacitus.model import (
    ActorMention,
    Attribution,
    Basis,
    Claim,
    Count,
    DateMention,
    Event,
    EventActor,
    Hand,
    Note,
    People,
    Place,
    PlaceMention,
    Reading,
    Source,
    Statement,
    told_by,
)
from tacitus.world import load_event_codes


def to_printed(reading: Reading) -> JsonObject:
    """A report as the command prints it, in plain dictionaries and lists.

    Nobody who is counted is named in any field: people stand only as counted groups, in the report's own words.

    Source: record.md, "Contract of the command line" and law 10.
    """
    text = reading.document.text
    return {
        "document": _document(reading),
        "about_conflict": reading.about_conflict,
        "claims": [_claim(claim, text) for claim in reading.claims],
        "events": [_event(event, reading) for event in reading.events],
        "notes": [_note(note) for note in reading.notes],
        "dates": [_date(mention, text) for mention in reading.dates],
        "places": [_named_place(mention, text) for mention in reading.places],
        "actors": [_actor_mention(mention, text) for mention in reading.actors],
        "statements": _statements(reading.statements, text),
        "translation": translation_of(reading),
        "mends": [mend_of(mend, text) for mend in reading.mends],
    }


def _document(reading: Reading) -> JsonObject:
    """What is known of the report, without its text."""
    document, translation = reading.document, reading.translation
    return {
        "id": document.id,
        "title": document.title,
        "url": document.url,
        "publisher": document.publisher,
        "published": document.published.isoformat() if document.published else None,
        "language": document.language,
        "sha256": document.sha256,
        "machine_translated": document.machine_translated or (translation is not None and translation.by_machine),
    }


def _claim(claim: Claim, text: str) -> JsonObject:
    """A claim as printed; `number`, `anchor`, `why` and `made_by` are additions to the contract."""
    return {
        "id": claim.id,
        **placed(claim.span),
        "quote": claim.quote,
        "measure": claim.measure.value,
        "unit": claim.unit.value,
        "count": _count(claim.count),
        "qualifier": claim.count.qualifier.value,
        **_people(claim.people),
        "attribution": _attribution(claim.attribution, text),
        "hedge": claim.hedge.value,
        "as_of": claim.as_of.isoformat() if claim.as_of else None,
        "part_of": claim.part_of,
        "repeats": claim.repeats,
        "scope": claim.scope.value,
        "event": claim.event,
        "score": claim.score,
        "number": placed(claim.number),
        "anchor": quoted(claim.anchor, text),
        "why": list(claim.why),
        "made_by": f"{claim.made_by.name} {claim.made_by.version}",
    }


def _count(count: Count) -> JsonObject:
    """The bounds; null where not said."""
    return {"low": count.low, "best": count.best, "high": count.high}


def _people(people: People) -> JsonObject:
    """Who is counted, on the three axes and in the report's own words."""
    return {
        "status": people.status.value,
        "group": people.words,
        "affiliation": people.affiliation,
        "demographic": [one.value for one in people.demographic],
    }


def _attribution(attribution: Attribution | None, text: str) -> JsonObject:
    """Who says it and through which hands; an empty chain where nobody has read it yet."""
    if attribution is None:
        return {"speaker": None, "chain": []}
    speaker = attribution.speaker
    return {
        "speaker": _source(speaker.source) if speaker else None,
        "chain": [_hand(hand, text) for hand in attribution.chain],
    }


def _hand(hand: Hand, text: str) -> JsonObject:
    """A hand of the chain with the words that say so; `inferred` is true where it is carried over from other words."""
    return {
        **_source(hand.source),
        "basis": hand.basis.value,
        "inferred": hand.basis is Basis.INFERRED,
        "words": quoted(hand.span, text),
    }


def _source(source: Source) -> JsonObject:
    return {"id": source.id, "name": source.name}


def _event(event: Event, reading: Reading) -> JsonObject:
    """An event as printed; all keys behind `hedge` are additions to the contract."""
    text = reading.document.text
    return {
        "id": event.id,
        "type": event.type.value,
        "start": event.start.isoformat() if event.start else None,
        "end": event.end.isoformat() if event.end else None,
        "date_precision": event.date_precision,
        "place": {**(where(event.place) or {}), **(placed(event.place_span) if event.place_span else {})}
        if event.place
        else None,
        "actors": [_actor(actor, text) for actor in event.actors],
        "trigger": {**placed(event.trigger), "quote": event.quote},
        "hedge": event.hedge.value,
        "modality": event.modality.value,
        **_codes(event),
        "mentions": [quoted(span, text) for span in event.mentions],
        "date_words": [quoted(span, text) for span in event.date_spans],
        "weapons": [quoted(span, text) for span in event.weapons],
        "why": list(event.why),
        "made_by": f"{event.made_by.name} {event.made_by.version}",
    }


def _codes(event: Event) -> JsonObject:
    """The type in the terms of other codebooks; null where they have no word for it."""
    code = load_event_codes()[event.type]
    return {
        "acled": {"event_type": code.acled, "sub_event_type": event.type.value if code.acled else None},
        "plover": {"event": code.plover, "mode": code.mode},
        "ucdp": {"type_of_violence": event.violence},
    }


def where(place: Place | None) -> JsonObject | None:
    """A place in the world, null where none is known."""
    if place is None:
        return None
    return {
        "name": place.name,
        "geonameid": place.geonameid,
        "lat": place.lat,
        "lon": place.lon,
        "precision": place.precision,
        "country": place.country,
        **({"code": place.code, "source": place.source} if place.source else {}),
    }


def _actor(actor: EventActor, text: str) -> JsonObject:
    """An actor of an event; `hedge`, `words` and `why` are additions to the contract."""
    return {
        "id": actor.id,
        "name": actor.name,
        "role": actor.role.value,
        "hedge": actor.hedge.value,
        "words": quoted(actor.span, text),
        "why": actor.why,
    }


def _statements(statements: tuple[Statement, ...], text: str) -> list[JsonObject]:
    """What the text says that somebody says or thinks; what such a one tells of others stands below him, in `tells`."""
    printed = [_statement(statement, text) for statement in statements]
    tellers = told_by(statements)
    for one, teller in zip(printed, tellers, strict=True):
        if teller is not None:
            printed[teller]["tells"].append(one)
    return [one for one, teller in zip(printed, tellers, strict=True) if teller is None]


def _statement(statement: Statement, text: str) -> JsonObject:
    """Who says what; `content` is one place, or a list of places where the words are broken up."""
    content = [placed(span) for span in statement.content]
    return {
        "speaker": quoted(statement.speaker, text),
        "cue": placed(statement.cue),
        "content": content[0] if len(content) == 1 else content,
        "kind": statement.kind.value,
        "hedge": statement.hedge.value,
        "speech": statement.speech.value,
        "chain": [_source(hand.source) for hand in statement.hands],
        "rule": statement.rule,
        "tells": [],
    }


def _named_place(mention: PlaceMention, text: str) -> JsonObject:
    """Words that name a place, with the place meant and those that were not chosen."""
    place = mention.place
    return {
        **placed(mention.span),
        "quote": mention.span.words(text),
        **(where(place) or {}),
        "others": [{**(where(other.place) or {}), "why": other.why} for other in mention.others],
        "why": list(mention.why),
    }


def _date(mention: DateMention, text: str) -> JsonObject:
    """Words that say when, as TIMEX3 values; the days are null where they cannot be known."""
    when = mention.when
    return {
        **placed(mention.span),
        "quote": mention.span.words(text),
        "value": mention.value,
        "first": when.first.isoformat() if when else None,
        "last": when.last.isoformat() if when else None,
        "precision": when.precision.value if when else None,
        "basis": mention.basis.value,
        "rule": mention.rule,
    }


def _actor_mention(mention: ActorMention, text: str) -> JsonObject:
    """Words that name who acts or suffers; `id` is null for who has no name."""
    actor = mention.actor
    return {
        **placed(mention.span),
        "quote": mention.span.words(text),
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind.value,
        "countries": list(actor.countries),
        "naming": mention.naming.value,
        "inferred_from": quoted(mention.inferred_from, text),
        "rule": mention.rule,
    }


def _note(note: Note) -> JsonObject:
    """A note; start and end are null where it concerns the whole report."""
    span = note.span
    return {
        "code": note.code.value,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "message": note.message,
    }
