"""The numbers of a sentence: what their words commit to, and what sort of number they are."""

from tests.unit.find.readings import numbers_told, table


@table(
    """
# Figures in digits are read whole, however they are grouped.
The army lost 7 men. => 7
The army lost 1,250 men. => 1250
Some 12,500 miners downed tools. => about 12500
The province has 1,204,500 inhabitants. => 1204500
A camp of 18 400 people grew by the lake. => 18400
They counted 3 million names. => 3000000
They counted 2.5 million names. => 2500000
They counted 0.4 million names. => 400000
About 15 lakh people were told to stay indoors. => about 1500000
Nearly 3 crore voters were affected. => nearly 30000000
Police detained 5 thousand marchers. => 5000
The shelling left 04 dead. => 4
"""
)
def test_digits(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Figures in letters are read like those in digits.
Nine sappers were killed. => 9
Twenty-one sappers were killed. => 21
Ninety nine sappers were killed. => 99
One hundred and six sappers were killed. => 106
One hundred six sappers were killed. => 106
Two hundred sappers were killed. => 200
Three thousand four hundred people fled. => 3400
Six hundred thousand people fled. => 600000
A hundred monks marched. => 100
A thousand monks marched. => 1000
A million people marched. => 1000000
Half a million people marched. => 500000
Two dozen monks marched. => 24
Half a dozen monks were beaten. => 6
A dozen monks were beaten. => 12
A dozen or so monks were beaten. => about 12
A score of recruits deserted. => 20
Three score recruits deserted. => 60
Seventeen hundred recruits deserted. => 1700
A single shepherd survived. => 1
Only one shepherd survived. => 1
"""
)
def test_spelled(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# A word before or behind a number bounds it on the side that it names.
At least 14 porters drowned. => at_least 14
At the very least 14 porters drowned. => at_least 14
No fewer than 14 porters drowned. => at_least 14
Not less than 14 porters drowned. => at_least 14
A minimum of 14 porters drowned. => at_least 14
14 or more porters drowned. => at_least 14
More than 14 porters drowned. => more_than 14
Over 14 porters drowned. => more_than 14
Well over 14 porters drowned. => more_than 14
Upwards of 14 porters drowned. => more_than 14
In excess of 14 porters drowned. => more_than 14
Up to 14 porters drowned. => up_to 14
As many as 14 porters drowned. => up_to 14
No more than 14 porters drowned. => up_to 14
At most 14 porters drowned. => up_to 14
A maximum of 14 porters drowned. => up_to 14
Fewer than 14 porters drowned. => less_than 14
Less than 14 porters drowned. => less_than 14
Just under 14 porters drowned. => less_than 14
Nearly 14 porters drowned. => nearly 14
Almost 14 porters drowned. => nearly 14
Close to 14 porters drowned. => nearly 14
Just short of 14 porters drowned. => nearly 14
About 14 porters drowned. => about 14
Around 14 porters drowned. => about 14
Some 14 porters drowned. => about 14
Roughly 14 porters drowned. => about 14
Approximately 14 porters drowned. => about 14
An estimated 14 porters drowned. => about 14
14 or so porters drowned. => about 14
Something like 14 porters drowned. => about 14
More than a dozen porters drowned. => more_than 12
At least two dozen porters drowned. => at_least 24
Nearly a hundred porters drowned. => nearly 100
Over half a million people fled. => more_than 500000
Just over 200 people fled. => more_than 200
A little over 200 people fled. => more_than 200
Slightly more than 200 people fled. => more_than 200
Exactly 200 people fled. => 200
Precisely 31 people fled. => 31
The toll has reached 30 and counting. => at_least 30
Some 1,000-odd recruits deserted. => about 1000
"""
)
def test_bounds(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Two numbers that open a range make one figure with two ends.
Between 20 and 30 cadets drowned. => between 20 and 30
Some 20 to 30 cadets drowned. => between 20 and 30
Between 1,500 and 2,000 cadets drowned. => between 1500 and 2000
Two or three cadets drowned. => between 2 and 3
15-20 cadets drowned. => between 15 and 20
Ten to fifteen cadets drowned. => between 10 and 15
Anywhere between 40 and 60 cadets drowned. => between 40 and 60
1 to 1.5 million people fled. => between 1000000 and 1500000
Some 200,000 to 300,000 people fled. => between 200000 and 300000
"""
)
def test_ranges(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Words that say how many without a number have the bounds of the record's table.
Tens of cadets drowned. => vague 10/10/99
Dozens of cadets drowned. => vague 12/12/99
Scores of cadets drowned. => vague 20/20/99
Hundreds of cadets drowned. => vague 100/100/999
Thousands of cadets drowned. => vague 1000/1000/9999
Tens of thousands of people fled. => vague 10000/10000/99999
Hundreds of thousands of people fled. => vague 100000/100000/999999
Millions of people fled. => vague 1000000/1000000/9999999
Several cadets drowned. => vague 3/-/-
A few cadets drowned. => vague 3/-/-
Several hundred cadets drowned. => vague 300/-/999
A few dozen cadets drowned. => vague 36/-/99
At least several hundred cadets drowned. => at_least 300
At least dozens of cadets drowned. => at_least 12
Well over a hundred cadets drowned. => more_than 100
Countless cadets drowned. => nothing
How many cadets drowned is not known. => nothing
"""
)
def test_vague(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Nobody is a figure too: nought is said, not missing.
Nobody drowned. => none 0
No one drowned. => none 0
No cadets drowned. => none 0
None of the cadets drowned. => none 0
Neither cadet drowned. => none 0
Zero cadets drowned. => none 0
"""
)
def test_none(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# A number added to another says that it is added.
Another 12 cadets drowned. => 12 more
A further 12 cadets drowned. => 12 more
An additional 12 cadets drowned. => 12 more
12 more cadets drowned. => 12 more
12 others drowned. => 12 more
The other 12 drowned. => 12 more
At least 12 more drowned. => at_least 12 more
One more cadet drowned. => 1 more
"""
)
def test_more(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


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
She was 71 years old. => age 71
The recruits were as young as 13. => age 13
The recruits were aged between 13 and 16. => age between 13 and 16
The recruits were aged 13 to 16. => age between 13 and 16
Boys over the age of 15 were led away. => age 15
A six-month-old girl was hit. => indefinite 1; age 6
Children under five are starving. => age less_than 5
A grandmother in her 70s was hit. => indefinite 1
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
They paid US$300 a head. => money 300
They paid several thousand pounds. => money vague 3000/-/9999
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
Unit 8200 was blamed. => identifier 8200
The F-16 jets came back. => nothing
Covid-19 spread in the camp. => nothing
Sector 9 was shelled. => identifier 9
"""
)
def test_names(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted
