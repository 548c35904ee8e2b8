"""What counts nobody: what is feared, wanted, planned or only possible, beside what was done all the same."""

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
The gunmen demand that 20 activists be freed. => 20
The rebels want 20 activists freed. => 20
The government plans to evacuate 5,000 people. => 5,000
The government intends to release 300 inmates. => 300
The two sides agreed to release 300 prisoners. => 300
The agency aims to resettle 900 families. => 900
The agency hopes to evacuate 900 patients. => 900
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
The army was ordered to arrest 40 activists. => 40
He called on his men to kill ten soldiers. => ten
A court ordered the release of 14 students. => 14
A possible release of 14 students was discussed. => 14
The attempted murder of two senators led to the trial. => two
The attempt to kidnap four nuns failed. => four
The bomb was big enough to kill hundreds. => hundreds
The hospital was told to expect 200 wounded. => 200
The drill imagined 200 dead. => 200
About 1,000 fighters were expected to surrender. => About 1,000
Some 600 people were due to be evacuated. => Some 600
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
The bomb was meant to kill 30 cadets. => 30
The bomb was intended to kill 30 cadets. => 30
The bomb, which could have killed dozens, was defused. => dozens
Police averted an attack that would have killed dozens. => dozens
The gang offered to free three of the nuns. => three
The gang is ready to free three of the nuns. => three
The army is set to release 60 strikers on Friday. => 60
Sixty strikers will be released on Friday. => Sixty
Sixty strikers are expected to be released on Friday. => Sixty
The bill would allow the army to detain 500 suspects. => 500
Aid groups are bracing for 100,000 new arrivals. => 100,000
Without a truce, thousands will die. => thousands
"""
)
def test_more_unreal(text: str, wanted: str) -> None:
    assert told(text, NOTHING) == NOTHING
    assert [words for words in set_aside(text) if wanted in words]


@table(
    """
# What did not come to pass, once more in other words.
The guards were told to shoot any of the 40 captives who ran. => 40
He swore to hang 12 traitors. => 12
The militia warned it would execute 12 captives. => 12
The militia is threatening to execute 12 captives. => 12
A plan to deport 12,000 refugees was dropped. => 12,000
A proposal to free 12 rebels was rejected. => 12
Rebels asked that 12 of their men be freed. => 12
The army hoped to capture 12 rebels. => 12
The army expects to capture 12 rebels. => 12
The army was about to free 12 rebels. => 12
The army may yet free 12 rebels. => 12
The army should free the 12 rebels. => 12
The army will not free the 12 rebels. => 12
A larger bomb would have killed 12 people. => 12
Had the bomb gone off, 12 people would have died. => 12
Without help, 12 patients will die. => 12
It takes 12 rounds to kill one rebel, he joked. => one
"""
)
def test_yet_more_unreal(text: str, wanted: str) -> None:
    assert told(text, NOTHING) == NOTHING
    assert [words for words in set_aside(text) if wanted in words]


@table(
    """
# Numbers that stand near harm, once more.
According to three villagers, nine men were shot dead. => killed 9
Three villagers told how nine men were shot dead. => killed 9
With 40 soldiers in reserve, the army lost nine men. => killed 9
A lorry loaded with 40 workers was hit, and nine died. => killed 9
A lorry carrying 40 workers was attacked. => nothing
Nine of the lorry's 40 workers died. => killed 9
None of the lorry's 40 workers died. => killed 0
Only nine of the 40 workers survived. => nothing
Nine people died in a village of 400. => killed 9
Nine people died when two lorries collided under fire. => killed 9
Nine people died, and two others are suspected of the killing. => killed 9
Nine people died as 400 looked on. => killed 9
Nine people died at a rally of 400 farmers. => killed 9
Nine people died near the base, where 400 marines are stationed. => killed 9
The 15-strong squad killed nine people. => killed 9
A squad of 15 men killed nine people. => killed 9
Nine people were shot by a mother of three. => injured 9
The nine-member panel heard that nine people had died. => killed 9
The court, with five judges, heard how nine people died. => killed 9
Nine people were killed in front of their 14 children. => killed 9
Nine men were killed, leaving 30 children orphaned. => killed 9
Nine men, fathers of 30 children, were killed. => killed 9
"""
)
def test_beside_again(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
