"""What is counted: the hurt, and several harms told in one breath."""

from tests.unit.find.readings import table, told


@table(
    """
# The hurt, by verbs, nouns and states.
A grenade wounded seven vendors. => injured 7 civilian
Seven vendors were hurt by a grenade. => injured 7 civilian
Forty pupils were taken to hospital. => injured 40
Forty people were treated for burns. => injured 40
Forty people suffered shrapnel wounds. => injured 40
At least 40 people sustained injuries. => injured at_least 40
Hospitals treated 40 wounded. => injured 40
Three of the wounded are in critical condition. => injured 3
Three soldiers were badly hurt. => injured 3 security_forces
Eleven were injured, three of them seriously. => injured 11; injured 3 of 11
The clash left 30 wounded. => injured 30
The clash left 30 people with gunshot wounds. => injured 30
The number of injured rose to 30. => injured 30
The number of wounded is put at 30. => injured 30
Injuries to 30 people were reported. => injured 30
Thirty injuries were reported. => injured 30
A mine maimed two goatherds. => injured 2
Thirty more people were hospitalised. => injured 30
Four policemen were shot and wounded. => injured 4 security_forces
Four policemen were shot in the leg. => injured 4 security_forces
Two cadets were slightly injured. => injured 2 security_forces
One person was lightly wounded. => injured 1
The bombing left 6 dead and 30 wounded. => killed 6; injured 30
Six people were killed and 30 wounded. => killed 6; injured 30
Six people were killed and 30 others were wounded. => killed 6; injured 30
Six people were killed and another 30 injured. => killed 6; injured 30
The bombing killed six and injured 30. => killed 6; injured 30
The bombing killed six people, injured 30 and trapped nine. => killed 6; injured 30; besieged 9
Killed were 6 farmers; wounded, 30. => killed 6; injured 30
6 dead, 30 wounded in Kadugli shelling. => killed 6; injured 30
Of the 36 hit, six died. => killed 6
The ambush caused 36 casualties. => casualties 36
The regiment suffered 36 casualties. => casualties 36
Casualties were put at 36. => casualties 36
Thirty-six people were killed or wounded. => casualties 36
Thirty-six soldiers were killed or injured in the battle. => casualties 36 security_forces
"""
)
def test_injured(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Whole sentences as agencies write them, with names, places and days around the figures.
At least 18 people, most of them traders, were killed when two shells hit a cattle market in El Obeid on Saturday,
    medics said. => killed at_least 18
Fighter jets bombed a teashop in Sagaing region late on Tuesday, killing at least 15 people who were watching a
    football match. => killed at_least 15
A suspected suicide bomber rammed a car into a checkpoint outside Kidal, killing seven Malian soldiers and wounding
    19, the army said in a statement. => killed 7 security_forces; injured 19
Rescue workers in Kharkiv said they had pulled a further three bodies from the ruins of the printing house, raising
    the death toll to ten. => killed 3 of 10; killed 10
Gunmen on motorcycles raided the village of Solhan overnight and shot dead at least 60 residents, the Sahel security
    ministry said. => killed at_least 60 civilian
The Manila government said 14 guerrillas and two soldiers died in a clash in the hills of Samar on Friday morning.
    => killed 14 combatant; killed 2 security_forces
Colombian police found the bodies of five coca growers near Tumaco, the ombudsman's office said on Thursday.
    => killed 5
A mortar bomb that landed in a playground in Donetsk has killed a 10-year-old girl and hurt her two sisters, the city
    council said. => killed 1 civilian; injured 2
Haitian gangs have abducted 17 missionaries and members of their families, among them five children, church officials said.
    => abducted 17; abducted 5 of 17
Mexican marines freed 22 migrants who had been held in a safe house in Reynosa, the navy said. => released 22 civilian
Azerbaijan said 192 of its soldiers were killed and more than 500 wounded in the one-day operation.
    => killed 192 security_forces; injured more_than 500
Separatist forces acknowledged the loss of 200 fighters, with another 400 wounded.
    => killed 200 combatant; injured 400
The bus, with 32 pilgrims on board, plunged into the ravine after the attack; nine of them died.
    => population 32; killed 9 of 32
Mozambican troops recaptured the port after four days of fighting in which 33 insurgents were killed and eight captured.
    => killed 33 combatant; arrested 8 combatant
Nearly 700,000 Rohingya have fled to Bangladesh, where they live in crowded camps. => displaced nearly 700000
The raid, the fifth in as many weeks, left 23 people dead, 41 wounded and the market in ashes.
    => killed 23; injured 41
A police van carrying prisoners was attacked near Cotabato, and 19 of the prisoners escaped. => escaped 19 detainee
Eleven Nepalese guards on their way to the embassy died when their minibus was blown up in Kabul.
    => killed 11 security_forces
The Kachin army said it had lost nine men, while government losses were put at 30 dead. => killed 9; killed 30
"""
)
def test_agency(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Headlines leave out verbs and articles.
Suicide bomber kills 12 at Mogadishu hotel => killed 12
12 killed in Mogadishu hotel bombing => killed 12
Mogadishu hotel bombing kills 12, wounds 30 => killed 12; injured 30
Mogadishu hotel bombing death toll rises to 15 => killed 15
At least 12 dead, dozens hurt in Mogadishu blast => killed at_least 12; injured vague 12/12/99
Gunmen free 20 in Lagos jailbreak => released 20
Two aid workers seized in northern Mali => abducted 2 aid_or_medical
UN: 40,000 displaced by fighting in Ituri => displaced 40000
Three soldiers, five rebels die in Cauca clash => killed 3 security_forces; killed 5 combatant
Ambush in Kivu: nine rangers dead => killed 9 security_forces
US drone kills 4 in Waziristan => killed 4
Myanmar junta frees 814 prisoners => released 814 detainee
Mass grave with 87 bodies found in Darfur => killed 87
2 dead, 7 hurt after shootings in Ludden => killed 2; injured 7
1 dead, 4 others shot at house party => killed 1; injured 4
"""
)
def test_headlines(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# One sentence, several harms: each figure with its own.
The raiders killed two guards, wounded five and freed 30 inmates. => killed 2; injured 5; released 30
Two guards were killed, five wounded and 30 inmates freed. => killed 2; injured 5; released 30
The raid killed two guards and five others are missing. => killed 2; missing 5
Police killed three suspects and arrested 12. => killed 3; arrested 12
Three suspects were killed and 12 arrested. => killed 3; arrested 12
Three suspects were killed, 12 arrested and a cache of 40 rifles seized. => killed 3; arrested 12; weapons_seized 40
The storm of shells killed nine people and drove 4,000 from their homes. => killed 9; displaced 4000
Nine people were killed and 4,000 displaced. => killed 9; displaced 4000
Nine people were killed, while some 4,000 others fled to Pemba. => killed 9; displaced about 4000
More than 4,000 people fled and nine were killed. => displaced more_than 4000; killed 9
The gunmen killed a guard and took two engineers hostage. => killed 1; hostage 2
Of the 20 taken, four were killed, 11 freed and five are still held. => killed 4; released 11; detained 5
Twenty rebels surrendered and nine were killed. => surrendered 20; killed 9
Nine rebels were killed, 20 surrendered and the rest fled. => killed 9; surrendered 20
The militia executed 12 captured soldiers and let three go. => executed 12; released 3
Twelve soldiers were captured and later shot. => arrested 12
The clashes killed six, wounded dozens and forced hundreds to flee.
    => killed 6; injured vague 12/12/99; displaced vague 100/100/999
At least six people have died and more than 40 have been hurt in rioting that has emptied the bazaar.
    => killed at_least 6; injured more_than 40
Six died and more than 40 were hurt. => killed 6; injured more_than 40
While six died at the scene, a further four died in hospital and 31 remain there. => killed 6; killed 4
"""
)
def test_more_fates(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Figures in what people say themselves.
"We lost 12 men," the captain said. => killed 12
"We have 12 dead and 40 wounded," said a surgeon at the clinic. => killed 12; injured 40
"They killed my two brothers," she told the court. => killed 2
"Four of my neighbours were killed," said Marta, 52. => killed 4
"Twelve," he said, when asked how many had died. => nothing
He said: "Twelve of ours are dead." => killed 12
"Our fighters killed 12 of the enemy," the group boasted. => killed 12
"I saw 12 bodies," a resident said by telephone. => killed 12
"The blast killed 12," tweeted the governor. => killed 12
According to the governor, "at least 12" people died. => killed at_least 12
The governor spoke of "dozens of dead". => killed vague 12/12/99
The governor put the toll at "more than 12". => killed more_than 12
"""
)
def test_speech(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
