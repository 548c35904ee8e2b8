"""Figures: the numbers of a sentence that may count people, with their bounds; ages, dates, money and the like left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.lang.light import LightPack
from tacitus.model import Count, Qualifier
from tacitus.skim.numerals import Numeral, NumeralReader
from tacitus.skim.phrases import PhraseTable
from tacitus.skim.words import Word, Wording

YEARS = range(1900, 2100)
EXCEED_REACH = 14  # words between a verb that says a number is passed and the number
LONGEST_GROUPED = 4  # digits of a year


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number in a sentence, by its words.

    Attributes:
        first, last: from the qualifier to the end of the number, or to a qualifier behind it.
        number_first, number_last: the number words alone.
        count: what they commit to.
        rule: the name of the rule that read it.
        article: it is an article ("un") that may be no number.
        vague: an indefinite plural that counts people only where a word for people or of harm stands right behind.
    """

    first: int
    last: int
    number_first: int
    number_last: int
    count: Count
    rule: str
    article: bool = False
    vague: bool = False


class FigureReader:
    """Reads the figures of sentences; made once a pack."""

    def __init__(self, pack: LightPack, wording: Wording) -> None:
        """Index the pack's words."""
        counts = pack.counts
        self._numerals = NumeralReader(counts, wording)
        self._before = PhraseTable(wording, ((w, q) for q, words in counts.before.items() for w in words))
        self._after = PhraseTable(wording, ((w, q) for q, words in counts.after.items() for w in words))
        self._not_people = PhraseTable(wording, ((w, True) for w in counts.not_people))
        self._people = PhraseTable(wording, ((w, True) for group in pack.counted.group for w in group.words))
        self._not_after = PhraseTable(wording, ((w, True) for w in counts.not_after))
        self._months = frozenset(wording.plain(month) for month in counts.months)
        self._exceeds = PhraseTable(wording, ((w, True) for w in counts.exceeds))
        self._before_months = frozenset({".", *map(wording.plain, pack.writing.of_words)})  # "12. Januar", "12 de enero"
        self._ranges = [(wording.phrase(one), wording.phrase(two)) for one, two in counts.ranges]
        self._rises = PhraseTable(wording, ((w, True) for w in counts.rises))
        self._joiners = frozenset(wording.plain(word) for word in counts.range_joiners)
        self._fillers = frozenset(wording.plain(word) for word in (*pack.writing.of_words, *pack.writing.fillers))

    def read(self, words: Sequence[Word]) -> list[Figure]:
        """The figures from left to right; numbers that count nobody are passed over."""
        labels = {match.last + 1 for match in self._not_after.find(words)}
        found: list[Figure] = []
        at = 0
        while at < len(words):
            figure = self._at(words, at)
            if figure is None:
                at += 1
                continue
            if figure.number_first not in labels and figure.first not in labels and not self._counts_nobody(words, figure):
                found.append(self._exceeded(words, figure, found))
            at = figure.last + 1
        return found

    def bounded(self, words: Sequence[Word], figure: Figure, at: int) -> Figure:
        """The figure with the qualifier that stands behind the people: "12 dead at least"."""
        match = self._after.at(words, at) if at < len(words) and figure.count.qualifier is Qualifier.EXACT else None
        return _moved(figure, figure.first, figure.last, bound(figure.count, match.value)) if match is not None else figure

    def _exceeded(self, words: Sequence[Word], figure: Figure, before: Sequence[Figure]) -> Figure:
        """The figure, passed where a verb before it says so: "the toll of the fighting topped a hundred dead"."""
        begin = max(figure.first - EXCEED_REACH, before[-1].last + 1 if before else 0)
        window = words[begin : figure.first]
        stopped = any(word.text in ".;؛:" for word in window)
        if figure.count.qualifier is not Qualifier.EXACT or stopped or not self._exceeds.has(window):
            return figure
        return _moved(figure, figure.first, figure.last, bound(figure.count, Qualifier.MORE_THAN))

    def _at(self, words: Sequence[Word], at: int) -> Figure | None:
        before = self._before.at(words, at)
        begin = at
        qualifier: Qualifier | None = None
        if before is not None and before.last + 1 < len(words):
            begin, qualifier = before.last + 1, before.value
        figure = self._range(words, begin) or self._single(words, begin)
        if figure is None and qualifier is not None:
            begin, qualifier = at, None
            figure = self._range(words, begin) or self._single(words, begin)
        if figure is None:
            return None
        after = self._after.at(words, figure.last + 1) if figure.last + 1 < len(words) else None
        if qualifier is None and after is not None:
            qualifier = after.value
            figure = _moved(figure, figure.first, after.last)
        if qualifier is None:
            return figure
        count = bound(figure.count, qualifier)
        return _moved(figure, at if begin > at else figure.first, figure.last, count)

    def _single(self, words: Sequence[Word], at: int) -> Figure | None:
        numeral = self._numerals.read(words, at)
        if numeral is None:
            return None
        return Figure(
            first=at, last=numeral.last, number_first=at, number_last=numeral.last, count=_count(numeral), rule=numeral.rule,
            article=numeral.rule == "one", vague=numeral.rule == "vague" and numeral.best is None,
        )  # fmt: skip

    def _range(self, words: Sequence[Word], at: int) -> Figure | None:
        """Two numbers that bound one: "between 20 and 30", "20 to 30"."""
        if self._rises.has(words[max(0, at - 4) : at]):
            return None
        for opener, between in self._ranges:
            if _stands(words, at, opener) and (found := self._two(words, at, at + len(opener), (between,))):
                return found
        return self._two(words, at, at, tuple((joiner,) for joiner in sorted(self._joiners)))

    def _two(self, words: Sequence[Word], first: int, at: int, between: Sequence[tuple[str, ...]]) -> Figure | None:
        one = self._numerals.read(words, at) if at < len(words) else None
        if one is None or one.best is None:
            return None
        for joiner in between:
            step = one.last + 1 + len(joiner)
            if step < len(words) and _stands(words, one.last + 1, joiner):
                other = self._numerals.read(words, step)
                if other is not None and other.best is not None and 0 < one.best < other.best:
                    low = one.best
                    factor = other.best // _unscaled(words, other)
                    low = low * factor if low * factor < other.best else low
                    count = Count(low, None, other.best, Qualifier.BETWEEN)
                    return Figure(
                        first=first, last=other.last, number_first=at, number_last=other.last, count=count, rule="range"
                    )
        return None

    def _counts_nobody(self, words: Sequence[Word], figure: Figure) -> bool:
        """Whether a unit or a month beside it makes it a time, a sum, a length or a number of things."""
        behind = figure.last + 1
        if self._year(words, figure) or self._is_month(words, figure.number_first - 1):
            return True
        if behind < len(words) and words[behind].plain in self._before_months and self._is_month(words, behind + 1):
            return True
        for step in range(3):
            if behind + step >= len(words):
                return False
            at = behind + step
            if self._people.at(words, at) is not None:
                return False
            if self._not_people.at(words, at) is not None or (not step and self._is_month(words, at)):
                return True
            if words[at].plain not in self._fillers:
                return False
        return False

    def _year(self, words: Sequence[Word], figure: Figure) -> bool:
        text = words[figure.number_first].text
        return (
            figure.rule == "digits" and figure.number_first == figure.number_last and len(text) == LONGEST_GROUPED
            and text.isdigit() and int(text) in YEARS and figure.first == figure.number_first
        )  # fmt: skip

    def _is_month(self, words: Sequence[Word], at: int) -> bool:
        return 0 <= at < len(words) and words[at].plain.rstrip(".") in self._months


def bound(count: Count, qualifier: Qualifier) -> Count:
    """The count as a qualifier bounds it.

    Source: record.md, table of qualifiers; "both forms with a qualifier: its bound only".
    """
    n = count.figure
    if count.qualifier is Qualifier.BETWEEN:
        return count
    vague = count.qualifier is Qualifier.VAGUE
    match qualifier:
        case Qualifier.AT_LEAST | Qualifier.MORE_THAN:
            return Count(n, n, None, qualifier)
        case Qualifier.UP_TO | Qualifier.LESS_THAN:
            return Count(None, None, count.high if vague and count.high is not None else n, qualifier)
        case Qualifier.NEARLY:
            return count if vague else Count(None, n, n, qualifier)
        case Qualifier.ABOUT:
            return count if vague else Count(None, n, None, qualifier)
        case _:
            return count


def _count(numeral: Numeral) -> Count:
    qualifier = Qualifier.VAGUE if numeral.rule == "vague" else Qualifier.ABOUT if numeral.rule == "round" else Qualifier.EXACT
    return Count(numeral.low, numeral.best, numeral.high, qualifier)


def _moved(figure: Figure, first: int, last: int, count: Count | None = None) -> Figure:
    return Figure(
        first=first, last=last, number_first=figure.number_first, number_last=figure.number_last,
        count=count or figure.count, rule=figure.rule, article=figure.article and count is None, vague=figure.vague,
    )  # fmt: skip


def _stands(words: Sequence[Word], at: int, phrase: tuple[str, ...]) -> bool:
    return at + len(phrase) <= len(words) and all(words[at + i].plain == part for i, part in enumerate(phrase))


def _unscaled(words: Sequence[Word], numeral: Numeral) -> int:
    """The number without the word that multiplies it ("2 to 3 million": 3)."""
    text = words[numeral.first].text
    return int(text) if text.isdigit() and int(text) and numeral.best and numeral.best % int(text) == 0 else numeral.best or 1
