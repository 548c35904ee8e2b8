"""Three hundred and more ways of saying when, each with what it means to a report of Saturday, 9 March 2024.

A line is `words before [the phrase] words after => TIMEX3 value`, or several phrases and values apart by semicolons, read within
"Gunmen came ... ."; behind a bar stand the first and the last day and the UCDP precision, where the value alone does
not say them. In `AFTER_A_DAY` the phrase is seen from a sentence about 4 March that stands before.
"""

import re
from dataclasses import dataclass

from tests.unit.ground.date_stretches import COUNTED, MONTHS, REFERENCES, STRETCHES

BRACKETED = re.compile(r"\[(.*?)\]")

WEEKDAYS = """
on [Sunday] => 2024-03-03
on [Monday] => 2024-03-04
on [Tuesday] => 2024-03-05
[Wednesday] => 2024-03-06
on [Thursday] => 2024-03-07
on [Friday] => 2024-03-08
on [Saturday] => 2024-03-09
on [Thurs.] => 2024-03-07
on [Thursday morning] => 2024-03-07TMO
on [Thursday afternoon] => 2024-03-07TAF
[Thursday evening] => 2024-03-07TEV
on [Thursday night] => 2024-03-07TNI
late on [Thursday] => 2024-03-07
[late Thursday] => 2024-03-07
[early on Friday] => 2024-03-08
early on [Friday morning] => 2024-03-08TMO
on [Friday at dawn] => 2024-03-08TMO
at [dawn on Friday] => 2024-03-08TMO
before [dawn on Friday] => 2024-03-08TMO
around [midday on Monday] => 2024-03-04TMI
shortly after [noon on Monday] => 2024-03-04TMI
around [midnight on Monday] => 2024-03-04TNI
at [dusk on Tuesday] => 2024-03-05TEV
on [the night of Thursday] => 2024-03-07TNI
on [the evening of Tuesday] => 2024-03-05TEV
in [the early hours of Friday] => 2024-03-08TMO
in [the early hours of Friday morning] => 2024-03-08TMO
in [the small hours of Friday] => 2024-03-08TMO
in [the morning hours of Friday] => 2024-03-08TMO
[last Tuesday] => 2024-03-05
[last Saturday] => 2024-03-02
[last Thursday night] => 2024-03-07TNI
[this past Monday] => 2024-03-04
[this Wednesday] => 2024-03-06
[this Wednesday morning] => 2024-03-06TMO
on [Wednesday of last week] => 2024-02-28
[Tuesday last week] => 2024-02-27
on [Friday last week] => 2024-03-01
[last week on Thursday] => 2024-02-29
on [Monday of this week] => 2024-03-04
on [Monday this week] => 2024-03-04
to talks [next Monday] => 2024-03-11
to talks on [Monday next week] => 2024-03-11
to talks on [Friday of next week] => 2024-03-15
to talks [the coming Friday] => 2024-03-15
to talks [this coming Tuesday] => 2024-03-12
before [Sunday's] vote => 2024-03-03
after [Monday night's] raid => 2024-03-04TNI
after [Monday’s] raid => 2024-03-04
at 6 a.m. on [Friday] => 2024-03-08
at about 10:30 p.m. [Thursday] => 2024-03-07
[Friday at 6 p.m.] => 2024-03-08
on [MONDAY NIGHT] => 2024-03-04TNI
"""

NEAR_DAYS = """
[today] => 2024-03-09
[earlier today] => 2024-03-09
[tonight] => 2024-03-09TNI
[this morning] => 2024-03-09TMO
early [this morning] => 2024-03-09TMO
[this afternoon] => 2024-03-09TAF
[this evening] => 2024-03-09TEV
[yesterday] => 2024-03-08
late [yesterday] => 2024-03-08
[yesterday morning] => 2024-03-08TMO
[yesterday afternoon] => 2024-03-08TAF
[yesterday evening] => 2024-03-08TEV
[yesterday night] => 2024-03-08TNI
on [the morning of yesterday] => 2024-03-08TMO
[last night] => 2024-03-08TNI
late [last night] => 2024-03-08TNI
[last evening] => 2024-03-08TEV
[overnight] => 2024-03-09TNI
[overnight on Thursday] => 2024-03-07TNI
[overnight Thursday] => 2024-03-07TNI
[overnight into Friday] => 2024-03-08TNI
in the night from [Thursday] to [Friday] => 2024-03-07; 2024-03-08
in the night between [Thursday] and [Friday] => 2024-03-07; 2024-03-08
on the night of [4-5 March] => 2024-03-04/2024-03-05 | 2024-03-04 2024-03-05 2
[the night before last] => 2024-03-07TNI
[the day before yesterday] => 2024-03-07
[two nights ago] => 2024-03-07TNI
[three nights ago] => 2024-03-06TNI
to talks [tomorrow] => 2024-03-10
to talks [tomorrow morning] => 2024-03-10TMO
to talks [the day after tomorrow] => 2024-03-11
"""

DAYS = """
on [14 May 2021] => 2021-05-14
on [May 14, 2021] => 2021-05-14
on [May 14 2021] => 2021-05-14
on [14th May 2021] => 2021-05-14
on [the 14th of May 2021] => 2021-05-14
on [the 14th of May, 2021] => 2021-05-14
on [14 May, 2021] => 2021-05-14
on [May 14th, 2021] => 2021-05-14
on [14 MAY 2021] => 2021-05-14
on [Friday 14 May 2021] => 2021-05-14
on [Friday, May 14, 2021] => 2021-05-14
on [Fri., May 14, 2021] => 2021-05-14
on [2021-05-14] => 2021-05-14
on [14/05/2021] => 2021-05-14
on [5/14/2021] => 2021-05-14
on [14.05.2021] => 2021-05-14
on [14-05-2021] => 2021-05-14
on [14-May-2021] => 2021-05-14
on [14 May] => 2023-05-14
on [May 14] => 2023-05-14
on [the 14th of May] => 2023-05-14
on [Sunday 14 May] => 2023-05-14
on [3 March] => 2024-03-03
on [March 3rd] => 2024-03-03
on [Mar 3] => 2024-03-03
on [the 3rd March] => 2024-03-03
on [Sunday, March 3] => 2024-03-03
on [Sunday, 3 March,] => 2024-03-03
on [Sunday (March 3)] => 2024-03-03
on [the 3rd of this month] => 2024-03-03
on [the 20th of last month] => 2024-02-20
on [the 3rd] => 2024-03-03
on [Feb 29] => 2024-02-29
on [31 December] => 2023-12-31
on [31 December last year] => 2023-12-31
on [January 1 this year] => 2024-01-01
on [last 20 February] => 2024-02-20
[last Feb. 20] => 2024-02-20
on [the evening of 5 March] => 2024-03-05TEV
on [the night of March 5] => 2024-03-05TNI
on [the morning of March 5, 2021] => 2021-03-05TMO
on [5 March at dawn] => 2024-03-05TMO
at [dawn on 5 March] => 2024-03-05TMO
in [the early hours of 5 March] => 2024-03-05TMO
on [the afternoon of 5 March] => 2024-03-05TAF
on [Christmas Day] => 2023-12-25
on [Christmas Eve] => 2023-12-24
at [Christmas 2009] => 2009-12-25
on [New Year's Eve] => 2023-12-31
on [New Year's Day] => 2024-01-01
on [New Year's Day 2017] => 2017-01-01
on [Boxing Day 2004] => 2004-12-26
"""

SEVERAL_DAYS = """
from [January 20 to 24, 2022] => 2022-01-20/2022-01-24
from [20 to 24 January 2022] => 2022-01-20/2022-01-24
on [20-24 January 2022] => 2022-01-20/2022-01-24
on [20–24 January 2022] => 2022-01-20/2022-01-24
between [2 and 5 March] => 2024-03-02/2024-03-05 | 2024-03-02 2024-03-05 2
on [March 2-5] => 2024-03-02/2024-03-05
on [2 and 3 March] => 2024-03-02/2024-03-03
on [March 2 and 3] => 2024-03-02/2024-03-03
on [the 2nd and 3rd of March] => 2024-03-02/2024-03-03
between [1 and 31 January] => 2024-01-01/2024-01-31 | 2024-01-01 2024-01-31 4
from [March 2] to [March 5] => 2024-03-02; 2024-03-05
from [2 March] to [5 March] => 2024-03-02; 2024-03-05
between [March 2] and [March 5] => 2024-03-02; 2024-03-05
from [28 February] to [3 March] => 2024-02-28; 2024-03-03
from [28 February] to [3 March 2022] => 2022-02-28; 2022-03-03
between [February 28] and [March 3, 2022] => 2022-02-28; 2022-03-03
from [28 December 2023] to [3 January 2024] => 2023-12-28; 2024-01-03
from [29 December] to [3 January] => 2023-12-29; 2024-01-03
from [28 December] to [3 January 2022] => 2021-12-28; 2022-01-03
between [January] and [March 2023] => 2023-01; 2023-03
from [January] to [March 2023] => 2023-01; 2023-03
in [January]-[March 2023] => 2023-01; 2023-03
from [November 2022] to [January 2023] => 2022-11; 2023-01
between [January] and [February] => 2024-01; 2024-02
from [Monday] to [Wednesday] => 2024-03-04; 2024-03-06
between [Monday] and [Wednesday] => 2024-03-04; 2024-03-06
between [Monday morning] and [Wednesday evening] => 2024-03-04TMO; 2024-03-06TEV
from [Monday] through [Thursday] => 2024-03-04; 2024-03-07
from [Saturday] to [Monday] => 2024-03-02; 2024-03-04
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table.

    Attributes:
        text: a sentence.
        phrases: the words in it that say when, with what they mean.
        days: the first day, the last day and the precision, where the line gives them.
    """

    text: str
    phrases: tuple[tuple[str, str], ...]
    days: tuple[str, ...]


def rows(table: str) -> list[Row]:
    """The rows of a table."""
    found = []
    for line in table.strip().splitlines():
        words, _, meaning = line.partition(" => ")
        value, _, days = meaning.partition(" | ")
        phrases = tuple(zip(BRACKETED.findall(words), value.split("; "), strict=True))
        found.append(Row("Gunmen came " + BRACKETED.sub(lambda found: found[1], words) + ".", phrases, tuple(days.split())))
    return found


TABLES = (WEEKDAYS, NEAR_DAYS, COUNTED, STRETCHES, MONTHS, DAYS, SEVERAL_DAYS, REFERENCES)
