"""Tolls: how reports of war say how many died and were hurt: by verbs, by nouns, in headlines, and that nobody was."""

from tests.unit.find.readings import table, told


@table(
    """
# Verbs, nouns of harm and figures that are put, stand and rise.
The death toll rose to 19 overnight. => killed 19
The toll from the shelling has risen to at least 19. => killed at_least 19
The number of dead climbed to 19 on Sunday. => killed 19
A death toll of 19 was confirmed by the hospital. => killed 19
A toll of 19 dead and 40 wounded was given on Monday. => killed 19; injured 40
The shelling of the port left 19 dead. => killed 19
The shelling left 19 dead and 40 hurt. => killed 19; injured 40
A bomb exploded in the bazaar, leaving 19 dead and 40 wounded. => killed 19; injured 40
Clashes on the border leave 19 dead, 40 wounded => killed 19; injured 40
19 dead, 40 wounded in market blast => killed 19; injured 40
The attack claimed the lives of 19 shepherds. => killed 19 civilian
The attack has claimed 19 lives. => killed 19
The fighting cost 19 soldiers their lives. => killed 19 security_forces
The bodies of 31 men were pulled from the well. => killed 31
The bodies of 31 were pulled from the rubble. => killed 31
Bodies of 31 were pulled from the rubble. => killed 31
Rescuers recovered the bodies of 31 people. => killed 31
Thirty-one bodies were dug out of the rubble. => killed 31
Twelve dead bodies lay in the street. => killed 12
Some 31 corpses were found in the canal. => killed about 31
Nineteen people met their deaths in the raid. => killed 19
Nineteen people lost their lives in the raid. => killed 19
The lives of 19 people were lost in the raid. => killed 19
The raid resulted in the deaths of 19 people. => killed 19
The raid resulted in 19 deaths. => killed 19
There were 19 deaths. => killed 19
There were 19 fatalities and 40 injuries. => killed 19; injured 40
The ministry put the dead at 19 and the wounded at 40. => killed 19; injured 40
The ministry put the number killed in the raid at 175. => killed 175
The ministry puts the number killed since the fighting began at 175. => killed 175
Officials put the number of people killed in three days of fighting at 175. => killed 175
The wounded number 79. => injured 79
The wounded numbered 79, the doctor said. => injured 79
The dead number at least 79. => killed at_least 79
The tally of wounded stood at 60. => injured 60
The count of the dead stands at 60. => killed 60
By evening the count of wounded had reached 60. => injured 60
Killed in the strike were two commanders. => killed 2
Also killed in the raid were more than a dozen gunmen. => killed more_than 12
Also wounded in the blast were four passers-by. => injured 4
Among those killed were two teachers. => killed 2
Two teachers are among those killed. => killed 2
Three boys who sold bread from carts are among those killed, he said. => killed 3
Three boys were among the dead. => killed 3
Among the wounded was a nurse. => injured 1
At least 35 marchers and onlookers were shot dead. => killed at_least 35
It has the names of at least 35 marchers and onlookers shot dead by troops. => killed at_least 35
The group named 35 marchers and onlookers killed by troops. => killed 35
He listed 14 teachers and doctors abducted since May. => abducted 14
The guerrillas lost 14 men. => killed 14
The rebels lost 14 men, the army nine. => killed 14; killed 9
The brigade suffered nine dead and 20 wounded. => killed 9; injured 20
The brigade suffered 29 casualties. => casualties 29
The column took 20 casualties. => casualties 20
Nine policemen were martyred in the ambush. => killed 9 security_forces
The army neutralised 12 terrorists. => killed 12 combatant
Special forces eliminated four militants. => killed 4 combatant
Troops liquidated four bandits. => killed 4 combatant
Twelve fighters were neutralised in the operation. => killed 12
"""
)
def test_tolls(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Nobody was harmed, or it is only feared, denied or possible.
The strike could have killed 19 people. => nothing
The mayor feared that 19 people might be dead. => nothing
If the dam breaks, 19 villages would be flooded. => nothing
The army denied that the strike had killed 19 civilians. => killed 19
No deaths were reported. => killed 0
There were no casualties. => casualties 0
No casualties were reported. => casualties 0
Nobody was killed in the raid. => killed 0
No one was hurt. => injured 0
None of the 40 passengers was hurt. => injured 0
None of the 40 villagers was killed. => killed 0
Neither of the two guards was hurt. => injured 0
Neither man was hurt. => injured 0
"""
)
def test_nobody(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Words of communiqués: the fallen, sacrifices, losses, those who are let go and picked up.
At least 135 soldiers have fallen. => killed at_least 135
Three policemen fell to snipers. => killed 3
Three men fell silent. => nothing
The number of soldiers fell to 300. => nothing
Fifty men gave their lives for the bridge. => killed 50
Fifty men gave blood. => nothing
Six soldiers made the supreme sacrifice. => killed 6
Twenty soldiers embraced martyrdom. => killed 20
In the town 271 militants were rendered ineffective. => killed 271
The bridge was rendered useless by 12 shells. => nothing
The ministry put the losses of the police at 11 dead and 39 wounded. => killed 11; injured 39
The army put rebel losses at 45. => killed 45
The rebels let five prisoners go. => released 5
Twenty soldiers are prisoners. => detained 20
Soldiers, about 1,300 of them, are to be deployed on Thursday. => nothing
Soldiers, about 1,300 of them, were deployed on Thursday. => participants about 1300
Twenty people died. // Soldiers, about 1,300 of them, were sent to the town. => killed 20; participants about 1300
Around forty students and priests were picked up by the police. => arrested about 40
Medics picked up 40 wounded men. => injured 40
"""
)
def test_communiques(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
