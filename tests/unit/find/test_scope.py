"""Which figures are the incident's, which an older toll, which a whole war's."""

from dataclasses import replace
from datetime import date

import pytest

from tacitus.model import Scope
from tests.unit.find.readings import table, told
from tests.unit.find.sentences import finder, parsed


@table(
    """
# A figure that the text itself replaces is an earlier toll.
The toll rose to 57 from an earlier 50. => killed 57; killed 50 earlier_toll
The toll rose from 50 to 57. => killed 50 earlier_toll; killed 57
The death toll rose to 57, up from 50. => killed 57; killed 50 earlier_toll
The death toll was revised down to 109 from 121. => killed 109; killed 121 earlier_toll
Officials cut the death toll from 121 to 109. => killed 121 earlier_toll; killed 109
Officials lowered the toll to 109, from 121. => killed 109; killed 121 earlier_toll
The ministry raised the number of dead to 57 from 50. => killed 57; killed 50 earlier_toll
An earlier toll put the dead at 50. => killed 50 earlier_toll
Earlier reports had put the death toll at 50. => killed 50 earlier_toll
A previous count gave 50 dead. => killed 50 earlier_toll
The ministry had earlier said 50 people were killed. => killed 50 earlier_toll
The ministry had initially reported 50 deaths. => killed 50 earlier_toll
The death toll is 57, not 50. => killed 57; killed 50 earlier_toll
The death toll is 57, not 50 as first reported. => killed 57; killed 50 earlier_toll
Fifty-seven people died, seven more than previously reported. => killed 57
The toll jumped from 12 to 57 overnight. => killed 12 earlier_toll; killed 57
The number of wounded climbed to 80 from 65. => injured 80; injured 65 earlier_toll
The number of missing has fallen from 14 to nine. => missing 14 earlier_toll; missing 9
The number of displaced rose to 9,000 from 7,500 a week ago. => idps 9000; idps 7500 earlier_toll
The toll stands at 57, compared with 50 on Monday. => killed 57; killed 50 earlier_toll
The toll stands at 57, against 50 on Monday. => killed 57; killed 50 earlier_toll
The health ministry withdrew its figure of 121 dead. => killed 121 earlier_toll
The figure of 121 dead was retracted. => killed 121 earlier_toll
The toll has doubled to 40. => killed 40
The toll more than doubled to 40 from 18. => killed 40; killed 18 earlier_toll
The toll was lowered by about 100. => nothing
The toll rose by seven. => nothing
It is about 100 fewer than first thought. => nothing
At least 57 were killed, the agency said, updating its earlier toll of 50.
    => killed at_least 57; killed 50 earlier_toll
A toll of 50 was given on Monday, and 57 on Tuesday. => killed 50; killed 57
"""
)
def test_revised(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What is added to a toll and the toll that it makes.
Twelve more bodies were found, bringing the death toll to 45. => killed 12 of 45; killed 45
Three of the injured died, bringing the toll to 45. => killed 3 of 45; killed 45
That brings the total number of dead to 45. => killed 45
That brought the death toll to at least 45. => killed at_least 45
The find takes the number of dead to 45. => killed 45
Three more people died, taking the toll to 45. => killed 3 of 45; killed 45
Three more people died, raising the toll to 45. => killed 3 of 45; killed 45
Two more soldiers were killed, bringing to 45 the number of troops killed since May. => killed 2 of 45; killed 45
Police arrested 12 more suspects, bringing the number of arrests to 45. => arrested 12 of 45; arrested 45
"""
)
def test_brought(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Figures of a whole war, of a year or of another time are background.
The war has killed more than 20,000 people. => killed more_than 20000 background
The civil war has killed 90,000 people and displaced two million.
    => killed 90000 background; displaced 2000000 background
The ten-year insurgency has left 35,000 dead. => killed 35000 background
The conflict has claimed 14,000 lives. => killed 14000 background
Some 3,000 people were killed last year. => killed about 3000 background
More than 600 people have been killed so far this year. => killed more_than 600 background
Since the start of the war, 40 reporters have been killed. => killed 40 background
Since 2014 more than 14,000 people have been killed. => killed more_than 14000 background
More than 14,000 people have been killed since 2014. => killed more_than 14000 background
Over the past decade, bandits have killed 12,000 people. => killed 12000 background
The uprising, which began in 2011, has cost 300,000 lives. => killed 300000 background
A similar attack in 2018 killed 24 people. => killed 24 background
Last year a bomb at the same market killed 24. => killed 24 background
Twelve people were killed on Sunday; the war has claimed 9,000 lives. => killed 12; killed 9000 background
Eleven people were killed. // The conflict has displaced 2 million people since 2013.
    => killed 11; displaced 2000000 background
The army says 210 soldiers have died in the campaign. => killed 210 background
The Korean War killed millions. => killed vague 1000000/1000000/9999999 background
Worldwide, 120 million people are displaced. => displaced 120000000 background
"""
)
def test_background(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Words of time that belong to the event leave it the incident's.
Ten people have been killed since dawn. => killed 10
Ten people have been killed since Friday. => killed 10
Ten people were killed on Friday in the war-torn east. => killed 10
Ten people were killed in renewed conflict. => killed 10
Ten people died in the latest attack. => killed 10
In the past 24 hours, ten people were killed. => killed 10
Over the past two days shells killed ten people. => killed 10
Ten people were killed from a distance of 300 metres. => killed 10
Ten people from the same street were killed. => killed 10
Ten people fled from 12 villages. => displaced 10
"""
)
def test_incident(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# An older toll, another raid, a stock beside a flow: each keeps its own reading.
A week ago 12 people died in the same street. => killed 12
The coroner lowered the number of dead to 38. => killed 38
The toll was revised upwards to 57. => killed 57
That is 12 fewer than announced on Sunday. => nothing
That is 12 more than on Sunday. => nothing
The difference of 12 is due to double counting. => nothing
The new toll is 12 lower. => nothing
The number of detainees fell by 200 to 1,100. => detained 1100
The number of detainees fell to 1,100 from 1,300. => detained 1100; detained 1300 earlier_toll
The number of refugees in the camp has grown from 400 to 3,000. => refugees 400 earlier_toll; refugees 3000
The number of these children is 850. => nothing
The jail holds 850 children. // The number of these children has never been published. => detained 850
Hundreds of boys are held in the jail. // The number of these boys is put at 850.
    => detained vague 100/100/999; detained 850
"""
)
def test_still_other(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# The war, the year, the country: background, whatever the words for it.
The war, now in its tenth year, has killed 350,000 people and driven half the population from home.
    => killed 350000 background
The decade-long conflict has killed 100,000 people and displaced four million.
    => killed 100000 background; displaced 4000000 background
Boko Haram's insurgency has killed more than 35,000 people since 2009. => killed more_than 35000 background
More than 10,000 people have died in the conflict since 2015. => killed more_than 10000 background
Some 60,000 people were killed in the civil war between 1996 and 2006. => killed about 60000 background
Tens of thousands have been killed since fighting began in April last year.
    => killed vague 10000/10000/99999 background
The country has counted 43 journalists killed this year. => killed 43 background
The group has kidnapped more than 1,000 pupils since 2020. => abducted more_than 1000 background
Nationwide, 90 people were killed in April. => killed 90 background
In a separate incident, two policemen were shot in Basra. => injured 2
"""
)
def test_whole_wars(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# One figure told again in other words is linked to the first where the words say so.
The rebels took 700 boys hostage. // The 700 boys are all from Chibok. => hostage 700; hostage 700 again
Sixty monks were arrested. // The 60 monks were brought to Lhasa. => arrested 60; arrested 60 again
Sixty monks were arrested. // Sixty nuns marched. => arrested 60; participants 60
"""
)
def test_told_again(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Tolls that move, once more in other words.
The count of wounded went from 31 to 34 overnight. => injured 31 earlier_toll; injured 34
Hospitals raised their count of wounded from 31 to 34. => injured 31 earlier_toll; injured 34
The preliminary toll was 31. => killed 31 earlier_toll
The toll has nearly tripled to 34. => killed 34
With three more deaths the toll reached 34. => killed 3; killed 34
Three deaths overnight brought the toll to 34. => killed 3 of 34; killed 34
The toll could rise. => nothing
The toll, now at 34, is expected to rise. => killed 34
The toll of 34 is likely to rise. => killed 34
The toll of 34 is the highest since the war of 2008. => killed 34
"""
)
def test_more_revised(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("A strike killed 11 people in the same town in 2018.", date(2026, 3, 1), Scope.BACKGROUND),
        ("The ministry says that over 1,600 pupils were abducted between 2014 and 2022.", date(2026, 3, 1), Scope.BACKGROUND),
        ("In the 2011 raid, 40 people died.", date(2026, 3, 1), Scope.BACKGROUND),
        ("A strike killed 11 people in the same town in 2018.", date(2018, 9, 1), Scope.INCIDENT),
        ("In December 2025, a bomb killed 18 people there.", date(2026, 1, 3), Scope.INCIDENT),
        ("In December 2025, a bomb killed 18 people there.", date(2026, 7, 3), Scope.BACKGROUND),
        ("A strike killed 11 people in the same town in 2018.", None, Scope.INCIDENT),
        ("Forces have detained more than 25 men since December 1.", date(2026, 1, 20), Scope.BACKGROUND),
        ("Forces have detained more than 25 men since December 1.", date(2025, 12, 9), Scope.INCIDENT),
        ("Forces have detained more than 25 men since December 1.", None, Scope.INCIDENT),
        ("More than 25 men have fled the valley since December 1.", date(2026, 1, 20), Scope.INCIDENT),
    ],
)
def test_a_figure_of_a_past_year_is_background(text: str, published: date | None, wanted: Scope) -> None:
    reading = parsed(text)
    claims = finder().read(replace(reading, document=replace(reading.document, published=published))).claims
    assert [claim.scope for claim in claims] == [wanted]
