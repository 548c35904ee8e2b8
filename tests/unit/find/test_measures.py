"""What is counted: the dead and the hurt, by verbs, nouns and states, many or one."""

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
The raid cost the lives of 13 soldiers. => killed 13 security_forces
The siege claimed 340 lives. => killed 340
The siege has claimed the lives of 340 residents. => killed 340 civilian
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
Both sides together counted 90 dead. => killed 90
The city morgue received 45 bodies. => killed 45
Rescuers retrieved eight unidentified bodies from the canal. => bodies_unidentified 8
"""
)
def test_killed_nouns(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# One victim is a claim of one.
A soldier was killed when his post came under fire. => killed 1 security_forces
A 17-year-old boy died in the crossfire. => killed 1 civilian children
A sniper killed a nurse in Bakhmut. => killed 1 aid_or_medical
One soldier was killed. => killed 1 security_forces
One of the soldiers was killed. => killed 1 security_forces
A Dutch photographer lost his life. => killed 1 journalist
An Iraqi policeman has been abducted. => abducted 1 security_forces
An American aid worker was taken hostage. => hostage 1 aid_or_medical
A gunman was arrested near the consulate. => arrested 1 combatant
A farmer and his son were killed by a mine. => killed 1 civilian; killed 1
A mother and her two daughters were killed. => killed 1 civilian; killed 2 civilian
The governor and his driver were killed. => killed 1 civilian; killed 1
The mayor was killed by a sniper. => killed 1 civilian
The army said a peacekeeper had been killed. => killed 1 peacekeeper
A second soldier was killed on Tuesday. => killed 1 security_forces
Another soldier was killed on Tuesday. => killed 1 security_forces
Only one passenger was hurt. => injured 1
A single guard was wounded. => injured 1 security_forces
An elderly woman was shot dead at a checkpoint in Jenin. => killed 1 civilian
Police shot and killed a protester in Khartoum. => killed 1
"""
)
def test_one_victim(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# The hurt, by verbs, nouns and states.
A grenade wounded seven vendors. => injured 7 civilian
Seven vendors were hurt by a grenade. => injured 7 civilian
Forty pupils were taken to hospital. => injured 40
Forty people suffered shrapnel wounds. => injured 40
At least 40 people sustained injuries. => injured at_least 40
Hospitals treated 40 wounded. => injured 40
Three soldiers were badly hurt. => injured 3 security_forces
Eleven were injured, three of them seriously. => injured 11; injured 3 of 11
The clash left 30 wounded. => injured 30
The number of injured rose to 30. => injured 30
The number of wounded is put at 30. => injured 30
Injuries to 30 people were reported. => injured 30
Thirty injuries were reported. => injured 30
A mine maimed two goatherds. => injured 2
Thirty more people were hospitalised. => injured 30
Four policemen were shot and wounded. => injured 4 security_forces
Four policemen were shot in the leg. => injured 4 security_forces
Two cadets were slightly injured. => injured 2 security_forces
One person was lightly wounded. => injured 1
The bombing left 6 dead and 30 wounded. => killed 6; injured 30
Six people were killed and 30 wounded. => killed 6; injured 30
Six people were killed and 30 others were wounded. => killed 6; injured 30
Six people were killed and another 30 injured. => killed 6; injured 30
The bombing killed six and injured 30. => killed 6; injured 30
The bombing killed six people, injured 30 and trapped nine. => killed 6; injured 30; besieged 9
6 dead, 30 wounded in Kadugli shelling. => killed 6; injured 30
Of the 36 hit, six died. => killed 6
The ambush caused 36 casualties. => casualties 36
The regiment suffered 36 casualties. => casualties 36
Casualties were put at 36. => casualties 36
"""
)
def test_injured(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
