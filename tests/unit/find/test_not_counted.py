"""What counts nobody: the feared, wanted and planned, nought, and numbers beside harm."""

from tests.unit.find.readings import NOTHING, set_aside, table, told


@table(
    """
# What is feared, wanted, planned or only possible is kept as a note, never as a claim.
The flood could displace 40,000 people. => 40,000
The offensive might force 40,000 people to flee. => 40,000
An assault on the town could cost 2,000 lives. => 2,000
The group threatened to kill 12 captives. => 12
The group has threatened to behead two nuns. => two
The group vowed to execute ten officers. => ten
The gunmen demanded the release of 20 prisoners. => 20
The government plans to evacuate 5,000 people. => 5,000
The government intends to release 300 inmates. => 300
The agency aims to resettle 900 families. => 900
Police foiled a plot to kill six judges. => six
The plotters planned to kidnap six judges. => six
Unless aid arrives, 500,000 people will starve to death. => 500,000
If the dam were hit, 30,000 people would drown. => 30,000
Up to 30,000 people are at risk of being displaced. => Up to 30,000
A possible release of 14 students was discussed. => 14
The attempted murder of two senators led to the trial. => two
The attempt to kidnap four nuns failed. => four
About 1,000 fighters were expected to surrender. => About 1,000
Another 600 people await evacuation. => 600
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
