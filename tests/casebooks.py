"""Small casebooks for tests: documents with accounts, incidents with figures, and new empty places to keep them."""

from datetime import UTC, date, datetime

from tacitus.model import (
    Account,
    Agreement,
    Basis,
    Count,
    EventType,
    Figure,
    FigureNote,
    Incident,
    Judgement,
    Maker,
    Measure,
    Origin,
    OriginKind,
    Pair,
    Place,
    Qualifier,
    Reason,
    Standing,
    Status,
    Value,
    Verdict,
    content_id,
)
from tacitus.store import Kept
from tests.factories import TEXT, make_claim, make_document, make_event, make_reading

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)
DAY = date(2024, 5, 6)
ALDORA = Place(name="Aldora", geonameid=99, lat=36.5, lon=40.25, precision=1, country="SYR", code="SY0102", source="places.csv")


def make_kept(name: str = "report-1", text: str = TEXT, **given: object) -> Kept:
    """A document with one claim, one event and one account, and by what it is found."""
    document = make_document(text, id=name, title=f"Title of {name}")
    raid = make_event(text=text, id=f"event-{name}", place=ALDORA)
    claim = make_claim(text=text, id=f"claim-{name}", event=raid.id)
    account = make_account(name)
    values: dict[str, object] = {
        "document_key": f"key-{name}",
        "reading": make_reading(
            document=document, claims=(claim,), events=(raid,), statements=(), sentences=(), blocks=(), notes=()
        ),
        "extractor": "reader 1",
        "accounts": (account,),
        "near": ((account.id, "2022-01 SYR"), (account.id, f"only {name}")),
        "sketches": ((account.id, (7, 2**63 - 1, 7)),),
        "fingerprints": (1, 2, 3),
    }
    return Kept(**(values | given))  # type: ignore[arg-type]


def make_account(document: str = "report-1", **given: object) -> Account:
    """The account of the one event of a document."""
    values: dict[str, object] = {
        "id": f"account-{document}", "document": document, "main": True, "events": (f"event-{document}",),
        "claims": (f"claim-{document}",), "types": (EventType.PRISON_BREAK, EventType.ATTACK), "start": DAY, "end": DAY,
        "dated": Basis.INFERRED, "place": ALDORA, "places": (ALDORA,), "actors": ("IS", "SDF"), "made_by": Maker("tests", "1"),
    }  # fmt: skip
    return Account(**(values | given))  # type: ignore[arg-type]


def make_pair(first: str = "account-a", second: str = "account-b", score: float = 1.5, decided: bool | None = None) -> Pair:
    """Two accounts with a reason to join them."""
    return Pair(
        first=first, second=second, score=score, reasons=(Reason(feature="days", weight=score, words="one day"),), decided=decided
    )


def make_value(claim: str = "claim-a", document: str = "a", number: int = 154, **given: object) -> Value:
    """What the health council says."""
    values: dict[str, object] = {
        "origin": Origin(id="health-council", name="the health council", kind=OriginKind.NAMED),
        "count": Count(number, number, None, Qualifier.AT_LEAST), "as_of": DAY, "claims": (claim,), "documents": (document,),
    }  # fmt: skip
    return Value(**(values | given))  # type: ignore[arg-type]


def make_figure(incident: str = "incident-1", **given: object) -> Figure:
    """A figure of killed civilians with a value in force and one that is not."""
    old = make_value(number=102, standing=Standing.SUPERSEDED, reason="a later day", flags=("falls",))
    page = Origin(id=None, name=None, kind=OriginKind.OUTLET, external=True)
    values: dict[str, object] = {
        "id": content_id("figure", incident, "killed"), "measure": Measure.KILLED, "status": Status.CIVILIAN, "affiliation": None,
        "low": 154, "best": None, "high": 160, "rule": "range_only", "values": (make_value(), old, make_value(origin=page)),
        "number_of_origins": 1, "number_of_documents": 1, "agreement": Agreement.SINGLE_ORIGIN, "parameters": (("days", "3"),),
        "notes": (FigureNote(code="rising", message="rose from 102", claims=("claim-a",)),),
    }  # fmt: skip
    return Figure(**(values | given))  # type: ignore[arg-type]


def make_incident(*documents: str, **given: object) -> Incident:
    """An incident of the accounts of these documents."""
    values: dict[str, object] = {
        "id": "incident-1", "title": "Prison break, Aldora", "start": DAY, "end": DAY, "place": ALDORA,
        "accounts": tuple(sorted(f"account-{name}" for name in documents)), "documents": tuple(sorted(documents)),
    }  # fmt: skip
    return Incident(**(values | given))  # type: ignore[arg-type]


def make_judgement(about: tuple[str, ...] = ("a", "b"), verdict: Verdict = Verdict.SAME, **given: object) -> Judgement:
    """What a reviewer decided at noon."""
    values: dict[str, object] = {
        "verdict": verdict,
        "about": about,
        "by": "reviewer",
        "at": NOON,
        "reason": "seen",
        "value": None,
    }
    values |= given
    return Judgement(id=content_id("judgement", *values.values()), **values)  # type: ignore[arg-type]
