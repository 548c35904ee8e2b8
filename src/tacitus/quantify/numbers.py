"""Numbers: every number of a sentence with what its words commit to, and what sort of number it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tacitus.lang import LanguagePack
from tacitus.lang.form_numbers import Numbers
from tacitus.lang.form_people import Peoples
from tacitus.model import Count, Layer, Maker, Qualifier, Quantity, QuantityKind, Reading, Sentence, Span, Token
from tacitus.quantify.numerals import Numeral, NumeralReader, by_first_word
from tacitus.quantify.singles import SingleReader
from tacitus.quantify.sorts import NumberSorter
from tacitus.stage import Stage, per_document

MAKER = Maker("quantify.numbers", "1")
FROM_REACH = 4
PAIR_DEPS = frozenset({"determiner", "subject", "passive_subject", "object", "number_modifier"})
DASHED = re.compile(r"(\d{1,9})[–—-](\d{1,9})")


@dataclass(frozen=True, slots=True)
class Bounded:
    """A numeral or a range of two, with its qualifier; indexes of tokens inclusive."""

    first: int
    number_first: int
    last: int
    count: Count
    rule: str
    zero: bool = False


class NumberReader:
    """Reads the numbers of sentences with the words of one language; made once a pack."""

    def __init__(self, words: Numbers, people: Peoples) -> None:
        """Keep the phrases by their first word, the longest first."""
        self.words = words
        self.numerals = NumeralReader(words)
        self.sorter = NumberSorter(words, people)
        self.singles = SingleReader(words, people)
        self.before = by_first_word((w, group.qualifier) for group in words.before for w in group.words)
        self.after = by_first_word((w, group.qualifier) for group in words.after for w in group.words)
        self.skip = frozenset(words.skip_before)
        self.between = dict(words.between)
        self.range_joiners = frozenset(words.range_joiners)
        self.more_before = sorted((tuple(w.split()) for w in words.more_before), key=lambda p: -len(p))
        self.more_after = frozenset(words.more_after)

        self.pairs = frozenset(words.pair_words)
        self.openers = frozenset({*self.before, *self.between, *self.numerals.openers})

    def read(self, sentence: Sentence) -> tuple[Quantity, ...]:
        """The numbers of a sentence in order, none within another; empty where it has no tokens."""
        tokens = sentence.tokens
        lowers = [t.lower for t in tokens]
        found: list[Quantity] = []
        i = 0
        while i < len(tokens):
            opens = lowers[i] in self.openers or lowers[i][:1].isdigit()
            bounded = self._bounded(tokens, lowers, i) if opens else self._pair(tokens, i)
            if bounded is None:
                article = self.singles.read(tokens, lowers, i)
                if article is not None:
                    found.append(article)
                i += 1
                continue
            found.append(self._quantity(tokens, lowers, bounded))
            i = bounded.last + 1
        return tuple(found)

    def _pair(self, tokens: Sequence[Token], i: int) -> Bounded | None:
        """Two people told of before: "both were killed"; None for "both" as a conjunction."""
        token = tokens[i]
        if token.lower not in self.pairs or token.dep not in PAIR_DEPS or tokens[token.head].pos == "NUM":
            return None
        return Bounded(i, i, i, Count(2, 2, 2, Qualifier.EXACT), "pair")

    def _quantity(self, tokens: Sequence[Token], lowers: Sequence[str], b: Bounded) -> Quantity:
        kind = QuantityKind.NONE if b.zero else self.sorter.sort(tokens, lowers, b.number_first, b.last)
        added = any(_ends(phrase, lowers, b.first) for phrase in self.more_before)
        after = b.last + 1 < len(lowers) and lowers[b.last + 1] in self.more_after
        return Quantity(
            span=Span(tokens[b.first].start, tokens[b.last].end),
            number=Span(tokens[b.number_first].start, tokens[b.last].end),
            count=b.count,
            kind=kind,
            rule=b.rule,
            additional=added or after,
        )

    def _bounded(self, tokens: Sequence[Token], lowers: Sequence[str], i: int) -> Bounded | None:
        if self._is_abbreviated(lowers, i):
            return None
        qualifier, start = self._qualifier_before(lowers, i)
        if qualifier is not None:
            inner = self._ranged(tokens, lowers, self._skip(lowers, start))
            if inner is not None and not inner.zero:
                return replace(inner, first=i, count=bound(inner.count, qualifier))
        inner = self._ranged(tokens, lowers, i)
        if inner is None or inner.zero:
            return inner
        qualifier, end = self._qualifier_after(lowers, inner.last + 1)
        if qualifier is None:
            return inner
        return replace(inner, last=end - 1, count=bound(inner.count, qualifier))

    def _ranged(self, tokens: Sequence[Token], lowers: Sequence[str], i: int) -> Bounded | None:
        """A range of two numbers, or one number, that starts at `i`."""
        if i >= len(lowers):
            return None
        if (dashed := DASHED.fullmatch(lowers[i])) is not None and int(dashed[1]) < int(dashed[2]):
            return Bounded(i, i, i, Count(int(dashed[1]), None, int(dashed[2]), Qualifier.BETWEEN), "range")
        opener = self.between.get(lowers[i])
        start = i + 1 if opener else i
        one = self.numerals.read(tokens, lowers, start) if start < len(lowers) else None
        if one is None:
            return None
        joiner = one.last + 1
        if joiner + 1 < len(lowers) and self._joins(lowers, opener, i, joiner):
            other = self.numerals.read(tokens, lowers, joiner + 1)
            if other is not None and (count := _between(one, other)) is not None:
                return Bounded(i, i, other.last, count, "range")
        if opener:
            return None
        return Bounded(i, i, one.last, _count(one), one.rule, one.zero)

    def _is_abbreviated(self, lowers: Sequence[str], i: int) -> bool:
        """Whether a zero word is the short form of "number": "cell no. 9"."""
        after = [w for w in lowers[i + 1 : i + 3] if w != "."]
        return lowers[i] in self.words.abbreviated and bool(after) and after[0].isdigit()

    def _joins(self, lowers: Sequence[str], opener: str | None, i: int, joiner: int) -> bool:
        if opener:
            return lowers[joiner] == opener
        came_from = any(w in self.words.no_range_after for w in lowers[max(0, i - FROM_REACH) : i])
        return lowers[joiner] in self.range_joiners and not came_from

    def _qualifier_before(self, lowers: Sequence[str], i: int) -> tuple[Qualifier | None, int]:
        if i > 0 and lowers[i - 1] in self.words.no_qualifier_after:
            return None, i
        for phrase, qualifier in self.before.get(lowers[i], ()):
            if tuple(lowers[i : i + len(phrase)]) == phrase:
                return qualifier, i + len(phrase)
        return None, i

    def _qualifier_after(self, lowers: Sequence[str], i: int) -> tuple[Qualifier | None, int]:
        if i < len(lowers):
            for phrase, qualifier in self.after.get(lowers[i], ()):
                if tuple(lowers[i : i + len(phrase)]) == phrase:
                    return qualifier, i + len(phrase)
        return None, i

    def _skip(self, lowers: Sequence[str], i: int) -> int:
        while i < len(lowers) and lowers[i] in self.skip:
            i += 1
        return i


def bound(count: Count, qualifier: Qualifier) -> Count:
    """The count as its qualifier bounds it.

    Source: record.md, table of qualifiers; "both forms with a qualifier: its bound only".
    """
    n = count.figure
    if count.qualifier is Qualifier.BETWEEN:
        return count
    match qualifier:
        case Qualifier.AT_LEAST | Qualifier.MORE_THAN:
            return Count(n, n, None, qualifier)
        case Qualifier.UP_TO | Qualifier.LESS_THAN:
            top = count.high if count.qualifier is Qualifier.VAGUE and count.high is not None else n
            return Count(None, None, top, qualifier)
        case Qualifier.NEARLY:
            return count if count.qualifier is Qualifier.VAGUE else Count(None, n, n, qualifier)
        case Qualifier.ABOUT:
            return count if count.qualifier is Qualifier.VAGUE else Count(None, n, None, qualifier)
        case _:
            return count


def _count(numeral: Numeral) -> Count:
    qualifier = Qualifier.VAGUE if numeral.vague else Qualifier.EXACT
    return Count(numeral.low, numeral.best, numeral.high, qualifier)


def _between(one: Numeral, other: Numeral) -> Count | None:
    """The range of two numbers; "2 to 3 million" lends its multiplier to the first; None where it does not rise."""
    if one.vague or other.vague or one.best is None or other.best is None or one.zero or other.zero:
        return None
    low, high = one.best, other.best
    if other.multiplier > 1 and one.multiplier == 1 and low * other.multiplier < high:
        low *= other.multiplier
    return Count(low, None, high, Qualifier.BETWEEN) if low < high else None


def _ends(phrase: Sequence[str], lowers: Sequence[str], end: int) -> bool:
    start = end - len(phrase)
    return start >= 0 and tuple(lowers[start:end]) == tuple(phrase)


def numbers_stage(pack: LanguagePack) -> Stage:
    """The stage that gives the numbers of every parsed sentence."""
    reader = NumberReader(pack.numbers, pack.people)

    def step(reading: Reading) -> Reading:
        found = [q for sentence in reading.sentences for q in reader.read(sentence)]
        return replace(reading, quantities=tuple(found))

    return per_document(step, needs=(Layer.SENTENCES,), gives=(Layer.QUANTITIES,), maker=MAKER)
