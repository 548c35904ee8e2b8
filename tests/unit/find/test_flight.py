"""What is counted: the displaced, those in need, those who take part, and things."""

from tests.unit.find.readings import reading_of, set_aside, table, told


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
# Who lives in flight is a stock, who goes into it a flow; who is taken out of danger is evacuated.
Some 12,000 people are staying in 14 evacuation centres. => idps about 12000
Some 12,000 people are sheltering in schools and churches. => idps about 12000
Some 12,000 people are being sheltered in schools. => idps about 12000
Ninety families were accommodated in relief camps. => idps 90 family
Ninety families are staying with relatives. => idps 90 family
Eighty households remain displaced. => idps 80 household
The town now hosts 12,000 displaced people. => idps 12000
Some 9,000 refugees live in tents near the border. => refugees about 9000
Ninety families took refuge in a mosque. => displaced 90 family
Some 12,000 others had reached evacuation centres. => displaced about 12000
Some 12,000 people have moved to safer places. => displaced about 12000
Some 12,000 people were moved to safer places. => evacuated about 12000
Some 12,000 people were taken to evacuation centres. => evacuated about 12000
The school took in 90 evacuees. => evacuated 90
The flood forced 40,000 people to evacuate. => evacuated 40000
Over 2,000 residents were forced to evacuate their homes. => evacuated more_than 2000
Sixteen thousand families were affected and evacuated. => evacuated 16000 family
The flood forced the evacuation of, by the last count, 17,631 people. => evacuated 17631
Officials reported 28 houses damaged in Hunan and over 400 people evacuated. => buildings_damaged 28; evacuated more_than 400
The quake left 350 families without a roof. => displaced 350 family
The quake left 350 families roofless. => displaced 350 family
The number of displaced families is put at 349. => idps 349 family
Some 600 people were displaced by the shelling. // Twenty people are in shelters, the others with host families. =>
    displaced about 600; idps 20 of 600
Some 600 families (3,100 persons) were displaced. // Of these, 90 families, or 480 persons, live in relief camps. =>
    displaced about 600 family; displaced 3100 again; idps 90 family of 600; idps 480 of 3100 again
Some 600 people were displaced. // Nearly 70 per cent of them live in camps; 90 have been taken in by host communities. =>
    displaced about 600; idps 90 of 600
Ninety people have been taken in by host communities. => idps 90
The displacement site at Bulo, home to around 3,000 people, was shelled. => idps about 3000
Some 9,000 people remained displaced in June, up from 7,845 in May. => idps about 9000; idps 7845 earlier_toll
The army drove 8,000 people from two districts. => displaced 8000
Close to 8,000 have headed for camps. => displaced nearly 8000
Some 200 villagers spent the night in the fields. => displaced about 200
Ninety families are living in unfinished buildings. => idps 90 family
Some 900 people have left Tal Hano. // Teams registered 70 families in the next valley, but only 30 families in Kor. =>
    displaced about 900; displaced 70 family; displaced 30 family
Some 900 people have left Tal Hano. // Close to 300 reached Kor in a day. => displaced about 900; displaced nearly 300
Two drivers have not been heard of since. => missing 2
Forty miners are not accounted for. => missing 40
Some 90 displaced families had entered Armenia by noon. => displaced about 90 family
Buses took 90 people out of the enclave; 35 were taken out on Monday alone. => evacuated 90; evacuated 35 of 90
The district counted 900 returnees. => returned 900
The return of 900 families was slow. => returned 900 family
The embassy is without news of five tourists. => missing 5
Up to 600 people have moved to other districts. // Most stay with kin, while 75 are sheltered at two sites. =>
    displaced up_to 600; idps 75 of 600
"""
)
def test_stock_and_flow(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Who fights comes, goes and lodges without being displaced.
Two hundred soldiers arrived in the city. => nothing
The camp hosts 40 soldiers. => nothing
Forty policemen have moved to another district. => nothing
Some 900 people have left Tal Hano. // The office registered 30 voters. => displaced about 900
Forty miners are accounted for. => nothing
A number of returnees were robbed at the bridge. => nothing
The gendarmes, some 300 of them, took over the town. => nothing
He has resided near a school with 29 of his men. => nothing
"""
)
def test_no_displacement(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


def test_an_order_to_leave_is_no_flight() -> None:
    assert set_aside("The evacuation of 5,000 people was ordered.") == ["5,000 people"]
    assert set_aside("Some 5,000 people were ordered to evacuate.") == ["Some 5,000 people"]


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
Thirty homes were left uninhabitable. => buildings_damaged 30
Thirty homes are under water. => buildings_damaged 30
Thirty houses lost their roofs. => buildings_damaged 30
The storm tore the roofs off 30 houses. => buildings_damaged 30
Raiders set fire to 30 huts. => buildings_destroyed 30
Raiders set 30 huts on fire. => buildings_destroyed 30
Thirty homes were reduced to rubble. => buildings_destroyed 30
Firemen evacuated about 50 homes. => evacuated about 50 building
Three schools were evacuated. => nothing
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


def test_things_have_units_of_their_own() -> None:
    told_of = reading_of("Shells destroyed 40 houses and two trucks, and troops seized nine rifles after 14 air strikes.").claims
    assert [c.unit.value for c in told_of][:3] == ["building", "vehicle", "weapon"]
