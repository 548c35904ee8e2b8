"""Calendar: what day a phrase means, seen from the day of publication and from the date told of before."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tacitus.ground.phrases import Phrase, number_of
from tacitus.lang.form_dates import DateRule, Dates
from tacitus.model import DateBasis, When

DAY = timedelta(days=1)
WEEK = 7
FAR_AHEAD = 31  # days: a date without a year that lies further ahead than this is of the year before
LONG_AHEAD = 330  # days: one that lies further ahead than this even where something is planned has just been
UNKNOWN_YEAR = 4 * "X"
CENTURY = 100


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What a phrase means: its TIMEX3 value, its days, and what they were reckoned from."""

    value: str
    when: When | None
    basis: DateBasis


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What relative dates are seen from.

    Attributes:
        published: the day of publication, where known.
        other: the date told of before, where there is one.
        ahead: the words before the date say that it lies ahead ("will ... on Monday").
    """

    published: date | None
    other: When | None = None
    ahead: bool = False


class Calendar:
    """Reckons days from phrases; made once a pack.

    Source: TIMEX3 (ISO-TimeML) for values; UCDP GED codebook, date_start and date_end, for the days that they stand for.
    """

    def __init__(self, words: Dates, spelling: str | None) -> None:
        """Keep the tables, and which rule is reckoned how."""
        self.words = words
        self.spelling = spelling
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
        month, day = self._month_of(slots), self._day_number(slots.get("day", slots.get("day_number", "")))
        part = self._part(slots)
        if "year" in slots:
            found = _date(int(slots["year"]), month, day)
            return _one_day(found, DateBasis.STATED, part) if found else None
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-{month:02}-{day:02}{part}", None, DateBasis.UNKNOWN)
        nearest = self._of_weekday(slots, anchor.published, month, day)
        nearest = nearest or _in_nearest_year(anchor, lambda year: _date(year, month, day))
        return _one_day(nearest, DateBasis.PUBLICATION, part) if nearest else None

    def _of_weekday(self, slots: Mapping[str, str], published: date, month: int, day: int) -> date | None:
        """The day in the year in which it is of the weekday that stands before it: "Sunday, May 5"; None without a weekday."""
        if "weekday" not in slots:
            return None
        weekday = _named(self.words.weekdays, slots["weekday"])
        days = (_date(published.year + years, month, day) for years in (-1, 0, 1))
        fit = [found for found in days if found is not None and found.isoweekday() == weekday]
        return min(fit, key=lambda found: abs(published - found), default=None)

    def _part(self, slots: Mapping[str, str]) -> str:
        """The part of the day as TIMEX3 writes it; empty where none is said."""
        return f"T{self.words.parts[_plain(slots['part'])]}" if "part" in slots else ""

    def _days(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        first = self._day(slots, anchor)
        last = self._day({**slots, "day": slots["day2"]}, anchor)
        if first is None or last is None:
            return None
        if first.when is None or last.when is None or last.when.last < first.when.first:
            return first
        return Reckoned(f"{first.value}/{last.value}", When(first.when.first, last.when.last), first.basis)

    def _month(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        month = self._month_of(slots)
        if "year" in slots:
            return _month_of(int(slots["year"]), month, DateBasis.STATED)
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-{month:02}", None, DateBasis.UNKNOWN)
        shift = self.words.shifts[_plain(slots["shift"])] if "shift" in slots else 0
        found = _in_nearest_year(
            Anchor(published=anchor.published, ahead=anchor.ahead or shift > 0), lambda year: date(year, month, 1)
        )
        if found is None:
            return None
        same = shift < 0 and (found.year, found.month) == (anchor.published.year, anchor.published.month)
        return _month_of(found.year - same, month, DateBasis.PUBLICATION)

    def _year(self, slots: Mapping[str, str]) -> Reckoned:
        year = int(slots["year"])
        return Reckoned(f"{year:04}", When(date(year, 1, 1), date(year, 12, 31)), DateBasis.STATED)

    def _decade(self, slots: Mapping[str, str]) -> Reckoned:
        first = int(slots["decade"])
        stated = first >= CENTURY
        first += 0 if stated else 1900
        return Reckoned(f"{first // 10}", When(date(first, 1, 1), date(first + 9, 12, 31)), DateBasis.STATED)

    def _quarter(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        quarter = self.words.quarters[_plain(slots["quarter"])]
        year = int(slots["year"]) if "year" in slots else anchor.published.year if anchor.published else None
        if year is None:
            return Reckoned(f"{UNKNOWN_YEAR}-{quarter}", None, DateBasis.UNKNOWN)
        last = int(quarter[1]) * 3
        days = When(date(year, last - 2, 1), _month_end(year, last))
        return Reckoned(f"{year}-{quarter}", days, DateBasis.STATED if "year" in slots else DateBasis.PUBLICATION)

    def _season(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        season = self.words.seasons[_plain(slots["season"])]
        if "year" in slots:
            return Reckoned(f"{slots['year']}-{season}", None, DateBasis.STATED)
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-{season}", None, DateBasis.UNKNOWN)
        year = anchor.published.year + self.words.shifts[_plain(slots["shift"])]
        return Reckoned(f"{year}-{season}", None, DateBasis.PUBLICATION)

    def _weekday(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned:
        weekday = _named(self.words.weekdays, slots["weekday"])
        part = self._part(slots)
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-WXX-{weekday}{part}", None, DateBasis.UNKNOWN)
        back = (anchor.published.isoweekday() - weekday) % WEEK
        shift = self.words.shifts[_plain(slots["shift"])] if "shift" in slots else None
        if shift == -1 and back == 0:
            back = WEEK
        elif shift == 1 or (shift != -1 and anchor.ahead and back):
            back -= WEEK
        return _one_day(anchor.published - back * DAY, DateBasis.PUBLICATION, part)

    def _near_day(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned:
        offset, part = self.words.near_days[_plain(slots["near_day"])]
        part = self.words.parts[_plain(slots["part"])] if "part" in slots else part
        if anchor.published is None:
            return Reckoned(f"{UNKNOWN_YEAR}-XX-XX", None, DateBasis.UNKNOWN)
        return _one_day(anchor.published + offset * DAY, DateBasis.PUBLICATION, f"T{part}" if part else "")

    def _ago(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        return self._moved(slots, anchor.published, -1, DateBasis.PUBLICATION)

    def _from_other(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned | None:
        sign = self.words.directions[_plain(slots["direction"])]
        start = anchor.other.first if anchor.other else anchor.published
        return self._moved(slots, start, sign, DateBasis.OTHER_DATE if anchor.other else DateBasis.PUBLICATION)

    def _moved(self, slots: Mapping[str, str], start: date | None, sign: int, basis: DateBasis) -> Reckoned | None:
        number = number_of(slots["n"], self.spelling, self.words.few)
        if number is None:
            return None
        unit = self.words.units[_plain(slots["unit"])]
        if start is None:
            return Reckoned("FUTURE_REF" if sign > 0 else "PAST_REF", None, DateBasis.UNKNOWN)
        try:
            return _stretch(unit, start, sign * number, basis)
        except (OverflowError, ValueError):
            return None

    def _unit(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned:
        unit, shift = self.words.units[_plain(slots["one_unit"])], self.words.shifts[_plain(slots["shift"])]
        if anchor.published is None:
            return Reckoned(("PAST_REF", "PRESENT_REF", "FUTURE_REF")[shift + 1], None, DateBasis.UNKNOWN)
        return _stretch(unit, anchor.published, shift, DateBasis.PUBLICATION)

    def _other_day(self, slots: Mapping[str, str], anchor: Anchor) -> Reckoned:
        if anchor.other is None:
            return Reckoned(f"{UNKNOWN_YEAR}-XX-XX", None, DateBasis.UNKNOWN)
        return _one_day(anchor.other.first + self.words.other_days[_plain(slots["other_day"])] * DAY, DateBasis.OTHER_DATE)

    def _reference(self, slots: Mapping[str, str]) -> Reckoned:
        return Reckoned(self.words.references[_plain(slots["reference"])], None, DateBasis.UNKNOWN)


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


def _named(table: Mapping[str, int], words: str) -> int:
    """The number of a name, which may be written in capitals."""
    return next(number for name, number in table.items() if name.lower() == words.lower())


def _date(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def _in_nearest_year(anchor: Anchor, of_year: Callable[[int], date | None]) -> date | None:
    """The day of the year in which it lies nearest, and not far ahead of the day of publication unless told so."""
    if anchor.published is None:
        return None
    year, ahead = anchor.published.year, LONG_AHEAD if anchor.ahead else FAR_AHEAD
    found = [day for day in map(of_year, (year - 1, year, year + 1)) if day and (day - anchor.published).days <= ahead]
    if anchor.ahead:
        later = [day for day in found if day >= anchor.published]
        return min(later, default=max(found, default=None))
    return max(found, default=None)


def _one_day(day: date, basis: DateBasis, part: str = "") -> Reckoned:
    return Reckoned(f"{day.isoformat()}{part}", When(day, day), basis)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _month_of(year: int, month: int, basis: DateBasis) -> Reckoned:
    return Reckoned(f"{year:04}-{month:02}", When(date(year, month, 1), _month_end(year, month)), basis)


def _stretch(unit: str, start: date, move: int, basis: DateBasis) -> Reckoned:
    """The day, week, weekend, month or year that lies `move` units from the start; a fortnight (F) moves two weeks."""
    if unit == "F":
        unit, move = "W", 2 * move
    if unit == "D":
        return _one_day(start + move * DAY, basis)
    if unit in "WE":
        monday = start + (move * WEEK - start.weekday()) * DAY
        year, week, _ = monday.isocalendar()
        if unit == "E":
            return Reckoned(f"{year}-W{week:02}-WE", When(monday + 5 * DAY, monday + 6 * DAY), basis)
        return Reckoned(f"{year}-W{week:02}", When(monday, monday + 6 * DAY), basis)
    if unit == "M":
        months = start.year * 12 + start.month - 1 + move
        return _month_of(months // 12, months % 12 + 1, basis)
    year = start.year + move
    return Reckoned(f"{year:04}", When(date(year, 1, 1), date(year, 12, 31)), basis)
