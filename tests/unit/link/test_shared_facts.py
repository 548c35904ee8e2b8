"""Shared facts: translations are told by figures, places and actors in one order."""

import json
from itertools import combinations
from pathlib import Path

import pytest

import tacitus
from tacitus.link.shared_facts import Fact, facts_of, shared_facts
from tacitus.model import Reading

ENGLISH = """Gunmen killed 14 guards at a depot in Hasakah on Tuesday, the army said.
Eleven others were wounded and taken to Qamishli by the Red Crescent.
Some 200 families fled to Raqqa, the mayor said, and 45 of them went on to Aleppo.
Troops arrested 17 suspects near Deir ez-Zor and 60 people in Damascus."""
FRENCH = """Des hommes armés ont tué 14 gardiens dans un dépôt à Hassaké mardi, selon l'armée.
Onze autres ont été blessés et conduits à Qamichli par le Croissant-Rouge.
Quelque 200 familles ont fui vers Raqqa, selon le maire, et 45 d'entre elles ont gagné Alep.
Les soldats ont arrêté 17 suspects près de Deir ez-Zor et 60 personnes à Damas."""
IN_OTHER_ORDER = """Sixty people were arrested in Damascus, and about 200 families have left for Raqqa, 45 for Aleppo.
In Deir ez-Zor 17 suspects are held. Wounded guards, 11 of them, were brought to Qamishli; 14 had been killed in Hasakah."""


def facts(row: str) -> tuple[Fact, ...]:
    """Facts written as figures, and places and actors by a letter: "14 P a"."""
    return tuple(("figure", int(w)) if w.isdigit() else ("place" if w.isupper() else "actor", w) for w in row.split())


@pytest.mark.parametrize(
    ("here", "there", "row"),
    [
        ("", "12 P", ""),
        ("12 P 7", "12 P 7", "12 P 7"),
        ("12 P 7", "7 P 12", "7"),
        ("12 P 7 Q 3", "12 9 7 3 Q", "12 7 Q"),
        ("12 12 7", "12 7 12 7", "12 12 7"),
        ("12 a P", "12 P", "12 P"),  # the second was read without actors
    ],
)
def test_the_longest_row_in_one_order(here: str, there: str, row: str) -> None:
    assert len(shared_facts(facts(here), facts(there)).facts) == len(facts(row))
    assert len(shared_facts(facts(there), facts(here)).facts) == len(facts(row))


def test_shares_are_of_the_facts_that_both_readings_could_find() -> None:
    found = shared_facts(facts("12 a P 9"), facts("12 P"))
    assert (found.share_here, found.share_there) == (2 / 3, 1)


def test_a_translation_gives_the_same_facts_in_the_same_order() -> None:
    english, french = facts_of(tacitus.read(ENGLISH)), facts_of(tacitus.read(FRENCH, language="fr"))
    assert shared_facts(english, french).is_translation
    assert shared_facts(french, english).is_translation
    assert not shared_facts(facts_of(tacitus.read(IN_OTHER_ORDER)), french).is_translation


@pytest.mark.parametrize(
    ("row", "is_translation"), [("12 P 7 Q 3 R 5 S", True), ("12 P 7 Q", False), ("12 P Q R S T U V W", False)]
)
def test_few_facts_and_places_alone_prove_nothing(row: str, is_translation: bool) -> None:
    assert shared_facts(facts(row), facts(row)).is_translation is is_translation


def test_reports_of_one_event_by_several_hands_are_no_translations() -> None:
    path = Path(__file__).parents[2] / "corpus" / "hasakah_and_others" / "reports.jsonl"
    reports = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    readings: list[Reading] = [
        tacitus.read(one["text"], language=one["language"]) for one in reports if one["language"] in ("en", "fr")
    ]
    rows = [facts_of(reading) for reading in readings]
    assert not [1 for here, there in combinations(rows, 2) if shared_facts(here, there).is_translation]
