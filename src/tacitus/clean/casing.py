"""Casing: headlines in capitals as a parser reads them best: words that the report elsewhere writes small are shown small."""

import re

from tacitus.lang.headlines import FEWEST, is_headline

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
SMALL = re.compile(r"(?<![\w'’-])[^\W\d_A-Z]{2,}(?![\w])")


class Casing:
    """Shows the lines of one report to the parser; made once a report."""

    __slots__ = ("_small", "_text")

    def __init__(self, text: str) -> None:
        """Keep the text; its small words are gathered when the first headline asks for them."""
        self._text = text
        self._small: frozenset[str] | None = None

    def shown(self, line: str) -> str:
        """The line, of equal length; where most of its words have capitals, those known as common words are made small."""
        words = list(WORD.finditer(line))
        if len(words) < FEWEST or not is_headline([match.group() for match in words]):
            return line
        if self._small is None:
            self._small = frozenset(SMALL.findall(self._text))
        pieces, at = [], 0
        for number, match in enumerate(words):
            word = match.group()
            lower = word.lower()
            common = number > 0 and lower in self._small and len(lower) == len(word)
            pieces += [line[at : match.start()], lower if common else word]
            at = match.end()
        return "".join((*pieces, line[at:]))
