"""What counts nobody: the feared, wanted and planned, nought, and numbers beside harm."""

from tests.unit.find.readings import NOTHING, set_aside, table, told


@table(
    """
# What is feared, wanted, planned or only possible is kept as a note, never as a claim.
The flood could displace 40,000 people. => 40,000
The offensive might force 40,000 people to flee. => 40,000
The strike would have killed 60 people. => 60
An assault on the town could cost 2,000 lives. => 2,000
The group threatened to kill 12 captives. => 12
The group has threatened to behead two nuns. => two
The group vowed to execute ten officers. => ten
The gunmen demanded the release of 20 prisoners. => 20
The government plans to evacuate 5,000 people. => 5,000
The government intends to release 300 inmates. => 300
The two sides agreed to release 300 prisoners. => 300
The agency aims to resettle 900 families. => 900
Police foiled a plot to kill six judges. => six
The plotters planned to kidnap six judges. => six
The plotters wanted to blow up a train and kill hundreds. => hundreds
They tried to kill three policemen. => three
They failed to kill three policemen. => three
Unless aid arrives, 500,000 people will starve to death. => 500,000
If the dam is hit, 30,000 people will be displaced. => 30,000
If the dam were hit, 30,000 people would drown. => 30,000
Up to 30,000 people may flee if the line breaks. => Up to 30,000
Up to 30,000 people are at risk of being displaced. => Up to 30,000
The UN fears that 30,000 people will flee. => 30,000
The UN expects 30,000 people to be displaced. => 30,000
The UN is preparing for 30,000 refugees. => 30,000
He called on his men to kill ten soldiers. => ten
A court ordered the release of 14 students. => 14
A possible release of 14 students was discussed. => 14
The attempted murder of two senators led to the trial. => two
The attempt to kidnap four nuns failed. => four
The hospital was told to expect 200 wounded. => 200
The drill imagined 200 dead. => 200
About 1,000 fighters were expected to surrender. => About 1,000
Another 600 people await evacuation. => 600
The next wave will displace 40,000 people. => 40,000
Lawyers asked for the release of five reporters. => five
"""
)
def test_unreal(text: str, wanted: str) -> None:
    assert told(text, NOTHING) == NOTHING
    assert [words for words in set_aside(text) if wanted in words]


@table(
    """
# Harm that words say was not done is no figure of harm.
The rocket did not kill 12 soldiers. => 12
The raid never killed 30 farmers, as the page had it. => 30
The army has not released the 14 students. => 14
The rebels refused to free 14 students. => 14
"""
)
def test_not_done(text: str, wanted: str) -> None:
    assert told(text, NOTHING) == NOTHING
    assert [words for words in set_aside(text) if wanted in words]


@table(
    """
# A figure that is denied is still a claim; who denies it is read elsewhere.
Officials denied that 15 civilians were killed. => killed 15 civilian
The army rejected reports that 15 civilians had died. => killed 15 civilian
The army denied having killed 15 civilians. => killed 15 civilian
The army denied killing 15 civilians. => killed 15 civilian
The army denied a report that 15 soldiers had been captured. => arrested 15
The army dismissed as lies a claim that 15 of its soldiers had surrendered. => surrendered 15
Officials denied that 5,000 people were evacuated from Homs. => evacuated 5000
The ministry could not confirm that 15 people had died. => killed 15
The ministry disputed the figure of 15 dead. => killed 15
"""
)
def test_denied(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Nought is a figure: nobody, none, no casualties.
No one was killed. => killed 0
Nobody was hurt. => injured 0
No one was killed or hurt. => casualties 0
No people were displaced in Ganja. => displaced 0
There were no casualties. => casualties 0
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
The 15-member Security Council condemned the killings. => nothing
Each of the eleven families got $500. => nothing
Eleven ministers resigned over the killings. => nothing
The dead man's five cousins were in the crowd. => nothing
The bodies were seen by five reporters. => nothing
The trial of nine men for the killing of two nuns began. => killed 2
A bus with 40 passengers hit a mine, killing three. => killed 3
The shelling killed 20 cows and two herders. => killed 2
Forty goats were killed. => nothing
Twelve dogs were shot. => nothing
The team was beaten 4-0 by the army. => nothing
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
# Infinitives and modals that tell of harm that was done.
The gunmen managed to kill three policemen. => killed 3
Commandos were able to free 17 hostages. => released 17
The army succeeded in freeing 17 hostages. => released 17
Seventeen hostages were able to escape. => escaped 17
Some 900 families were forced to leave their homes. => displaced about 900 family
Some 900 families had to flee. => displaced about 900 family
The bombing forced 900 families to flee. => displaced 900 family
Twelve people are known to have died. => killed 12
Twelve people are said to have died. => killed 12
Twelve people appear to have died. => killed 12
Twelve people may have died. => killed 12
Twelve people are believed to have been killed. => killed 12
Twelve people are reported to have been killed. => killed 12
The second bomb exploded as crowds gathered to help, killing 12. => killed 12
The shells were fired to stop an advance and killed 12. => killed 12
Rescuers who had come to help were hit, and 12 died. => killed 12
The rebels, who want autonomy, killed 12 soldiers. => killed 12
After threatening to attack, the rebels killed 12 soldiers. => killed 12
The rebels, who plan new raids, killed 12 soldiers on Monday. => killed 12
The rebels have not only killed 12 soldiers but burned the village. => killed 12
Not only were 12 soldiers killed; the depot burned too. => killed 12
Unless the army pulls out, talks are off, said the rebels, who killed 12 soldiers on Monday. => killed 12
"""
)
def test_done_all_the_same(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Wishes, orders, fears, odds and stories, in other words.
The mayor warned that 2,000 people could die of hunger. => 2,000
Doctors warn that 40 patients will die without oxygen. => 40
The general boasted that he would kill 1,000 rebels. => 1,000
The families are calling for the release of 14 students. => 14
Troops have orders to shoot up to 20 ringleaders. => 20
The bomb, which could have killed dozens, was defused. => dozens
Police averted an attack that would have killed dozens. => dozens
Sixty strikers will be released on Friday. => Sixty
Sixty strikers are expected to be released on Friday. => Sixty
The bill would allow the army to detain 500 suspects. => 500
Aid groups are bracing for 100,000 new arrivals. => 100,000
"""
)
def test_more_unreal(text: str, wanted: str) -> None:
    assert told(text, NOTHING) == NOTHING
    assert [words for words in set_aside(text) if wanted in words]


@table(
    """
# More ways to say that nobody came to harm.
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
Six people were killed in 14 of the country's 36 states. => killed 6
Six people were killed in the 14th week of protests. => killed 6
The seven-member council said six people were killed. => killed 6
The mission has lost six of its 12,000 troops. => killed 6
The region, which has 12,000 troops, saw six people killed. => killed 6
"""
)
def test_beside(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
