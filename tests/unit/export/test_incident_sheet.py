"""An incident in words: the grid of figures by origin, who said it first, what is new, and why reports were joined."""

from datetime import date

import pytest

from tacitus.export import IncidentSheet, incident_sheet, joined_words
from tacitus.model import (
    Agreement,
    Count,
    Figure,
    FigureNote,
    Incident,
    Measure,
    Origin,
    OriginKind,
    Pair,
    Qualifier,
    Reason,
    Standing,
    Status,
    Value,
)
from tests.factories import exact

MONITOR = Origin(id="sohr", name="Syrian Observatory for Human Rights", kind=OriginKind.NAMED)
COUNCIL = Origin(id="town-council", name="the town council", kind=OriginKind.NAMED)
PAGE = Origin(id=None, name=None, kind=OriginKind.OUTLET)


def value(origin: Origin, number: int, day: int | None, *documents: str, gone: bool = False) -> Value:
    return Value(
        origin=origin, count=exact(number), as_of=date(2024, 5, day) if day else None, claims=(f"claim-{number}",),
        documents=documents or ("a",), standing=Standing.SUPERSEDED if gone else Standing.CURRENT, reason="later" if gone else "",
    )  # fmt: skip


def figure(*values: Value, low: int | None = 7, high: int | None = 9, best: int | None = None, **given: object) -> Figure:
    known: dict[str, object] = {
        "id": "figure-1", "measure": Measure.KILLED, "status": None, "affiliation": None, "rule": "range_only",
        "number_of_origins": 2, "number_of_documents": 2, "agreement": Agreement.DIFFER,
    }  # fmt: skip
    return Figure(values=values, low=low, high=high, best=best, **(known | given))  # type: ignore[arg-type]


def sheet(*figures: Figure, new: tuple[str, ...] = ()) -> IncidentSheet:
    incident = Incident(
        id="incident-1", title="Armed clash, Aldora, 2024-05-06", start=None, end=None, place=None, accounts=("x",),
        documents=("a", "b"),
    )  # fmt: skip
    return incident_sheet(incident, figures, [f"story {n}" for n, _ in enumerate(figures)], new=new)


def test_the_grid_sets_origins_beside_each_other_and_leaves_out_what_is_superseded() -> None:
    shown = sheet(figure(value(MONITOR, 5, 6, gone=True), value(MONITOR, 9, 8), value(COUNCIL, 7, 8), value(PAGE, 8, None)))
    assert shown.origins == ("SOHR", "the town council")
    (row,) = shown.rows
    assert (row.measure, row.status, row.range, row.cells) == ("killed", "all", "7 to 9", ("9 (8 May)", "7 (8 May)"))
    assert shown.facts == ("2 reports", "2 origins with a name", "incident-1")


@pytest.mark.parametrize(
    ("low", "best", "high", "words"),
    [
        (7, None, 9, "7 to 9"),
        (7, None, 7, "7"),
        (None, None, 45000, "up to 45,000"),
        (300, None, None, "300 or more"),
        (7, 8, 9, "7 to 9 (best 8)"),
        (None, None, None, "-"),
    ],
)
def test_a_range_says_what_is_not_said(low: int | None, best: int | None, high: int | None, words: str) -> None:
    assert sheet(figure(value(MONITOR, 7, 6), low=low, best=best, high=high)).rows[0].range == words


def test_whose_people_they_are_stands_beside_what_they_are() -> None:
    one = figure(value(MONITOR, 7, 6), status=Status.SECURITY_FORCES, affiliation="sdf")
    assert sheet(one).rows[0].status == "security forces, SDF"


def test_who_said_it_first_is_told() -> None:
    one = figure(value(PAGE, 3, 5), value(COUNCIL, 7, 8), value(MONITOR, 5, 6, "b", gone=True))
    assert sheet(one).firsts == ("killed, all: 5 (6 May) by SOHR, in b",)
    assert sheet(figure(value(PAGE, 3, 5))).firsts == ()


def test_what_is_new_is_what_only_new_reports_say() -> None:
    one = figure(value(COUNCIL, 7, 8, "a"), value(MONITOR, 9, 8, "b"), value(PAGE, 8, None, "a", "b"))
    assert sheet(one, new=("b",)).changes == ("report new: b", "killed, all: 9 (8 May) by SOHR")
    assert sheet(one, new=("a", "b")).changes[0] == "2 reports new: a, b"
    assert sheet(one).changes == ()


def test_what_a_report_says_cannot_steer_the_terminal() -> None:
    evil = Origin(id="evil", name="the \x1b[31mcouncil", kind=OriginKind.NAMED)
    note = FigureNote(code="slip", message="\x1b]0;x\x07")
    shown = sheet(figure(value(evil, 7, 8), notes=(note,)))
    assert "\x1b" not in "".join((*shown.origins, *shown.remarks, *shown.firsts))


def test_why_reports_were_joined_is_told_strongest_first() -> None:
    pairs = [
        Pair(first="x", second="y", score=1.0, reasons=(Reason(feature="days", weight=2.0, words="one day"),)),
        Pair(
            first="x", second="z", score=3.0,
            reasons=(Reason(feature="words", weight=-1.0, words="no words"), Reason(feature="scene", weight=1.2, words="Aldora")),
        ),
    ]  # fmt: skip
    documents = {"x": "a", "y": "b", "z": "c"}
    assert joined_words(pairs, documents, 5) == ("a and c (+3.0): Aldora", "a and b (+1.0): one day")
    assert len(joined_words(pairs, documents, 1)) == 1


def test_a_count_keeps_its_words() -> None:
    about = Value(
        origin=MONITOR, count=Count(None, 123, 123, Qualifier.NEARLY), as_of=None, claims=("c",), documents=("a",)
    )  # fmt: skip
    assert sheet(figure(about)).rows[0].cells == ("~123",)
