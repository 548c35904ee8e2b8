"""Events made one by their figures."""

from dataclasses import replace

import pytest

from tacitus.assemble.tellings import Marks, Told
from tacitus.assemble.ties import tie
from tacitus.model import Modality
from tests.factories import exact, make_claim, make_event
from tests.unit.assemble.reports import in_short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # the figure said again is of the event that it was first said of
        ("Gunmen shot nine villagers. // Police also said the nine villagers were shot at dawn.", "Attack: shot + shot"),
        # whom the second sentence names beside the same figure need not be whom the first names
        ("Rebels murdered Rahimi and nine guards. // Karim's nine guards were murdered at dawn.", "Attack: murdered + murdered"),
        # words, days and kinds hold apart what has the same figure
        (
            "A car bomb killed nine people at the gate. // Another car bomb killed nine people at the market.",
            "Remote explosive/landmine/IED: car bomb + killed; Remote explosive/landmine/IED: car bomb + killed",
        ),
        ("Gunmen shot nine villagers on Monday. // They also shot nine villagers on Friday.", "Attack: shot; Attack: shot"),
        (
            "Rebels killed nine villagers. // Meanwhile, shelling killed nine villagers in the hills.",
            "Attack: killed; Shelling/artillery/missile attack: shelling + killed",
        ),
        # no figure ties them
        ("Gunmen shot nine people. // Another gunman shot two guards at the port.", "Attack: shot; Attack: shot"),
    ],
)
def test_ties(text: str, wanted: str) -> None:
    assert in_short(text) == wanted


@pytest.mark.parametrize(
    ("figure", "why", "marks", "modality", "events"),
    [
        (9, "says_again", Marks(), Modality.ACTUAL, 1),
        (9, "says_again", Marks(aside=True), Modality.ACTUAL, 1),
        # one dead and one dead may be two; who is known to be the same person is one
        (1, "says_again", Marks(), Modality.ACTUAL, 2),
        (1, "same_person", Marks(), Modality.ACTUAL, 1),
        (9, "says_again", Marks(another=True), Modality.ACTUAL, 2),
        (9, "says_again", Marks(apart=True), Modality.ACTUAL, 2),
        (9, "says_again", Marks(), Modality.HISTORICAL, 2),
    ],
)
def test_which_repetitions_tie(figure: int, why: str, marks: Marks, modality: Modality, events: int) -> None:
    told = two_events(marks, modality)
    claim = make_claim(event=told[0].lead.id)
    again = replace(claim, id="claim-again", event=told[1].lead.id, why=(why,), count=exact(figure), repeats=claim.id)
    tied = tie(told, [claim, again], may_be_one, join)
    assert len(tied) == events
    assert sum(len(t.tellings) for t in tied) == 2


def test_a_part_ties_and_a_claim_by_itself_does_not() -> None:
    told = two_events(Marks(), Modality.ACTUAL)
    claim = make_claim(event=told[0].lead.id)
    alone = replace(claim, id="claim-alone", event=told[1].lead.id)
    assert len(tie(told, [claim, alone], may_be_one, join)) == 2
    assert len(tie(told, [claim, replace(alone, part_of=claim.id)], may_be_one, join)) == 1


def two_events(marks: Marks, modality: Modality) -> list[Told]:
    first, second = make_event(), replace(make_event("stormed"), modality=modality)
    return [Told(first, [first], [Marks()]), Told(second, [second], [marks])]


def may_be_one(home: Told, one: Told) -> bool:
    return home is not one


def join(home: Told, one: Told) -> None:
    home.tellings += one.tellings
