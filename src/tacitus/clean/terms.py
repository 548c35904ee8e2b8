"""Terms: finds many words and phrases in one pass over a text, whole words only."""

from collections.abc import Iterable, Iterator

import ahocorasick_rs

ANY_ENDING = "*"


class TermFinder:
    """Finds the terms of a list in a text that is in lower case.

    A term is a whole word or phrase; one that ends in `*` may go on with any letters ("bomb*" finds "bombings").
    A term that begins or ends with a mark ("%", "a.m.") needs no word boundary on that side.
    """

    __slots__ = ("_automaton", "_terms")

    def __init__(self, terms: Iterable[str]) -> None:
        """Build the automaton; an empty list finds nothing."""
        self._terms = tuple(sorted({term.lower() for term in terms} - {"", ANY_ENDING}))
        self._automaton = ahocorasick_rs.AhoCorasick([term.removesuffix(ANY_ENDING) for term in self._terms])

    def finds(self, lower: str) -> Iterator[str]:
        """Every term that stands in the text, as often as it stands there, overlapping ones too."""
        for number, start, end in self._automaton.find_matches_as_indexes(lower, overlapping=True):
            term = self._terms[number]
            if _is_bounded(lower, start, end, any_ending=term.endswith(ANY_ENDING)):
                yield term

    def places(self, lower: str) -> Iterator[tuple[str, int, int]]:
        """Every term that stands in the text with its place; one of any ending reaches to the end of its word."""
        for number, start, end in self._automaton.find_matches_as_indexes(lower, overlapping=True):
            term = self._terms[number]
            open_ended = term.endswith(ANY_ENDING)
            if _is_bounded(lower, start, end, any_ending=open_ended):
                while open_ended and end < len(lower) and lower[end].isalnum():
                    end += 1
                yield term, start, end

    def is_in(self, lower: str) -> bool:
        """Whether any term stands in the text."""
        return next(self.finds(lower), None) is not None


def _is_bounded(lower: str, start: int, end: int, *, any_ending: bool) -> bool:
    """Whether no word goes on across the ends of the match."""
    if start > 0 and lower[start].isalnum() and lower[start - 1].isalnum():
        return False
    return any_ending or end == len(lower) or not (lower[end - 1].isalnum() and lower[end].isalnum())
