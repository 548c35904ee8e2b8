"""Sentences weighed with weights of a test's own."""

from dataclasses import replace

from tacitus.find.claims import ClaimFinder
from tacitus.find.weigh import Candidate, CandidateFinder, Place
from tacitus.lang.learnt import Learnt, Margins
from tacitus.model import Reading
from tacitus.world import load_sources
from tests.unit.find.sentences import finder, pack, parsed

NEVER = Margins(add=2.0, lend=2.0, drop=2.0, change=2.0, least=1.0)
ALWAYS = Margins(add=0.0, lend=0.0, drop=0.0, change=0.0, least=0.0)


def learnt(margins: Margins, *, doubt: float = 2.0, bias: float = 1.0, **weights: float) -> Learnt:
    """Weights by the names of features, of which `=` and the like cannot stand in a keyword: `measure_killed`."""
    named = {name.replace("_is_", "="): weight for name, weight in weights.items()}
    return Learnt(weights=named, margins=margins, score={"bias": bias}, doubt=doubt)


def read(text: str, weights: Learnt) -> Reading:
    """The sentences of a report, parted by " // ", read with some weights."""
    return ClaimFinder(replace(pack(), learnt=weights), load_sources()).read(parsed(*text.split(" // ")))


def place_of(text: str, number: str) -> tuple[Place, tuple[Candidate, ...]]:
    """The place and the candidates of the number that is written so."""
    reading = parsed(*text.split(" // "))
    drafts = finder().drafts(reading)
    found = CandidateFinder(finder().harm)
    for place in found.places(drafts, reading):
        if place.draft.quantity.number.words(reading.document.text) == number:
            return place, found.candidates(place)
    raise AssertionError(f"{number} is no number of {text!r}")
