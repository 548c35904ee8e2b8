"""Flows: those who are arrested, taken and give themselves up, apart from the stock of those who are held."""

from tests.unit.find.readings import table, told


@table(
    """
# A verb of holding in the past tells of arrests; a place, a time since or a lasting state tells of the stock.
Police detained 40 marchers on Friday. => arrested 40
Troops detained several suspects during the raid. => arrested vague 3/-/-
Forty marchers were detained on Friday. => arrested 40
Forty marchers were detained during a search. => arrested 40
The force returned fire, detaining two men. => arrested 2
Some 4,000 men are detained in the fort. => detained about 4000
Some 4,000 men were detained in the fort. => detained about 4000
Some 4,000 men have been detained there since Tuesday. => detained about 4000
The army still detains 40 men. => detained 40
The jail holds 4,000 men. => detained 4000
The number of people detained is 40. => detained 40
Police have detained 40 people. => arrested 40
Forty marchers were still detained on Friday. => detained 40
Forty marchers are being detained. => detained 40
The number of men detained at the school has reached 40. => detained 40
The army took 18 prisoners to the capital. => detained 18
Eighteen prisoners were taken to the capital. => detained 18
Forty people may have been detained. => arrested 40
Police could detain 40 people. => nothing
Nobody was detained. => arrested 0
The police denied that 40 students had been detained. => arrested 40
"""
)
def test_detained(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# The taken, the held and the missing by other words.
The raid resulted in the death of one commander and the detainment of four others. => killed 1; detained 4
Those missing numbered 40. => missing 40
The missing now number 40. => missing 40
The captives numbered about 60. => detained about 60
The tally of captives stands at 60. => detained 60
The number of people arrested stands at 60. => arrested 60
The number of those arrested has reached 60. => arrested 60
Among those arrested were two reporters. => arrested 2
Forty rebels surrendered on Friday. => surrendered 40
Forty rebels laid down their arms. => surrendered 40
Forty rebels have laid down their weapons. => surrendered 40
The rebels took 18 soldiers prisoner. => arrested 18
Eighteen soldiers were taken prisoner. => arrested 18
The army took 18 prisoners. => arrested 18
Eighteen prisoners were taken. => arrested 18
The army killed 12 and took 18 prisoners. => killed 12; arrested 18
The army said it had captured 18 fighters. => arrested 18
"""
)
def test_taken(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Taken into custody, come out alive, lost comrades, and what such words do not tell.
Police took 74 suspects into custody. => arrested 74
Seventy-four suspects were taken into custody. => arrested 74
Police took 74 suspects into the hall. => nothing
About 240 hostages came out alive. => released about 240
Forty passengers came out alive. => nothing
He planned and executed numerous small-arms and mortar attacks. => nothing
The rebels denied having lost more than 70 fighters. => killed more_than 70
The rebels lost 70 rifles. => nothing
Two gunmen who tried to flee in a truck were arrested. => arrested 2 combatant
Two prisoners who tried to escape were arrested. => recaptured 2
Sixty people were gassed to death. => killed 60
Twelve people were trampled to death. => killed 12
"""
)
def test_custody_and_captivity(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
