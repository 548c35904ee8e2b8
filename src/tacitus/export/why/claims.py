"""Claims: why a claim counts what it counts, of whom, according to whom, and of which event."""

from collections.abc import Iterator, Sequence

from tacitus.export.why.explanation import Explanation, broken, said
from tacitus.export.why.rules import rule_words
from tacitus.export.words import source_words
from tacitus.model import (
    Basis,
    Claim,
    Hedge,
    NoteCode,
    Reading,
    Scope,
    Span,
    SpeechKind,
    Statement,
    Status,
    say_count,
)

OWN_WORDS = "by the words for the counted and what happened to them"
SEVERAL = "its words or its parts are of several kinds"
NO_WORDS = "no word says who they are"
NOTHING_OLDER = "nothing in its words sets it in another time or event"
OUTLET = "it stands in nobody's words, so the outlet itself says it"
CARRIED = "it is carried over from these words, since its own sentence goes on with what was said"
DROPPED = "it is inferred, since its own sentence names nobody"


def explain_claim(claim: Claim, reading: Reading) -> Iterator[Explanation]:
    """Why each field is what it is, the fields in the order in which a person asks."""
    rules = _by_field(claim.why)
    anchor = (claim.anchor,) if claim.anchor else ()
    yield _of(
        "measure", claim.measure.value.replace("_", " "), rules.get("measure", ()), anchor, others=tuple(_nearly(claim, reading))
    )
    yield _of("number", say_count(claim.count), rules.get("number", ()), (claim.number,))
    yield _status(claim, rules.get("people", ()))
    yield _speaker(claim, reading)
    yield from _hedge(claim, reading)
    scope = rules.get("scope", ())
    yield Explanation(
        field="scope", value=claim.scope.value.replace("_", " "), rules=scope,
        because=said("claim", scope) if claim.scope is not Scope.INCIDENT else (NOTHING_OLDER,),
    )  # fmt: skip
    if claim.as_of is not None:
        yield _of("as of", claim.as_of.isoformat(), rules.get("as_of", ()), ())
    yield from _links(claim, reading, rules)
    yield from broken(claim.id, reading)


def _of(field: str, value: str, rules: Sequence[str], words: tuple[Span, ...], others: tuple[str, ...] = ()) -> Explanation:
    return Explanation(field=field, value=value, because=said("claim", rules), rules=tuple(rules), words=words, others=others)


def _by_field(names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The names of rules by the field of which they speak; those that the table lacks under the measure."""
    fields: dict[str, tuple[str, ...]] = {}
    for name in names:
        words = rule_words("claim", name)
        field = words.field if words else "measure"
        fields[field] = (*fields.get(field, ()), name)
    return fields


def _nearly(claim: Claim, reading: Reading) -> Iterator[str]:
    """Other readings of the same words, as their notes say them."""
    for note in reading.notes:
        if note.code is NoteCode.AMBIGUOUS and note.span is not None and note.span.overlaps(claim.span):
            yield note.message


def _status(claim: Claim, rules: tuple[str, ...]) -> Explanation:
    people = claim.people
    own = {Status.UNKNOWN: NO_WORDS, Status.MIXED: SEVERAL}.get(people.status, OWN_WORDS)
    value = ", ".join(
        filter(None, (people.status.value.replace("_", " "), people.affiliation, *(one.value for one in people.demographic)))
    )
    because = said("claim", rules) or (own,)
    return Explanation(field="status", value=value, because=because, rules=rules, words=(claim.span,) if people.words else ())


def _speaker(claim: Claim, reading: Reading) -> Explanation:
    value = source_words(claim.attribution)
    hand = claim.attribution.speaker if claim.attribution else None
    around = [one for one in reading.statements if one.kind is not SpeechKind.MIND and one.says(claim.number)]
    near = [one for one in reading.statements if one.sentence == claim.sentence and one not in around]
    if hand is None:
        others = tuple(_named(one, reading) for one in (*around, *near) if one.hands)
        return Explanation(field="speaker", value=value, because=(OUTLET,), others=others)
    chosen = next((one for one in around if hand.source in [h.source for h in one.hands]), None)
    others = tuple(_named(one, reading) for one in (*around, *near) if one is not chosen and one.hands)
    words = (hand.span,) if hand.span else ()
    if chosen is None:
        because = CARRIED if hand.span else DROPPED
        return Explanation(field="speaker", value=value, because=(because,), words=words, others=others)
    cue = chosen.cue.words(reading.document.text)
    because_of = said("statement", (chosen.rule,), cue=cue)
    carried = (CARRIED,) if hand.basis is Basis.INFERRED else ()
    return Explanation(
        field="speaker", value=value, because=(*because_of, *carried), rules=(chosen.rule,), words=words, others=others
    )  # fmt: skip


def _named(statement: Statement, reading: Reading) -> str:
    """Who speaks in a statement, and with which word."""
    hand = statement.hands[0].source
    stand = "ascribed a thought" if statement.kind is SpeechKind.MIND else "in other words"
    return f"{hand.name or hand.id} (“{statement.cue.words(reading.document.text)}”, {stand})"


def _hedge(claim: Claim, reading: Reading) -> Iterator[Explanation]:
    """Why it is not asserted: the word of saying, else words of doubt in its sentence."""
    if claim.hedge is Hedge.ASSERTED:
        return
    cues = [one for one in reading.statements if one.hedge is claim.hedge and one.says(claim.number)]
    text = reading.document.text
    because = f"“{cues[0].cue.words(text)}” makes it {claim.hedge.value}" if cues else "words of doubt or denial beside it"
    yield Explanation(
        field="hedge", value=claim.hedge.value, because=(because,), rules=tuple(c.rule for c in cues[:1]),
        words=tuple(c.cue for c in cues[:1]),
    )  # fmt: skip


def _links(claim: Claim, reading: Reading, rules: dict[str, tuple[str, ...]]) -> Iterator[Explanation]:
    """Why it is a part of a total, says another again, and belongs to its event."""
    claims = {one.id: one for one in reading.claims}
    for field, link in (("total", claim.part_of), ("repeats", claim.repeats)):
        if link in claims:
            names = rules.get(field, ()) or tuple(
                name for name in rules.get("measure", ()) if field == "total" and "part" in name
            )
            yield _of(field, f"“{claims[link].quote}”", names, (claims[link].span,))
    event = next((one for one in reading.events if one.id == claim.event), None)
    if event is not None:
        own = event.sentence == claim.sentence
        because = "its own sentence tells it" if own else "another sentence tells it, of which the report goes on to speak"
        yield Explanation(field="event", value=event.type.value, because=(because,), words=(event.trigger,))
