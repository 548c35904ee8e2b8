"""Which claim of a report says an earlier one again, so that nobody counts the same people twice."""

from dataclasses import replace

import pytest

from tacitus.assemble.repeats import link_repeats
from tacitus.model import Attribution, Claim, Count, Demographic, Hedge, Measure, People, Qualifier, Scope, Status, Unit
from tests.factories import PAGE, exact, make_claim, make_hand
from tests.unit.find.readings import in_short, reading_of, table


@table(
    """
# The same figure of the same people, told once more, is a repetition and never a second claim.
Nine miners were killed near Kolwezi. // The nine miners were killed at dawn. => killed 9; killed 9 again
Nine people were killed. // The mayor said that nine people had died. => killed 9; killed 9 again
Nine people were killed. // In all, nine people lost their lives. => killed 9; killed 9 again
About 45,000 people fled. // More than 45,000 people have fled, the agency said.
    => displaced about 45000; displaced more_than 45000 again
Dozens were killed. // Dozens were killed, the hospital said. => killed vague 12/12/99; killed vague 12/12/99 again
The shell killed nine people. // The death toll stands at nine. => killed 9; killed 9 again
Four soldiers were wounded. // Four soldiers were hurt, the army said. => injured 4; injured 4 again
Sixty families fled. // The 60 families fled at night. => displaced 60 family; displaced 60 family again
Troops arrested a rebel leader. // One rebel was arrested in the raid. => arrested 1; arrested 1 again
Troops arrested one suspect. // One smuggler was detained, the army said. => arrested 1; arrested 1 again
About 45,000 people fled. // Most of the 45,000 displaced people sleep in schools. => displaced about 45000; idps 45000 again
Nine people were hurt. // Two men died and nine others were hurt. => injured 9; killed 2; injured 9 again
Two died, nine were hurt. // The nine others hurt are in hospital. => killed 2; injured 9; injured 9 again
Two men died and nine others were hurt. // She was among nine others hurt at the fair. => killed 2; injured 9; injured 9 again
"""
)
def test_said_again(text: str, wanted: str) -> None:
    assert linked(text, wanted) == wanted


@table(
    """
# Another number, other people, other harm or an addition is no repetition.
Nine miners were killed. // Ten miners were wounded. => killed 9; injured 10
Nine miners were killed. // Nine miners were wounded. => killed 9; injured 9
Nine miners were killed. // Another nine died on the way to hospital. => killed 9; killed 9
Nine soldiers were killed. // Nine civilians were killed. => killed 9; killed 9
Nine women were killed. // Nine children were killed. => killed 9; killed 9
Nine people were killed. // Nine families fled. => killed 9; displaced 9 family
Nine people fled. // Nine families fled. => displaced 9; displaced 9 family
Nine people fled. // Nine displaced people sleep in a school. => displaced 9; idps 9
Dozens were killed. // Scores were killed. => killed vague 12/12/99; killed vague 20/20/99
Nine people were killed and nine wounded. => killed 9; injured 9
Troops arrested a rebel leader. // They also detained one suspect. => arrested 1; arrested 1
Police arrested a smuggler. // One of his drivers was detained. => arrested 1; arrested 1
"""
)
def test_said_for_the_first_time(text: str, wanted: str) -> None:
    assert linked(text, wanted) == wanted


def linked(text: str, wanted: str) -> str:
    """What the sentences tell once their repetitions are linked."""
    reading = reading_of(text)
    added = frozenset(q.number.start for q in reading.quantities if q.additional)
    return in_short(link_repeats(reading.claims, added), wanted)


TEXT = "The clinic counted 12 dead. The coroner counted 12 dead too. The army lost 12 dead men."


def counted(place: int, **given: object) -> Claim:
    """The claim of 12 dead of one of the three sentences."""
    quote = ("12 dead.", "12 dead too", "12 dead men")[place]
    return make_claim(quote, "12", TEXT, **{"sentence": place, **given})


def by(name: str) -> Attribution:
    """Said by a source, on the page."""
    return Attribution(chain=(make_hand(name), PAGE))


REPEATS = {
    "by the outlet twice": (counted(0), counted(1)),
    "by one speaker twice": (counted(0, attribution=by("Clinic")), counted(1, attribution=by("Clinic"))),
    "by a speaker, then by the outlet": (counted(0, attribution=by("Clinic")), counted(1)),
    "by the outlet, then by a speaker": (counted(0), counted(1, attribution=by("Coroner"))),
    "with another qualifier": (counted(0), counted(1, count=Count(12, 12, None, Qualifier.AT_LEAST))),
    "killed, then executed": (counted(0), counted(1, measure=Measure.EXECUTED)),
    "people of no said status, then soldiers": (
        counted(0),
        counted(1, people=People(words="soldiers", status=Status.SECURITY_FORCES)),
    ),
}
FIRST_TIMES = {
    "two named speakers are two voices": (counted(0, attribution=by("Clinic")), counted(1, attribution=by("Coroner"))),
    "in one sentence": (counted(0), counted(1, sentence=0)),
    "denied": (counted(0), counted(1, hedge=Hedge.DENIED)),
    "a denial before": (counted(0, hedge=Hedge.DENIED), counted(1)),
    "an older toll": (counted(0, scope=Scope.EARLIER_TOLL), counted(1)),
    "of another measure": (counted(0), counted(1, measure=Measure.INJURED)),
    "in another unit": (counted(0), counted(1, unit=Unit.FAMILY)),
    "a part of the first": (counted(0), counted(1, part_of=counted(0).id)),
    "soldiers, then rebels": (
        counted(0, people=People(words="soldiers", status=Status.SECURITY_FORCES)),
        counted(1, people=People(words="rebels", status=Status.COMBATANT)),
    ),
    "men, then children": (
        counted(0, people=People(words="men", status=Status.CIVILIAN, demographic=(Demographic.MEN,))),
        counted(1, people=People(words="children", status=Status.CIVILIAN, demographic=(Demographic.CHILDREN,))),
    ),
    "another number": (counted(0), counted(1, count=exact(13))),
    "a vague word, then a number": (counted(0, count=Count(12, 12, 99, Qualifier.VAGUE)), counted(1)),
}


@pytest.mark.parametrize(("first", "second"), REPEATS.values(), ids=REPEATS)
def test_a_repetition_names_the_first_claim(first: Claim, second: Claim) -> None:
    done = link_repeats((first, second), frozenset())
    assert done[0] == first
    assert done[1] == replace(second, repeats=first.id, why=(*second.why, "says_again"))


@pytest.mark.parametrize(("first", "second"), FIRST_TIMES.values(), ids=FIRST_TIMES)
def test_what_is_no_repetition_stays_as_it_is(first: Claim, second: Claim) -> None:
    assert link_repeats((first, second), frozenset()) == (first, second)


def test_an_added_number_repeats_nothing() -> None:
    first, second = counted(0), counted(1)
    assert link_repeats((first, second), frozenset({second.number.start})) == (first, second)


def test_a_third_time_repeats_the_first_and_not_the_second() -> None:
    done = link_repeats((counted(0), counted(1), counted(2)), frozenset())
    assert [c.repeats for c in done] == [None, done[0].id, done[0].id]


def test_a_claim_that_repeats_already_is_left_alone() -> None:
    earlier, again = counted(0), counted(1, repeats="claim-elsewhere")
    assert link_repeats((earlier, again), frozenset())[1] == again


def test_another_person_repeats_nobody() -> None:
    first, second = counted(0, count=exact(1)), counted(1, count=exact(1), why=("number:one_word", "another_person"))
    assert link_repeats((first, second), frozenset()) == (first, second)
