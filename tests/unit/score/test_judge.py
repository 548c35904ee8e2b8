"""One report from the reading to its outcome."""

from dataclasses import replace
from pathlib import Path

import pytest

from tacitus.errors import UsageError
from tacitus.score import judged
from tests.factories import exact, make_claim, make_document, make_reading
from tests.unit.score.golds import gold_of, plain_claim, said_by


def test_a_report_is_judged(tmp_path: Path) -> None:
    furniture = {"start": 220, "end": 257, "quote": "", "why": "a link"}
    text = make_document().text
    furniture |= {"start": text.index("Read more"), "end": len(text) - 1, "quote": text[text.index("Read more") : -1]}
    gold = gold_of(
        tmp_path / "jail",
        plain_claim(attribution=said_by("monitor", "radio-east")),
        plain_claim("102 rebels", 102, id="c2", part_of="c1", attribution=said_by("monitor", "radio-east"), status="combatant"),
        plain_claim("9 soldiers", 9, id="c3", hedge="denied", scope="earlier_toll", attribution=said_by("army")),
        plain_claim("About 40 prisoners", 40, id="c4", optional=True, measure="at_large"),
        plain_claim("45 guards", 46, id="c5"),
        distractors=[furniture],
    )
    reading = make_reading()
    link = make_claim("300 killed", "300", count=exact(300), score=0.4)
    outcome = judged(gold, replace(reading, claims=(*reading.claims, link)))
    assert [(claim.id, claim.found) for claim in outcome.claims] == [("c1", True), ("c2", True), ("c3", True), ("c5", False)]
    assert all(field.right for claim in outcome.claims for field in claim.fields.values())
    assert [(one.quote, one.on_distractor) for one in outcome.false] == [
        ("45 guards", False), ("seven civilians", False), ("300 killed", True),
    ]  # fmt: skip
    assert outcome.set_aside == 1
    assert outcome.has_distractors
    assert outcome.claims[1].has_whole


def test_a_reading_of_another_text_is_refused(tmp_path: Path) -> None:
    gold = gold_of(tmp_path / "jail")
    for document in (make_document(id="other"), make_document("Another text.")):
        with pytest.raises(UsageError, match="in the gold 'jail'"):
            judged(gold, make_reading(document=document))
