"""Every field of what is joined is kept; a field that is new in a noun fails here until it has its column."""

from dataclasses import MISSING, fields
from datetime import timedelta

import pytest

from tacitus.model import Agreement, Count, Demographic, Origin, OriginKind, Qualifier, Standing, Verdict
from tacitus.store import Change, KeptCopy, Store
from tests.casebooks import DAY, NOON, make_figure, make_incident, make_judgement, make_kept, make_pair, make_value

ORIGIN = Origin(id="council", name="the council", kind=OriginKind.RELAY, external=True)
VALUE = make_value(
    origin=ORIGIN,
    count=Count(1, 2, 2**90, Qualifier.BETWEEN),
    demographic=(Demographic.WOMEN,),
    partial=True,
    flags=("slip", "outlier"),
    standing=Standing.EXCLUDED,
    reason="said of another event",
)
FIGURE = make_figure(
    affiliation="IS",
    best=2**66,
    high=2**70,
    values=(VALUE, make_value(as_of=None, count=Count(None, None, 0, Qualifier.UP_TO))),
    number_of_origins=2,
    number_of_documents=3,
    agreement=Agreement.CONTRADICT,
)
PAIR = make_pair(decided=False, score=-0.1)
COPY = KeptCopy(
    copy="b",
    original="a",
    kind="part",
    share=1 / 3,
    passages=((0, 9, 5, 14), (20, 30, 40, 50)),
    share_there=0.5,
    is_ordered=False,
    why="both of one day",
    agency="afp",
)
JUDGEMENT = make_judgement(("figure",), Verdict.BEST, value=2**40, at=NOON + timedelta(microseconds=1), reason="seen “it”")


@pytest.mark.parametrize("record", [VALUE, ORIGIN, FIGURE, PAIR, COPY, JUDGEMENT], ids=lambda record: type(record).__name__)
def test_the_samples_leave_no_field_as_it_is_by_default(record: object) -> None:
    for field in fields(record):  # type: ignore[arg-type]
        assert getattr(record, field.name) not in (None, (), field.default if field.default is not MISSING else None), field.name


def test_every_field_comes_back(store: Store) -> None:
    store.put([make_kept("a"), make_kept("b")], at=NOON)
    incidents = ((make_incident("a", "b"), (FIGURE, make_figure(id="figure-2", status=None, low=None, high=None, values=()))),)
    store.apply(Change(on=DAY, pairs=(PAIR,), copies=(COPY,), incidents=incidents))
    store.judge(JUDGEMENT)
    assert store.pairs_touching(["account-a"]) == (PAIR,)
    assert store.copies_of(["a"]) == (COPY,)
    assert store.judgements() == (JUDGEMENT,)
    assert store.incidents_by_figure([FIGURE.id, "figure-2", "z"]) == {FIGURE.id: "incident-1", "figure-2": "incident-1"}
    (kept,) = store.incidents()
    assert (kept.incident, kept.figures) == incidents[0]
