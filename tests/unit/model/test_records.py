"""The nouns refuse what breaks a law."""

import dataclasses
from datetime import date

import pytest

import tacitus.model
from tacitus.errors import BadCount, BadRecord, BadSpan
from tacitus.model import (
    Attribution,
    Basis,
    Count,
    Measure,
    Place,
    Qualifier,
    Span,
    check_reading,
    content_id,
    cover,
    say_count,
    told_by,
)
from tests.factories import (
    PAGE,
    TEXT,
    exact,
    find,
    make_claim,
    make_document,
    make_event,
    make_hand,
    make_reading,
    make_statement,
)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 2)])
def test_no_span_is_empty_or_turned_round(start: int, end: int) -> None:
    with pytest.raises(BadSpan):
        Span(start, end)


def test_a_span_gives_the_words_at_its_place() -> None:
    assert find("154 people").words(TEXT) == "154 people"
    with pytest.raises(BadSpan, match="ends after a text of 3"):
        Span(1, 4).words("abc")


def test_spans_know_what_they_cover_and_share() -> None:
    assert Span(0, 5).covers(Span(0, 5))
    assert not Span(1, 5).covers(Span(0, 5))
    assert Span(0, 5).overlaps(Span(4, 9))
    assert not Span(0, 5).overlaps(Span(5, 9))
    assert cover((Span(7, 9), Span(2, 3))) == Span(2, 9)


@pytest.mark.parametrize(
    ("low", "best", "high"), [(5, 4, None), (None, 5, 4), (9, None, 4), (-1, None, None), (None, None, None)]
)
def test_bounds_are_in_order_and_say_something(low: int | None, best: int | None, high: int | None) -> None:
    with pytest.raises(BadCount):
        Count(low, best, high, Qualifier.ABOUT)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (exact(1234), "1,234"),
        (exact(0), "0"),
        (Count(None, 45_000, None, Qualifier.ABOUT), "~45,000"),
        (Count(None, 850, 850, Qualifier.NEARLY), "~850"),
        (Count(12, 12, None, Qualifier.AT_LEAST), ">= 12"),
        (Count(100, 100, None, Qualifier.MORE_THAN), "> 100"),
        (Count(None, None, 25, Qualifier.UP_TO), "<= 25"),
        (Count(None, None, 25, Qualifier.LESS_THAN), "< 25"),
        (Count(300, None, 400, Qualifier.BETWEEN), "300 to 400"),
        (Count(12, 12, 99, Qualifier.VAGUE), "12 to 99"),
        (Count(3, None, None, Qualifier.VAGUE), "3+"),
        (Count(None, None, 9, Qualifier.VAGUE), "<= 9"),
    ],
)
def test_a_count_is_said_in_short_words(count: Count, words: str) -> None:
    assert say_count(count) == words


def test_a_claim_holds_its_number_and_is_no_part_of_itself() -> None:
    claim = make_claim()
    with pytest.raises(BadRecord, match="as long as"):
        dataclasses.replace(claim, quote="154")
    with pytest.raises(BadRecord, match="does not hold its number"):
        dataclasses.replace(claim, number=Span(0, 3))
    with pytest.raises(BadRecord, match="itself"):
        dataclasses.replace(claim, part_of=claim.id)
    with pytest.raises(BadRecord, match="no probability"):
        dataclasses.replace(claim, score=1.2)


def test_a_chain_ends_with_the_page_and_has_it_once() -> None:
    speaker = make_hand("Monitor")
    assert Attribution(chain=(speaker, PAGE)).speaker is speaker
    assert Attribution(chain=(PAGE,)).speaker is None
    for chain in ((), (speaker,), (PAGE, PAGE)):
        with pytest.raises(BadRecord):
            Attribution(chain=chain)
    assert make_hand("Monitor", Basis.INFERRED).basis is Basis.INFERRED


def test_no_two_statements_tell_each_other() -> None:
    wide = make_statement(cue=find("told"), content=(find("About 40 prisoners are said to be at large"),))
    near = make_statement(cue=find("are said"), content=(find("the Aldora Monitor told Radio East"),))
    apart = make_statement(cue=find("denied"), content=(find("9 soldiers had died"),))
    assert told_by([near, apart, wide]) == [2, None, None]
    assert told_by([wide, wide]) == [None, None]
    assert told_by([]) == []


def test_a_statement_says_something() -> None:
    with pytest.raises(BadRecord):
        make_statement(content=())
    assert make_statement().says(find("102 rebels"))
    assert not make_statement().says(find("9 soldiers"))


def test_a_document_has_a_name() -> None:
    with pytest.raises(BadRecord):
        make_document(id="")


def test_a_reading_is_refused_if_a_quote_stands_elsewhere_or_a_link_leads_nowhere() -> None:
    reading = make_reading()
    check_reading(reading)
    moved = dataclasses.replace(reading, document=make_document(TEXT.replace("154", "155")))
    with pytest.raises(BadSpan, match="is not what stands at its place"):
        check_reading(moved)
    with pytest.raises(BadSpan, match="no claim of this reading"):
        check_reading(dataclasses.replace(reading, claims=reading.claims[1:]))


def test_ids_tell_nothing_from_the_empty_word() -> None:
    assert content_id("claim", None) != content_id("claim", "")
    assert content_id("claim", "ab", "c") != content_id("claim", "a", "bc")


def test_measures_know_their_kind() -> None:
    assert Measure.DETAINED.is_stock
    assert not Measure.KILLED.is_stock
    assert Measure.EXECUTED.family is Measure.KILLED.family
    assert not Measure.BUILDINGS_DAMAGED.counts_persons


def test_every_noun_is_frozen_and_slotted() -> None:
    nouns = [getattr(tacitus.model, name) for name in tacitus.model.__all__]
    records = [noun for noun in nouns if dataclasses.is_dataclass(noun)]
    assert len(records) > 10
    for noun in records:
        assert vars(noun)["__dataclass_params__"].frozen, noun
        assert hasattr(noun, "__slots__"), noun


@pytest.mark.parametrize(
    "wrong",
    [
        {"quote": "the raid"},
        {"mentions": (find("raid"),)},
        {"date_precision": 0, "start": date(2022, 1, 1)},
        {"start": date(2022, 1, 1)},
        {"end": date(2022, 1, 1)},
        {"start": date(2022, 1, 2), "end": date(2022, 1, 1), "date_precision": 2},
    ],
)
def test_an_event_keeps_its_laws(wrong: dict[str, object]) -> None:
    with pytest.raises(BadRecord):
        dataclasses.replace(make_event(), **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [{"precision": 8}, {"lat": 1.0}, {"lat": 91.0, "lon": 0.0}])
def test_a_place_is_on_earth(wrong: dict[str, object]) -> None:
    place = Place(name="Aldora", geonameid=None, lat=None, lon=None, precision=6, country=None)
    with pytest.raises(BadRecord):
        dataclasses.replace(place, **wrong)  # type: ignore[arg-type]


def test_an_event_stands_at_its_place_and_claims_lead_to_it() -> None:
    event = make_event()
    elsewhere = dataclasses.replace(event, trigger=Span(0, 4), quote="Jail")
    check_reading(make_reading(claims=(), events=(event, elsewhere)))
    with pytest.raises(BadSpan, match="no event"):
        check_reading(make_reading(claims=(make_claim(event="event-0"),)))
    with pytest.raises(BadSpan, match="not what stands"):
        check_reading(make_reading(claims=(), events=(dataclasses.replace(event, trigger=Span(0, 4)),)))
    with pytest.raises(BadSpan, match="ends after"):
        check_reading(make_reading(claims=(), events=(dataclasses.replace(event, mentions=(Span(9000, 9001),)),)))
