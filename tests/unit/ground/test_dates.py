"""When, in the words of a report: what a coder would write into the column of the date."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tacitus.ground.dates import DateReader, dates_stage
from tacitus.lang import load_pack
from tacitus.lang.form_dates import DateExample
from tacitus.model import DateBasis, DateMention, NoteCode, Sentence, Span, When
from tests.unit.ground.reading import report

PACK = load_pack("en")
READER = DateReader(PACK)
SATURDAY = date(2024, 3, 9)


def mentions(*sentences: str, published: date | None = SATURDAY) -> list[DateMention]:
    text, spans = "", []
    for sentence in sentences:
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence + " "
    return READER.read(text, [Sentence(index=i, block=0, span=span) for i, span in enumerate(spans)], published)


def values(*sentences: str, published: date | None = SATURDAY) -> list[tuple[str, str]]:
    text = " ".join(sentences)
    return [(mention.span.words(text), mention.value) for mention in mentions(*sentences, published=published)]


@pytest.mark.parametrize("example", PACK.dates.example, ids=lambda example: example.text)
def test_an_example_of_the_pack_is_read(example: DateExample) -> None:
    assert values(example.text, published=example.published) == list(example.dates)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # days told in full
        ("The bridge fell on 14 May 2021.", [("14 May 2021", "2021-05-14")]),
        ("The bridge fell on May 14th, 2021.", [("May 14th, 2021", "2021-05-14")]),
        ("Updated 2021-05-14 by the desk.", [("2021-05-14", "2021-05-14")]),
        ("On the 3rd of June 2019 the camp burned.", [("the 3rd of June 2019", "2019-06-03")]),
        # without a year: the nearest that is past, or but little ahead
        ("The bridge fell on Feb. 20.", [("Feb. 20", "2024-02-20")]),
        ("The bridge fell on 20 December.", [("20 December", "2023-12-20")]),
        ("Talks will open on 20 December.", [("20 December", "2024-12-20")]),
        # several days
        ("Fighting went on from January 20 to 24, 2022.", [("January 20 to 24, 2022", "2022-01-20/2022-01-24")]),
        ("Fighting on 2-5 March left the market in ruins.", [("2-5 March", "2024-03-02/2024-03-05")]),
        # weekdays: the last such day, the day of publication included
        ("Gunmen came on Thursday.", [("Thursday", "2024-03-07")]),
        ("Gunmen came on Saturday.", [("Saturday", "2024-03-09")]),
        ("Gunmen came last Saturday.", [("last Saturday", "2024-03-02")]),
        ("The court will rule on Monday.", [("Monday", "2024-03-11")]),
        ("The minister said on Monday that nobody had died.", [("Monday", "2024-03-04")]),
        ("The envoy, who will resign, said on Monday that it was over.", [("Monday", "2024-03-04")]),
        ("Next Tuesday the envoy goes home.", [("Next Tuesday", "2024-03-12")]),
        ("They fled on Thursday and Friday night.", [("Thursday", "2024-03-07"), ("Friday night", "2024-03-08TNI")]),
        # near days
        ("Shells fell yesterday and last night.", [("yesterday", "2024-03-08"), ("last night", "2024-03-08TNI")]),
        ("The town was quiet this morning.", [("this morning", "2024-03-09TMO")]),
        ("A mine went off the day before yesterday.", [("the day before yesterday", "2024-03-07")]),
        # counted back
        ("Three days ago the road was cut.", [("Three days ago", "2024-03-06")]),
        ("A year ago the road was cut.", [("A year ago", "2023")]),
        ("The ceasefire broke two months ago.", [("two months ago", "2024-01")]),
        # weeks, months, years
        ("Last week the road was cut.", [("Last week", "2024-W09")]),
        ("It was the worst raid this year.", [("this year", "2024")]),
        ("Eight died last month.", [("last month", "2024-02")]),
        ("The market burned last weekend.", [("last weekend", "2024-W09-WE")]),
        ("In August the army left.", [("August", "2023-08")]),
        ("The army left in early May 2020.", [("early May 2020", "2020-05")]),
        ("The army left in 2016.", [("2016", "2016")]),
        ("The villages were razed in the 1990s.", [("the 1990s", "199")]),
        ("In the third quarter of 2012 raids grew rarer.", [("the third quarter of 2012", "2012-Q3")]),
        # no dates
        ("Troops may march on the town.", []),
        ("May denied it.", []),
        ("Some 2,014 people and 2014 families were counted.", []),
        ("The sun sat low; the second man ran.", []),
        ("At 12.30 the shelling began.", []),
        ("On 31 February nothing happened.", []),
    ],
)
def test_a_phrase_means_a_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("The mayor was shot on 4 March.", "Two days earlier a bomb had gone off."), "2024-03-02"),
        (("The mayor was shot on 4 March.", "The next day shops stayed shut."), "2024-03-05"),
        (("The mayor was shot on 4 March.", "Mourners had met there the day before."), "2024-03-03"),
        (("The mayor was shot on 4 March.", "Three days later the judge was shot."), "2024-03-07"),
    ],
)
def test_a_day_seen_from_the_date_before(sentences: tuple[str, ...], expected: str) -> None:
    *_, last = mentions(*sentences)
    assert (last.value, last.basis) == (expected, DateBasis.OTHER_DATE)


@pytest.mark.parametrize(
    ("sentences", "published", "value"),
    [
        # what stands under a dateline is seen from it, also where the page was published later
        (("GOMA, Congo (March 6) - Gunmen came.", "They left yesterday."), SATURDAY, "2024-03-05"),
        (("GOMA (March 6, 2024) - Gunmen came.", "They left yesterday."), None, "2024-03-05"),
        (("March 6: two raids near Goma", "Gunmen came yesterday."), SATURDAY, "2024-03-05"),
        (("Two raids near Goma Posted: Wednesday, March 6, 2024 3:13 PM", "Gunmen came yesterday."), None, "2024-03-05"),
        (("Updated March 6, 2024", "Gunmen came yesterday."), None, "2024-03-05"),
        (("GOMA, 6 March (AFP) - Gunmen came.", "They left yesterday."), SATURDAY, "2024-03-05"),
        (("Goma, North Kivu, March 6 90 -- Gunmen came.", "They left yesterday."), SATURDAY, "2024-03-05"),
        (("Gunmen came to Goma, on 6 March - and left.", "They came back yesterday."), SATURDAY, "2024-03-08"),
        # a dateline without a year is of the year in the number of the release
        (("March 6: two raids near Goma", "Release 2024-03-B-112", "Gunmen came yesterday."), None, "2024-03-05"),
        (("March 6: two raids near Goma", "Release 2024-05-B-112", "Gunmen came yesterday."), None, "XXXX-XX-XX"),
        # no datelines
        (("Gunmen came last Wednesday (March 6) and burned a school.", "They left yesterday."), SATURDAY, "2024-03-08"),
        (("A list published March 6 names nine dead.", "Gunmen came yesterday."), SATURDAY, "2024-03-08"),
        (("GOMA (March 6, 2021) - Gunmen came.", "They left yesterday."), SATURDAY, "2024-03-08"),
    ],
)  # fmt: skip
def test_a_dateline_is_what_days_are_seen_from(sentences: tuple[str, ...], published: date | None, value: str) -> None:
    assert mentions(*sentences, published=published)[-1].value == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge fell on Friday, March 1, 2024.", [("Friday, March 1, 2024", "2024-03-01")]),
        ("The bridge fell on Friday night, 1 March.", [("Friday night, 1 March", "2024-03-01TNI")]),
        # the weekday tells the year
        ("The bridge fell on Sunday, 5 March.", [("Sunday, 5 March", "2023-03-05")]),
        ("The road was cut overnight.", [("overnight", "2024-03-09TNI")]),
        ("Shots rang out in the 1700 block of the road.", []),
    ],
)
def test_a_weekday_and_its_date_are_one_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The swing set in the yard was hit on Monday.", "2024-03-04"),
        ("The talks are set for Monday.", "2024-03-11"),
        ("Two men who will be tried were held on Monday.", "2024-03-04"),
    ],
)
def test_a_verb_in_the_past_keeps_a_day_from_lying_ahead(text: str, value: str) -> None:
    reading = report(text)
    (mention,) = READER.read(text, reading.sentences, SATURDAY)
    assert mention.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Gunmen came on Thursday.", "XXXX-WXX-4"),
        ("Gunmen came on 4 March.", "XXXX-03-04"),
        ("Gunmen came yesterday.", "XXXX-XX-XX"),
        ("Gunmen came two weeks ago.", "PAST_REF"),
    ],
)
def test_without_a_day_of_publication_a_relative_date_stays_relative(text: str, value: str) -> None:
    (mention,) = mentions(text, published=None)
    assert (mention.value, mention.when, mention.basis) == (value, None, DateBasis.UNKNOWN)


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("It fell on 4 March.", date(2024, 3, 4), date(2024, 3, 4), 1),
        ("It fell on 2-5 March.", date(2024, 3, 2), date(2024, 3, 5), 2),
        ("It fell last week.", date(2024, 2, 26), date(2024, 3, 3), 3),
        ("It fell last month.", date(2024, 2, 1), date(2024, 2, 29), 4),
        ("It fell in 2016.", date(2016, 1, 1), date(2016, 12, 31), 5),
    ],
)
def test_days_have_the_precision_of_coders(text: str, first: date, last: date, precision: int) -> None:
    (mention,) = mentions(text)
    assert mention.when == When(first, last)
    assert mention.when is not None
    assert mention.when.precision == precision


@given(st.dates(date(1990, 1, 1), date(2089, 12, 31)))
def test_a_weekday_lies_in_the_week_that_ends_with_the_day_of_publication(published: date) -> None:
    (mention,) = mentions("Gunmen came on Wednesday.", published=published)
    assert mention.when is not None
    assert mention.when.first.isoweekday() == 3
    assert 0 <= (published - mention.when.first).days < 7


@given(st.dates(date(1990, 1, 1), date(2089, 12, 31)), st.dates(date(1990, 1, 1), date(2089, 12, 31)))
def test_a_full_date_means_itself_whatever_the_day_of_publication(day: date, published: date) -> None:
    (mention,) = mentions(f"It fell on {day.day} {day:%B} {day.year}.", published=published)
    assert mention.when == When(day, day)


@pytest.mark.parametrize(
    ("text", "published", "noted"),
    [
        ("Gunmen came on Thursday and again yesterday.", None, True),
        ("Gunmen came on Thursday and again yesterday.", SATURDAY, False),
        ("Gunmen came on 7 March 2024.", None, False),
        ("GOMA (March 9, 2024) - Gunmen came on Thursday.", None, False),
        ("Gunmen came recently.", None, False),
    ],
)
def test_dates_that_stay_relative_are_noted(text: str, published: date | None, noted: bool) -> None:
    bare = report(text)
    (read,) = dates_stage(PACK).run([replace(bare, document=replace(bare.document, published=published))])
    assert [note.code for note in read.notes] == [NoteCode.DATES_RELATIVE] * noted
