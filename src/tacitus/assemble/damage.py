"""Damage: what of the record rests on words that translation broke, named in a note for a person to review."""

from collections.abc import Iterator
from dataclasses import replace

from tacitus.model import Claim, Event, Layer, Maker, Mend, MendKind, Note, NoteCode, Reading, Span, Statement
from tacitus.stage import Stage, per_document

MAKER = Maker("assemble.damage", "1")
MOST_SIGNS = 3
BEHIND = 3  # code points: a full stop, a mark of quotation and a blank
BESIDE = 2  # code points: a blank and the edge of a word


def damage_stage() -> Stage:
    """The last stage: gives MENDS again with the ids of what hangs on each, and notes that name it.

    An event that only a statement tells which cannot be right is set aside, with a note.
    """

    def step(reading: Reading) -> Reading:
        if reading.translation is None and not reading.mends:
            return reading
        reading = _without_impossible(reading)
        mends = tuple(replace(mend, hangs=tuple(hanging_ids(mend, reading))) for mend in reading.mends)
        return replace(reading, mends=mends, notes=(*reading.notes, *_notes(reading)))

    needs = (Layer.MENDS, Layer.TRANSLATION, Layer.CLAIMS, Layer.EVENTS, Layer.PLACES, Layer.STATEMENTS, Layer.SENTENCES)
    return per_document(step, needs=needs, gives=(Layer.MENDS, Layer.CLAIMS, Layer.EVENTS), maker=MAKER)


def _without_impossible(reading: Reading) -> Reading:
    """The reading without the events of which every telling stands in words that cannot be right; no claim leads to one."""
    broken = [mend.span for mend in reading.mends if mend.is_impossible]
    gone = {
        event.id: event
        for event in reading.events
        if broken and all(any(span.covers(telling) for span in broken) for telling in (event.trigger, *event.mentions))
    }
    if not gone:
        return reading
    notes = (
        _note(event.trigger, f"{event.quote!r} ({event.type.value}) is set aside: only words that cannot be right tell it")
        for event in gone.values()
    )
    return replace(
        reading, events=tuple(event for event in reading.events if event.id not in gone),
        claims=tuple(replace(claim, event=None) if claim.event in gone else claim for claim in reading.claims),
        notes=(*reading.notes, *notes),
    )  # fmt: skip


def hanging_ids(mend: Mend, reading: Reading) -> Iterator[str]:
    """The ids of the claims and events that rest on the broken words."""
    yield from (claim.id for claim in _claims(mend, reading))
    yield from (event.id for event in _events(mend, reading))


def _claims(mend: Mend, reading: Reading) -> Iterator[Claim]:
    """Claims whose number, people, measure or speakers stand there; all of its sentence where a whole statement is broken."""
    sentence = _sentence(mend, reading)
    voices = list(_voices(mend, reading))
    for claim in reading.claims:
        hands = claim.attribution.chain if claim.attribution else ()
        places = [claim.span, claim.anchor, *(hand.span for hand in hands)]
        said = any(voice.says(claim.number) for voice in voices)
        if said or claim.sentence == sentence or _touches(mend, places):
            yield claim


def _events(mend: Mend, reading: Reading) -> Iterator[Event]:
    """Events of which a telling, a side, a weapon or the place stands there; the tellings of a broken statement."""
    sentence = _sentence(mend, reading)
    for event in reading.events:
        actors = (actor.span for actor in event.actors)
        places = [event.trigger, event.place_span, *event.mentions, *event.weapons, *actors]
        if event.sentence == sentence or _touches(mend, places):
            yield event


def _voices(mend: Mend, reading: Reading) -> Iterator[Statement]:
    """Statements whose speaker stands there, or behind whose word of saying a lost outlet does ("he writes. Candour.")."""
    for statement in reading.statements:
        behind = mend.span.start - statement.cue.end
        lost = mend.kind is MendKind.OUTLET and 0 <= behind <= BEHIND
        if lost or (statement.speaker is not None and statement.speaker.overlaps(mend.span)):
            yield statement


def _sentence(mend: Mend, reading: Reading) -> int | None:
    """The index of the sentence of a broken statement; None for broken words alone."""
    if mend.kind is not MendKind.SENTENCE:
        return None
    return next((one.index for one in reading.sentences if one.span.overlaps(mend.span)), None)


def _touches(mend: Mend, places: list[Span | None]) -> bool:
    """Whether one of the places is among the broken words or right beside them ("will be" before a number)."""
    around = Span(max(0, mend.span.start - BESIDE), mend.span.end + BESIDE)
    return any(place is not None and place.overlaps(around) for place in places)


def _notes(reading: Reading) -> Iterator[Note]:
    """A note for the report, where it is a translation, then one for each broken place, first those on which something rests."""
    translation = reading.translation
    if translation is not None:
        signs = "; ".join([sign.why for sign in translation.signs][:MOST_SIGNS]) or "by what is broken in it"
        by = "a machine's translation" if translation.by_machine else "a translation"
        yield _note(None, f"this report seems to be {by}, {len(reading.mends)} of its places broken: {signs}")
    messages = [(mend, tuple(dict.fromkeys(_named(mend, reading)))) for mend in reading.mends]
    for mend, hanging in sorted(messages, key=lambda item: not item[1]):
        yield _note(mend.span, _message(mend, hanging, reading.document.text))


def _message(mend: Mend, hanging: tuple[str, ...], text: str) -> str:
    """What is broken, what was meant, why, and what is to be reviewed with it."""
    words = mend.span.words(text)
    meant = f"{mend.meant!r} is likely meant" if mend.meant else "what was meant is not known"
    review = f"; to be reviewed with it: {'; '.join(hanging)}" if hanging else ""
    return f"translation broke {words!r}: {meant}; {mend.why}{review}"


def _named(mend: Mend, reading: Reading) -> Iterator[str]:
    """What rests on the broken words, in words: claims, events, places, speakers."""
    text = reading.document.text
    for claim in _claims(mend, reading):
        yield f"the claim {claim.quote!r} ({claim.measure.value})"
    for event in _events(mend, reading):
        yield f"the event {event.quote!r} ({event.type.value})"
    for place in reading.places:
        if place.span.overlaps(mend.span):
            yield f"the place {place.place.name}"
    for statement in _voices(mend, reading):
        if statement.speaker is not None:
            yield f"the speaker {statement.speaker.words(text)!r}"


def _note(span: Span | None, message: str) -> Note:
    return Note(code=NoteCode.TRANSLATION_DAMAGE, span=span, message=message, made_by=MAKER)
