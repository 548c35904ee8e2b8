"""The short form in which the tables of this folder write down what a sentence tells.

`killed 12 civilian of 57`: twelve civilians killed, a part of 57. Readings stand in the order of the text, joined by `; `.
A count is `12`, `at_least 12`, `between 20 and 30`, or low/best/high where record.md has no such row (`vague 12/12/99`).
Unit, scope, whole (`of 57`) and `again` (repeats an earlier claim) always count; status and ages only where a row names them.
Sentences of one report are joined by ` // `; a text that counts nobody tells `nothing`.
"""

from collections.abc import Sequence
from functools import lru_cache

import pytest

from tacitus.model import Claim, Count, Demographic, NoteCode, Qualifier, Quantity, QuantityKind, Reading, Scope, Status, Unit
from tests.unit.find.sentences import finder, parsed

NOTHING = "nothing"


def table(story_and_rows: str) -> pytest.MarkDecorator:
    """Runs a test once a row, `sentence => reading`, of a table that begins with the story it tells.

    A row that goes on over a second line is indented there.
    """
    story, _, lines = story_and_rows.strip().partition("\n")
    assert story.startswith("# "), "a table begins with what story it tells"
    cells = [row.split(" => ") for row in lines.replace("\n    ", " ").split("\n")]
    return pytest.mark.parametrize(("text", "wanted"), cells, ids=[text for text, _ in cells])


@lru_cache(maxsize=2048)
def reading_of(text: str) -> Reading:
    """The claims and notes of a few sentences, each read once in a run."""
    return finder().read(parsed(*text.split(" // ")))


def told(text: str, wanted: str) -> str:
    """What the sentences tell, in as much detail as the wanted readings."""
    return in_short(reading_of(text).claims, wanted)


def in_short(claims: Sequence[Claim], wanted: str) -> str:
    """The claims in order, in as much detail as the wanted readings."""
    by_id = {claim.id: claim for claim in claims}
    details = [set(reading.split()) for reading in wanted.split("; ")]
    details += [set() for _ in claims]
    return "; ".join(_claim(c, d, by_id) for c, d in zip(claims, details, strict=False)) or NOTHING


def numbers_told(text: str) -> str:
    """The numbers of the sentences, whatever they count; `age 17`, `money 3000`; a count without a word before.

    A definite single ("the governor") is left out: it is a number only where a verb of harm counts it.
    """
    found = [q for q in reading_of(text).quantities if q.kind is not QuantityKind.DEFINITE]
    return "; ".join(_number(q) for q in found) or NOTHING


def set_aside(text: str) -> list[str]:
    """The words of the numbers that were kept as notes and not as claims."""
    notes = [n for n in reading_of(text).notes if n.code is NoteCode.NUMBER_SET_ASIDE and n.span is not None]
    whole = reading_of(text).document.text
    return [n.span.words(whole) for n in notes if n.span is not None]


def _claim(claim: Claim, wanted: set[str], by_id: dict[str, Claim]) -> str:
    words: list[str] = [claim.measure, in_words(claim.count)]
    if wanted & set(Status):
        words.append(claim.people.status)
    if wanted & set(Demographic):
        words += claim.people.demographic
    if claim.unit is not Unit.PERSON and claim.measure.counts_persons:
        words.append(claim.unit)
    if claim.scope is not Scope.INCIDENT:
        words.append(claim.scope)
    if claim.part_of is not None:
        words.append(f"of {by_id[claim.part_of].count.figure}")
    return " ".join([*words, "again"] if claim.repeats else words)


def _number(quantity: Quantity) -> str:
    kind = [] if quantity.kind is QuantityKind.CARDINAL else [quantity.kind.value]
    return " ".join([*kind, in_words(quantity.count), *(["more"] if quantity.additional else [])])


def in_words(count: Count) -> str:
    """A count as the tables write it. Source: record.md, table of qualifiers."""
    n = count.figure
    plain = {
        Qualifier.EXACT: (n, n, n),
        Qualifier.ABOUT: (None, n, None),
        Qualifier.NEARLY: (None, n, n),
        Qualifier.AT_LEAST: (n, n, None),
        Qualifier.MORE_THAN: (n, n, None),
        Qualifier.UP_TO: (None, None, n),
        Qualifier.LESS_THAN: (None, None, n),
    }
    bounds = (count.low, count.best, count.high)
    if plain.get(count.qualifier) == bounds:
        return str(n) if count.qualifier is Qualifier.EXACT else f"{count.qualifier} {n}"
    if count.qualifier is Qualifier.BETWEEN and count.best is None:
        return f"between {count.low} and {count.high}"
    return f"{count.qualifier} " + "/".join("-" if b is None else str(b) for b in bounds)
