"""The numbers of a sentence and what their words commit to."""

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
Two and a half million people fled. => 2500000
One and a half million people fled. => 1500000
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
14-plus porters drowned. => at_least 14
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
Perhaps 200 people fled. => about 200
Maybe 200 people fled. => about 200
The toll is put at 30, at least. => at_least 30
The toll has reached 30 and counting. => at_least 30
Some 1,000-odd recruits deserted. => about 1000
Twenty-odd recruits deserted. => about 20
"""
)
def test_bounds(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Two numbers that open a range make one figure with two ends.
Between 20 and 30 cadets drowned. => between 20 and 30
Between two and three hundred cadets drowned. => between 200 and 300
Some 20 to 30 cadets drowned. => between 20 and 30
Between 1,500 and 2,000 cadets drowned. => between 1500 and 2000
Two or three cadets drowned. => between 2 and 3
15-20 cadets drowned. => between 15 and 20
15–20 cadets drowned. => between 15 and 20
Ten to fifteen cadets drowned. => between 10 and 15
Anywhere between 40 and 60 cadets drowned. => between 40 and 60
Two to three million people fled. => between 2000000 and 3000000
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
Many hundreds of cadets drowned. => vague 100/100/999
Many thousands of people fled. => vague 1000/1000/9999
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
Not one cadet drowned. => none 0
Not a single cadet drowned. => none 0
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
12 additional cadets drowned. => 12 more
12 further cadets drowned. => 12 more
One more cadet drowned. => 1 more
"""
)
def test_more(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Several numbers in one sentence, each of its own sort.
On 4 June 2022, two men aged 23 and 31 shot 12 people 40 km from the capital.
    => date 4; date 2022; 2; age 23; age 31; 12; measurement 40
At 6 a.m. on May 2, 300 police backed by 14 vehicles sealed off Block 9.
    => measurement 6; date 2; 300; 14; identifier 9
It cost $3 million and 40 lives in 12 days. => money 3000000; 40; measurement 12
In 2014, 2,014 people fled. => date 2014; 2014
In 2015 some 1900 people fled. => date 2015; about 1900
The 1st Battalion lost two of its 40 trucks. => 2; 40
Twenty-two of the 41 victims were aged 16 to 20. => 22; 41; age between 16 and 20
One of the two was hit twice. => 1; 2
The four-hour raid by some 200 men left three dead. => measurement 4; about 200; 3
Some were killed. => vague 2/-/-
Some 30 were killed. => about 30
Some of the 30 were killed. => vague 2/-/-; 30
All 30 were killed. => 30
As many as 30 were killed, not 13. => up_to 30; 13
More than 30 and perhaps as many as 50 were killed. => more_than 30; up_to 50
Thirty to 50 were killed. => between 30 and 50
At least 30, and possibly more than 50, were killed. => at_least 30; more_than 50
Around 30 to 40 were killed. => between 30 and 40
About 30–40 were killed. => between 30 and 40
No fewer than 30 but no more than 40 were killed. => at_least 30; up_to 40
"""
)
def test_mixed(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted


@table(
    """
# Numbers as headline writers and sub-editors put them.
Barely 200 men held the ridge. => 200
Only 200 men held the ridge. => 200
Just 200 men held the ridge. => 200
A mere 12 men held the ridge. => 12
All of 12 men held the ridge. => 12
A hundred or so men held the ridge. => about 100
One or two men held the ridge. => between 1 and 2
Three to four hundred men held the ridge. => between 300 and 400
Between 20-30 men held the ridge. => between 20 and 30
20 - 30 men held the ridge. => between 20 and 30
Fully 200 men held the ridge. => 200
A dozen-odd men held the ridge. => about 12
Dozens, possibly hundreds, of men held the ridge. => vague 12/12/99; vague 100/100/999
Approaching 200 men held the ridge. => nearly 200
A maximum of 200 men held the ridge. => up_to 200
Not more than 200 men held the ridge. => up_to 200
Fifty-odd men held the ridge. => about 50
Some 50-60 men held the ridge. => between 50 and 60
"""
)
def test_press(text: str, wanted: str) -> None:
    assert numbers_told(text) == wanted
