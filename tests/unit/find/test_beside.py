"""What counts nobody beside what does: nought, and numbers that stand near harm."""

from tests.unit.find.readings import table, told


@table(
    """
# Nought is a figure: nobody, none, no casualties.
No one was killed. => killed 0
Nobody was hurt. => injured 0
No one was killed or hurt. => casualties 0
No people were displaced in Ganja. => displaced 0
There were no casualties. => casualties 0
There were no casualties in the strike, the governor said. => casualties 0
No casualties were reported. => casualties 0
The strike caused no casualties. => casualties 0
The strike caused no deaths. => killed 0
No deaths were reported. => killed 0
No fatalities were recorded. => killed 0
There were no immediate reports of casualties. => nothing
None of the passengers was hurt. => injured 0
None of the hostages has been released. => released 0
Neither officer was hurt. => injured 0 security_forces
Neither of the officers was hurt. => injured 0 security_forces
No soldiers were killed, but four were wounded. => killed 0 security_forces; injured 4 security_forces
Not a single soldier was killed. => killed 0 security_forces
The attack wounded two people but killed no one. => injured 2; killed 0
Two people were wounded but nobody died. => injured 2; killed 0
No group has claimed the attack. => nothing
No one claimed the killing of the two monks. => killed 2
No arrests have been made. => arrested 0
Nobody has been arrested. => arrested 0
No one knows how many died. => nothing
The strike left no survivors. => nothing
No further details were given. => nothing
There is no doubt that six people died. => killed 6
No fewer than six people died. => killed at_least 6
No more than six people died. => killed up_to 6
The army, which had no tanks there, lost six men. => killed 6
With no water left, six people died. => killed 6
No one was arrested over the killing of six miners. => arrested 0; killed 6
"""
)
def test_nobody(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Numbers beside harm that count nobody.
The attack killed 14 people aged 9 to 71. => killed 14
The attack on 14 March killed 11. => killed 11
The attack killed 11 people within 14 minutes. => killed 11
The attack, 14 km from the port, killed 11 people. => killed 11
The attack destroyed goods worth 14 million dollars and killed 11 people. => killed 11
The second attack in three days killed 11 people. => killed 11
The third attack in as many weeks killed 11 people. => killed 11
The attack on Highway 4 killed 11. => killed 11
The 2nd Brigade lost 11 men. => killed 11
The 155th Brigade lost 11 men. => killed 11
Eleven people were killed in two attacks. => killed 11
Eleven people were killed by two gunmen. => killed 11; participants 2
Eleven people were killed by three bullets each. => killed 11
Eleven people from four countries were killed. => killed 11
Eleven people were killed in a town of 40,000 people. => killed 11
Eleven people were killed in the town, home to 40,000 people. => killed 11
A million people live in the city where eleven were killed. => killed 11
Ali, 43, was among eleven people killed. => killed 11
A father of four was killed. => killed 1
A father of four, Ali, 43, was killed. => killed 1
A mother of six was wounded by shrapnel. => injured 1
Eleven people, or 3 percent of the crew, died. => killed 11
Eleven people were killed, Reuters reported at 9 p.m. => killed 11
Eleven of 40 seats were won by the party. => nothing
The two presidents met for three hours. => nothing
The two sides held four rounds of talks. => nothing
Three witnesses told the court that eleven men had died. => killed 11
Two doctors said eleven men had died. => killed 11
Two security sources told the agency that eleven men had died. => killed 11
One resident said eleven men had died. => killed 11
A police officer said eleven men had died. => killed 11
According to four aid workers, eleven men died. => killed 11
The five-member commission counted eleven dead. => killed 11
The 15-member Security Council condemned the killings. => nothing
Each of the eleven families got $500. => nothing
Eleven ministers resigned over the killings. => nothing
The dead man's five cousins were in the crowd. => nothing
The bodies were seen by five reporters. => nothing
The trial of nine men for the killing of two nuns began. => killed 2
A bus with 40 passengers hit a mine, killing three. => killed 3
The hospital has 200 beds and treated 40 wounded. => injured 40
The shelling killed 20 cows and two herders. => killed 2
Forty goats were killed. => nothing
Twelve dogs were shot. => nothing
He fired 30 shots and killed two people. => killed 2
She was wounded five times. => nothing
He died at the age of 80. => nothing
He was shot 12 times. => nothing
He was hit by three bullets. => nothing
He spent 12 years in prison. => nothing
Two wars and four coups have left the country poor. => nothing
"""
)
def test_other_numbers(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# More ways to say that nobody came to harm.
None of the 40 passengers was injured. => injured 0
The ship's 22 crew are all safe. => nothing
All 22 crew members survived. => nothing
All 22 crew members were unhurt. => nothing
The blast did not cause any casualties. => nothing
There was no loss of life. => nothing
The raid left nobody dead. => killed 0
Nobody was reported killed. => killed 0
No deaths have been reported so far. => killed 0
No one has died. => killed 0
Zero casualties were reported on the government side. => casualties 0
No hostages were hurt. => injured 0
No prisoners escaped. => escaped 0
No inmate has escaped. => escaped 0
No families were displaced. => displaced 0 family
Neither side reported casualties. => nothing
No soldier or policeman was killed. => killed 0
"""
)
def test_more_nobody(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# More numbers beside harm: crowds, forces, stocks and speakers that came to no harm.
Two hundred mourners attended the funeral of the three boys killed on Sunday. => killed 3
Some 400 police were deployed after six people were killed. => participants about 400; killed 6
The 40,000-strong army lost six men. => killed 6
The army, 40,000 strong, lost six men. => killed 6
Six people were killed in a school that has 900 pupils. => killed 6
Six people were killed in the province of two million people. => killed 6
Six people were killed on board a ferry with 300 passengers. => killed 6
Six of the 300 passengers were killed. => killed 6
Six people were killed; 12 witnesses have been heard. => killed 6
Six people were killed; 12 shops were looted. => killed 6
Six people were killed; 12 flights were cancelled. => killed 6
Six people were killed, said two officials who asked not to be named. => killed 6
Two officials, who asked not to be named, said that six people had been killed. => killed 6
Six people were killed, two hospital sources told reporters. => killed 6
Three survivors told the court how six people had been killed. => killed 6
Four leaders of the group condemned the killing of six people. => killed 6
Six people were killed by a 19-year-old gunman. => killed 6
Six people were killed within sight of 30 policemen. => killed 6
Six people were killed and three suspects are being sought. => killed 6
Six people were killed; a reward of 50,000 euros was offered. => killed 6
Six people were killed 200 metres from a school. => killed 6
Six people were killed by 12 mortar rounds. => killed 6
Six people were killed when 12 mortar rounds hit the market. => killed 6
Six people, who had 14 children between them, were killed. => killed 6
Six people were killed in 14 of the country's 36 states. => killed 6
Six people were killed in the 14th week of protests. => killed 6
The seven-member council said six people were killed. => killed 6
The mission has lost six of its 12,000 troops. => killed 6
The region, which has 12,000 troops, saw six people killed. => killed 6
"""
)
def test_beside(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
