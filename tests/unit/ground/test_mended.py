"""Places and bodies behind broken words, each marked as inferred."""

import pytest

import tacitus
from tacitus.ground.mended import MENDED, mended_spots
from tacitus.model import Mend, MendKind, Naming, Reading, Span
from tacitus.world import load_gazetteer

CREDIT = "\n\nTranslated by Google"


def read(text: str) -> Reading:
    return tacitus.read(text + CREDIT, language="en", published="2022-01-24")


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Nine soldiers were killed in the city of Chickpeas in Syria on Friday.", "Chickpeas", "Homs"),
        ("Nine soldiers were killed in the city of Raisins in Ukraine on Friday.", "Raisins", "Izyum"),
    ],
)
def test_a_broken_place_is_the_one_that_was_meant(text: str, words: str, name: str) -> None:
    reading = read(text)
    (place,) = [place for place in reading.places if place.span.words(reading.document.text) == words]
    assert place.place.name == name
    assert MENDED in place.why


def test_a_place_in_no_gazetteer_lies_near_the_town_beside_it() -> None:
    reading = read("Nine guards were killed in the prison of Quran near Hasakah in Syria on Friday.")
    (place,) = [place for place in reading.places if MENDED in place.why]
    assert (place.place.name, place.place.geonameid, place.place.precision) == ("Ghwayran", None, 2)
    assert "point_of:Al Ḩasakah" in place.why


def test_a_place_of_a_country_of_which_the_report_does_not_speak_is_not_taken() -> None:
    reading = read("Nine soldiers were killed in the city of Raisins in Colombia on Friday.")
    assert not [place for place in reading.places if MENDED in place.why]


def test_a_broken_body_is_the_one_that_was_meant() -> None:
    reading = read("Since Monday the International Federation has bombed two posts in Syria, killing nine men.")
    (actor,) = [mention for mention in reading.actors if mention.rule == MENDED]
    assert actor.actor.id == "inherent-resolve"
    assert actor.naming is Naming.REFERENCE


def test_the_same_words_in_plain_english_are_left() -> None:
    reading = tacitus.read("Nine men ate raisins in the city of Kharkiv in Ukraine.", language="en")
    assert not reading.mends
    assert not [place for place in reading.places if MENDED in place.why]


def test_what_nobody_knows_makes_no_spot() -> None:
    mend = Mend(span=Span(0, 4), kind=MendKind.PLACE, meant=None, why="", rule="name:ar:x")
    assert list(mended_spots([mend], load_gazetteer())) == []
