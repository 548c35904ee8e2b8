"""Phrases: finds the words that say when, with what fills their slots."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind
from text_to_num import text2num

from tacitus.ground.beginnings import ANY, FIGURES, beginnings
from tacitus.lang.form_dates import DatePhrase, DateRule, Dates

SLOT = re.compile(r"\{(\w+)\}")
YEAR = r"(?:1[6-9]|20)\d\d"
DECADE = r"(?:(?:1[6-9]|20)\d0|\d0)"
WORD = re.compile(r"(?<![\w.])\w+")
WORD_BEFORE = re.compile(r"(\w+-?)\s*$")
LARGEST = 4  # digits of a number of days or years


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words that say when.

    Attributes:
        start, end: code points of the text that was searched.
        rule: how the slots become days.
        slots: what fills them, as written; a slot without words is not among them.
    """

    start: int
    end: int
    rule: DateRule
    slots: Mapping[str, str]


class PhraseFinder:
    """Finds dates in a sentence; made once a pack."""

    def __init__(self, words: Dates, cardinals: Iterable[str]) -> None:
        """Keep all patterns by the words with which they can begin, and the words without which none can match."""
        table = _words(words, cardinals)
        self._tables = _tables(words, table)
        flat = [(phrase, pattern) for phrase in words.phrase for pattern in phrase.words]
        self._phrases: list[DatePhrase] = [phrase for phrase, _ in flat]
        self._patterns = [pattern for _, pattern in flat]
        self._starts = [beginnings(pattern, table) for pattern in self._patterns]
        self._known = frozenset[str]().union(*self._starts)
        self._expressions: dict[str, re.Pattern[str] | None] = {}
        self._alike: dict[tuple[int, ...], re.Pattern[str]] = {}
        self._gate = AhoCorasick(sorted(_gate_words(words)), matchkind=MatchKind.Standard)

    def find(self, text: str) -> Iterator[Phrase]:
        """The dates of a sentence from left to right, none over another."""
        if not self._gate.find_matches_as_indexes(text.lower()):
            return
        end = 0
        for word in WORD.finditer(text):
            if word.start() < end:
                continue
            match = self._match(text, word)
            if match is None:
                continue
            end = match.end()
            which = int((match.lastgroup or "p0")[1:])
            phrase = self._phrases[which]
            if phrase.after and not _stands_before(text[: match.start()], phrase.after):
                continue
            slots = {
                name.rpartition("__")[0]: value
                for name, value in match.groupdict().items()
                if value and name.endswith(f"__{which}")
            }
            yield Phrase(start=match.start(), end=match.end(), rule=phrase.rule, slots=slots)

    def _match(self, text: str, word: re.Match[str]) -> re.Match[str] | None:
        """What the patterns that can begin with a word match there."""
        first = FIGURES if word[0][0].isdecimal() else word[0].lower()
        first = first if first in self._known else ANY
        if first not in self._expressions:
            self._expressions[first] = self._of(tuple(i for i, starts in enumerate(self._starts) if starts & {first, ANY}))
        expression = self._expressions[first]
        return expression.match(text, word.start()) if expression is not None else None

    def _of(self, which: tuple[int, ...]) -> re.Pattern[str] | None:
        """One expression of the patterns, made when first asked for."""
        if not which:
            return None
        if which not in self._alike:
            alternatives = "|".join(f"(?P<p{i}>{self._compiled(self._patterns[i], i)})" for i in which)
            self._alike[which] = re.compile(rf"(?i:{alternatives})(?!\w)")
        return self._alike[which]

    def _compiled(self, pattern: str, index: int) -> str:
        """A pattern as a regular expression whose slots are groups of their own."""
        spaced = pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
        return SLOT.sub(lambda slot: f"(?P<{slot[1]}__{index}>{self._tables[slot[1]]})", spaced)


def _words(words: Dates, cardinals: Iterable[str]) -> dict[str, Iterable[str]]:
    """The words that may fill each slot."""
    return {
        "month": words.months, "weekday": words.weekdays,
        "part": words.parts, "unit": words.units, "one_unit": words.one_units, "shift": words.shifts, "season": words.seasons,
        "near_day": words.near_days, "other_day": words.other_days, "direction": words.directions, "quarter": words.quarters,
        "reference": words.references, "part2": words.parts, "half": words.halves, "other_near": words.other_near,
        "weekend": [unit for unit, code in words.units.items() if code == "E"],
        "long_unit": [unit for unit, code in words.units.items() if code in "XC"],
        "decade_name": words.decades, "vague": words.vague,
        "shift_year": [f"{shift} {unit}" for shift in words.shifts for unit in words.one_units if words.units[unit] == "Y"],
        "n": [*words.numbers, *cardinals, *words.few], "holiday": words.holidays, "ordinal": words.ordinals,
    }  # fmt: skip


def _tables(words: Dates, table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """What may fill each slot, as a regular expression."""
    endings = "|".join(words.day_endings)
    day = rf"(?:3[01]|[12]\d|0?[1-9])(?:{endings})?"
    numbered = rf"\d{{1,2}}(?:{endings})"
    named = {slot: rf"(?-i:{_any([*table[slot], *(name.upper() for name in table[slot])])})" for slot in ("month", "weekday")}
    return {
        **{slot: _any(entries) for slot, entries in table.items()},
        **named,
        "n": rf"\d{{1,{LARGEST}}}|{_any(table['n'])}",
        "holiday": rf"(?-i:{_any(words.holidays)})".replace("'", "['’]"),
        "ordinal": rf"(?:{_any(words.ordinals)}|{numbered})" if words.ordinals else numbered,
        "small": r"[0-3]?\d",
        "small2": r"[0-3]?\d",
        "day": rf"{day}(?!\d|:\d|[.,]\d)",
        "day2": rf"{day}(?!\d|:\d|[.,]\d)",
        "year": YEAR,
        "decade": DECADE,
        "month_number": r"(?:0[1-9]|1[0-2])",
        "day_number": r"(?:0[1-9]|[12]\d|3[01])",
    }


def _any(words: Iterable[str]) -> str:
    """One of the words, the longest first, white space as it comes."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(set(words), key=lambda word: (-len(word), word)))


def _gate_words(words: Dates) -> set[str]:
    """Strings of which every date holds one."""
    digits = {f"{century}{decade}" for century in (16, 17, 18, 19, 20) for decade in range(10)} | {
        f"{decade}0s" for decade in range(10)
    }
    tables = (
        words.months, words.weekdays, words.near_days, words.other_days, words.units, words.seasons, words.references,
        words.holidays, words.decades, words.parts,
    )  # fmt: skip
    return digits | {word.lower() for table in tables for word in table} | set(words.quarters)


def _stands_before(before: str, words: tuple[str, ...]) -> bool:
    word = WORD_BEFORE.search(before[-24:])
    return word is not None and word[1].lower() in words


def number_of(words: str, spelling: str | None, few: tuple[str, ...]) -> int | None:
    """The number that digits or words say; None where they say none.

    Args:
        words: "12", "twelve", "a".
        spelling: the language code that text2num spells numbers in.
        few: words that stand for one.
    """
    if words.isdecimal():
        return int(words)
    if words.lower() in few:
        return 1
    try:
        return int(text2num(words.lower(), spelling)) if spelling else None
    except ValueError:
        return None
