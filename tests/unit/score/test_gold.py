"""A gold folder is read whole or refused with file, line and key."""

import json
from pathlib import Path
from typing import Any

import pytest

from tacitus.errors import BadGold
from tacitus.score import gold_folders, load_gold
from tests.factories import TEXT
from tests.unit.score.golds import gold_folder, gold_of, plain_claim, said_by


def test_a_folder_is_read(tmp_path: Path) -> None:
    gold = gold_of(tmp_path / "jail", plain_claim())
    assert gold.name == "jail"
    assert gold.reports["report-1"].report.text == TEXT
    assert gold.reports["report-1"].claims[0].quote == "154 people"
    assert len(gold.digest) == 64


def test_the_digest_is_of_what_stands_in_the_files(tmp_path: Path) -> None:
    one, same = gold_of(tmp_path / "a", plain_claim()), gold_of(tmp_path / "b", plain_claim())
    assert one.digest == same.digest != gold_of(tmp_path / "c").digest


@pytest.mark.parametrize(
    ("claim", "says"),
    [
        ({"colour": "red"}, "claims[0] c1: Object contains unknown field `colour`"),
        ({"measure": "kiled"}, "claim c1, measure: 'kiled' is no measure of the record"),
        ({"status": "soldier"}, "claims[0] c1: Invalid enum value 'soldier' - at `status`"),
        ({"start": 5}, "claim c1, quote: '154 people' is not text[5:48]"),
        ({"end": 9999}, "claim c1, start, end: 38, 9999 is no place in a text of"),
        ({"start": 48}, "claim c1, start, end"),
        ({"start": -3}, "claim c1, start, end"),
        ({"count": {"low": 5, "best": 4, "high": None}}, "claim c1, count: want at least one of low <= best <= high"),
        ({"count": {"low": None, "best": None, "high": None}}, "claim c1, count"),
        ({"count": {"low": "5", "best": 4, "high": 4}}, "Expected `int | null`, got `str` - at `count.low`"),
        ({"part_of": "c9"}, "claim c1, part_of: 'c9' is no other claim of this report"),
        ({"repeats": "c1"}, "claim c1, repeats: 'c1' is no other claim of this report"),
        ({"part_of_alt": ["c9"]}, "claim c1, part_of_alt"),
        ({"attribution": said_by("nobody")}, "claim c1, attribution.speaker: 'nobody' is no source of sources.json"),
        ({"attribution": said_by("army", "nobody")}, "claim c1, attribution.chain: 'nobody'"),
        ({"attribution": said_by("army", speaker_alt=["nobody"])}, "attribution.speaker_alt"),
        ({"attribution": said_by("army", chain_alt=[["nobody"]])}, "attribution.chain_alt"),
        ({"attribution": {"speaker": None, "chain": []}}, "claim c1, attribution.chain: is empty"),
    ],
)
def test_a_slip_in_a_claim_is_told_with_its_place(tmp_path: Path, claim: dict[str, Any], says: str) -> None:
    with pytest.raises(BadGold) as caught:
        gold_of(tmp_path, plain_claim() | claim)
    assert f"{tmp_path / 'gold.jsonl'}: line 1 (report-1), " in str(caught.value)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ({"claims": [plain_claim(), plain_claim()]}, "line 1 (report-1), claim c1, id: stands twice"),
        ({"id": "other"}, "line 1: id 'other' is no report of reports.jsonl"),
        ({"language": "fr"}, "line 1 (report-1), language: 'fr' here, 'en' in reports.jsonl"),
        ({"colour": "red"}, "line 1: Object contains unknown field `colour`"),
        ({"distractors": [{"start": 0, "end": 4, "quote": "Jai", "why": "x"}]}, "distractor, quote"),
        ({"events": [{"id": "e1"}]}, "line 1 (report-1), events[0] e1: Object missing required field"),
        ({"claims": None}, "line 1: Expected `array`, got `null` - at `claims`"),
    ],
)
def test_a_slip_in_a_line_is_told_with_its_place(tmp_path: Path, line: dict[str, object], says: str) -> None:
    with pytest.raises(BadGold) as caught:
        gold_of(tmp_path, **line)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("gold.jsonl", "\n{oh\n", "gold.jsonl: line 2: not JSON"),
        ("gold.jsonl", "", "gold.jsonl: no line for report-1"),
        (
            "reports.jsonl",
            json.dumps({"id": "a", "text": "b"}),
            "reports.jsonl: line 1: Object missing required field `language`",
        ),
        ("reports.jsonl", 2 * (json.dumps({"id": "a", "text": "b", "language": "en"}) + "\n"), "line 2: id 'a' stands twice"),
        ("sources.json", "{}", "sources.json: the whole: Expected `array`"),
        ("sources.json", '[{"id": "a"}]', "sources.json: source 1: Object missing required field `name`"),
        ("sources.json", '[{"id":"a","name":"A"},{"id":"a","name":"A"}]', "source 2: id 'a' stands twice"),
    ],
)
def test_a_broken_file_is_told(tmp_path: Path, file: str, text: str, says: str) -> None:
    gold_folder(tmp_path)
    (tmp_path / file).write_text(text, encoding="utf-8")
    with pytest.raises(BadGold) as caught:
        load_gold(tmp_path)
    assert says in str(caught.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadGold, match=r"reports\.jsonl: No such file or directory; a gold folder holds reports\.jsonl, gold"):
        load_gold(tmp_path)


def test_optional_claims_may_count_anything(tmp_path: Path) -> None:
    nothing = {"low": None, "best": None, "high": None}
    assert gold_of(tmp_path, plain_claim(measure="bribes", count=nothing, optional=True)).reports["report-1"].claims[0].optional


def test_many_folders_can_be_named_at_once(tmp_path: Path) -> None:
    b, a = gold_folder(tmp_path / "b"), gold_folder(tmp_path / "a")
    (tmp_path / "empty").mkdir()
    assert gold_folders(tmp_path) == (a, b)
    assert gold_folders(a) == (a,)


def test_a_folder_of_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadGold, match="holds no gold"):
        gold_folders(tmp_path)
