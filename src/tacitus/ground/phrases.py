"""Phrases: finds the words that say when, with what fills their slots."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind
from text_to_num import text2num

from tacitus.lang.form_dates import DatePhrase, DateRule, Dates

SLOT = re.compile(r"\{(\w+)\}")
YEAR = r"(?:1[6-9]|20)\d\d"
DECADE = r"(?:(?:1[6-9]|20)\d0|\d0)"
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
        """Build one expression of all patterns, and the words without which none can match."""
        self._tables = _tables(words, cardinals)
        flat = [(phrase, pattern) for phrase in words.phrase for pattern in phrase.words]
        self._phrases: list[DatePhrase] = [phrase for phrase, _ in flat]
        alternatives = "|".join(f"(?P<p{i}>{self._compiled(pattern, i)})" for i, (_, pattern) in enumerate(flat))
        self._expression = re.compile(rf"(?<![\w.])(?i:{alternatives})(?!\w)")
        self._gate = AhoCorasick(sorted(_gate_words(words)), matchkind=MatchKind.Standard)

    def find(self, text: str) -> Iterator[Phrase]:
        """The dates of a sentence from left to right, none over another."""
        if not self._gate.find_matches_as_indexes(text.lower()):
            return
        for match in self._expression.finditer(text):
            which = next(i for i in range(len(self._phrases)) if match[f"p{i}"] is not None)
            phrase = self._phrases[which]
            if phrase.after and not _stands_before(text[: match.start()], phrase.after):
                continue
            slots = {
                name.rpartition("__")[0]: value
                for name, value in match.groupdict().items()
                if value and name.endswith(f"__{which}")
            }
            yield Phrase(start=match.start(), end=match.end(), rule=phrase.rule, slots=slots)

    def _compiled(self, pattern: str, index: int) -> str:
        """A pattern as a regular expression whose slots are groups of their own."""
        spaced = pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
        return SLOT.sub(lambda slot: f"(?P<{slot[1]}__{index}>{self._tables[slot[1]]})", spaced)


def _tables(words: Dates, cardinals: Iterable[str]) -> dict[str, str]:
    """What may fill each slot, as a regular expression."""
    endings = "|".join(words.day_endings)
    day = rf"(?:3[01]|[12]\d|0?[1-9])(?:{endings})?"
    names = {"month": words.months, "weekday": words.weekdays}
    plain: dict[str, Iterable[str]] = {
        "part": words.parts, "unit": words.units, "one_unit": words.one_units, "shift": words.shifts, "season": words.seasons,
        "near_day": words.near_days, "other_day": words.other_days, "direction": words.directions, "quarter": words.quarters,
        "reference": words.references, "part2": words.parts, "half": words.halves, "other_near": words.other_near,
        "weekend": [unit for unit, code in words.units.items() if code == "E"],
        "long_unit": [unit for unit, code in words.units.items() if code in "XC"],
        "decade_name": words.decades, "vague": words.vague,
        "shift_year": [f"{shift} {unit}" for shift in words.shifts for unit in words.one_units if words.units[unit] == "Y"],
    }  # fmt: skip
    return {
        **{slot: rf"(?-i:{_any([*table, *(name.upper() for name in table)])})" for slot, table in names.items()},
        **{slot: _any(table) for slot, table in plain.items()},
        "n": rf"\d{{1,{LARGEST}}}|{_any([*words.numbers, *cardinals, *words.few])}",
        "holiday": rf"(?-i:{_any(words.holidays)})".replace("'", "['’]"),
        "ordinal": rf"(?:{_any(words.ordinals)}|\d{{1,2}}(?:{endings}))" if words.ordinals else rf"\d{{1,2}}(?:{endings})",
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
