"""The events of a report in their order."""

from dataclasses import replace

from tacitus.assemble.events import kept, one_event
from tacitus.assemble.tellings import Told
from tacitus.model import EventRole, Hedge, Modality, Wording
from tests.factories import find, make_event, make_event_actor
from tests.unit.assemble.reports import assembled, in_short


def test_the_main_event_stands_first() -> None:
    text = "In an earlier massacre, killed years ago, nobody helped. // Rebels shelled the port."
    assert next(event.quote for event in assembled(text).events) == "shelled"


def test_what_is_only_feared_is_dropped_where_its_kind_happened() -> None:
    assert in_short("Rebels shelled the port. // Residents fear further shelling.") == (
        "Shelling/artillery/missile attack: shelled"
    )


def test_a_plan_alone_is_kept_where_its_kind_is_told() -> None:
    (event,) = assembled("The army plans an offensive in the hills.").events
    assert event.modality is Modality.PLANNED


def test_a_threat_of_no_kind_is_no_event() -> None:
    threat = make_event(modality=Modality.PLANNED, wording=Wording.GENERAL)
    assert kept([Told(threat, [threat])]) == []


def test_an_event_has_the_actors_of_all_its_tellings_once() -> None:
    army, again = make_event_actor(), make_event_actor("The army")
    guards = make_event_actor("guards", role=EventRole.RECIPIENT)
    first, second = make_event(actors=(army,)), make_event("stormed", actors=(guards, again), weapons=(find("Jail"),))
    second = replace(second, hedge=Hedge.CLAIMED)
    whole = one_event(Told(first, [first, second]))
    assert whole.hedge is Hedge.ASSERTED
    assert whole.actors == (guards, army)
    assert whole.mentions == (second.trigger,)
    assert whole.weapons == (find("Jail"),)


def test_an_attack_on_armed_men_is_a_clash() -> None:
    assert in_short("There was an attack at dawn. // Nine soldiers were killed.").startswith("Armed clash: ")
    assert in_short("There was an attack at dawn. // Nine villagers were killed.").startswith("Attack: ")


def test_a_word_of_harm_without_figures_is_no_event() -> None:
    assert in_short("The violence must end.") == ""
