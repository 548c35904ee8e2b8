"""Totals and their parts, lists, and numbers without a noun of their own."""

from tests.unit.find.readings import table, told


@table(
    """
# Words such as "including" open the parts of a total in one sentence.
The strike killed 15 people, including three women. => killed 15; killed 3 women of 15
The strike killed 15 people including three women and two infants. => killed 15; killed 3 of 15; killed 2 of 15
Fifteen people, including three women, were killed. => killed 15; killed 3 of 15
Fifteen people, three of them women, were killed. => killed 15; killed 3 women of 15
Fifteen people were killed, three of them women. => killed 15; killed 3 women of 15
Fifteen people were killed, among them three women. => killed 15; killed 3 of 15
Fifteen people were killed, of whom three were women. => killed 15; killed 3 women of 15
Fifteen people were killed, three of whom were women. => killed 15; killed 3 women of 15
Fifteen people were killed: three women and 12 men. => killed 15; killed 3 of 15; killed 12 of 15
Fifteen people were killed – three women and 12 men. => killed 15; killed 3 of 15; killed 12 of 15
Fifteen people (three women and 12 men) were killed. => killed 15; killed 3 of 15; killed 12 of 15
Fifteen people, mostly women, were killed. => killed 15
Fifteen people, most of them women, were killed. => killed 15
Fifteen were killed, at least six of them soldiers. => killed 15; killed at_least 6 security_forces of 15
At least 15 people, including a pregnant woman, were killed. => killed at_least 15; killed 1 of 15
The strike killed more than 500 fighters, including 20 foreign commanders. => killed more_than 500; killed 20 of 500
The dead included three women. => killed 3
The dead include four guards and a cook. => killed 4; killed 1
Of the 15 killed, three were women. => killed 15; killed 3 women of 15
Thirty people were wounded, five of them seriously. => injured 30; injured 5 of 30
Thirty people were arrested, including eight minors. => arrested 30; arrested 8 of 30
Thirty prisoners escaped, of whom 12 were recaptured. => escaped 30; recaptured 12 of 30
Thirty prisoners escaped; 12 of them have been caught. => escaped 30; recaptured 12 of 30
Some 900 people fled, half of them children. => displaced about 900
Seventy people died: 40 soldiers, 20 rebels and ten villagers.
    => killed 70 mixed; killed 40 security_forces of 70; killed 20 combatant of 70; killed 10 civilian of 70
Seventy people, 40 of them soldiers and 30 rebels, died.
    => killed 70; killed 40 security_forces of 70; killed 30 combatant of 70
The 70 dead comprised 40 soldiers and 30 rebels. => killed 70; killed 40 of 70; killed 30 of 70
In all, 70 people died, 40 of them on the first day. => killed 70; killed 40 of 70
A total of 70 people died. => killed 70
A total of 70 people, comprising 40 soldiers and 30 rebels, died. => killed 70; killed 40 of 70; killed 30 of 70
Seventy people were killed or wounded, including 20 children. => casualties 70; casualties 20 of 70
Some 3,000 people fled, 800 of them by boat. => displaced about 3000; displaced 800 of 3000
The jail holds 3,000 men, 700 of them foreigners. => detained 3000; detained 700 of 3000
"""
)
def test_opened(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# A list of people with one verb is a claim for each number.
The shell killed two boys, a woman and four soldiers. => killed 2 children; killed 1 women; killed 4 security_forces
Two boys, a woman and four soldiers were killed. => killed 2; killed 1; killed 4
Two guards and a prisoner were killed. => killed 2 security_forces; killed 1 detainee
Six soldiers and at least 14 militants died. => killed 6 security_forces; killed at_least 14 combatant
Six soldiers as well as 14 militants were killed. => killed 6; killed 14
Six soldiers along with 14 militants were killed. => killed 6; killed 14
The army lost six men, the rebels 14. => killed 6; killed 14
The army said it had lost six men and killed 14 rebels. => killed 6; killed 14 combatant
Six people died in Aden, four in Taiz and two in Ibb. => killed 6; killed 4; killed 2
Six people were killed on Monday and nine on Tuesday. => killed 6; killed 9
Six were killed in the first strike and nine in the second. => killed 6; killed 9
The blast killed six and wounded 14, three of them seriously. => killed 6; injured 14; injured 3 of 14
The blast killed six, including a child, and wounded 14. => killed 6; killed 1 of 6; injured 14
The blast killed six people and wounded 14, including two infants. => killed 6; injured 14; injured 2 of 14
Six dead, 14 wounded, two missing: that was the count by evening. => killed 6; injured 14; missing 2
Three people were killed and 40 houses burned. => killed 3; buildings_destroyed 40
Two children and their mother were killed. => killed 2; killed 1
The attackers killed five men, abducted eight women and burned 30 huts.
    => killed 5; abducted 8; buildings_destroyed 30
Rebels killed nine soldiers, wounded 20 and captured four. => killed 9; injured 20; arrested 4
Nine soldiers were killed, 20 wounded and four captured. => killed 9; injured 20; arrested 4
Police said that two officers and five protesters had been hurt. => injured 2 security_forces; injured 5
"""
)
def test_lists(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Numbers without a noun of their own count the people named before them.
Twelve people died. // Five of them were children. => killed 12; killed 5 children of 12
Twelve people died. // Five were children. => killed 12; killed 5 children of 12
Twelve people died. // Most of them were children. => killed 12
Twelve people died. // Among them were five children. => killed 12; killed 5 children of 12
Twelve people died. // They included five children. => killed 12; killed 5 children of 12
Twelve people died. // Five of the dead were children. => killed 12; killed 5 children of 12
Twelve people died. // The dead include five children. => killed 12; killed 5 children of 12
Twelve people were wounded. // Three more later died. => injured 12; killed 3
Nine miners were shot dead. // Three more later died in hospital. => killed 9; killed 3
Eighteen of them were guards, the coroner said. => nothing
Forty-one bodies were found. // Eighteen of them were guards. => killed 41; killed 18 security_forces of 41
Ten hostages were held. // Four were freed on Friday. => hostage 10; released 4 of 10
Ten guards were kidnapped. // Two were beheaded and the other eight released. => abducted 10; executed 2 of 10; released 8
Four inmates died and 16 were hurt. => killed 4 detainee; injured 16 detainee
Four inmates died and 16 others were hurt. => killed 4 detainee; injured 16
One of the attackers was killed and two were captured. => killed 1 combatant; arrested 2 combatant
Of the wounded, nine were in a serious condition. => injured 9
Some 200 people were in the church; 40 died. => population about 200; killed 40
Several of the wounded died overnight. => killed vague 3/-/-
Three of the eight hostages were killed. => killed 3; hostage 8
At least seven of the dead came from one street. => killed at_least 7
"""
)
def test_ellipsis(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# A total in an earlier sentence, its parts after it.
The bombardment killed 30 people in Kramatorsk. // Twelve of the dead were railway staff.
    => killed 30; killed 12 of 30
The bombardment killed 30 people. // Of these, 12 were children. => killed 30; killed 12 children of 30
The bombardment killed 30 people. // The dead were 18 soldiers and 12 farmers.
    => killed 30; killed 18 security_forces of 30; killed 12 civilian of 30
Thirty people died, the Red Cross said. // Eighteen soldiers and 12 farmers were killed.
    => killed 30; killed 18 of 30; killed 12 of 30
The toll rose to 30. // Twelve of them were children. => killed 30; killed 12 children of 30
Twenty people were wounded. // Six of them are children, and two are women.
    => injured 20; injured 6 children of 20; injured 2 women of 20
Twenty people were arrested. // Nine were later released. => arrested 20; released 9 of 20
Twenty people were killed and 50 wounded. // Eight of the wounded are children.
    => killed 20; injured 50; injured 8 children of 50
Twenty people were killed and 50 wounded. // Eight of the dead are children.
    => killed 20; injured 50; killed 8 children of 20
"""
)
def test_wholes_before(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What only stands near a total is no part of it.
The raid on Monday killed 15 people. // A raid on Tuesday killed three women. => killed 15; killed 3
Fifteen soldiers were killed. // Three civilians were wounded. => killed 15; injured 3
Fifteen soldiers and three civilians were killed. => killed 15; killed 3
Fifteen people were killed, and three wounded. => killed 15; injured 3
Three people were killed and 15 wounded, including two doctors. => killed 3; injured 15; injured 2 of 15
Fifteen people were killed in three villages, including Bor. => killed 15
Fifteen people were killed in 20 raids. => killed 15
Another 12 people were killed in Bor. => killed 12
A further 12 bodies were found in Bor. => killed 12
Nine soldiers died on Sunday. // Another 12 died on Monday. => killed 9; killed 12
Nine soldiers died on Sunday. // At least five more were killed on Monday. => killed 9; killed at_least 5
"""
)
def test_no_parts(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What is added to a figure stands beside it and is no part of it.
Six people were killed in the north and another six in the south. => killed 6; killed 6
Six people were killed in the north and six more in the south. => killed 6; killed 6
Six people died at once, two more later. => killed 6; killed 2
Six people died; the seventh passenger survived. => killed 6
Besides the six dead, 14 people were hurt. => killed 6; injured 14
In addition to six dead, the clinic counted 14 wounded. => killed 6; injured 14
Six soldiers and a further 14 policemen were wounded. => injured 6; injured 14
A sixth man was found dead on Tuesday. => killed 1
Two days later three more bodies were found. => killed 3
Nine more were injured. => injured 9
Dozens more were injured. => injured vague 12/12/99
Dozens of others were injured. => injured vague 12/12/99
An unknown number of people were injured. => injured vague 2/-/-
"""
)
def test_added(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Losses of two sides, each with its own.
The army lost 12 men and the rebels lost 30. => killed 12; killed 30
Twelve soldiers and 30 rebels were killed, according to the army, which put its wounded at 50.
    => killed 12; killed 30; injured 50
The dead are 12 soldiers and 30 rebels. => killed 12; killed 30
Forty-two people died: 12 soldiers, the rest rebels. => killed 42; killed 12 of 42
Forty-two people died, a third of them soldiers. => killed 42
Forty-two people died, 12 of whom have been named. => killed 42; killed 12 of 42
Forty-two people died. // Twelve were soldiers; the other 30 were rebels.
    => killed 42; killed 12 security_forces of 42; killed 30 combatant of 42
Forty-two people died. // Twelve of the dead were soldiers and the others rebels.
    => killed 42; killed 12 security_forces of 42
Forty-two people died, most of them in the first hour. => killed 42
Forty-two people died, at least a dozen of them children. => killed 42; killed at_least 12 of 42
Forty-two people, up to 30 of them rebels, died. => killed 42; killed up_to 30 of 42
Forty-two people were hurt, of whom 12 are still in hospital. => injured 42; injured 12 of 42
"""
)
def test_two_sides(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Long breakdowns with colons, brackets and dashes.
The monitors counted 61 dead: 22 fighters of the militia, 19 soldiers, 12 policemen and eight residents. => killed 61;
    killed 22 combatant of 61; killed 19 security_forces of 61; killed 12 security_forces of 61; killed 8 civilian of
    61
The monitors counted 61 dead, including 22 militiamen, 19 soldiers and at least eight residents.
    => killed 61; killed 22 of 61; killed 19 of 61; killed at_least 8 of 61
Of 61 people wounded, nine are children. => injured 61; injured 9 children of 61
The 61 wounded include nine children. => injured 61; injured 9 of 61
Some 61 people were hurt (nine seriously). => injured about 61; injured 9 of 61
The 61 detainees (52 men and nine women) were moved to the fort. => detained 61; detained 52 of 61; detained 9 of 61
"""
)
def test_breakdowns(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Parts between dashes, commas and brackets.
Twelve people — including three children — died. => killed 12; killed 3 of 12
Twelve people (including three children) died. => killed 12; killed 3 of 12
Twelve people died (three of them children). => killed 12; killed 3 of 12
Twelve people died, including three children, and 40 were hurt, including six soldiers.
    => killed 12; killed 3 of 12; injured 40; injured 6 of 40
Twelve people, nine of them in one house, died. => killed 12; killed 9 of 12
Twelve people, among them the mayor, died. => killed 12; killed 1 of 12
Twelve people died, notably three children. => killed 12; killed 3 of 12
Twelve people, three children among them, died. => killed 12; killed 3 of 12
The raid killed 12, three of them as they slept. => killed 12; killed 3 of 12
The raid killed 12 people, most of whom were children. => killed 12
The raid killed 12 people, half of them children. => killed 12
"""
)
def test_dashes(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Parts once more, in other words.
The bomb killed 21 people. // Eight were police cadets. => killed 21; killed 8 security_forces of 21
The bomb killed 21 people. // Eight of these were cadets. => killed 21; killed 8 security_forces of 21
The bomb killed 21 people. // Eight cadets were among the dead. => killed 21; killed 8 security_forces of 21
The bomb killed 21 people. // One was a nun. => killed 21; killed 1 of 21
The bomb killed 21 people. // One of them was a nun. => killed 21; killed 1 of 21
The bomb killed 21 people. // All but one were cadets. => killed 21
The bomb killed 21 people. // All were cadets. => killed 21
The bomb killed 21 people: eight in the hall, 13 in the street. => killed 21; killed 8 of 21; killed 13 of 21
The bomb killed 21: eight cadets, a nun and 12 passers-by.
    => killed 21; killed 8 of 21; killed 1 of 21; killed 12 of 21
Out of 21 people killed, eight were cadets. => killed 21; killed 8 security_forces of 21
Twenty-one people were wounded, two of them badly. => injured 21; injured 2 of 21
Twenty-one hostages are held, nine of them women. => hostage 21; hostage 9 women of 21
Twenty-one people were arrested. // Nine of the arrested are minors. => arrested 21; arrested 9 children of 21
Seven people were killed in Gaza City and 14 in Rafah. => killed 7; killed 14
Seven people were hurt in the north, 14 in the south and one in the capital. => injured 7; injured 14; injured 1
Seven people were arrested in May, 14 in June. => arrested 7; arrested 14
Seven died on the spot and 14 on the way to hospital. => killed 7; killed 14
Seven villagers were killed by shells and 14 by mines. => killed 7; killed 14
Shells killed seven villagers and mines 14. => killed 7; killed 14
"""
)
def test_more_parts(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Figures told in one breath that add up to the one before are its parts.
Six people died. // Two soldiers and four guards were shot dead. => killed 6; killed 2 of 6; killed 4 of 6
Five people, a father and his four children, were killed. => killed 5; killed 1 of 5; killed 4 of 5
Six people died. // Two soldiers were killed. // Four guards were killed. => killed 6; killed 2; killed 4
"""
)
def test_in_one_breath(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
