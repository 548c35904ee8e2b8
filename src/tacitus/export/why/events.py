"""Events: why an event is of its type, on its days, at its place, and by whom."""

from collections.abc import Iterator

from tacitus.export.why.explanation import Explanation, broken, said
from tacitus.export.why.rules import rule_words
from tacitus.model import Event, EventActor, Hedge, Modality, OtherPlace, PlaceMention, Reading, Span

UNKNOWN = "not known"
NO_DAY = "no day is named that could be its"
NO_PLACE = "no place is named that could be its"


def explain_event(event: Event, reading: Reading) -> Iterator[Explanation]:
    """Why each field is what it is: type, date, place, actors."""
    fields: dict[str, tuple[str, ...]] = {}
    for name in event.why:
        words = rule_words("event", name)
        field = words.field if words else "type"
        fields[field] = (*fields.get(field, ()), name)
    types = fields.get("type", ())
    yield Explanation(
        field="type", value=event.type.value, because=said("event", types), rules=types, words=(event.trigger, *event.weapons)
    )  # fmt: skip
    yield _date(event, reading, fields.get("date", ()))
    yield _place(event, reading, fields.get("place", ()))
    yield from (_actor(actor, reading) for actor in event.actors)
    if event.modality is not Modality.ACTUAL:
        names = fields.get("modality", ())
        yield Explanation(field="modality", value=event.modality.value, because=said("event", names), rules=names)
    if event.hedge is not Hedge.ASSERTED and event.hedge.value != event.modality.value:
        cues = [one for one in reading.statements if one.hedge is event.hedge and one.says(event.trigger)]
        because = "the word of saying makes it so" if cues else "words of doubt or denial beside it"
        yield Explanation(field="hedge", value=event.hedge.value, because=(because,), words=tuple(one.cue for one in cues[:1]))
    yield from broken(event.id, reading)


def _date(event: Event, reading: Reading, names: tuple[str, ...]) -> Explanation:
    span = _sentence(event, reading)
    others = tuple(
        f"“{mention.span.words(reading.document.text)}”"
        for mention in reading.dates
        if span is not None and span.covers(mention.span) and mention.span not in event.date_spans
    )
    if event.start is None:
        return Explanation(field="date", value=UNKNOWN, because=(NO_DAY,), others=others)
    last = event.end or event.start
    value = event.start.isoformat() if event.start == last else f"{event.start.isoformat()} to {last.isoformat()}"
    read = [mention.rule for mention in reading.dates if mention.span in event.date_spans]
    because = (*said("event", names), *dict.fromkeys(said("date", read)))
    return Explanation(
        field="date", value=value, because=because, rules=(*names, *read), words=event.date_spans, others=others
    )  # fmt: skip


def _place(event: Event, reading: Reading, names: tuple[str, ...]) -> Explanation:
    span = _sentence(event, reading)
    beside = tuple(
        mention.place.name
        for mention in reading.places
        if span is not None and span.covers(mention.span) and mention.span != event.place_span
    )
    if event.place is None or event.place_span is None:
        return Explanation(field="place", value=UNKNOWN, because=(NO_PLACE,), others=beside)
    chosen = next((mention for mention in reading.places if mention.span == event.place_span), None)
    choice = chosen.why if chosen else ()
    return Explanation(
        field="place", value=event.place.name, because=(*said("event", names), *said("place", choice)), rules=(*names, *choice),
        words=(event.place_span,), others=(*dict.fromkeys(beside), *_namesakes(chosen)),
    )  # fmt: skip


def _namesakes(chosen: PlaceMention | None) -> Iterator[str]:
    """The places of the same name that were not chosen, each with why."""
    for other in chosen.others if chosen else ():
        yield f"{other.place.name}, {other.place.country or 'no country'} ({_why_not(other)})"


def _why_not(other: OtherPlace) -> str:
    return said("place", (other.why,))[0]


def _actor(actor: EventActor, reading: Reading) -> Explanation:
    named = next((mention.rule for mention in reading.actors if mention.span == actor.span), None)
    rules = (actor.why, named) if named else (actor.why,)
    because = (*said("event", (actor.why,)), *(said("actor", (named,)) if named else ()))
    return Explanation(field=actor.role.value, value=actor.name, because=because, rules=rules, words=(actor.span,))


def _sentence(event: Event, reading: Reading) -> Span | None:
    return reading.sentences[event.sentence].span if event.sentence < len(reading.sentences) else None
