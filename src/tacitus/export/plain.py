"""Plain: a reading as lines without colour, width or ids, so that a person can read what a change changed."""

from collections.abc import Iterator

from tacitus.export.escape import visible
from tacitus.export.event_words import event_facts, told_words
from tacitus.export.words import hand_words
from tacitus.model import Attribution, Claim, Count, Event, Hand, Note, Reading, Span, Statement


def plain_lines(reading: Reading) -> Iterator[str]:
    """One line an event, a claim, a statement and a note; events and claims are numbered in order and named by their number.

    `#2 [41:57] killed exact 102 person | fighters: combatant | by SOHR < the page | asserted incident | "102 fighters"`
    """
    numbers = {claim.id: f"#{number}" for number, claim in enumerate(reading.claims, 1)}
    numbers |= {event.id: f"@{number}" for number, event in enumerate(reading.events, 1)}
    for event in reading.events:
        yield _event_line(event, numbers[event.id])
    for claim in reading.claims:
        yield _claim_line(claim, numbers)
    for statement in reading.statements:
        yield _statement_line(statement, reading.document.text)
    for note in reading.notes:
        yield _note_line(note)


def _claim_line(claim: Claim, numbers: dict[str, str]) -> str:
    people = claim.people
    who = " ".join(filter(None, (people.status.value, people.affiliation, *(one.value for one in people.demographic))))
    parts = [
        f"{numbers[claim.id]} {_place(claim.span)} {claim.measure.value} {_bounds(claim.count)} {claim.unit.value}",
        f"{visible(people.words)}: {who}",
        _chain(claim.attribution),
        f"{claim.hedge.value} {claim.scope.value}",
        f"part of {numbers.get(claim.part_of, '?')}" if claim.part_of else "",
        f"repeats {numbers.get(claim.repeats, '?')}" if claim.repeats else "",
        f"in {numbers.get(claim.event, '?')}" if claim.event else "",
        f"as of {claim.as_of.isoformat()}" if claim.as_of else "",
        f'"{visible(claim.quote)}"',
    ]
    return " | ".join(part for part in parts if part)


def _event_line(event: Event, number: str) -> str:
    """An event, the other places that tell it, its weapons and sides: `@1 [4:11] Armed clash | "stormed" | also [90:96]`."""
    parts = [
        f"{number} {_place(event.trigger)} {event.type.value}",
        ", ".join(event_facts(event)),
        told_words(event),
        f"also {' '.join(map(_place, event.mentions))}" if event.mentions else "",
        f"with {' '.join(map(_place, event.weapons))}" if event.weapons else "",
    ]
    return " | ".join(part for part in parts if part)


def _bounds(count: Count) -> str:
    """The qualifier and low/best/high, "at_least 12/12/-"; the number alone where all three are one."""
    bounds = (count.low, count.best, count.high)
    if count.low == count.best == count.high:
        return f"{count.qualifier.value} {count.best}"
    return f"{count.qualifier.value} {'/'.join('-' if bound is None else str(bound) for bound in bounds)}"


def _chain(attribution: Attribution | None) -> str:
    if attribution is None:
        return "by nobody yet"
    hands = _hands(attribution.chain[:-1])
    return f"by {hands} < the page" if hands else "by the page"


def _hands(hands: tuple[Hand, ...]) -> str:
    return " < ".join(hand_words(hand) for hand in hands)


def _statement_line(statement: Statement, text: str) -> str:
    speaker = visible(statement.speaker.words(text)) if statement.speaker else "nobody named"
    content = " ".join(_place(span) for span in statement.content)
    cue = visible(statement.cue.words(text))
    by = _hands(statement.hands) or "nobody"
    return f'says: {speaker} = {by} | "{cue}" {statement.speech.value} {statement.hedge.value} | {content}'


def _note_line(note: Note) -> str:
    place = f" {_place(note.span)}" if note.span else ""
    return f"! {note.code.value}{place}: {visible(note.message)}"


def _place(span: Span) -> str:
    return f"[{span.start}:{span.end}]"
