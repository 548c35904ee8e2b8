"""To whom the counted people belong."""

from dataclasses import replace

import pytest

from tacitus.find.claims import ClaimFinder
from tacitus.ground.affiliation import affiliate
from tacitus.model import Reading
from tacitus.quantify.numbers import NumberReader
from tacitus.world import load_register
from tests.unit.ground.reading import actors_of, pack, report

FINDER = ClaimFinder(pack(), load_register().sources)
NUMBERS = NumberReader(pack().numbers, pack().people)


def read(*texts: str) -> Reading:
    reading = report(*texts)
    quantities = tuple(q for sentence in reading.sentences for q in NUMBERS.read(sentence))
    return affiliate(FINDER.read(replace(reading, quantities=quantities, actors=actors_of(*texts))))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The raid killed 45 SDF fighters.", ["sdf"]),
        ("Four Israeli soldiers were killed.", ["idf"]),
        ("The blast killed nine Kenyan police officers.", ["ken-police"]),
        ("Seven Taliban insurgents were captured.", ["taliban"]),
        ("The Kamar Liberation Front (KLFX) fled, and two KLFX men were killed.", ["Kamar Liberation Front"]),
        ("Three soldiers of the Malian army were killed.", ["fama"]),
        ("Boko Haram killed 12 villagers.", [None]),
        ("Twelve villagers were killed by Boko Haram.", [None]),
        ("An Israeli strike killed three people.", [None]),
        ("Six people held by Hamas were killed.", [None]),
        ("Two Israeli civilians were killed.", [None]),
    ],
)
def test_who_is_counted_belongs_to_whom_the_words_name(text: str, wanted: list[str | None]) -> None:
    names = {m.actor.id: m.actor.name for m in actors_of(text) if (m.actor.id or "").startswith("actor-")}
    found = [claim.people.affiliation for claim in read(text).claims]
    assert [names.get(id, id) for id in found] == wanted


def test_an_inferred_affiliation_says_so() -> None:
    reading = read("Boko Haram struck a town.", "Then 12 of the group's fighters were killed.")
    (claim,) = reading.claims
    assert claim.people.affiliation == "boko-haram"
    assert "affiliation-inferred" in claim.why
