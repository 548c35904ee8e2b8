"""What is counted: the dead, by verbs, nouns and states."""

from tests.unit.find.readings import table, told


@table(
    """
# Who was killed stands as the object of the act, or as the subject of its passive.
A roadside mine killed nine border guards near Spin Boldak. => killed 9 security_forces
Nine border guards were killed by a roadside mine. => killed 9 security_forces
Mortar fire has killed at least 40 townspeople since dawn. => killed at_least 40
Gunmen on motorbikes shot dead six road workers. => killed 6
Six road workers were shot dead by gunmen on motorbikes. => killed 6
Raiders hacked eleven farmers to death in Plateau state. => killed 11 civilian
Eleven farmers were hacked to death. => killed 11 civilian
Two judges were gunned down outside the court. => killed 2 civilian
The drone strike, which the army denied, killed five wedding guests. => killed 5
Rebels slaughtered 80 villagers in one night. => killed 80 civilian
Eighty villagers were massacred in one night. => killed 80 civilian
Three marines lost their lives in the crossing. => killed 3 security_forces
Seventeen miners perished when the shaft was bombed. => killed 17
Fourteen recruits died of thirst. => killed 14
Two of the crew drowned. => killed 2
Four colonels were assassinated within a month. => killed 4 security_forces
Thirty people were crushed to death in the rush. => killed 30
Ten people were burned alive. => killed 10
Ten people were burnt alive in their huts. => killed 10
A car bomb took the lives of 13 shoppers. => killed 13 civilian
The raid cost 13 soldiers their lives. => killed 13 security_forces
The raid cost the lives of 13 soldiers. => killed 13 security_forces
The siege claimed 340 lives. => killed 340
The siege has claimed the lives of 340 residents. => killed 340 civilian
Snipers picked off three stretcher bearers. => killed 3
The commandos eliminated seven fighters in the gorge. => killed 7 combatant
Troops neutralised 22 terrorists, the ministry boasted. => killed 22 combatant
Eight militants were neutralized in the operation. => killed 8 combatant
The shelling that killed 16 people in Goris went on all night. => killed 16
The 16 people killed in Goris were buried together. => killed 16
The men who killed 16 people in Goris are unknown. => killed 16
Having killed four guards, the raiders drove off. => killed 4 security_forces
The raiders drove off after killing four guards. => killed 4 security_forces
Shells rained on the market, killing 27. => killed 27
Shells rained on the market and killed 27. => killed 27
A shell fell on the bakery queue, instantly killing 27 people and scattering the rest. => killed 27
Five nurses succumbed to their wounds. => killed 5 aid_or_medical
Five nurses died of their wounds. => killed 5 aid_or_medical
"""
)
def test_killed_verbs(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# The dead are also told by nouns: tolls, deaths, bodies, lives.
The death toll rose to 61. => killed 61
The death toll from the bombing of the ferry has risen to 61. => killed 61
The death toll now stands at 61. => killed 61
The toll stood at 61 by nightfall. => killed 61
The toll has climbed past 60. => killed more_than 60
The raid had a death toll of 61. => killed 61
Doctors gave a death toll of at least 61. => killed at_least 61
With a death toll of 61, it was the worst raid of the year. => killed 61
The hospital put the death toll at 61. => killed 61
The hospital put the number of dead at 61. => killed 61
The number of dead reached 61. => killed 61
The number of people killed has reached 61. => killed 61
The number of fatalities was 61. => killed 61
The explosion left 12 dead. => killed 12
The explosion left 12 people dead and a crater in the road. => killed 12
The explosion hit a bus, leaving 12 dead. => killed 12
The explosion hit a bus, leaving at least 12 passengers dead. => killed at_least 12
Twelve dead in explosion near Marib. => killed 12
At least 12 are dead. => killed at_least 12
At least 12 people are feared dead. => killed at_least 12
The bodies of 31 men were pulled from the well. => killed 31
Diggers found 31 bodies in the well. => killed 31
The clashes resulted in the death of four officers. => killed 4 security_forces
The clashes resulted in 19 deaths. => killed 19
The clashes caused more than 100 deaths. => killed more_than 100
There were 19 deaths in the clashes. => killed 19
Nineteen deaths were recorded. => killed 19
The ministry recorded 19 fatalities. => killed 19
Nineteen fatalities have been confirmed. => killed 19
The killing of three monks set off the riots. => killed 3 civilian
The murder of three monks set off the riots. => killed 3 civilian
The loss of 13 marines stunned the fleet. => killed 13 security_forces
The fleet mourned 13 dead. => killed 13
Among the dead were two midwives. => killed 2 aid_or_medical
Both sides together counted 90 dead. => killed 90
The city morgue received 45 bodies. => killed 45
Morgue workers registered 23 slain villagers. => killed 23 civilian
Rescuers retrieved eight unidentified bodies from the canal. => bodies_unidentified 8
"""
)
def test_killed_nouns(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Passives, clauses and turns in which the people stand far from the verb.
Killed in the blast were four firemen and a bus driver. => killed 4; killed 1
Among those killed were four firemen. => killed 4
Four firemen, who had rushed to the scene from a nearby station, were killed by the second blast. => killed 4
Four firemen were reported killed. => killed 4
Four firemen were said to have been killed. => killed 4
Four firemen were confirmed killed. => killed 4
Four firemen were among the dead. => killed 4
Four firemen have been confirmed dead. => killed 4
Four firemen are believed to have died. => killed 4
Four firemen are thought to be dead. => killed 4
Four firemen got killed. => killed 4
Four firemen had been hit by splinters and died in the ambulance. => killed 4
What killed the four firemen was a second bomb. => killed 4
It was the second bomb that killed four firemen. => killed 4
The number of firemen killed is four. => killed 4
The second bomb, which killed four firemen, had been hidden in a bin. => killed 4
The bomb by which four firemen were killed had been hidden in a bin. => killed 4
Seeing four firemen killed, the crowd scattered. => killed 4
The four firemen killed on Monday will be buried on Friday. => killed 4
The deaths of four firemen are being investigated. => killed 4
The blast wounded 11, four of them firemen. => injured 11; injured 4 of 11
The blast was over in a second, but it left four firemen dead. => killed 4
To the four firemen killed on Monday were added two nurses. => killed 4
"""
)
def test_passives(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# The dead once more: other verbs, nouns and turns of British and American reporters.
The raid left behind 14 dead and a burnt-out school. => killed 14
The blaze set off by the rocket killed 14 sleeping workers. => killed 14
The shootout ended with 14 dead on both sides. => killed 14
Fourteen people have now been confirmed killed. => killed 14
The siege ended in the deaths of 14 hostages. => killed 14
Fourteen died when a grenade was thrown into a bar. => killed 14
Fourteen lives were lost when a grenade was thrown into a bar. => killed 14
Fourteen men lay dead in the yard. => killed 14
Fourteen men were found shot dead. => killed 14
Fourteen men were found with bullets in their heads. => nothing
Fourteen more died of hunger in the besieged town. => killed 14
An ambush in the Cauca valley claimed 14 lives. => killed 14
The morgue has taken in 14 bodies since Monday. => killed 14
Snipers have killed 14 since Monday. => killed 14
Fourteen were killed outright and two died later. => killed 14; killed 2
Police shot 14 miners dead at Marikana. => killed 14
Security forces shot and killed 14 demonstrators. => killed 14
Security forces opened fire, killing 14 demonstrators. => killed 14
Soldiers opened fire on a crowd and 14 people were killed. => killed 14
Fourteen people, three of them under the age of ten, were killed. => killed 14; killed 3 of 14
The strike killed the mayor and 14 of his aides. => killed 1; killed 14
The strike killed 14, the mayor among them. => killed 14; killed 1 of 14
The killing by soldiers of 14 farmers was filmed. => killed 14
A landslide of shells fell on the camp; 14 are dead. => killed 14
The convoy was hit twice, with the loss of 14 lives. => killed 14
The convoy was hit twice, at the cost of 14 lives. => killed 14
Fatal shootings of 14 civilians were recorded in May. => killed 14
The massacre of some 300 villagers at Dos Erres is well known. => killed about 300
Lightning raids cost the army 14 dead. => killed 14
The army suffered 14 dead and 40 wounded. => killed 14; injured 40
The army reported 14 of its men killed and 40 wounded. => killed 14; injured 40
Its losses were 14 dead and 40 wounded. => killed 14; injured 40
Their losses: 14 dead, 40 wounded. => killed 14; injured 40
"""
)
def test_more_deaths(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Figures told as an order of size.
The dead number in the hundreds. => killed vague 100/100/999
The toll runs into the hundreds. => killed vague 100/100/999
The death toll is in the hundreds. => killed vague 100/100/999
Casualties run into the thousands. => casualties vague 1000/1000/9999
Refugees arrived by the thousand. => nothing
The number of wounded exceeds 200. => injured more_than 200
Well over 200 wounded were counted. => injured more_than 200
"""
)
def test_run_into(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
