"""Calendar: what day a phrase means, seen from the day of publication and from the date told of before."""

from collections.abc import Callable, Mapping
from datetime import date

from tacitus.ground.looser import LOST, LooseRules
from tacitus.ground.phrases import Phrase
from tacitus.ground.stretches import (
    CENTURY,
    DAY,
    UNKNOWN_YEAR,
    WEEK,
    Anchor,
    Reckoned,
    day_of,
    month_end,
    one_day,
    plain,
    stretch,
    whole_month,
    years,
)
from tacitus.lang.form_dates import DateRule, Dates
from tacitus.model import DateBasis, When

FAR_AHEAD = 31  # days: a date without a year that lies further ahead than this is of the year before
LONG_AHEAD = 330  # days: one that lies further ahead than this even where something is planned has just been
BEFORE_LAST = -2  # "the week before last"
SATURDAY = 6
WINTER = "WI"
SUMMER = 6  # until this month the last winter, or this one, is the one that began in the year before


class Calendar:
    """Reckons days from phrases; made once a pack.

    Source: TIMEX3 (ISO-TimeML) for values; UCDP GED codebook, date_start and date_end, for the days that they stand for.
    """

    def __init__(self, words: Dates, spelling: str | None) -> None:
        """Keep the tables, and which rule is reckoned how."""
        self.words = words
        self._loose = LooseRules(words, spelling)
        self._rules: dict[DateRule, Callable[[Mapping[str, str], Anchor], Reckoned | None]] = {
            DateRule.DAY: self._day,
            DateRule.DAYS: self._days,
            DateRule.MONTH: self._month,
            DateRule.YEAR: lambda slots, _: self._year(slots),
            DateRule.DECADE: lambda slots, _: self._decade(slots),
            DateRule.QUARTER: self._quarter,
            DateRule.SEASON: self._season,
            DateRule.WEEKDAY: self._weekday,
            DateRule.NEAR_DAY: self._near_day,
            DateRule.AGO: self._ago,
            DateRule.FROM_OTHER: self._from_other,
            DateRule.UNIT: self._unit,
            DateRule.OTHER_DAY: self._other_day,
            DateRule.REFERENCE: lambda slots, _: self._reference(slots),
            **self._loose.rules,
        }

    def reckon(self, phrase: Phrase, anchor: Anchor) -> Reckoned | None:
        """What the phrase means; None where its slots make no date ("February 30")."""
        return self._rules[phrase.rule](phrase.slots, anchor)

    def _month_of(self, slots: Mapping[str, str]) -> int:
        if "month_number" in slots:
            return int(slots["month_number"])
        return _named(self.words.months, slots["month"])

    def _day_number(self, words: str) -> int:
        return int("".join(letter for letter in words if letter.isdecimal()))

    def _day(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        if "month" not in slots and "month_number" not in slots:
            return self._day_of_month(slots, anchor)
        month, day = self._month_of(slots), self._day_number(slots.get("day", slots.get("day_number", "")))
        part, year = self._part(slots), self._loose.year_of(slots, anchor)
        if year is not None:
            found = day_of(year, month, day)
            return one_day(found, DateBasis.STATED if "year" in slots else DateBasis.PUBLICATION, part) if found else None
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-{month:02}-{day:02}{part}", None, DateBasis.UNKNOWN)
        nearest = self._of_weekday(slots, anchor.published, month, day)
        nearest = nearest or _in_nearest_year(anchor, lambda year: day_of(year, month, day))
        return one_day(nearest, DateBasis.PUBLICATION, part) if nearest else None

    def _day_of_month(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        """The 20th of last month."""
        number, shift = self._day_number(slots["day"]), self.words.shifts[plain(slots["shift"])]
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-XX-{number:02}", None, DateBasis.UNKNOWN)
        months = anchor.published.year * 12 + anchor.published.month - 1 + shift
        found = day_of(months // 12, months % 12 + 1, number)
        return one_day(found, DateBasis.PUBLICATION) if found else None

    def _of_weekday(self, slots: Mapping[str, str], published: date, month: int, day: int) -> date | None:
        """The day in the year in which it is of the weekday that stands before it: "Sunday, May 5"; None without a weekday."""
        if "weekday" not in slots:
            return None
        weekday = _named(self.words.weekdays, slots["weekday"])
        days = (day_of(published.year + years, month, day) for years in (-1, 0, 1))
        fit = [found for found in days if found is not None and found.isoweekday() == weekday]
        return min(fit, key=lambda found: abs(published - found), default=None)

    def _part(self, slots: Mapping[str, str]) -> str:
        """The part of the day as TIMEX3 writes it; empty where none is said."""
        part = slots.get("part") or slots.get("part2")
        return f"T{self.words.parts[plain(part)]}" if part else ""

    def _days(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        first = self._day(slots, anchor)
        last = self._day({**slots, "day": slots["day2"]}, anchor)
        if first is None or last is None:
            return None
        if first.when is None or last.when is None or last.when.last < first.when.first:
            return first
        return Reckoned(f"{first.value}/{last.value}", When(first.when.first, last.when.last), first.basis)

    def _month(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        month, year = self._month_of(slots), self._loose.year_of(slots, anchor)
        if year is not None:
            return whole_month(year, month, DateBasis.STATED if "year" in slots else DateBasis.PUBLICATION)
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-{month:02}", None, DateBasis.UNKNOWN)
        shift = self.words.shifts[plain(slots["shift"])] if "shift" in slots else 0
        found = _in_nearest_year(
            Anchor(published=anchor.published, ahead=anchor.ahead or shift > 0), lambda year: date(year, month, 1), 0
        )
        if found is None:
            return None
        same = shift < 0 and (found.year, found.month) == (anchor.published.year, anchor.published.month)
        return whole_month(found.year - same, month, DateBasis.PUBLICATION)

    def _year(self, slots: Mapping[str, str]) -> Reckoned:
        year = int(slots["year"])
        return Reckoned(f"{year:04}", When(date(year, 1, 1), date(year, 12, 31)), DateBasis.STATED)

    def _decade(self, slots: Mapping[str, str]) -> Reckoned:
        first = int(slots["decade"])
        first += 0 if first >= CENTURY else 1900
        return years(first, 10, str(first // 10), DateBasis.STATED)

    def _quarter(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        quarter = self.words.quarters[plain(slots["quarter"])]
        year = self._loose.year_of(slots, anchor) or (anchor.published.year if anchor.published else None)
        if year is None:
            return Reckoned(f"{UNKNOWN_YEAR}-{quarter}", None, DateBasis.UNKNOWN)
        last = int(quarter[1]) * 3
        days = When(date(year, last - 2, 1), month_end(year, last))
        return Reckoned(f"{year}-{quarter}", days, DateBasis.STATED if "year" in slots else DateBasis.PUBLICATION)

    def _season(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        season = self.words.seasons[plain(slots["season"])]
        if "year" in slots:
            return Reckoned(f"{slots['year']}-{season}", None, DateBasis.STATED)
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-{season}", None, DateBasis.UNKNOWN)
        shift, winter = self.words.shifts[plain(slots["shift"])], season == WINTER and anchor.published.month < SUMMER
        year = anchor.published.year - 1 if winter and shift <= 0 else anchor.published.year + shift
        return Reckoned(f"{year}-{season}", None, DateBasis.PUBLICATION)

    def _weekday(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned:
        weekday = _named(self.words.weekdays, slots["weekday"])
        part = self._part(slots)
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-WXX-{weekday}{part}", None, DateBasis.UNKNOWN)
        back = (anchor.published.isoweekday() - weekday) % WEEK
        shift = self.words.shifts[plain(slots["shift"])] if "shift" in slots else None
        if shift == -1 and back == 0:
            back = WEEK
        elif shift == 1 or (shift != -1 and anchor.ahead and back):
            back -= WEEK
        return one_day(anchor.published - back * DAY, DateBasis.PUBLICATION, part)

    def _near_day(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned:
        offset, part = self.words.near_days[plain(slots["near_day"])]
        part = self.words.parts[plain(slots["part"])] if "part" in slots else part
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-XX-XX", None, DateBasis.UNKNOWN)
        return one_day(anchor.published + offset * DAY, DateBasis.PUBLICATION, f"T{part}" if part else "")

    def _ago(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        return self._moved(slots, anchor.published, -1, DateBasis.PUBLICATION)

    def _from_other(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        sign = self.words.directions[plain(slots["direction"])]
        start = anchor.other.first if anchor.other else anchor.published
        return self._moved(slots, start, sign, DateBasis.OTHER_DATE if anchor.other else DateBasis.PUBLICATION)

    def _moved(self, slots: Mapping[str, str], start: date | None, sign: int, basis: DateBasis) -> Reckoned | None:
        number = self._loose.number(slots["n"])
        if number is None:
            return None
        unit = self.words.units[plain(slots["unit"])]
        if start is None:
            return Reckoned("FUTURE_REF" if sign > 0 else "PAST_REF", None, DateBasis.UNKNOWN)
        try:
            return stretch(unit, start, sign * number, basis)
        except (OverflowError, ValueError):
            return None

    def _unit(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned:
        unit = self.words.units[plain(slots.get("one_unit") or slots["weekend"])]
        shift = self.words.shifts[plain(slots["shift"])] if "shift" in slots else BEFORE_LAST
        if "weekend" in slots:
            shift = -1 if anchor.published is None or anchor.published.isoweekday() < SATURDAY else 0
        if anchor.published is None:
            return Reckoned(LOST[max(shift, -1)], None, DateBasis.UNKNOWN)
        return stretch(unit, anchor.published, shift, DateBasis.PUBLICATION)

    def _other_day(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned:
        if anchor.other is None:
            return Reckoned(f"{UNKNOWN_YEAR}-XX-XX", None, DateBasis.UNKNOWN)
        return one_day(anchor.other.first + self.words.other_days[plain(slots["other_day"])] * DAY, DateBasis.OTHER_DATE)

    def _reference(self, slots: Mapping[str, str]) -> Reckoned:
        return Reckoned(self.words.references[plain(slots["reference"])], None, DateBasis.UNKNOWN)


def _named(table: Mapping[str, int], words: str) -> int:
    """The number of a name, which may be written in capitals."""
    return next(number for name, number in table.items() if name.lower() == words.lower())


def _in_nearest_year(anchor: Anchor, of_year: Callable[[int], date | None], far: int = FAR_AHEAD) -> date | None:
    """The day of the year in which it lies nearest, and not far ahead of the day of publication unless told so."""
    if anchor.published is None:
        return None
    year, ahead = anchor.published.year, LONG_AHEAD if anchor.ahead else far
    found = [day for day in map(of_year, (year - 1, year, year + 1)) if day and (day - anchor.published).days <= ahead]
    if anchor.ahead:
        later = [day for day in found if day >= anchor.published]
        return min(later, default=max(found, default=None))
    return max(found, default=None)
