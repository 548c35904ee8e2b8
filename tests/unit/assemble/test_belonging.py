"""To which event each claim belongs."""

import pytest

from tacitus.assemble.belonging import repeats_by_chance
from tacitus.model import Scope
from tests.factories import exact, make_claim
from tests.unit.assemble.reports import assembled, hung


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Gunmen stormed the prison, killing seven guards.", "7 killed: stormed"),
        ("A car bomb went off at the gate. // Two guards were killed.", "2 killed: car bomb"),
        (
            "Rebels kidnapped two nurses. // Warplanes bombed the port, killing nine sailors.",
            "2 abducted: kidnapped; 9 killed: bombed",
        ),
        # people neither flee nor are arrested in the same event as they are killed, where both are told
        (
            "Rebels attacked the town. // Thousands of residents fled the town. // Nine villagers were killed.",
            "1000 displaced: fled; 9 killed: attacked",
        ),
        # a part goes with its total
        ("Gunmen attacked a village. // Nine people died, including two children.", "9 killed: attacked; 2 killed: attacked"),
        # what is said again goes with what was said first
        (
            "Rebels shelled the port, killing nine people. // Gunmen stormed a prison. // The bodies of nine people were found.",
            "9 killed: shelled; 9 killed: shelled",
        ),
        # nobody tells of an event
        ("There are 40 detainees in the camp.", "40 detained: none"),
    ],
)
def test_claims_hang_on_their_event(text: str, wanted: str) -> None:
    assert hung(text) == wanted


def test_a_figure_of_a_whole_war_is_not_of_the_news() -> None:
    reading = assembled("Gunmen attacked a village on Monday. // The war has killed 9,000 people since 2011.")
    (claim,) = reading.claims
    assert claim.scope is Scope.BACKGROUND
    assert claim.event != reading.events[0].id


@pytest.mark.parametrize(
    ("figure", "why", "chance"), [(1, "says_again", True), (1, "same_person", False), (9, "says_again", False)]
)
def test_one_person_may_be_met_twice_by_chance(figure: int, why: str, chance: bool) -> None:
    assert repeats_by_chance(make_claim(count=exact(figure), why=(why,))) is chance
