"""Where, in the words of a report: the place that a reader would take it for, and no place where none is named."""

import pytest

from tacitus.ground.places import PlaceReader
from tacitus.lang import load_pack
from tacitus.lang.form_places import PlaceExample
from tacitus.model import Document, PlaceMention, Reading, Sentence, Span
from tacitus.world import load_gazetteer

PACK = load_pack("en")
READER = PlaceReader(PACK, load_gazetteer())


def mentions(*sentences: str) -> list[PlaceMention]:
    text, placed = "", []
    for index, sentence in enumerate(sentences):
        placed.append(Sentence(index=index, block=index, span=Span(len(text), len(text) + len(sentence))))
        text += sentence + "\n"
    return READER.read(Reading(document=Document(id="r", text=text, sha256="0", language="en"), sentences=tuple(placed)))


def places(*sentences: str) -> list[tuple[str, str | None, int]]:
    text = "\n".join(sentences)
    return [(m.span.words(text), m.place.country, m.place.precision) for m in mentions(*sentences)]


@pytest.mark.parametrize("example", PACK.places.example, ids=lambda example: example.text)
def test_an_example_of_the_pack_is_read(example: PlaceExample) -> None:
    assert places(example.text) == list(example.places)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells hit the market of Idlib in Syria.", [("Idlib", "SYR", 1), ("Syria", "SYR", 6)]),
        ("Gunmen raided a village near Maiduguri, Nigeria.", [("Maiduguri", "NGA", 2), ("Nigeria", "NGA", 6)]),
        ("Fighting spread through northern Mali.", [("Mali", "MLI", 5)]),
        ("Troops entered Helmand province.", [("Helmand", "AFG", 4)]),
        ("The convoy left the city of Goma.", [("Goma", "COD", 1)]),
        ("Two men were shot in Cook County, Illinois.", [("Cook County", "USA", 3), ("Illinois", "USA", 4)]),
        ("A pirate skiff was sunk in the Red Sea.", [("Red Sea", None, 7)]),
        ("Thousands crossed from Darfur into Chad.", [("Darfur", "SDN", 5), ("Chad", "TCD", 6)]),
        ("U.S. aircraft struck a depot outside Raqqa.", [("U.S.", "USA", 6), ("Raqqa", "SYR", 2)]),
        # what is behind the comma decides
        ("He was shot in Paris, Texas.", [("Paris", "USA", 1), ("Texas", "USA", 4)]),
        ("He was shot in Paris.", [("Paris", "FRA", 1)]),
        # and so do the words of the report
        ("Tripoli was calm, the Lebanese army said; Lebanon buries its dead.", [("Tripoli", "LBN", 1), ("Lebanon", "LBN", 6)]),
        ("Tripoli was calm, the Libyan army said; Libya buries its dead.", [("Tripoli", "LBY", 1), ("Libya", "LBY", 6)]),
        # a name in no gazetteer, beside a word that says what it is
        ("Gunmen raided the village of Umm Farasha, near Goma.", [("Umm Farasha", "COD", 2), ("Goma", "COD", 2)]),
        ("A mortar fell in the Wadi Zuhra district of Damascus.", [("Wadi Zuhra", "SYR", 3), ("Damascus", "SYR", 1)]),
        # another spelling, where the report speaks of that country
        ("The Syrian army withdrew from Deir Ezzor.", [("Deir Ezzor", "SYR", 1)]),
        ("Iraqi troops went into Talafar.", [("Talafar", "IRQ", 1)]),
        ("The Syrian army withdrew from Tal Abiadh.", [("Tal Abiadh", "SYR", 1)]),
        ("The British envoy withdrew from Tal Abiadh.", []),
        # an acronym is no spelling of a town
        ("According to UNICEF, nine Iraqi children fled.", []),
        # no places
        ("He was taken to Rahimi, who let him go.", []),
        ("A car bomb killed nine soldiers.", []),
        ("He swore on the Quran that Islam forbids it.", []),
        ("Mr. Jordan and Gen. Lima declined to comment.", []),
        ("The Boston Globe and the Washington Post reported it.", []),
        ("Syrian and Russian jets were seen.", []),
        ("Police said Monday that the victim was a nurse.", []),
    ],
)
def test_a_name_means_a_place(text: str, expected: list[tuple[str, str | None, int]]) -> None:
    assert places(text) == expected


def test_somebody_s_name_is_no_place_when_it_comes_again() -> None:
    assert places("The report names Carla Lincoln.", "Lincoln said that nobody had asked her.") == []


def test_the_places_not_chosen_are_kept_with_the_reason() -> None:
    chosen, _ = mentions("Tripoli was calm, the Libyan army said; Libya buries its dead.")
    assert ("LBN", "another_country") in {(other.place.country, other.why) for other in chosen.others}
