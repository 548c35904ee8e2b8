"""Numerals: a run of number words at one place, as low, best, high. "two hundred and twelve", "1.2 million", "dozens"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from text_to_num import text2num

from tacitus.lang.form_numbers import Numbers, Vague
from tacitus.model import Token

DIGITS = re.compile(r"\d{1,3}(?:,\d{2,3})+|\d+(?:\.\d+)?")
GROUP_HEAD = re.compile(r"\d{1,3}")
SPLIT_GROUP = re.compile(r"0\d\d")  # "61, 000": a thousand torn by a stray space
GROUP = re.compile(r"\d{3}")
LARGEST = 10**12

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """Number words and their value.

    Attributes:
        first, last: indexes of its tokens in the sentence, both inclusive.
        low, best, high: what the words alone commit to.
        vague: a plural or an indefinite word instead of a number.
        zero: a word that counts to none.
        multiplier: what its last word multiplies by ("three hundred": 100), 1 where it does not.
        rule: the name of the rule that read it.
    """

    first: int
    last: int
    low: int | None
    best: int | None
    high: int | None
    rule: str
    vague: bool = False
    zero: bool = False
    multiplier: int = 1


class NumeralReader:
    """Reads numerals with the number words of one language; made once a pack."""

    def __init__(self, words: Numbers) -> None:
        """Keep the word lists in the shapes that reading asks for."""
        self.words = words
        self.cardinals = frozenset(words.cardinals)
        self.vague = by_first_word((v.words, v) for v in words.vague)
        self.singles = by_first_word((phrase, None) for phrase in words.singles)
        self.zero = by_first_word((phrase, None) for phrase in words.zero)

        words_alone = (*words.cardinals, *words.articles, *words.halves)
        self.openers = frozenset({*words_alone, *self.vague, *self.singles, *self.zero})

    def read(self, tokens: Sequence[Token], lowers: Sequence[str], i: int) -> Numeral | None:
        """The numeral that starts at token `i`, as long as it goes; None where none starts there."""
        return (
            self._digits(tokens, lowers, i)
            or self._single(lowers, i)
            or self._spelled(lowers, i)
            or self._vague(lowers, i)
            or self._zero(lowers, i)
        )

    def _digits(self, tokens: Sequence[Token], lowers: Sequence[str], i: int) -> Numeral | None:
        text = lowers[i]
        if not DIGITS.fullmatch(text):
            return None
        last = i
        if GROUP_HEAD.fullmatch(text):
            while last + 1 < len(lowers) and GROUP.fullmatch(lowers[last + 1]) and tokens[last + 1].start == tokens[last].end + 1:
                last += 1
                text += lowers[last]
            if last + 2 < len(lowers) and lowers[last + 1] == "," and SPLIT_GROUP.fullmatch(lowers[last + 2]):
                last += 2
                text += lowers[last]
        value, last, multiplied = self._multiply(float(text.replace(",", "")), lowers, last)
        if value != int(value) or value > LARGEST:
            return None
        return self._exact(lowers, i, last, int(value), "multiplied" if multiplied else "digits")

    def _multiply(self, value: float, lowers: Sequence[str], last: int) -> tuple[float, int, bool]:
        multiplied = False
        while last + 1 < len(lowers) and lowers[last + 1] in self.words.multipliers:
            last += 1
            value = round(value * self.words.multipliers[lowers[last]], 6)
            multiplied = True
        return value, last, multiplied

    def _single(self, lowers: Sequence[str], i: int) -> Numeral | None:
        for phrase, _ in self.singles.get(lowers[i], ()):
            if _stands(phrase, lowers, i):
                return self._exact(lowers, i, i + len(phrase) - 1, 1, "single")
        return None

    def _spelled(self, lowers: Sequence[str], i: int) -> Numeral | None:
        words, multipliers = self.words, self.words.multipliers
        half = lowers[i] in words.halves
        start = i + 1 if half else i
        if start < len(lowers) and lowers[start] in words.articles:
            if start + 1 < len(lowers) and lowers[start + 1] in multipliers:
                value, last, _ = self._multiply(0.5 if half else 1.0, lowers, start)
                return self._exact(lowers, i, last, int(value), "article_multiplier")
            return None
        if half or lowers[i] not in self.cardinals:
            return None
        end = self._run(lowers, i)
        while end > i:
            run = [w for w in lowers[i:end] if w != "-"]
            spelled = self._spell(run)
            if spelled is not None and (mixed := self._and_a_half(lowers, i, end, spelled)) is not None:
                return mixed
            if spelled is not None:
                scaled, last, _ = self._multiply(float(spelled), lowers, end - 1)
                return self._exact(lowers, i, last, int(scaled), "spelled") if scaled <= LARGEST else None
            end -= 1
        return None

    def _and_a_half(self, lowers: Sequence[str], i: int, end: int, whole: int) -> Numeral | None:
        """Such as "two and a half million"."""
        rest = list(lowers[end : end + 4])
        if len(rest) < 4 or rest[0] not in self.words.joiners or rest[1] not in self.words.articles:
            return None
        if rest[2] not in self.words.halves or rest[3] not in self.words.multipliers:
            return None
        return self._exact(lowers, i, end + 3, int((whole + 0.5) * self.words.multipliers[rest[3]]), "mixed")

    def _run(self, lowers: Sequence[str], i: int) -> int:
        """The end of the longest run that might be one spelled number."""
        end = i + 1
        while end < len(lowers):
            word = lowers[end]
            follows = end + 1 < len(lowers) and (lowers[end + 1] in self.cardinals)
            if (
                word in self.cardinals
                or word in self.words.spelled_multipliers
                or ((word == "-" or (word in self.words.joiners and lowers[end - 1] in self.words.multipliers)) and follows)
            ):
                end += 1
            else:
                break
        return end

    def _spell(self, run: Sequence[str]) -> int | None:
        if self.words.spelling is None or not run:
            return None
        try:
            return int(text2num(" ".join(run), self.words.spelling))
        except ValueError:
            return None

    def _vague(self, lowers: Sequence[str], i: int) -> Numeral | None:
        if i >= len(lowers):
            return None
        after = i > 0 and lowers[i - 1] in self.words.no_vague_after
        for phrase, vague in self.vague.get(lowers[i], ()):
            if _stands(phrase, lowers, i) and not (after and vague.best is None):
                last = i + len(phrase) - 1
                if vague.multiplies and (plural := self._vague(lowers, last + 1)) is not None and plural.best is not None:
                    return replace(plural, first=i)
                return self._multiplied_vague(vague, lowers, i, last) or self._plain_vague(vague, i, last)
        return None

    def _multiplied_vague(self, vague: Vague, lowers: Sequence[str], i: int, last: int) -> Numeral | None:
        if not vague.multiplies or last + 1 >= len(lowers) or lowers[last + 1] not in self.words.multipliers:
            return None
        factor = self.words.multipliers[lowers[last + 1]]
        high = factor * 10 - 1 if factor % 10 == 0 else 99
        return Numeral(first=i, last=last + 1, low=vague.low * factor, best=None, high=high, rule="vague_multiplied", vague=True)

    def _plain_vague(self, vague: Vague, i: int, last: int) -> Numeral:
        return Numeral(first=i, last=last, low=vague.low, best=vague.best, high=vague.high, rule="vague", vague=True)

    def _zero(self, lowers: Sequence[str], i: int) -> Numeral | None:
        for phrase, _ in self.zero.get(lowers[i], ()):
            if _stands(phrase, lowers, i):
                last = i + len(phrase) - 1
                return Numeral(first=i, last=last, low=0, best=0, high=0, rule="zero", zero=True)
        return None

    def _exact(self, lowers: Sequence[str], first: int, last: int, value: int, rule: str) -> Numeral:
        by = self.words.multipliers.get(lowers[last], 1)
        return Numeral(first=first, last=last, low=value, best=value, high=value, rule=rule, multiplier=by)


def by_first_word(entries: Iterable[tuple[str, Entry]]) -> dict[str, list[tuple[tuple[str, ...], Entry]]]:
    """Phrases with what they stand for, by their first word, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for words, entry in entries:
        phrase = tuple(words.split())
        table.setdefault(phrase[0], []).append((phrase, entry))
    for found in table.values():
        found.sort(key=lambda pair: -len(pair[0]))
    return table


def _stands(phrase: Sequence[str], lowers: Sequence[str], i: int) -> bool:
    return tuple(lowers[i : i + len(phrase)]) == tuple(phrase)
