"""Who does what to whom, and how firmly it is said that it was they."""

import pytest

from tacitus.assemble.roles import merged_actors
from tacitus.model import EventActor, EventRole, Hedge
from tests.factories import make_event_actor
from tests.unit.assemble.acted import roles

TELLINGS = """
# who does it
ELN rebels killed four soldiers in Arauca. => killed: actor eln, recipient soldiers
Four villagers were killed by Boko Haram. => killed: actor boko-haram, recipient villagers
The M23 rebels, who attacked a village, fled. => attacked: actor m23
A group of FARC guerrillas ambushed a patrol. => ambushed: actor farc
Members of the Taliban stormed a jail. => stormed: actor taliban
Israeli air strikes hit a camp in Gaza. => air strikes: actor isr
Unidentified gunmen killed a judge. => killed: actor Unidentified gunmen, recipient judge
Syria bombed the town of Kamar. => bombed: actor syr
The Farabundo Marti Front (FMLN) attack failed. => attack: actor fmln
A column belonging to the ELN ambushed a patrol. => ambushed: actor eln
The ELN is a group that has stepped up its attacks. => stepped up its attacks: actor eln
A raid staged by the ELN failed. => raid: actor eln
The ELN carried out a raid in Arauca. => carried out a raid: actor eln
The army condemned the attack on a market. => attack: nobody
# both sides of a fight
Clashes broke out between the SDF and Islamic State. => Clashes broke: actor sdf, actor islamic-state
Troops clashed with the ELN. => clashed: actor Troops, actor eln
The battle left 40 guards dead. => battle: recipient guards
# to whom it is done
Gunmen attacked the Malian army. => attacked: actor Gunmen, recipient fama
The murder of two soldiers was condemned. => murder: recipient soldiers
Twelve soldiers died in an attack by Hamas. => died: recipient soldiers; attack: actor hamas
# who is merely named
Troops detained two men in search of a Haqqani leader. => detained: actor Troops, recipient men, other haqqani-network
# how firmly
Four villagers were killed by suspected Boko Haram militants. => killed: recipient villagers, actor boko-haram (unverified)
Hamas allegedly bombed a bus. => bombed: actor hamas (unverified)
Hamas is believed to have killed a guard. => killed: actor hamas (unverified), recipient guard (unverified)
Al-Shabaab said it had attacked a base. => attacked: actor al-shabaab (claimed)
The army claimed that Hamas killed a guard. => killed: actor hamas (claimed), recipient guard (claimed)
The army said that Hamas killed a guard. => killed: actor hamas, recipient guard
# people by a common noun, never by name
Hundreds of residents fled the raid. => fled: recipient residents; raid: nobody
Gunmen killed two aid workers. => killed: actor Gunmen, recipient aid workers
Gunmen killed Mr. Rahimi. => killed: actor Gunmen
# nobody
No rebels attacked the town. => attacked: nobody
A bomb exploded in a market. => exploded: nobody
"""


@pytest.mark.parametrize("row", [row for row in TELLINGS.strip().split("\n") if not row.startswith("#")])
def test_who_does_what(row: str) -> None:
    text, wanted = row.split(" => ")
    assert roles(text) == wanted


BLAMED = """
The FMLN claimed responsibility for the bombing of a bridge. => bombing: actor fmln (claimed)
A bomb exploded in Lima. // Police blamed the Shining Path. => exploded: actor shining-path (claimed)
He blamed ELN [Army of National Liberation] rebels for the murder of nuns. => murder: recipient nuns, actor eln (claimed)
The attack was attributed to the Taliban. => attack: actor taliban (claimed)
The attack was blamed on the Taliban. => attack: actor taliban (claimed)
The army accused Hamas of killing a guard. => killing: recipient guard (claimed), actor hamas (claimed)
Hamas denied responsibility for the attack. => attack: actor hamas (denied)
The Taliban, which has claimed responsibility for the attack, left. => attack: actor taliban (claimed)
A bomb exploded in Lima. // Nobody claimed responsibility. => exploded: nobody
A bomb exploded in Lima. // The Shining Path has not claimed responsibility. => exploded: nobody
"""


@pytest.mark.parametrize("row", BLAMED.strip().split("\n"))
def test_who_is_blamed_for_it(row: str) -> None:
    text, wanted = row.split(" => ")
    assert roles(text) == wanted


def test_of_several_tellings_the_one_that_says_it_outright_counts() -> None:
    told = make_event_actor("The army", why="actor:syntax")
    claimed = make_event_actor("The army", hedge=Hedge.CLAIMED, why="claimed:claim")
    beside = make_event_actor("The army", role=EventRole.OTHER)
    guards = make_event_actor("guards", role=EventRole.OTHER)
    merged: tuple[EventActor, ...] = merged_actors([told, claimed, beside, guards])
    assert {(a.id, a.role, a.hedge) for a in merged} == {
        ("the-army", EventRole.ACTOR, Hedge.CLAIMED),
        ("guards", EventRole.OTHER, Hedge.ASSERTED),
    }
