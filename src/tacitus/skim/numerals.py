"""Numerals: the number that starts at a word, in digits or in words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from text_to_num import text2num

from tacitus.lang.light import CountWords, Vague
from tacitus.skim.phrases import PhraseTable
from tacitus.skim.words import Word, Wording

LARGEST = 10**10
HUNDRED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """Number words and their value: the first and the last, the bounds, and how they say it.

    Attributes:
        rule: the name of the rule that read it: digits, spelled, one, vague, round.
    """

    first: int
    last: int
    low: int | None
    best: int | None
    high: int | None
    rule: str


class NumeralReader:
    """Reads the numerals of one language; made once a pack."""

    def __init__(self, counts: CountWords, wording: Wording) -> None:
        """Keep the word lists in the shapes that reading asks for."""
        self._words = counts
        self._wording = wording
        self._cardinals = frozenset(map(wording.plain, counts.cardinals))
        self._joiners = frozenset(map(wording.plain, counts.number_joiners))
        self._glued = frozenset(part for part, _ in wording.glued)
        self._ones = frozenset(map(wording.plain, counts.ones))
        self._values = {wording.plain(word): value for word, value in counts.values.items()}
        self._multipliers = {wording.plain(word): value for word, value in counts.multipliers.items()}
        parts = "|".join(sorted(map(re.escape, counts.parts), key=len, reverse=True))
        tied = "|".join((parts, *map(re.escape, counts.part_joiners)))
        self._compound = re.compile(rf"(?:{parts})(?:{tied})*") if parts else None
        self._vague = PhraseTable(wording, ((words, vague) for vague in counts.vague for words in vague.words))
        self._fixed = PhraseTable(wording, counts.fixed.items())
        self._spelled = lru_cache(maxsize=20_000)(self._spell)

    def read(self, words: Sequence[Word], at: int) -> Numeral | None:
        """The numeral that starts at a word, as long as it goes; None where none starts there."""
        return self._digits(words, at) or self._fixed_at(words, at) or self._vague_at(words, at) or self._in_words(words, at)

    def _fixed_at(self, words: Sequence[Word], at: int) -> Numeral | None:
        match = self._fixed.at(words, at)
        return self._scaled(words, at, match.last, match.value, "spelled") if match is not None else None

    def _digits(self, words: Sequence[Word], at: int) -> Numeral | None:
        if not words[at].is_number:
            return None
        bare = words[at].text
        for mark in (*self._words.grouping, "\u00a0", "\u202f", "\u2009", " "):
            bare = bare.replace(mark, "")
        value = _decimal(bare, self._words.decimal)
        whole = self._scaled(words, at, at, value, "digits") if value is not None else None
        return self._and_more(words, whole) if whole is not None and self._words.spelling is None else whole

    def _and_more(self, words: Sequence[Word], whole: Numeral) -> Numeral:
        """The number with what is added to its thousands: "30 thousand and 35"."""
        step = whole.last + 1
        scaled = whole.last > whole.first and whole.best is not None
        if not scaled or step + 1 >= len(words) or words[step].plain not in self._glued or not words[step + 1].is_number:
            return whole
        more = _decimal(words[step + 1].text, self._words.decimal)
        factor = self._multiplier(words[whole.last])
        if more is None or factor is None or more >= factor or whole.best is None:
            return whole
        total = whole.best + int(more)
        return Numeral(first=whole.first, last=step + 1, low=total, best=total, high=total, rule=whole.rule)

    def _scaled(self, words: Sequence[Word], first: int, last: int, value: float, rule: str) -> Numeral | None:
        """The number, times the words behind it that multiply."""
        while last + 1 < len(words) and (factor := self._multiplier(words[last + 1])) is not None:
            value *= factor
            last += 1
        if value != int(value) or value > LARGEST:
            return None
        whole = int(value)
        return Numeral(first=first, last=last, low=whole, best=whole, high=whole, rule=rule)

    def _multiplier(self, word: Word) -> int | None:
        return self._multipliers.get(word.plain)

    def _vague_at(self, words: Sequence[Word], at: int) -> Numeral | None:
        match = self._vague.at(words, at)
        if match is None:
            return None
        vague: Vague = match.value
        if vague.about is not None:
            return Numeral(first=at, last=match.last, low=None, best=vague.about, high=None, rule="round")
        return Numeral(first=at, last=match.last, low=vague.low, best=vague.best, high=vague.high, rule="vague")

    def _in_words(self, words: Sequence[Word], at: int) -> Numeral | None:
        if self._words.spelling is None:
            return self._by_values(words, at)
        if words[at].plain in self._ones and not (at + 1 < len(words) and self._goes_on(words, at + 1)):
            return self._scaled(words, at, at, 1, "one")
        if not self._is_cardinal(words[at].plain):
            return None
        end = at + 1
        while end < len(words) and self._goes_on(words, end):
            end += 1
        while end > at:
            value = self._spelled(" ".join(word.plain for word in words[at:end]))
            if value is not None:
                return self._scaled(words, at, end - 1, value, "spelled")
            end -= 1
        return None

    def _goes_on(self, words: Sequence[Word], at: int) -> bool:
        plain = words[at].plain
        if plain in self._joiners:
            return at + 1 < len(words) and self._is_cardinal(words[at + 1].plain)
        return self._is_cardinal(plain) and (plain not in self._ones or words[at - 1].plain in self._joiners)

    def _is_cardinal(self, plain: str) -> bool:
        if plain in self._cardinals:
            return True
        if "-" in plain and self._compound is None:
            return all(part in self._cardinals or part in self._joiners for part in plain.split("-"))
        return self._compound is not None and self._compound.fullmatch(plain) is not None

    def _spell(self, words: str) -> int | None:
        if words in self._values:
            return self._values[words]
        try:
            return int(text2num(words, self._words.spelling or ""))
        except ValueError:
            return None

    def _by_values(self, words: Sequence[Word], at: int) -> Numeral | None:
        """A number by the pack's own table: units before tens, joined by what is glued to the second word."""
        one = self._value(words[at].plain)
        if one is None:
            return None
        total, group, last = 0, one, at
        while last + 1 < len(words):
            plain = words[last + 1].plain
            factor = self._multipliers.get(plain)
            if factor is not None:
                group, last = group * factor, last + 1
                if factor > HUNDRED:
                    total, group = total + group, 0
                continue
            step = last + 1
            joined = plain in self._joiners and step + 1 < len(words)
            more = self._value(words[step + 1].plain if joined else plain, glued=not joined)
            if more is None or not _adds(group or total, more):
                break
            group, last = group + more, step + joined
        value = total + group
        alone = last == at and words[at].plain in self._ones
        return Numeral(first=at, last=last, low=value, best=value, high=value, rule="one" if alone else "spelled")

    def _value(self, plain: str, *, glued: bool = False) -> int | None:
        """What a word says; with `glued` only where it is joined to the number before."""
        if glued:
            return next((self._values[f] for f in self._wording.variants(plain)[1:] if f in self._values), None)
        return next((self._values[form] for form in self._wording.variants(plain) if form in self._values), None)


def _adds(before: int, more: int) -> bool:
    """Whether a number word goes on the number before: tens behind units, less behind hundreds and thousands."""
    rest = before % HUNDRED
    if rest:
        return rest < 10 and more in range(20, HUNDRED, 10)
    return more < before


def _decimal(bare: str, mark: str) -> float | None:
    try:
        return float(bare.replace(mark, "."))
    except ValueError:
        return None
