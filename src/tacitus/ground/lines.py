"""Lines: the sentences of a report as names are compared, and what the report has told so far."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tacitus.ground.forces import Countries, CountryWord
from tacitus.lang.headlines import is_headline
from tacitus.model import Actor, ActorMention, Sentence, Span
from tacitus.world.names import WORDS, Unit, units_of

ACTS = frozenset({"subject", "agent"})
DESCRIBES = ("modifier", "compound")
JOINED = ("-", "")  # between two words of one phrase


@dataclass(slots=True)
class Story:
    """What a report has told so far.

    Attributes:
        text: of the report.
        mentions: in order.
        country: of which it tells, and the place of a word that says so; None where it cannot be said.
        near: the countries that it names at all.
        defined: acronyms that the report itself explains.
        groups: the countries of those who are named as a group of a country, by their place.
        forces: which force of a state is named, by its place.
        traits: what those are said to be who are named by their people alone, by their place.
    """

    text: str
    mentions: list[ActorMention] = field(default_factory=list)
    country: tuple[str, Span] | None = None
    near: frozenset[str] = frozenset()
    defined: dict[str, Actor] = field(default_factory=dict)
    traits: dict[Span, str] = field(default_factory=dict)
    groups: dict[Span, str] = field(default_factory=dict)
    forces: dict[Span, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as names are compared.

    Attributes:
        units: its words.
        limits: for each word, the word before which a phrase that begins there ends: the next mark between words.
        countries: those named in it, by the word at which they stand.
        describing: the places of the words that describe a noun by its syntax, where it was parsed.
        acting: the places of the words that act by its syntax, where it was parsed.
        headline: whether all its long words have capitals, so that these say nothing of names.
    """

    sentence: Sentence
    units: Sequence[Unit]
    limits: Sequence[int]
    countries: dict[int, CountryWord]
    acting: frozenset[int]
    describing: frozenset[int]
    headline: bool


def line_of(text: str, sentence: Sentence, known: Countries) -> Line:
    """A sentence of the text as names are compared."""
    start = sentence.span.start
    words = sentence.span.words(text)
    units = units_of((start + m.start(), start + m.end(), m.group()) for m in WORDS.finditer(words))
    limits = [len(units)] * len(units)
    for i in range(len(units) - 2, -1, -1):
        between = text[units[i].owned_end : units[i + 1].start]
        limits[i] = limits[i + 1] if between.isspace() or between in JOINED else i + 1
    countries = {
        i: word for i, unit in enumerate(units) if not unit.text[:1].islower() and (word := known.at(units, i)) is not None
    }
    describing = frozenset(t.start for t in sentence.tokens if t.pos == "ADJ" or t.dep in DESCRIBES)
    headline = is_headline([unit.text for unit in units], share=1.0)
    return Line(sentence, units, limits, countries, _acting(sentence), describing, headline)


def counted_countries(lines: Sequence[Line]) -> tuple[Counter[str], dict[str, Span]]:
    """How often each country is named, and where first."""
    counted: Counter[str] = Counter()
    first: dict[str, Span] = {}
    for line in lines:
        for at, word in line.countries.items():
            counted[word.country] += 1
            first.setdefault(word.country, Span(line.units[at].start, word.end))
    return counted, first


def _acting(sentence: Sentence) -> frozenset[int]:
    """The places of the words that do what a verb of the sentence says; who merely is or has does nothing."""
    tokens = sentence.tokens
    return frozenset(t.start for t in tokens if t.dep in ACTS and tokens[t.head].pos == "VERB")
