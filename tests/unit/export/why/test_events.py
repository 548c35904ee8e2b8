"""Why an event is what it is."""

import pytest

from tests.unit.export.why.reports import TEXT, of_event


@pytest.mark.parametrize(
    ("event", "field", "value", "because", "words"),
    [
        ("stormed", "type", "Armed clash", "a word of the kind of “storm” tells it", ("stormed",)),
        ("stormed", "date", "2022-01-20", "the day stands beside the word that tells it", ("Thursday",)),
        ("stormed", "date", "2022-01-20", "a day of the week, counted from the day of publication", ("Thursday",)),
        ("stormed", "place", "Al Ḩasakah", "the place stands beside the word that tells it", ("Hasakah",)),
        ("stormed", "actor", "Gunmen", "the words make it the one who does it", ("Gunmen",)),
        ("raid", "modality", "historical", "“2014” makes it history", ()),
        ("raid", "place", "not known", "no place is named that could be its", ()),
    ],
)
def test_a_field_and_why(event: str, field: str, value: str, because: str, words: tuple[str, ...]) -> None:
    found = [one for one in of_event(event) if one.field == field and one.value == value]
    assert found
    assert because in found[0].because
    assert tuple(span.words(TEXT) for span in found[0].words) == words


def test_places_that_were_not_chosen_are_named_with_why() -> None:
    (place,) = [one for one in of_event("stormed") if one.field == "place"]
    assert "Syria" in place.others
    assert any(other.endswith("(fits less)") for other in place.others)


def test_a_day_that_was_not_chosen_is_named() -> None:
    text = "Gunmen killed nine guards in Hasakah, in Syria, on Thursday, and a search that began on Friday found two bodies."
    (date,) = [one for one in of_event("killed", text) if one.field == "date"]
    assert date.words
    assert len(date.words) + len(date.others) >= 2
