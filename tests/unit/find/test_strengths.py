"""Strengths: how many took part: fighters, troops, mutineers and protesters of whom no harm is told."""

from tests.unit.find.readings import table, told


@table(
    """
# Those who attack, guard, are sent or number so many; people of no side are left alone.
A force of 300 attacked the town. => participants 300
A force of 300 men attacked the town. => participants 300
A column of 200 soldiers entered the city. => participants 200
The police were joined by some 200 protesters. => participants about 200
About 50 mutineers stormed the radio station. => participants about 50
Some 400 troops took part in the assault. => participants about 400
The warlord fielded 2,000 men. => participants 2000
The patrol was backed by 30 policemen. => participants 30
The raid was carried out by 30 men on motorbikes. => participants 30
Thirty armed men attacked the village. => participants 30
A group of 30 armed men attacked the village. => participants 30
He commands about 2,000 fighters. => participants about 2000
The militia has some 2,000 fighters. => participants about 2000
The rebels number about 2,000. => participants about 2000
Hundreds of soldiers were manning the barricades. => participants vague 100/100/999
Around 2,500 soldiers are guarding the airport. => participants about 2500
Some 2,500 soldiers were sent to the border. => participants about 2500
The army deployed 2,500 soldiers along the border. => participants 2500
The general spoke of no more than 60 mutineers. => participants up_to 60
Two thousand men had joined the protest. => participants 2000
A mutiny by some 8,400 soldiers ended with a promise of money. => participants about 8400
The president claimed that 20,000 bandits had attacked the city. => participants 20000
An army spokesman estimated that 50 to 100 fighters were left in the city. => participants between 50 and 100
Ten senators backed the bill. => nothing
Two hundred trucks were sent to the border. => nothing
The charity sent ten doctors to the border. => nothing
A column of 200 refugees entered the city. => refugees 200
Nine people died near the base, where 400 marines are stationed. => killed 9
Two thousand men had joined the party. => nothing
The army could send 500 soldiers. => nothing
The army plans to send 500 soldiers to the border. => nothing
The mutineers numbered no more than 60, he said. => participants up_to 60
The attackers number more than a hundred. => participants more_than 100
A garrison of 80 held the fort. => participants 80
A detachment of 40 policemen was sent to the village. => participants 40 security_forces
Some 300 soldiers are fighting in the hills. => participants about 300 security_forces
Six hundred militiamen hold the town. => participants 600 combatant
The convoy was escorted by 20 gendarmes. => participants 20 security_forces
A raid by 12 commandos failed. => participants 12 security_forces
A protest by some 500 teachers was broken up. => participants about 500
The wounded were carried past 40 reporters. => nothing
"""
)
def test_strengths(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Who did it, behind a passive or a noun of the deed.
Six priests were murdered by about 30 men in uniform. => killed 6; participants about 30
Six priests were killed by two shells. => killed 6
A gang of four robbed the bank. => participants 4
A gang of 30 schoolchildren sang. => nothing
Two men were killed. => killed 2
"""
)
def test_by_whom(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
