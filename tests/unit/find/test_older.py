"""Older: figures that the report itself says are replaced, and differences, which are no figures."""

from tests.unit.find.readings import table, told


@table(
    """
# Raised, revised and earlier tolls.
The toll was raised to 57 from an earlier 50. => killed 57; killed 50 earlier_toll
The toll rose from an earlier 50 to 57. => killed 50 earlier_toll; killed 57
The toll was revised down to 50 from 57. => killed 50; killed 57 earlier_toll
The toll was revised from 57 to 50. => killed 57 earlier_toll; killed 50
The dead number 57, up from 50. => killed 57; killed 50 earlier_toll
The death toll stands at 57, up from 50 on Monday. => killed 57; killed 50 earlier_toll
The toll stands at 57, revised from 50. => killed 57; killed 50 earlier_toll
The first toll was 50 dead. => killed 50 earlier_toll
The committee's first toll was 50 dead. => killed 50 earlier_toll
An initial toll spoke of 50 dead. => killed 50 earlier_toll
A preliminary count had put the dead at 50. => killed 50 earlier_toll
A previous toll gave 50 dead. => killed 50 earlier_toll
Fifty-seven people died, the hospital said. // On Thursday it had reported 50 dead. => killed 57; killed 50 earlier_toll
Fifty-seven people died, the hospital said. // It had earlier given the number of dead as 50.
    => killed 57; killed 50 earlier_toll
Fifty-seven people died, the hospital said. // It had earlier reckoned with 50 dead. => killed 57; killed 50 earlier_toll
Fifty-seven people died, the hospital said. // At first it had spoken of 50 dead. => killed 57; killed 50 earlier_toll
Fifty-seven people died, the hospital said. // The police had put the dead at 50. => killed 57; killed 50 earlier_toll
Fifty-seven people died. // The police had earlier announced the deaths of 50 people. => killed 57; killed 50 earlier_toll
"""
)
def test_revised(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What somebody had said before another figure stood.
The mayor had said on Monday that 12 people were missing. => missing 12
Nine people died. // The mayor had said that 12 were missing. => killed 9; missing 12
Nine people died. // Rebels had killed 12 in the same town in May. => killed 9; killed 12
Nine people died. // The soldiers had set the men apart and shot 12. => killed 9; killed 12
Nine people died. // The army had at first spoken of five dead. => killed 9; killed 5 earlier_toll
Nine people died. // The army at first spoke of five dead. => killed 9; killed 5 earlier_toll
Nine people died. // The army initially put the number of dead at five. => killed 9; killed 5 earlier_toll
Nine people died. // Early estimates spoke of five dead. => killed 9; killed 5 earlier_toll
Nine people died. // The first estimate was five dead. => killed 9; killed 5 earlier_toll
Nine people died. // A provisional toll had given five dead. => killed 9; killed 5 earlier_toll
Nine people died. // The first five dead were buried on Friday. => killed 9; killed 5
Nine people died. // The union had counted nine dead. => killed 9; killed 9
Nine people fled. // The agency had registered 1,500 displaced in May. => displaced 9; displaced 1500
The army had earlier announced the deaths of 23 hostages. => killed 23 earlier_toll
He had earlier given the number of dead as 18. => killed 18 earlier_toll
The rebels had denied killing 12 men. => killed 12
The toll could rise to 60. => nothing
The toll might rise to 60. => nothing
The mayor feared that the toll would rise to 60. => nothing
"""
)
def test_said_before(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Differences count nobody.
The toll is about 100 lower than the one given on Monday. => nothing
The toll was lowered by 100. => nothing
That is 12 fewer than the day before. => nothing
Twelve people died, three more than the day before. => killed 12
The toll rose by 12 to 60. => killed 60
"""
)
def test_differences(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# A bare figure that somebody gives is of the harm told last; deaths counted over a time are background.
At least 60 people died, police said. // The doctors' union counted 97. => killed at_least 60; killed 97
At least 60 people died, police said. // The government recognises only 38. => killed at_least 60; killed 38
At least 60 people died. // The rebels later spoke of more than 90. => killed at_least 60; killed more_than 90
At least 60 people died and 90 were hurt. // The mayor had named 39. => killed at_least 60; injured 90; killed 39 earlier_toll
At least 60 people died. // By nightfall the figure stood at 71. => killed at_least 60; killed 71
At least 60 people died. // The union counted on 97 votes. => killed at_least 60
At least 60 people died. // The village counts 900 houses. => killed at_least 60
At least 60 people died. // The army gave 20 reasons. => killed at_least 60
The union counted 97. => nothing
Forty were hurt. // The clinic reports 52. => injured 40; injured 52
The province recorded 1,800 murders. => killed 1800 background
There have been 3,200 killings since the coup. => killed 3200 background
Two killings were reported. => killed 2
He was charged with two counts of murder. => nothing
"""
)
def test_figure_given(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
