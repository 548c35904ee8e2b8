"""Which figures are the incident's, which an older toll, which a whole war's."""

from tests.unit.find.readings import table, told


@table(
    """
# A figure that the text itself replaces is an earlier toll.
The toll rose to 57 from an earlier 50. => killed 57; killed 50 earlier_toll
The death toll rose to 57, up from 50. => killed 57; killed 50 earlier_toll
The death toll was revised down to 109 from 121. => killed 109; killed 121 earlier_toll
Officials cut the death toll from 121 to 109. => killed 121 earlier_toll; killed 109
Officials lowered the toll to 109, from 121. => killed 109; killed 121 earlier_toll
The ministry raised the number of dead to 57 from 50. => killed 57; killed 50 earlier_toll
An earlier toll put the dead at 50. => killed 50 earlier_toll
A previous count gave 50 dead. => killed 50 earlier_toll
The ministry had earlier said 50 people were killed. => killed 50 earlier_toll
Fifty-seven people died, seven more than previously reported. => killed 57
The number of wounded climbed to 80 from 65. => injured 80; injured 65 earlier_toll
The number of displaced rose to 9,000 from 7,500 a week ago. => idps 9000; idps 7500 earlier_toll
The toll stands at 57, compared with 50 on Monday. => killed 57; killed 50 earlier_toll
The figure of 121 dead was retracted. => killed 121 earlier_toll
The toll was lowered by about 100. => nothing
The toll rose by seven. => nothing
It is about 100 fewer than first thought. => nothing
A toll of 50 was given on Monday, and 57 on Tuesday. => killed 50; killed 57
"""
)
def test_revised(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What is added to a toll and the toll that it makes.
Twelve more bodies were found, bringing the death toll to 45. => killed 12; killed 45
Three of the injured died, bringing the toll to 45. => killed 3; killed 45
That brings the total number of dead to 45. => killed 45
That brought the death toll to at least 45. => killed at_least 45
The find takes the number of dead to 45. => killed 45
Three more people died, taking the toll to 45. => killed 3; killed 45
Three more people died, raising the toll to 45. => killed 3; killed 45
Police arrested 12 more suspects, bringing the number of arrests to 45. => arrested 12; arrested 45
"""
)
def test_brought(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Figures of a whole war, of a year or of another time are background.
The war has killed more than 20,000 people. => killed more_than 20000 background
The civil war has killed 90,000 people and displaced two million.
    => killed 90000 background; displaced 2000000 background
The ten-year insurgency has left 35,000 dead. => killed 35000 background
The conflict has claimed 14,000 lives. => killed 14000 background
Some 3,000 people were killed last year. => killed about 3000 background
More than 600 people have been killed so far this year. => killed more_than 600 background
Since the start of the war, 40 reporters have been killed. => killed 40 background
Over the past decade, bandits have killed 12,000 people. => killed 12000 background
The uprising, which began in 2011, has cost 300,000 lives. => killed 300000 background
Last year a bomb at the same market killed 24. => killed 24 background
Eleven people were killed. // The conflict has displaced 2 million people since 2013.
    => killed 11; displaced 2000000 background
The Korean War killed millions. => killed vague 1000000/1000000/9999999 background
Worldwide, 120 million people are displaced. => displaced 120000000 background
"""
)
def test_background(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Words of time that belong to the event leave it the incident's.
Ten people have been killed since dawn. => killed 10
Ten people have been killed since Friday. => killed 10
Ten people were killed on Friday in the war-torn east. => killed 10
Ten people were killed in renewed conflict. => killed 10
Ten people died in the latest attack. => killed 10
In the past 24 hours, ten people were killed. => killed 10
Over the past two days shells killed ten people. => killed 10
Ten people were killed from a distance of 300 metres. => killed 10
Ten people from the same street were killed. => killed 10
Ten people fled from 12 villages. => displaced 10
"""
)
def test_incident(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
