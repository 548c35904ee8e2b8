"""Gate: the cheap look that finds the sentences worth parsing."""

import re
from dataclasses import dataclass

from tacitus.clean.terms import TermFinder
from tacitus.lang.form_page import Language
from tacitus.model import Reading

NUMBER = re.compile(r"\d")
LETTER = re.compile(r"[^\W\d_]")
UNPARSABLE = re.compile(r"\S{401,}|[^\w\s]{51,}")  # no sentence of anybody's; costs the parser the square of its length


@dataclass(frozen=True, slots=True, kw_only=True)
class GateTerms:
    """The words that the gate looks for, in lower case; a trailing * stands for any ending.

    Attributes:
        numbers: number words, "seven", "dozens", "no one"; digits are always looked for.
        measures: words for what is counted, "killed", "displace*"; empty where no such list is wanted.
        speech: cues of speech, "said", "according to".
        hedges: words that make a figure less than firm, "reportedly", "could not be confirmed".
    """

    numbers: tuple[str, ...]
    measures: tuple[str, ...]
    speech: tuple[str, ...]
    hedges: tuple[str, ...]


class Gate:
    """Says which sentences of a reading can hold a claim or an attribution.

    The rule: a sentence passes that has a letter and
    1. a number, in digits or in words, where the document is about conflict and says anywhere what is counted;
    2. or a cue of speech;
    3. or a quotation mark or a hedge, next to a sentence of the same document that passes by 1 or 2.
    """

    __slots__ = ("_hedges", "_measures", "_numbers", "_quotes", "_speech")

    def __init__(self, terms: GateTerms, language: Language) -> None:
        """Build one automaton for each kind of term."""
        self._numbers = TermFinder(terms.numbers)
        self._measures = TermFinder(terms.measures) if terms.measures else None
        self._speech = TermFinder(terms.speech)
        self._hedges = TermFinder(terms.hedges)
        self._quotes = (
            re.compile(f"[{re.escape(language.opening_quotes + language.closing_quotes)}]")
            if (language.opening_quotes + language.closing_quotes)
            else re.compile(r"(?!)")
        )

    def passing(self, reading: Reading) -> tuple[int, ...]:
        """The indexes of the sentences that pass, ascending."""
        text = reading.document.text
        sentences = [sentence.span.words(text) for sentence in reading.sentences]
        lowered = [words.lower() for words in sentences]
        counts = bool(reading.about_conflict) and self._says_measure(lowered)
        fit = [bool(LETTER.search(words)) and not UNPARSABLE.search(words) for words in sentences]
        first = [
            fit[at] and ((counts and self._has_number(lower)) or self._speech.is_in(lower)) for at, lower in enumerate(lowered)
        ]
        return tuple(at for at in range(len(first)) if first[at] or (fit[at] and self._is_drawn_in(at, first, lowered)))

    def _says_measure(self, lowered: list[str]) -> bool:
        return self._measures is None or any(self._measures.is_in(lower) for lower in lowered)

    def _has_number(self, lower: str) -> bool:
        return NUMBER.search(lower) is not None or self._numbers.is_in(lower)

    def _is_drawn_in(self, at: int, first: list[bool], lowered: list[str]) -> bool:
        """Whether the sentence stands next to one that passes and is quoted or hedged."""
        beside = (at > 0 and first[at - 1]) or (at + 1 < len(first) and first[at + 1])
        return beside and (self._quotes.search(lowered[at]) is not None or self._hedges.is_in(lowered[at]))
