"""Every field of what is read in documents is kept; a field that is new in a noun fails here until it has its column."""

from dataclasses import MISSING, fields
from datetime import date

import pytest
from sqlalchemy import select

from tacitus.model import (
    Account,
    Attribution,
    Basis,
    Claim,
    Count,
    Demographic,
    Document,
    Hand,
    Hedge,
    Measure,
    People,
    Place,
    Qualifier,
    Scope,
    Source,
    Span,
    Status,
    Unit,
    sha256_of,
)
from tacitus.store import Kept, Store
from tacitus.store.tables import EVENT
from tests.casebooks import ALDORA, DAY, NOON, make_account, make_kept
from tests.factories import MAKER, PAGE, make_document, make_event, make_event_actor, make_reading

TEXT = "At least 12 fighters were killed, the army told Radio East on Friday. Twelve of them were young."
DOCUMENT = Document(
    id="a",
    text=TEXT,
    sha256=sha256_of(b"raw"),
    language="en-GB",
    title="A title",
    url="https://example.org/a",
    publisher="The Courier",
    published=DAY,
    machine_translated=True,
)
FIRST = Claim(
    id="claim-0",
    span=Span(0, 20),
    quote=TEXT[:20],
    number=Span(9, 11),
    anchor=None,
    sentence=0,
    measure=Measure.DISPLACED,
    unit=Unit.FAMILY,
    count=Count(None, 2**80, None, Qualifier.ABOUT),
    people=People(words="", status=Status.UNKNOWN),
    made_by=MAKER,
    why=(),
    score=0.0,
)
CLAIM = Claim(
    id="claim-a",
    span=Span(0, 20),
    quote=TEXT[:20],
    number=Span(9, 11),
    anchor=Span(26, 32),
    sentence=3,
    measure=Measure.KILLED,
    unit=Unit.PERSON,
    count=Count(12, 12, None, Qualifier.AT_LEAST),
    made_by=MAKER,
    why=("one", "two"),
    score=0.1 + 0.2,
    people=People(
        words="fighters", status=Status.COMBATANT, affiliation="IS", demographic=(Demographic.CHILDREN, Demographic.MEN)
    ),
    hedge=Hedge.UNVERIFIED,
    scope=Scope.BACKGROUND,
    as_of=date(2024, 5, 5),
    part_of="claim-0",
    repeats="claim-0",
    event="event-a",
    attribution=Attribution(
        chain=(
            Hand(source=Source("army", None), basis=Basis.STATED, span=Span(34, 42)),
            Hand(source=Source("x", "X"), basis=Basis.INFERRED),
            PAGE,
        )
    ),
)


@pytest.mark.parametrize(
    "record", [DOCUMENT, CLAIM, CLAIM.people, ALDORA, make_account()], ids=lambda record: type(record).__name__
)
def test_the_samples_leave_no_field_as_it_is_by_default(record: object) -> None:
    for field in fields(record):  # type: ignore[arg-type]
        assert getattr(record, field.name) not in (None, (), field.default if field.default is not MISSING else None), field.name


def test_every_field_comes_back(store: Store) -> None:
    bare = Document(id="b", text="", sha256=sha256_of(b""), language="und")
    whole = make_reading(
        document=DOCUMENT,
        claims=(FIRST, CLAIM),
        events=(make_event("killed", TEXT, id="event-a"),),
        statements=(),
        blocks=(),
        sentences=(),
        notes=(),
    )
    empty = make_reading(document=bare, claims=(), events=(), statements=(), blocks=(), sentences=(), notes=())
    other = Place(name="Somewhere", geonameid=None, lat=None, lon=None, precision=7, country=None)
    accounts: tuple[Account, ...] = (
        make_account(
            "b",
            id="account-1",
            main=False,
            events=(),
            claims=(),
            types=(),
            start=None,
            end=None,
            dated=None,
            place=None,
            places=(),
            actors=(),
        ),
        make_account("b", id="account-2", place=other, places=(other, ALDORA)),
    )
    store.put(
        [
            Kept(document_key="a", reading=whole, extractor="1"),
            Kept(document_key="b", reading=empty, extractor="1", accounts=accounts),
        ],
        at=NOON,
    )
    assert store.documents(["a", "b"]) == (DOCUMENT, bare)
    assert store.readings(["a", "b"]) == (whole, empty)
    assert store.claims(["claim-a", "claim-0"]) == (FIRST, CLAIM)
    assert store.accounts(["account-1", "account-2"]) == accounts


def test_rows_can_be_read_by_other_programs(store: Store) -> None:
    event = make_event(id="event-a", place=ALDORA, start=DAY, end=DAY, date_precision=1, actors=(make_event_actor(),))
    kept = make_kept("a")
    reading = make_reading(
        document=make_document(id="a"), claims=(), events=(event,), statements=(), blocks=(), sentences=(), notes=()
    )
    store.put([Kept(document_key="a", reading=reading, extractor="1", accounts=kept.accounts)], at=NOON)
    with store._database.reading() as connection:  # type: ignore[attr-defined]
        (row,) = connection.execute(select(EVENT))
    assert (row.type, row.quote, row.start, row.place_name, row.country) == ("Attack", "raid", DAY, "Aldora", "SYR")
    assert row.actors == [["the-army", "The army", "actor", "asserted"]]
