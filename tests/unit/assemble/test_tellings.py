"""Which tellings are of one event."""

import pytest

from tacitus.model import Place
from tests.unit.assemble.reports import in_short, placed


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a word of harm tells again what caused it
        ("Gunmen attacked a village, killing nine farmers.", "Attack: attacked + killing"),
        ("Nine people were killed in clashes.", "Armed clash: killed + clashes"),
        # general words lead back, and the kind that is told decides
        (
            "A car bomb went off at the gate. // The blast killed two guards.",
            "Remote explosive/landmine/IED: car bomb + went + blast + killed",
        ),
        ("The attack was at dawn. // A suicide bomber blew himself up.", "Suicide bomb: attack + blew"),
        # what follows an attack need not be what it was
        (
            "Rebels attacked a village at dawn. // They kidnapped nine farmers.",
            "Attack: attacked; Abduction/forced disappearance: kidnapped",
        ),
        # a protest that is broken up is one event
        (
            "Students marched to the ministry. // Police fired rubber bullets at the crowd.",
            "Protest with intervention: marched + fired",
        ),
        # another kind, another day, another blast
        (
            "Rebels kidnapped two nurses. // Warplanes bombed the port.",
            "Abduction/forced disappearance: kidnapped; Air/drone strike: bombed",
        ),
        (
            "Rebels attacked a village on Monday. // Rebels attacked a farm on Friday.",
            "Attack: attacked; Attack: attacked",
        ),
        (
            "A car bomb went off at the gate. // Another car bomb went off at the market.",
            "Remote explosive/landmine/IED: car bomb + went; Remote explosive/landmine/IED: car bomb + went",
        ),
        # other people, by their names
        ("Rebels murdered Rahimi. // Rebels murdered Karim in his house.", "Attack: murdered; Attack: murdered"),
        ("Rebels kidnapped Rahimi. // Rahimi was murdered in a ditch.", "Abduction/forced disappearance: kidnapped + murdered"),
        # words that leave the event before
        ("Rebels attacked a village. // Meanwhile, nine people were killed.", "Attack: attacked; Attack: killed"),
        # days long before the news make history
        (
            "Rebels attacked a village on Monday. // Gunmen stormed a school on 3 March 2021, killing nine pupils.",
            "Attack: attacked",
        ),
        # history is not the news
        (
            "Gunmen attacked a village. // The anniversary of the bombing fell on the same day.",
            "Attack: attacked; Remote explosive/landmine/IED: bombing",
        ),
    ],
)
def test_tellings(text: str, wanted: str) -> None:
    assert in_short(text) == wanted


@pytest.mark.parametrize(("lon", "events"), [(2.0, 1), (9.0, 2)])
def test_towns_that_lie_apart_part_events(lon: float, events: int) -> None:
    aldora, belmar = (
        Place(name=name, geonameid=None, lat=1.0, lon=at, precision=1, country=None)
        for name, at in (("Aldora", 1.9), ("Belmar", lon))
    )
    reading = placed("A car bomb exploded in Aldora. // A car bomb exploded in Belmar.", aldora, belmar)
    assert len(reading.events) == events
