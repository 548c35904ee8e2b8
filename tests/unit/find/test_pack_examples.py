"""Every rule of the English pack does what its own examples say."""

import re

import pytest

from tacitus.lang.form_measures import Begin, Doubt, Trigger, Turn
from tacitus.lang.form_numbers import NumberExample
from tacitus.lang.form_people import PeopleExample
from tacitus.model import Claim, NoteCode
from tests.unit.find.sentences import claims_in, finder, numbers_in, pack, parsed

BRACKET = re.compile(r"\[(.+?)\]")


def marked(example: str) -> tuple[str, str]:
    """The sentence without its brackets, and the number within them."""
    found = BRACKET.search(example)
    assert found is not None, f"no [number] in {example!r}"
    return BRACKET.sub(r"\1", example), found[1]


def with_number(claims: tuple[Claim, ...], text: str, number: str) -> Claim | None:
    at = text.index(number)
    return next((c for c in claims if c.number.start <= at < c.number.end), None)


@pytest.mark.parametrize("example", pack().numbers.example, ids=lambda e: e.text)
def test_number(example: NumberExample) -> None:
    found = numbers_in(example.text)
    quantity = next(q for q in found if q.span.words(example.text) == example.number)
    count = quantity.count
    assert (count.low, count.best, count.high) == (example.low, example.best, example.high)
    assert (quantity.kind.value, count.qualifier) == (example.kind, example.qualifier)


TRIGGERS = [(t, e) for t in pack().measures.trigger for e in t.examples]
REFUSED = [(t, e) for t in pack().measures.trigger for e in t.counterexamples]
TURNS: list[tuple[Turn | Begin, str]] = [(t, e) for t in pack().measures.turn for e in t.examples]
TURNS += [(t, e) for t in pack().measures.begin for e in t.examples]
LASTING = [(t, e) for t in pack().measures.begin for e in t.counterexamples]


@pytest.mark.parametrize(("trigger", "example"), TRIGGERS, ids=[e for _, e in TRIGGERS])
def test_trigger_counts(trigger: Trigger, example: str) -> None:
    text, number = marked(example)
    claim = with_number(claims_in(text), text, number)
    assert claim is not None, f"nothing is counted in {text!r}"
    assert claim.measure is trigger.measure


@pytest.mark.parametrize(("trigger", "example"), REFUSED, ids=[e for _, e in REFUSED])
def test_trigger_leaves_alone(trigger: Trigger, example: str) -> None:
    assert trigger.measure not in {claim.measure for claim in claims_in(example)}


@pytest.mark.parametrize(("turn", "example"), TURNS, ids=[e for _, e in TURNS])
def test_turn(turn: Turn | Begin, example: str) -> None:
    text, number = marked(example)
    claim = with_number(claims_in(text), text, number)
    assert claim is not None
    assert claim.measure is turn.becomes


@pytest.mark.parametrize(("begin", "example"), LASTING, ids=[e for _, e in LASTING])
def test_begin_leaves_alone(begin: Begin, example: str) -> None:
    assert begin.becomes not in {claim.measure for claim in claims_in(example)}


@pytest.mark.parametrize("example", pack().people.example, ids=lambda e: e.words)
def test_people(example: PeopleExample) -> None:
    text = f"The shelling killed {example.words}."
    claim = claims_in(text)[0]
    assert (claim.people.status, claim.people.demographic) == (example.status, example.demographic)


@pytest.mark.parametrize("example", pack().memory.examples)
def test_memory_takes_up(example: str) -> None:
    text, number = marked(example)
    sentences = text.split(" // ")
    claims = claims_in(*sentences)
    claim = with_number(claims, " ".join(sentences), number)
    assert claim is not None
    assert claim.measure is claims[0].measure


@pytest.mark.parametrize("example", pack().memory.counterexamples)
def test_memory_leaves_alone(example: str) -> None:
    assert len(claims_in(*example.split(" // "))) == 1


DOUBTFUL = [(d, e) for d in pack().measures.doubt for e in d.examples]
SETTLED = [e for d in pack().measures.doubt for e in d.counterexamples]


@pytest.mark.parametrize(("doubt", "example"), DOUBTFUL, ids=[e for _, e in DOUBTFUL])
def test_doubt_names_both_readings(doubt: Doubt, example: str) -> None:
    text, number = marked(example)
    notes = [n for n in finder().read(parsed(text)).notes if n.code is NoteCode.AMBIGUOUS]
    assert [doubt.other.replace("{number}", "").strip() in n.message for n in notes] == [True], number


@pytest.mark.parametrize("example", SETTLED)
def test_doubt_is_settled(example: str) -> None:
    assert not [n for n in finder().read(parsed(example)).notes if n.code is NoteCode.AMBIGUOUS]
