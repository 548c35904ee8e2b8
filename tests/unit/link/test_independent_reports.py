"""Independent reports of one event, written by people, are no copies of each other."""

import json
from itertools import combinations
from pathlib import Path

import pytest

from tacitus.link import compare, compared, fingerprints, rank_candidates, whole
from tacitus.model import CopyKind

CORPUS = Path(__file__).parents[2] / "corpus"
FOLDERS = sorted(path.name for path in CORPUS.iterdir() if (path / "reports.jsonl").exists())


def texts(folder: str) -> dict[str, str]:
    lines = (CORPUS / folder / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    return {report["id"]: report["text"] for report in map(json.loads, lines)}


@pytest.mark.parametrize("folder", FOLDERS)
def test_reports_of_one_event_by_several_hands_are_no_copies(folder: str) -> None:
    bodies = {id: compared(whole(text)) for id, text in texts(folder).items()}
    copies = [
        (one, other)
        for one, other in combinations(bodies, 2)
        if compare(bodies[one], bodies[other]).kind in (CopyKind.WHOLE, CopyKind.PART)
    ]
    assert not copies


def test_no_two_reports_of_the_corpora_are_even_candidates() -> None:
    drawn = {f"{folder} {id}": fingerprints(text) for folder in FOLDERS for id, text in texts(folder).items()}
    sizes = {id: len(one) for id, one in drawn.items()}
    rows = [(fingerprint, id) for id, one in drawn.items() for fingerprint in one]
    for id, own in drawn.items():
        assert [one.document for one in rank_candidates(own, rows_of(own, rows), sizes)] == [id]


def rows_of(own: tuple[int, ...], rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    mine = set(own)
    return [row for row in rows if row[0] in mine]
