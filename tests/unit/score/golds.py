"""Small gold for the tests of scoring: true claims on the text of `tests.factories`, and folders that hold them."""

import json
from pathlib import Path
from typing import Any

import msgspec

from tacitus.score import Gold, load_gold
from tacitus.score.form import GoldClaim, GoldDistractor
from tests.factories import TEXT, find

SOURCES = [
    {"id": "monitor", "name": "Aldora Monitor", "aliases": ["the Monitor of Aldora (MOA)"]},
    {"id": "radio-east", "name": "Radio East", "aliases": []},
    {"id": "army", "name": "the army", "aliases": ["Army of Aldora"]},
]


def plain_claim(quote: str = "154 people", number: int = 154, text: str = TEXT, **given: object) -> dict[str, Any]:
    """A true claim of killed people as it stands in a file: the outlet says it."""
    span = find(quote, text)
    values: dict[str, Any] = {
        "id": "c1", "start": span.start, "end": span.end, "quote": quote, "measure": "killed", "unit": "person",
        "count": {"low": number, "best": number, "high": number}, "qualifier": "exact", "status": "unknown", "group": quote,
        "affiliation": None, "demographic": [], "attribution": {"speaker": None, "chain": [{"id": "page", "name": None}]},
        "hedge": "asserted", "as_of": None, "part_of": None, "repeats": None, "scope": "incident", "event": None,
    }  # fmt: skip
    return values | given


def true_claim(quote: str = "154 people", number: int = 154, **given: object) -> GoldClaim:
    """The same as the scorer holds it."""
    return msgspec.convert(plain_claim(quote, number) | given, GoldClaim)


def said_by(*ids: str, **given: object) -> dict[str, Any]:
    """An attribution: these hands, then the page."""
    hands = [{"id": who, "name": who} for who in ids]
    return {"speaker": hands[0] if hands else None, "chain": [*hands, {"id": "page", "name": None}], **given}


def distractor(quote: str) -> GoldDistractor:
    """Words of the text that make no claim."""
    span = find(quote)
    return GoldDistractor(span.start, span.end, quote, "furniture")


def gold_folder(folder: Path, *claims: dict[str, Any], **line: object) -> Path:
    """A folder with one report, whose text is that of the factories."""
    folder.mkdir(parents=True, exist_ok=True)
    report = {"id": "report-1", "text": TEXT, "language": "en", "publisher": "The Courier", "published": "2022-01-24"}
    values = {
        "id": "report-1", "language": "en", "is_conflict": True, "incident": "jail", "claims": list(claims), "events": [],
        "distractors": [],
    } | line  # fmt: skip
    (folder / "reports.jsonl").write_text(json.dumps(report) + "\n", encoding="utf-8")
    (folder / "gold.jsonl").write_text(json.dumps(values) + "\n", encoding="utf-8")
    (folder / "sources.json").write_text(json.dumps(SOURCES), encoding="utf-8")
    return folder


def gold_of(folder: Path, *claims: dict[str, Any], **line: object) -> Gold:
    """The gold of such a folder."""
    return load_gold(gold_folder(folder, *claims, **line))
