"""Totals: parts, both, all, families and what brings a total to its figure, in reports of war."""

from tests.unit.find.readings import table, told


@table(
    """
# Numbers without a noun count the people told of before; the part of a fronted total is its part.
Eighteen of them were guards. => nothing
Forty people died. // Eighteen of them were guards. => killed 40; killed 18 of 40
Forty people were hurt. // Three more later died. => injured 40; killed 3
Forty people were hurt; three more later died in hospital. => injured 40; killed 3
Eight soldiers were ambushed. // Two were killed and the other six escaped. => killed 2; escaped 6
Nine people were hurt. // Two were children. => injured 9; injured 2 children of 9
Nine people were hurt, two badly. => injured 9; injured 2 of 9
Nine were hurt, of whom two died in hospital. => injured 9; killed 2 of 9
Gunmen seized 287 pupils. // The mayor said that 187 of those were seized in one school and 100 in another.
    => abducted 287; abducted 187 civilian of 287; abducted 100 civilian of 287
Gunmen took 287 pupils from a school. // He said that 187 were seized in the main building and 100 in the annex.
    => abducted 287; abducted 187 civilian of 287; abducted 100 civilian of 287
Forty rebels attacked the post. // Twelve of them were killed. => participants 40; killed 12 combatant of 40
Of the 32 gunmen, 29 were killed and three caught. => participants 32; killed 29 combatant of 32; arrested 3 combatant of 32
Of the 32 gunmen who had driven in from the desert, 29 were killed and three caught alive.
    => participants 32; killed 29 combatant of 32; arrested 3 combatant of 32
Of the 12 people on board, seven were killed. => population 12; killed 7 of 12
Of the 60 hostages, 20 were freed and four killed. => hostage 60; released 20 of 60; killed 4 of 60
Of 40 wounded, six died. => injured 40; killed 6 of 40
Of the 12 on board, seven were saved. => population 12
Of the 12 passengers, nobody was hurt. => injured 0
Of the 60 hostages, all were freed. => hostage 60
Of the 300 fighters, the army could kill 80. => participants 300
"""
)
def test_elliptic(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Lists of people of one harm.
Two boys, a woman and four soldiers were killed. => killed 2; killed 1; killed 4
The dead were two boys, a woman and four soldiers. => killed 2; killed 1; killed 4
Among the dead were two boys, a woman and four soldiers. => killed 2; killed 1; killed 4
The shell killed a mother and her two sons. => killed 1; killed 2
The blast killed 12 soldiers, two policemen and a driver, and wounded nine. => killed 12; killed 2; killed 1; injured 9
Killed were 12 soldiers and two policemen. => killed 12; killed 2
"""
)
def test_lists_of_people(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Parts that words open, that add up, and shares, which are no count.
The raid killed 48 people, 20 of them children and 28 women. => killed 48; killed 20 children of 48; killed 28 women of 48
Forty-eight people died: 20 children and 28 women. => killed 48; killed 20 children of 48; killed 28 women of 48
The army put the dead at 175: 120 militants, 36 soldiers and policemen, and 19 civilians.
    => killed 175; killed 120 combatant of 175; killed 36 security_forces of 175; killed 19 civilian of 175
The military puts the number killed since the fighting began at 175: 120 militants, 36 soldiers and 19 civilians.
    => killed 175; killed 120 combatant of 175; killed 36 security_forces of 175; killed 19 civilian of 175
The strike killed 40 people, 25 of them civilians, the rest fighters. => killed 40; killed 25 civilian of 40
The strike killed 40 people. // Most were children. => killed 40
A third of the 60 dead were children. => killed 60
Half of the 60 dead were children. => killed 60
Sixty people died; a third of them were children. => killed 60
The blast hurt 79, with 56 children among them. => injured 79; injured 56 children of 79
The wounded number 79, with 56 children among them. => injured 79; injured 56 children of 79
Fifty-one people, 40 of them children, were killed. => killed 51; killed 40 children of 51
Three dead, two of them soldiers => killed 3; killed 2 security_forces of 3
Police arrested 30 people, 12 of whom were later freed. => arrested 30; released 12 of 30
Forty people were hurt, half of them children. => injured 40
A quarter of the 40 wounded were children. => injured 40
"""
)
def test_parts_and_totals(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# One person, named by office, alone and with another.
A soldier was killed. => killed 1
The governor was killed. => killed 1
The governor and his driver were killed. => killed 1; killed 1
A guard was killed and two others wounded. => killed 1; injured 2
"""
)
def test_one(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Two of people told of: "both"; all of them: "all three".
Two brothers were stopped; both were killed. => killed 2
Two brothers were stopped at the bridge. // Both were killed. => killed 2
Police stopped two men and killed both. => killed 2
Two men were arrested. // Both were later freed. => arrested 2; released 2
Both men were killed. => killed 2
Both sides lost men. => nothing
Troops fired at three men on the roof, killing all three. => killed 3
All four of the gunmen were killed. => killed 4
All 12 hostages were freed. => released 12
Both the driver and his wife were killed. => killed 1; killed 1
Both cities were shelled. => nothing
Both armies lost men. => nothing
Both of them were killed. => killed 2
Both of the guards were wounded. => injured 2
A commander and two of his aides were killed in the car; the strike killed all three.
    => killed 1 of 3; killed 2 of 3; killed 3
The strike could have killed both. => nothing
The army denied that both had been killed. => killed 2
The women, both 22, fled. => nothing
"""
)
def test_both_and_all(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Families as people and as units.
A family of five died in the fire that the shell started. => killed 5
Three families were killed. => killed 3 family
Some 400 families fled. => displaced about 400 family
Twelve households were uprooted. => displaced 12 household
A couple was killed. => nothing
A couple and their three children were killed. => killed 3
"""
)
def test_families(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What is told beside a total that grows is a part of it.
Another 12 were killed on Monday. => killed 12
Another 12 people died, bringing the toll to 60. => killed 12 of 60; killed 60
A further 12 people were found dead, taking the toll to 60. => killed 12 of 60; killed 60
Two more people died of their wounds, raising the death toll to 60. => killed 2 of 60; killed 60
Three more soldiers were killed, bringing to 60 the number of dead. => killed 3 of 60; killed 60
Six people died on Tuesday, bringing to 60 the number of people killed since Friday. => killed 6 of 60; killed 60
Two more men were arrested, bringing the number of detainees to 14. => arrested 2 of 14; detained 14
Eight more were detained, taking the number in custody to 59. => arrested 8 of 59; detained 59
Six soldiers had died, the ministry said on Friday. // It later raised the toll to eight. => killed 6 earlier_toll; killed 8
Six soldiers had died. // It raised the number of dead to eight after two men succumbed to their wounds.
    => killed 6 earlier_toll; killed 8; killed 2 of 8
Twelve people died. // Wounded men were brought to the town. => killed 12
Three people were hurt, and 12 men were brought to the fort. => injured 3
"""
)
def test_growing(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# People told beside others share their fate.
The governor was killed along with his driver. => killed 1; killed 1
The governor was killed along with three of his guards. => killed 1; killed 3
The governor was killed together with three guards. => killed 1; killed 3
The patrol detained a financier along with four of his associates. => arrested 1; arrested 4
A paymaster, who was detained along with several aides, had planned the raid. => arrested vague 3/-/-
The patrol searched the house before detaining the man along with four of his associates. => arrested 1; arrested 4
Two teachers died along with nine pupils. => killed 2; killed 9
The mayor arrived along with nine guards. => nothing
The mayor spoke with nine guards. => nothing
Two dogs were found along with nine rifles. => weapons_seized 9
The patrol may detain the man along with four associates. => nothing
"""
)
def test_along(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Long names before a noun leave it what it is.
The patrol arrested an Islamic Movement of Kush leader. => arrested 1
The patrol arrested several suspected Islamic Movement of Kush insurgents. => arrested vague 3/-/- combatant
Two University of Gao students were killed. => killed 2 civilian
A Church of Gao priest was killed. => killed 1 civilian
The Prime Minister of Kush was killed. => killed 1 civilian
The Taliban shadow governor of the province was killed. => killed 1 combatant
The governor of the province was killed. => killed 1 civilian
Three coalition service members were wounded. => injured 3 security_forces
"""
)
def test_long_names(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
