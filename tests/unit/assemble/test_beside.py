"""Which days stand in the sentences that tell of an event, and how loosely."""

from tacitus.assemble.attachment import Attachment
from tacitus.assemble.beside import beside, by_sentence
from tests.unit.assemble.reports import assembled


def test_days_are_ordered_by_how_closely_they_hang_on_the_telling() -> None:
    reading = assembled("Rebels shelled the port on Thursday, after talks that had begun on Monday.")
    (event,) = reading.events
    text = reading.document.text
    near = beside(event, by_sentence(reading.dates, reading.sentences), Attachment(reading))
    assert [one.mention.span.words(text) for one in sorted(near, key=lambda one: one.cost)] == ["Thursday", "Monday"]


def test_a_sentence_that_does_not_tell_of_it_gives_no_day() -> None:
    reading = assembled("Rebels shelled the port. // Talks had begun on Monday.")
    assert not beside(reading.events[0], by_sentence(reading.dates, reading.sentences), Attachment(reading))
