"""When and where the events of a report happened, as a coder would enter them."""

from datetime import date

import pytest

from tacitus.model import Document, Event
from tacitus.pipeline import read_documents
from tacitus.read import Arrival

SATURDAY = date(2024, 3, 9)


def events(text: str, published: date | None = SATURDAY) -> list[Event]:
    document = Document(id="r", text=text, sha256="0", language="en", published=published)
    (reading,) = read_documents([Arrival(document=document)])
    return list(reading.events)


def days(text: str, published: date | None = SATURDAY) -> list[tuple[str, str | None, int | None]]:
    return [(e.quote, e.start.isoformat() if e.start else None, e.date_precision) for e in events(text, published)]


def places(text: str) -> list[tuple[str, str | None, int | None]]:
    return [(e.quote, e.place.name if e.place else None, e.place.precision if e.place else None) for e in events(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels shelled the port on Thursday.", [("shelled", "2024-03-07", 1)]),
        ("Police said on Friday that rebels shelled the port on Thursday.", [("shelled", "2024-03-07", 1)]),
        ("Rebels shelled the port in February, killing nine people.", [("shelled", "2024-02-01", 4)]),
        # the day of speaking gives only about when it happened
        ("Rebels shelled the port, killing nine people, police said on Friday.", [("shelled", "2024-03-08", 2)]),
        # told again with its day
        (
            "Rebels shelled the port and killed nine people. The shelling began on Wednesday, residents said.",
            [("shelled", "2024-03-06", 1)],
        ),
        # the day that the report last spoke of
        (
            "On Tuesday soldiers entered the town. Gunmen ambushed their convoy at the bridge, killing four.",
            [("ambushed", "2024-03-05", 1)],
        ),
        # a dateline in brackets dates no event, and is what relative days are seen from where nothing else says so
        ("GOMA (March 9, 2024) - Rebels shelled the port yesterday.", [("shelled", "2024-03-08", 1)]),
    ],
)
def test_an_event_has_its_day(text: str, expected: list[tuple[str, str | None, int | None]]) -> None:
    assert days(text) == expected


def test_a_full_dateline_stands_in_for_the_day_of_publication() -> None:
    (event,) = events("GOMA (March 9, 2024) - Rebels shelled the port yesterday.", published=None)
    assert event.start == date(2024, 3, 8)


def test_since_a_day_means_until_the_day_of_publication() -> None:
    (event,) = events("Rebels have shelled the port since Wednesday.")
    assert (event.start, event.end, event.date_precision) == (date(2024, 3, 6), SATURDAY, 2)


def test_two_days_beside_one_telling_are_both_its_days() -> None:
    (event,) = events("Rebels shelled the port on Thursday and Friday night.")
    assert (event.start, event.end) == (date(2024, 3, 7), date(2024, 3, 8))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels shelled Goma.", [("shelled", "Goma", 1)]),
        ("Rebels shelled a village near Goma.", [("shelled", "Goma", 2)]),
        ("Rebels shelled a market in Goma, in eastern Congo.", [("shelled", "Goma", 1)]),
        # the one town that the report names in the province, if elsewhere
        ("Gunmen shot nine people in Texas. Police in Abilene declined to comment.", [("shot", "Abilene", 1)]),
        ("ABILENE, Texas (AP) - Gunmen shot nine people in a Texas shop.", [("shot", "Abilene", 1)]),
        # where the speaker is, is not where it happened
        ("Officials in Nairobi said that rebels shelled Goma.", [("shelled", "Goma", 1)]),
        # whose something is, does not say where it was done
        ("Three men were killed by U.S. troops in Somalia.", [("killed", "Somalia", 6)]),
        # another verb between them
        ("Two men were captured in Bunia in May and moved to Goma later.", [("captured", "Bunia", 1)]),
        # a quarter goes before its town
        ("A mortar hit a school in the Umm Farasha district of Aleppo, killing nine.", [("hit", "Umm Farasha", 3)]),
        # the one country of the report, where it names nothing finer
        ("Rwanda counted its dead on Friday. A grenade attack killed nine people.", [("grenade attack", "Rwanda", 6)]),
        # the place that the report spoke of before
        ("Soldiers entered Goma on Tuesday. Gunmen ambushed their convoy, killing four.", [("ambushed", "Goma", 1)]),
    ],
)
def test_an_event_has_its_place(text: str, expected: list[tuple[str, str | None, int | None]]) -> None:
    assert places(text) == expected


def test_what_is_taken_from_elsewhere_says_so() -> None:
    (event,) = events("Soldiers entered Goma on Tuesday. Gunmen ambushed their convoy, killing four.")
    assert {"place:before_it", "date:before_it"} <= set(event.why)
