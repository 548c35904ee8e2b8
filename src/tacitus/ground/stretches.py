"""Stretches: days, weeks, months, years and longer as TIMEX3 writes them, and the days that they stand for."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from tacitus.model import DateBasis, When

DAY = timedelta(days=1)
WEEK = 7
UNKNOWN_YEAR = 4 * "X"
CENTURY = 100
IN_YEARS = {"Y": 1, "X": 10, "C": CENTURY}
SHORT = "HN"  # an hour, a night: of one day


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


def plain(words: str) -> str:
    """The words in lower case with single spaces, as tables hold them."""
    return " ".join(words.lower().split())


def day_of(year: int, month: int, day: int) -> date | None:
    """The day; None where the month has no such day."""
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def one_day(day: date, basis: DateBasis, part: str = "") -> Reckoned:
    """A single day, with the part of it where one is said."""
    return Reckoned(f"{day.isoformat()}{part}", When(day, day), basis)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def whole_month(year: int, month: int, basis: DateBasis) -> Reckoned:
    """A month with its days."""
    return Reckoned(f"{year:04}-{month:02}", When(date(year, month, 1), month_end(year, month)), basis)


def stretch(unit: str, start: date, move: int, basis: DateBasis) -> Reckoned:
    """The day, week, weekend, month, year, decade (X) or century (C) that lies `move` units from the start.

    A fortnight (F) moves two weeks, a night (N) as many days, and hours (H) do not leave the day.
    """
    if unit == "F":
        unit, move = "W", 2 * move
    if unit == "H":
        return one_day(start, basis)
    if unit in "DN":
        return one_day(start + move * DAY, basis, "TNI" if unit == "N" else "")
    if unit in "WE":
        return _week(unit, start + (move * WEEK - start.weekday()) * DAY, basis)
    if unit == "M":
        months = start.year * 12 + start.month - 1 + move
        return whole_month(months // 12, months % 12 + 1, basis)
    year = start.year + move * IN_YEARS[unit]
    return Reckoned(f"{year:04}", When(date(year, 1, 1), date(year, 12, 31)), basis)


def _week(unit: str, monday: date, basis: DateBasis) -> Reckoned:
    year, week, _ = monday.isocalendar()
    if unit == "E":
        return Reckoned(f"{year}-W{week:02}-WE", When(monday + 5 * DAY, monday + 6 * DAY), basis)
    return Reckoned(f"{year}-W{week:02}", When(monday, monday + 6 * DAY), basis)


def years(first: int, number: int, value: str, basis: DateBasis) -> Reckoned:
    """Several years from the first on: a decade, a century."""
    return Reckoned(value, When(date(first, 1, 1), date(first + number - 1, 12, 31)), basis)


def moved(start: date, unit: str, number: int) -> date:
    """The day that lies `number` units from another, on the same day of the month where there is one."""
    if unit in "DN":
        return start + number * DAY
    if unit in "WF":
        return start + number * WEEK * (2 if unit == "F" else 1) * DAY
    months = start.year * 12 + start.month - 1 + number * (1 if unit == "M" else 12 * IN_YEARS[unit])
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def up_to(day: date, unit: str, number: int) -> Reckoned:
    """The last days, hours, weeks, months or years up to a day: "the past three weeks"; the next ones where `number` is below 0.

    Source: TIMEX3, durations (P3W); UCDP GED codebook, date_start and date_end, for the days.
    """
    size = abs(number)
    if unit == "H":
        first = day - max(1, size // 24) * DAY if number > 0 else day
        return Reckoned(f"PT{size}H", When(first, max(first, day)), DateBasis.PUBLICATION)
    weeks = 2 * size if unit == "F" else size * IN_YEARS.get(unit, 1)
    value = f"P{weeks}{'W' if unit == 'F' else 'Y' if unit in IN_YEARS else 'D' if unit == 'N' else unit}"
    if number > 0:
        return Reckoned(value, When(moved(day, unit, -size) + DAY, day), DateBasis.PUBLICATION)
    return Reckoned(value, When(day + DAY, moved(day, unit, size)), DateBasis.PUBLICATION)
