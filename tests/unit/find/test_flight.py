"""What is counted: the displaced, those in need, those who take part, and things."""

from tests.unit.find.readings import table, told


@table(
    """
# Flight, shelter and siege.
Some 4,000 people fled the shelling of Tskhinvali. => displaced about 4000
Some 4,000 people have been displaced. => displaced about 4000
The offensive displaced 4,000 people. => displaced 4000
The offensive drove 4,000 people from their homes. => displaced 4000
The offensive forced 4,000 people to flee. => displaced 4000
Four thousand people were forced from their homes. => displaced 4000
Four thousand people were left homeless. => displaced 4000
Four thousand people crossed the border into Chad. => displaced 4000
The displacement of 4,000 people was reported. => displaced 4000
The fighting has displaced 700 families. => displaced 700 family
Seven hundred families fled Hodeidah. => displaced 700 family
About 90 households left the valley. => displaced about 90 household
Four thousand people are living in tents. => idps 4000
The number of displaced has reached 4,000. => idps 4000
The town hosts 9,000 refugees. => refugees 9000
Jordan registered 9,000 Syrian refugees. => refugees 9000
Buses evacuated 600 people from the enclave. => evacuated 600
Six hundred people were evacuated. => evacuated 600
The evacuation of 600 people ended at noon. => evacuated 600
Some 600 refugees went home. => returned about 600
Six hundred people have returned to their villages. => returned 600
Thirty thousand people are trapped in the old town. => besieged 30000
Thirty thousand people are under siege. => besieged 30000
The siege has cut off 30,000 people. => besieged 30000
Two million people need food aid. => in_need 2000000
Two million people are in need of food. => in_need 2000000
The outage affected 80,000 residents. => affected 80000
Sixty people were stranded at the crossing. => besieged 60
Thousands are homeless after the bombing. => displaced vague 1000/1000/9999
More than 300,000 people have now left Artsakh. => displaced more_than 300000
"""
)
def test_displaced(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Those who fight or march.
Two hundred fighters stormed the post. => participants 200 combatant
About 60 gunmen attacked the village. => participants about 60 combatant
The village was attacked by about 60 gunmen. => participants about 60 combatant
Some 3,000 people marched through Tbilisi. => participants about 3000
Thousands of women rallied in Omdurman. => participants vague 1000/1000/9999
Ninety rebels took part in the raid. => participants 90 combatant
An attack by 60 gunmen was beaten back. => participants 60 combatant
The group has 800 fighters. => participants 800 combatant
Five thousand troops have been deployed. => participants 5000 security_forces
"""
)
def test_taking_part(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Houses, vehicles, weapons and strikes are counted as things.
The shelling destroyed 40 houses. => buildings_destroyed 40
Forty houses were burned down. => buildings_destroyed 40
Forty houses were damaged. => buildings_damaged 40
Two tanks were destroyed. => vehicles_destroyed 2
Their reserve, nine trucks driven by recruits, was destroyed. => vehicles_destroyed 9
Jets carried out 14 air strikes. => strikes 14
Troops seized 30 rifles. => weapons_seized 30
The rebels fired 60 rockets. => weapons_used 60
Sixty rockets were fired at the port. => weapons_used 60
Three checkpoints were hit. => facilities_hit 3
The faction, tired of managing nine jails, wants them closed. => facilities 9
The faction runs six camps near the river. => facilities 6
The column detonated one bomb – three vans driven by boys – at the gate. => weapons_used 1; weapons_used 3
"""
)
def test_things(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
