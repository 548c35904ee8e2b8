"""The form of `dates.toml`: how a language says when."""

from datetime import date
from enum import StrEnum

from msgspec import Struct


class DateRule(StrEnum):
    """How the slots of a phrase become days; ground/calendar.py reckons them."""

    DAY = "day"
    DAYS = "days"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    QUARTER = "quarter"
    SEASON = "season"
    WEEKDAY = "weekday"
    NEAR_DAY = "near_day"
    AGO = "ago"
    FROM_OTHER = "from_other"
    UNIT = "unit"
    OTHER_DAY = "other_day"
    REFERENCE = "reference"
    SPAN = "span"
    VAGUE = "vague"
    CENTURY = "century"
    HALF = "half"
    HOLIDAY = "holiday"
    NUMERIC = "numeric"
    WEEKDAY_IN_WEEK = "weekday_in_week"
    OTHER_UNIT = "other_unit"
    OTHER_PART = "other_part"
    AGO_TODAY = "ago_today"


class DatePhrase(Struct, frozen=True, forbid_unknown_fields=True):
    """Ways of saying when.

    Attributes:
        rule: how the slots become days.
        words: patterns, as `Dates` explains.
        after: words of which one must stand before; any may where there are none.
    """

    rule: DateRule
    words: tuple[str, ...]
    after: tuple[str, ...] = ()


class DateExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence of a report of a day, and each date in it with its TIMEX3 value, in order."""

    text: str
    published: date | None
    dates: tuple[tuple[str, str], ...]


class Dates(Struct, frozen=True, forbid_unknown_fields=True):
    """dates.toml: how a language says when.

    A pattern is a regular expression: a space is any white space (" ?": or none), `{month}` one of the words of that table,
    `{day}` a day of the month, `{n}` a number in digits or words, `{year}` four digits. Letters match in either case, names
    only as they are written, or in capitals throughout. Of patterns that begin at one place the first listed wins.

    Attributes:
        months, weekdays: names -> number, January and Monday being 1; written with a capital.
        parts: parts of the day -> as TIMEX3 writes them ("NI").
        units: "days" -> D, W, M, Y, E (a weekend), F (a fortnight), H (hours and less), N (nights), X (decades) or C (centuries).
        one_units: those of them that a shift may stand before ("last week").
        shifts: words for the one before, this one, the next ("last") -> -1, 0, 1.
        near_days: words for a day seen from that of publication ("yesterday") -> days from it, or with a part of that day
            as TIMEX3 writes it ("last night": [-1, "NI"]).
        other_days: words for a day seen from the date told of before ("the next day") -> days from it.
        directions: words behind a number of days that lead from the date told of before ("later") -> -1 or 1.
        seasons, quarters: names -> as TIMEX3 writes them ("SU", "Q1").
        references: words for the present, past or future -> as TIMEX3 writes them ("PRESENT_REF").
        day_endings: what may be glued to a day of the month ("th").
        few: words for one before a unit ("a").
        future_before: words before a date that make it lie ahead ("will").
        since_words: words before a day from which something goes on ("since").
        past_before: words that take that back where they stand between ("said").
        posted_words: words with which pages say when they were written, before a date ("Updated").
        holding_words: words before a day that make a figure hold for it ("as of").
        open_words: words before a day on which a figure does not hold: it is of a time before or after ("after").
        figure_verbs: verbs of figures and not of harm; a day beside them is that of the figure ("stood at 51 on Sunday").
        joints: words between the two ends of a stretch of days ("to").
        numbers: words for a number before a unit ("a couple of") -> the number.
        vague: words for no certain number before a unit ("several").
        other_near: words before a part of a day or a unit, seen from the date told of before ("the next") -> -1, 0 or 1.
        halves: names of halves of a year -> as TIMEX3 writes them ("H1").
        ordinals: names of centuries -> their number ("twentieth": 20).
        decades: names of decades -> their first year ("nineties": 1990).
        holidays: names of days -> month and day.
        phrase: the ways of saying when, the longest first.
        example: sentences with their dates.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    parts: dict[str, str]
    units: dict[str, str]
    one_units: tuple[str, ...]
    shifts: dict[str, int]
    near_days: dict[str, tuple[int, str]]
    other_days: dict[str, int]
    directions: dict[str, int]
    seasons: dict[str, str]
    quarters: dict[str, str]
    references: dict[str, str]
    day_endings: tuple[str, ...]
    few: tuple[str, ...]
    future_before: tuple[str, ...]
    since_words: tuple[str, ...]
    past_before: tuple[str, ...]
    holding_words: tuple[str, ...]
    open_words: tuple[str, ...]
    figure_verbs: tuple[str, ...]
    phrase: tuple[DatePhrase, ...]
    example: tuple[DateExample, ...]
    posted_words: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    numbers: dict[str, int] = {}
    other_near: dict[str, int] = {}
    halves: dict[str, str] = {}
    ordinals: dict[str, int] = {}
    decades: dict[str, int] = {}
    holidays: dict[str, tuple[int, int]] = {}
