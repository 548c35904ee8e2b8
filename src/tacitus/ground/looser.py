"""Looser ways of saying when: stretches up to today, centuries, halves, holidays, days of other weeks, vague lapses of time."""

from collections.abc import Callable, Mapping
from datetime import date

from tacitus.ground.phrases import number_of
from tacitus.ground.stretches import (
    CENTURY,
    DAY,
    UNKNOWN_YEAR,
    WEEK,
    Anchor,
    Reckoned,
    day_of,
    month_end,
    moved,
    one_day,
    plain,
    stretch,
    up_to,
    years,
)
from tacitus.lang.form_dates import DateRule, Dates
from tacitus.model import DateBasis, When

Slots = Mapping[str, str]
LOST = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
HALVES = {"H1": (1, 6), "H2": (7, 12)}


class LooseRules:
    """Reckons days from the looser phrases; made once a pack."""

    def __init__(self, words: Dates, spelling: str | None) -> None:
        """Keep the tables, and which rule is reckoned how."""
        self.words = words
        self.spelling = spelling
        self.rules: dict[DateRule, Callable[[Slots, Anchor], Reckoned | None]] = {
            DateRule.SPAN: self._span,
            DateRule.VAGUE: self._vague,
            DateRule.CENTURY: self._century,
            DateRule.HALF: self._half,
            DateRule.HOLIDAY: self._holiday,
            DateRule.NUMERIC: self._numeric,
            DateRule.WEEKDAY_IN_WEEK: self._weekday_in_week,
            DateRule.OTHER_UNIT: self._other_unit,
            DateRule.OTHER_PART: self._other_part,
            DateRule.AGO_TODAY: self._ago_today,
        }

    def number(self, words: str) -> int | None:
        """The number that digits or words say before a unit; None where they say none."""
        known = self.words.numbers.get(plain(words))
        return known if known is not None else number_of(words, self.spelling, self.words.few)

    def _span(self, slots: Slots, anchor: Anchor) -> Reckoned | None:
        """The past three weeks, the next two days."""
        number = self.number(slots["n"]) if "n" in slots else 1
        unit = self.words.units[plain(slots["unit"] if "unit" in slots else slots["one_unit"])]
        sign = self.words.shifts[plain(slots["shift"])]
        if not number or sign == 0 or unit == "E":
            return None
        start = anchor.published or date(2000, 1, 1)
        try:
            found = up_to(start, unit, -sign * number)
        except (OverflowError, ValueError):
            return None
        return found if anchor.published else Reckoned(found.value, None, DateBasis.UNKNOWN)

    def _vague(self, slots: Slots, anchor: Anchor) -> Reckoned:
        """A few weeks ago, some days later; hours do not leave the day."""
        sign = self.words.directions[plain(slots["direction"])] if "direction" in slots else -1
        if "shift" in slots:
            sign = self.words.shifts[plain(slots["shift"])]
        hours = "unit" in slots and self.words.units[plain(slots["unit"])] == "H"
        start = anchor.other.first if anchor.other and "direction" in slots else anchor.published
        if hours and start is not None and "shift" not in slots:
            return one_day(start, DateBasis.OTHER_DATE if anchor.other and "direction" in slots else DateBasis.PUBLICATION)
        return Reckoned(LOST[sign], None, DateBasis.UNKNOWN)

    def _century(self, slots: Slots, anchor: Anchor) -> Reckoned | None:
        if "decade_name" in slots:
            first = self.words.decades[plain(slots["decade_name"])]
            return years(first, 10, str(first // 10), DateBasis.STATED)
        if "shift" in slots:
            if anchor.published is None:
                return Reckoned(LOST[self.words.shifts[plain(slots["shift"])]], None, DateBasis.UNKNOWN)
            unit = self.words.units[plain(slots["long_unit"])]
            size = 10 if unit == "X" else CENTURY
            first = (anchor.published.year // size + self.words.shifts[plain(slots["shift"])]) * size
            return years(first, size, str(first // size), DateBasis.PUBLICATION)
        ordinal = slots["ordinal"]
        digits = "".join(letter for letter in ordinal if letter.isdecimal())
        number = (int(digits) if digits else self.words.ordinals[plain(ordinal)]) - 1
        return years(number * CENTURY, CENTURY, str(number), DateBasis.STATED) if number > 0 else None

    def year_of(self, slots: Slots, anchor: Anchor) -> int | None:
        """The year that the slots name, or say by "last year"; None where neither or the day of publication is not known."""
        if "year" in slots:
            return int(slots["year"])
        if "shift_year" in slots and anchor.published is not None:
            return anchor.published.year + self.words.shifts[plain(slots["shift_year"]).rpartition(" ")[0]]
        return None

    def _half(self, slots: Slots, anchor: Anchor) -> Reckoned:
        half, year = self.words.halves[plain(slots["half"])], self.year_of(slots, anchor)
        if year is None:
            return Reckoned(f"{UNKNOWN_YEAR}-{half}", None, DateBasis.UNKNOWN)
        first, last = HALVES[half]
        basis = DateBasis.STATED if "year" in slots else DateBasis.PUBLICATION
        return Reckoned(f"{year}-{half}", When(date(year, first, 1), month_end(year, last)), basis)

    def _holiday(self, slots: Slots, anchor: Anchor) -> Reckoned | None:
        month, day = self.words.holidays[" ".join(slots["holiday"].replace("’", "'").split())]
        year = self.year_of(slots, anchor)
        if year is not None:
            return one_day(date(year, month, day), DateBasis.STATED if "year" in slots else DateBasis.PUBLICATION)
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-{month:02}-{day:02}", None, DateBasis.UNKNOWN)
        past = date(anchor.published.year, month, day)
        late = past > anchor.published
        return one_day(past.replace(year=past.year - 1) if late and not anchor.ahead else past, DateBasis.PUBLICATION)

    def _numeric(self, slots: Slots, anchor: Anchor) -> Reckoned | None:
        """A day in figures; where either may be the month, the one that lies nearest before the day of publication."""
        one, two, year = int(slots["small"]), int(slots["small2"]), int(slots["year"])
        readings = [(two, one), (one, two)] if "month_first" not in slots else [(one, two)]
        days = {day_of(year, month, day) for month, day in readings if 1 <= month <= 12} - {None}
        fit = sorted((day for day in days if day is not None), key=lambda day: _distance(day, anchor.published))
        if len(fit) > 1 and anchor.published is None:
            return Reckoned(f"{year}-XX-XX", None, DateBasis.UNKNOWN)
        return one_day(fit[0], DateBasis.STATED) if fit else None

    def _weekday_in_week(self, slots: Slots, anchor: Anchor) -> Reckoned | None:
        """Wednesday of last week, a week ago on Thursday."""
        weekday = next(n for name, n in self.words.weekdays.items() if name.lower() == slots["weekday"].lower())
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-WXX-{weekday}", None, DateBasis.UNKNOWN)
        number = self.number(slots["n"]) if "n" in slots else None
        weeks = -number if number is not None else self.words.shifts[plain(slots["shift"])]
        monday = anchor.published - (anchor.published.weekday() - weeks * WEEK) * DAY
        return one_day(monday + (weekday - 1) * DAY, DateBasis.PUBLICATION)

    def _other_unit(self, slots: Slots, anchor: Anchor) -> Reckoned | None:
        """The following week, the month before, that year: seen from the date told of before."""
        unit = self.words.units[plain(slots["one_unit"])]
        move = self._move(slots)
        start = anchor.other.first if anchor.other else anchor.published
        if start is None:
            return Reckoned(LOST[move], None, DateBasis.UNKNOWN)
        return stretch(unit, start, move, DateBasis.OTHER_DATE if anchor.other else DateBasis.PUBLICATION)

    def _other_part(self, slots: Slots, anchor: Anchor) -> Reckoned:
        """The next morning, that evening, the night before."""
        part = f"T{self.words.parts[plain(slots['part'])]}"
        if anchor.other is None:
            return Reckoned(f"{UNKNOWN_YEAR}-XX-XX{part}", None, DateBasis.UNKNOWN)
        return one_day(anchor.other.first + self._move(slots) * DAY, DateBasis.OTHER_DATE, part)

    def _move(self, slots: Slots) -> int:
        if "other_near" in slots:
            return self.words.other_near[plain(slots["other_near"])]
        return self.words.directions[plain(slots["direction"])]

    def _ago_today(self, slots: Slots, anchor: Anchor) -> Reckoned | None:
        """One year ago today: that very day."""
        number = self.number(slots["n"])
        if number is None or anchor.published is None:
            return Reckoned("PAST_REF", None, DateBasis.UNKNOWN) if number is not None else None
        try:
            return one_day(moved(anchor.published, self.words.units[plain(slots["unit"])], -number), DateBasis.PUBLICATION)
        except (KeyError, OverflowError, ValueError):
            return None


def _distance(day: date, published: date | None) -> tuple[bool, int]:
    if published is None:
        return False, 0
    return day > published, abs((published - day).days)
