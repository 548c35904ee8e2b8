"""The days on which figures and words of saying hang by the words of their own sentences."""

from datetime import date

import pytest

from tacitus.assemble.day_words import DayWords
from tacitus.model import Document
from tacitus.pipeline import read_documents
from tacitus.read import Arrival
from tests.unit.find.sentences import pack

SATURDAY = date(2024, 3, 9)


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Police said on Friday that rebels shelled the port.", ["2024-03-08"]),
        ("In a letter that was sent on Thursday, the mayor said that rebels shelled the port.", ["2024-03-07"]),
        # the day of what is said is not the day of saying
        ("Police said that rebels shelled the port on Thursday.", [None]),
        # nor is that of the speaker
        ("The governor, who took office on Monday, said that rebels shelled the port.", [None]),
        ("Since Monday police have said that rebels shelled the port.", [None]),
    ],
)
def test_a_statement_has_the_day_beside_its_word_of_saying(text: str, spoken: list[str | None]) -> None:
    document = Document(id="r", text=text, sha256="0", language="en", published=SATURDAY)
    (reading,) = read_documents([Arrival(document=document)])
    words = DayWords(reading, pack())
    days = [words.of_speech(statement) for statement in reading.statements if statement.hands]
    assert [day.isoformat() if day else None for day in days] == spoken
