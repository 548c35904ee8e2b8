"""What sort a number is: ages, dates, money, shares, measures and names count nobody."""

from tests.unit.find.readings import numbers_told, table


@table(
    """
# An article counts one person and nothing else.
A cadet drowned. => indefinite 1
An elderly woman was hit. => indefinite 1
A young army conscript was hit. => indefinite 1
A bridge was hit. => nothing
An attack followed. => nothing
A soldiers' home was hit. => nothing
A police station was hit. => nothing
A children's hospital was hit. => nothing
A prisoner swap was held. => nothing
A spokesman for the army spoke. => nothing
"""
)
def test_one(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Ages are no counts.
A 17-year-old boy was hit. => indefinite 1; age 17
The 9-year-old died on the way. => age 9
A boy of eight was hit. => indefinite 1; age 8
Hadi, 34, sold bread. => age 34
Hadi, aged 34, sold bread. => age 34
A man aged 61 was hit. => indefinite 1; age 61
She was 71. => age 71
She was 71 years old. => age 71
The recruits were as young as 13. => age 13
The recruits were aged between 13 and 16. => age between 13 and 16
The recruits were aged 13 to 16. => age between 13 and 16
Boys over the age of 15 were led away. => age 15
Men between 18 and 60 may not leave. => age between 18 and 60
A six-month-old girl was hit. => indefinite 1; age 6
The pair, aged 20 and 22, were cousins. => age 20; age 22
Children under five are starving. => age less_than 5
A grandmother in her 70s was hit. => indefinite 1
A boy, 6, was hit. => indefinite 1; age 6
His son, 24 was hit. => age 24
Shots at the ford kill boy, 14 => age 14
Two men, 26 and 31, were hit. => 2; age 26; age 31
Their sons, 10 and 12, were hit. => age 10; age 12
The women, both 22, were hit. => age 22
Three men, ages 15, 18, and 22, were hit. => 3; age 15; age 18; age 22
In Aleppo, 24 were hit. => 24
Of the soldiers, 12 were hit. => 12
Killed were six farmers; wounded, 30. => 6; 30
Soldiers, 12 of them conscripts, were hit. => 12
"""
)
def test_ages(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Dates and hours are no counts.
It began on 3 May. => date 3
It began on May 3. => date 3
It began on May 3, 2019. => date 3; date 2019
It began on the 3rd of May. => nothing
It began in 1998. => date 1998
The May 2019 raid was the first. => date 2019
The 2008 war lasted days. => date 2008
It began in the 1990s. => nothing
Between 1996 and 2006 the road was closed. => date between 1996 and 2006
It ran from 2011 to 2016. => date 2011; date 2016
It began at 4 a.m. on Friday. => measurement 4
It began at 04:30. => nothing
It began at 9:15 pm. => nothing
They met on June 4 and 5. => date 4; date 5
Since October 7 the border is shut. => date 7
The 9/11 attacks changed that. => nothing
They returned in late 2020. => date 2020
The class of 2014 was called up. => date 2014
On 12/03/2021 the town fell. => nothing
By 2030 the mines will be cleared. => date 2030
"""
)
def test_dates(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Money is no count.
They paid $500 for the car. => money 500
They paid 500 dollars for the car. => money 500
They paid $2 million in ransom. => money 2000000
They paid 2 million euros in ransom. => money 2000000
They paid €40,000 in ransom. => money 40000
They paid £3,000 a head. => money 3000
They paid 300 US dollars a head. => money 300
They paid US$300 a head. => money 300
They paid several thousand pounds. => money vague 3000/-/9999
The bounty is worth 10,000 afghanis. => money 10000
"""
)
def test_money(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Shares, ranks, scores and odds are no counts.
Some 40% of the town is in ruins. => percent about 40
Some 40 per cent of the town is in ruins. => percent about 40
40 percent of the town is in ruins. => percent 40
Between 60 and 70 percent of the town is in ruins. => percent between 60 and 70
A quarter of the town is in ruins. => nothing
Half of the town is in ruins. => nothing
The 4th Division moved in. => nothing
The fourth attack was the worst. => nothing
"""
)
def test_shares(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Measures of length, weight, time and the like are no counts.
The village lies 12 km from the border. => measurement 12
The village lies 12 kilometres (seven miles) from the border. => measurement 12; measurement 7
The village lies 12km from the border. => measurement 12
It burned for three days. => measurement 3
Two weeks later it fell. => measurement 2
A 72-hour truce was agreed. => measurement 72
A three-day siege ended. => measurement 3
It carried 500 kg of explosives. => measurement 500
It carried 40 tonnes of flour. => measurement 40
They dug 20-metre tunnels. => measurement 20
They fired 122 mm rockets. => measurement 122
They fired 155mm shells. => measurement 155
The wind reached 90 mph. => measurement 90
It was 40 degrees in the shade. => measurement 40
They burned 300 acres of wheat. => measurement 300
Some 20 minutes passed. => measurement about 20
"""
)
def test_measurements(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# A number in a name counts nothing.
Resolution 2254 was adopted. => identifier 2254
They drove up Highway 7. => identifier 7
They flew in on Flight 302. => identifier 302
Brigade 55 led the assault. => identifier 55
The MiG-29 turned back. => nothing
They fired Kalashnikov AK-47 rifles. => nothing
Article 5 was invoked. => identifier 5
It struck Building 14. => identifier 14
The M23 rebels took the town. => nothing
Camp 22 was emptied. => identifier 22
The Su-24 crashed. => nothing
The 10th Mountain Division left. => nothing
Ten million people fled, over half of them under 18. => 10000000; age less_than 18
Some 7,600 in three provinces fled. => about 7600; 3
Unit 8200 was blamed. => identifier 8200
The F-16 jets came back. => nothing
Covid-19 spread in the camp. => nothing
Sector 9 was shelled. => identifier 9
"""
)
def test_names(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Numbers of stations, pictures, houses and telephones count nobody.
Fox 8 News said so. => identifier 8
Image 4 of 11 A man died. => identifier 4; identifier 11; indefinite 1
They came to 305 East Main Street. => identifier 305
A 911 call came. => identifier 911
News: 12 people died. => 12
They came to 305 villagers. => 305
Police were called to a shooting at 305 Elm. => identifier 305
Police shot at 305 Kurds. => 305
They were shot in Ludden - KLDN 3 News, Weather => identifier 3
"""
)
def test_names_with_numbers(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Numbers of papers, and days listed behind a month, count nobody.
Release 2011-01-S-140 tells of two dead. => date 2011; identifier 1; 2
The raids of Jan. 23, 25 and yesterday left two dead. => date 23; date 25; 2
The raids of March 3 and 7 left two dead. => date 3; date 7; 2
In March 3,000 men were held. => 3000
"""
)
def test_papers_and_days(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# The age of one person behind "of" or "who was", and ages that bound a few; a day of a month is no more than 31.
A farmer of 51 was hit. => indefinite 1; age 51
A railwayman of 55 died. => age 55
A crew of 12 died. => 12
A mother of four died. => indefinite 1; identifier 4
The baker, who was 38, died. => age 38
Three men, all under 18, were hit. => 3; age less_than 18
Another woman, also 22, was hit. => indefinite 1; age 22
The women are 36 and 21, police said. => age 36; age 21
Eight were under 16. => 8; age less_than 16
The man was in his 20's. => age 20
The toll was over 60. => more_than 60
In July 33 died. => 33
In July 3 it rained. => date 3
"""
)
def test_ages_of_one_and_of_a_few(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted
