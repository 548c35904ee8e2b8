"""Sentences as names are compared."""

from tacitus.ground.forces import Countries
from tacitus.ground.lines import counted_countries, line_of
from tacitus.model import Span
from tests.unit.ground.reading import pack, report

COUNTRIES = Countries(pack().actors)


def test_a_phrase_ends_before_the_next_mark_between_words() -> None:
    reading = report("The al-Sahil men, armed, fled Mali.")
    line = line_of(reading.document.text, reading.sentences[0], COUNTRIES)
    assert [unit.plain for unit in line.units] == ["the", "al", "sahil", "men", "armed", "fled", "mali"]
    assert list(line.limits) == [4, 4, 4, 4, 5, 7, 7]
    assert [word.country for word in line.countries.values()] == ["MLI"]


def test_who_acts_by_the_syntax() -> None:
    reading = report("Mali struck a town.", "Mali is a country.")
    lines = [line_of(reading.document.text, sentence, COUNTRIES) for sentence in reading.sentences]
    assert [bool(line.acting) for line in lines] == [True, False]


def test_countries_are_counted_with_their_first_place() -> None:
    reading = report("Mali met Chad.", "Malian men left.")
    lines = [line_of(reading.document.text, sentence, COUNTRIES) for sentence in reading.sentences]
    counted, first = counted_countries(lines)
    assert counted == {"MLI": 2, "TCD": 1}
    assert first["MLI"] == Span(0, 4)
