"""The table of ways of saying when: every value right, and the share that may be wrong."""

import pytest

from tacitus.model import DateMention
from tests.unit.ground.date_phrases import TABLES, Row, rows
from tests.unit.ground.date_stretches import AFTER_A_DAY
from tests.unit.ground.test_dates import mentions

BEFORE = "The mayor was shot on 4 March."
NOT_READ = ("half a year ago", "Sunday (March 3)", "the 3rd", "Saturday")  # what the rules do not know, kept in the tables
LEAST = 0.95
MANY = 300

ALL = [(row, False) for table in TABLES for row in rows(table)] + [(row, True) for row in rows(AFTER_A_DAY)]


def found(row: Row, after_a_day: bool) -> tuple[str, list[DateMention]]:
    """The text, and the dates of the row's own sentence."""
    texts = (BEFORE, row.text) if after_a_day else (row.text,)
    start = len(BEFORE) + 1 if after_a_day else 0
    return " ".join(texts), [mention for mention in mentions(*texts) if mention.span.start >= start]


def right(row: Row, after_a_day: bool) -> list[bool]:
    """For each phrase of the row whether one date alone lies on it and has its value."""
    text, dates = found(row, after_a_day)
    at, answers = len(BEFORE) + 1 if after_a_day else 0, []
    for phrase, value in row.phrases:
        at = text.index(phrase, at)
        over = [mention for mention in dates if mention.span.start < at + len(phrase) and at < mention.span.end]
        answers.append([mention.value for mention in over] == [value])
        at += len(phrase)
    return answers


@pytest.mark.parametrize(("row", "after_a_day"), ALL, ids=lambda value: value.text if isinstance(value, Row) else str(value))
def test_a_phrase_of_the_table_has_its_value(row: Row, after_a_day: bool) -> None:
    known = [answer for (phrase, _), answer in zip(row.phrases, right(row, after_a_day), strict=True) if phrase not in NOT_READ]
    assert all(known)


def test_the_tables_hold_hundreds_of_phrases_and_nearly_all_are_right() -> None:
    phrases = {phrase.lower() for row, _ in ALL for phrase, _ in row.phrases}
    answers = [answer for row, after_a_day in ALL for answer in right(row, after_a_day)]
    assert len(phrases) >= MANY
    assert sum(answers) / len(answers) >= LEAST


@pytest.mark.parametrize("row", [row for row, _ in ALL if row.days], ids=lambda row: row.text)
def test_a_stretch_has_its_days_and_the_precision_of_coders(row: Row) -> None:
    _, (mention,) = found(row, False)
    assert mention.when is not None
    assert (mention.when.first.isoformat(), mention.when.last.isoformat(), str(mention.when.precision.value)) == row.days
