"""Displacement, told in many ways: who fled, who lives in flight, who was taken out, who went back, and what was ruined."""

from tests.unit.find.readings import table, told


@table(
    """
# What is wanted, feared, planned, possible, allowed or denied of a verb is told of nobody; nor is every leaving a flight.
Up to 20,000 people could be displaced by the dam. => nothing
The offensive may displace 20,000 people. => nothing
Some 20,000 people are at risk of displacement. => nothing
The UN fears that 20,000 people will flee. => nothing
The plan calls for the evacuation of 3,000 residents. => nothing
Authorities are preparing to evacuate 3,000 residents. => nothing
Authorities plan to evacuate 3,000 residents. => nothing
Some 3,000 residents refused to leave. => nothing
Some 3,000 residents refused to leave their homes. => nothing
The camp was built for 3,000 people. => nothing
The camp has room for 3,000 people. => nothing
There are 14 camps in the valley. => nothing
The army evacuated its wounded. => nothing
About 3,000 residents were advised to leave. => nothing
Some 3,000 residents were told to evacuate. => nothing
Some 3,000 people have been allowed to return. => nothing
Some 3,000 people are waiting to return. => nothing
Some 3,000 people hope to return home. => nothing
No houses were destroyed. => nothing
Some 3,000 people did not leave their homes. => nothing
If the dam breaks, 3,000 people would lose their homes. => nothing
Forty buses left the city. => nothing
The ship left port with 300 passengers. => nothing
Two members left the party. => nothing
The president returned home after two days. => nothing
Thousands of workers returned to work. => nothing
Ten people returned to the courtroom. => nothing
Three hundred pupils returned to school. => nothing
He moved house three times. => nothing
"""
)
def test_nobody_is_displaced(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# People on the move, by verbs, nouns and numbers.
Nobody was displaced. => displaced 0
About 600 people were displaced in Aru and 700 in Goma. => displaced about 600; displaced 700
The violence has displaced at least 500 families and destroyed 60 homes. => displaced at_least 500 family; buildings_destroyed 60
The violence has left 500 families homeless and 12 people dead. => displaced 500 family; killed 12
Fires destroyed 60 homes, displacing 300 people. => buildings_destroyed 60; displaced 300
The storm killed nine people and forced 2,000 others from their homes. => killed 9; displaced 2000
The storm killed nine and displaced thousands. => killed 9; displaced vague 1000/1000/9999
More than half a million people have been forced from their homes. => displaced more_than 500000
Between 3,000 and 4,000 people fled to Chad. => displaced between 3000 and 4000
As many as 4,000 people fled to Chad. => displaced up_to 4000
Nearly 4,000 people, mostly women and children, fled to Chad. => displaced nearly 4000
Nearly 4,000 people, 1,200 of them children, fled to Chad. => displaced nearly 4000; displaced 1200 of 4000
Some 700 of the displaced are children. => displaced about 700
The fighting sent 4,000 people fleeing. => displaced 4000
The fighting sent 4,000 people running for their lives. => displaced 4000
The exodus of 4,000 villagers emptied the valley. => displaced 4000
A wave of 4,000 refugees crossed the border. => refugees 4000
Another 4,000 people have sought refuge in churches. => displaced 4000
Another 200 families were made homeless. => displaced 200 family
Rebels expelled 200 families from the town. => displaced 200 family
Two hundred families were evicted. => displaced 200 family
Two hundred families have been resettled. => displaced 200 family
Two hundred families abandoned their farms. => displaced 200 family
The region is host to 200,000 displaced people. => idps 200000
The camp is home to 30,000 displaced people. => idps 30000
The camp shelters 30,000 people. => idps 30000
The camp houses 30,000 displaced people. => idps 30000
There are 30,000 displaced people in the camp. => idps 30000
There are 30,000 IDPs in Goma. => idps 30000
Goma has 30,000 IDPs. => idps 30000
Some 30,000 internally displaced persons live in Goma. => idps about 30000
The total of displaced now stands at 30,000. => idps 30000
The number of internally displaced people has risen to 30,000. => idps 30000
The number of people displaced has risen to 30,000. => displaced 30000
The displaced population stands at 30,000. => idps 30000
This brings the number of displaced to 30,000. => idps 30000
The figure of displaced families has climbed from 300 to 420. => idps 300 family earlier_toll; idps 420 family
Some 900 refugees from Mali live in the camp. => refugees about 900
Uganda is home to 1.4 million refugees. => refugees 1400000
Police evacuated 40 people from a burning hotel. => evacuated 40
Helicopters lifted 40 people from rooftops. => evacuated 40
Boats rescued 40 people from rooftops. => released 40
About 40 people were plucked from the roofs. => evacuated about 40
Some 4,000 residents have been moved out of the danger zone. => evacuated about 4000
Some 4,000 residents have been brought to safety. => evacuated about 4000
Buses carried 4,000 people out of the enclave. => evacuated 4000
Some 400 people returned to Aleppo on Sunday. => returned about 400
Only 40 families have gone back. => returned 40 family
Only 40 families have come back to the village. => returned 40 family
Forty families returned, but 300 are still displaced. => returned 40 family; idps 300 family
A total of 40 families were repatriated. => returned 40 family
Flooding affected 12,000 people, of whom 3,000 were displaced. => affected 12000; displaced 3000 of 12000
Flooding has affected 12,000 people and displaced 3,000. => affected 12000; displaced 3000
Some 12,000 people were hit by the floods. => affected about 12000
Some 12,000 people need shelter. => in_need about 12000
Thirty-one of the 60 houses in the village were burnt. => buildings_destroyed 31
Some 60 dwellings were torn down by settlers. => buildings_destroyed about 60
A blaze swept through the camp, destroying 300 shelters. => buildings_destroyed 300
Shells hit 12 houses. => buildings_damaged 12
Twelve houses were shelled. => buildings_damaged 12
Twelve houses were looted and burned. => buildings_destroyed 12
Gunmen burned 12 houses and stole 300 cows. => buildings_destroyed 12
Sixty homes were partially destroyed. => buildings_damaged 60
Sixty homes were partly damaged and 20 totally destroyed. => buildings_damaged 60; buildings_destroyed 20
Sixty homes suffered damage. => buildings_damaged 60
Sixty homes were badly hit. => buildings_damaged 60
The quake flattened 60 homes in seconds. => buildings_destroyed 60
Sixty homes are no longer habitable. => buildings_damaged 60
"""
)
def test_people_on_the_move(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
