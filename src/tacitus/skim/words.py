"""Words: the words and marks of a sentence as a light pack compares them."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from tacitus.lang.light import CountWords, Writing
from tacitus.model import Span

LETTER = r"(?:[^\W\d_]|[\u0610-\u061a\u0640\u064b-\u065f\u0670])"  # with the vowel marks of Arabic, which are no letters
APOSTROPHES = "'’ʼ"
SPACES = "\u0020\u00a0\u202f\u2009"
SHORTEST = 2  # letters that must be left of a word without what is glued to it


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a number or a mark: its place, as written, and as it is compared."""

    start: int
    end: int
    text: str
    plain: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number, and no mark."""
        return self.text[0].isalnum()

    @property
    def is_number(self) -> bool:
        """Whether it is a number in digits."""
        return self.text[0].isdigit() and self.text[-1].isdigit()


class Wording:
    """Takes sentences apart; made once a pack."""

    def __init__(self, writing: Writing, counts: CountWords) -> None:
        """Build the expression of the language's words."""
        self._folds = str.maketrans(dict(writing.folds))
        parts = (part.partition("=") for part in sorted(writing.glued, key=lambda part: -len(part)))
        self.glued = [(self.plain_letters(glued), instead) for glued, _, instead in parts]
        self.elisions = frozenset(writing.elisions)
        self._variants = lru_cache(maxsize=50_000)(self._without_glued)
        grouping = f"[{re.escape(counts.grouping)}{SPACES if ' ' in counts.grouping else ''}]"
        decimal = re.escape(counts.decimal)
        elided = "|".join(sorted(map(re.escape, writing.elisions), key=len, reverse=True)) or "(?!)"
        glued = "|".join(re.escape(part) for part, _ in self.glued) or "(?!)"
        self._expression = re.compile(
            rf"(?:{elided})[{APOSTROPHES}](?={LETTER})"
            rf"|(?:{glued})(?=\d)"
            rf"|\d{{1,3}}(?:{grouping}\d{{3}})+(?![\d\w])|\d+(?:{decimal}\d+)?(?![\d\w]|-{LETTER})|\d[\w.:-]*\w"
            rf"|{LETTER}+\d\w*"
            rf"|{LETTER}+(?:[-{APOSTROPHES}‑]{LETTER}+)*"
            r"|[^\w\s]",
            re.IGNORECASE,
        )

    def words(self, text: str, span: Span) -> list[Word]:
        """The words and marks of a sentence in order."""
        found = self._expression.finditer(text, span.start, span.end)
        return [Word(match.start(), match.end(), match[0], self.plain(match[0])) for match in found]

    def plain(self, word: str) -> str:
        """The word as it is compared: small letters, folded, without the apostrophe of an elision and without vowel marks."""
        low = word.lower().translate(self._folds).replace("’", "'").replace("‑", "-")
        bare = "".join(char for char in low if not unicodedata.combining(char) and char != "\u0640")
        return bare.rstrip("'") if bare.rstrip("'") in self.elisions else bare

    def plain_letters(self, word: str) -> str:
        """The letters of a word as they are compared."""
        return word.translate(self._folds)

    def phrase(self, words: str) -> tuple[str, ...]:
        """The words of a phrase of the pack, as they are compared."""
        done: list[str] = []
        for piece in words.split():
            low = self.plain(piece)
            head, mark, rest = low.partition("'")
            done += [head, rest] if mark and rest and head in self.elisions else [low]
        return tuple(part for part in done if part)

    def variants(self, plain: str) -> tuple[str, ...]:
        """The word, and the word without each thing that may be glued to its beginning."""
        return self._variants(plain) if self.glued else (plain,)

    def _without_glued(self, plain: str) -> tuple[str, ...]:
        bare = (
            instead + plain[len(part) :]
            for part, instead in self.glued
            if plain.startswith(part) and len(plain) - len(part) >= SHORTEST
        )
        return (plain, *dict.fromkeys(bare))
