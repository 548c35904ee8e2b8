"""The corpus gate: the real pipeline reads every corpus, and no mark falls below its floor.

Floors rise with `make floors-up` after an improvement; nothing here lowers one.
"""

from pathlib import Path

import pytest

from tacitus.score import read_floors, undercuts
from tests.corpus.folders import FLOORS, corpora, run_of
from tests.house.tree import ROOT

ACCURACY = ROOT / "docs" / "accuracy.md"


@pytest.mark.parametrize("corpus", corpora(), ids=lambda path: path.name)
def test_no_mark_falls_below_its_floor(corpus: Path) -> None:
    wrong = undercuts(read_floors(FLOORS), run_of(corpus))
    assert not wrong, "\n".join(("", *wrong, "see what changed with: tacitus score tests/corpus --errors"))


def test_every_floor_has_its_corpus() -> None:
    assert list(read_floors(FLOORS).corpora) == [path.name for path in corpora()]


def test_the_page_of_accuracy_is_of_these_corpora() -> None:
    page = ACCURACY.read_text(encoding="utf-8")
    stale = [
        name for name, corpus in read_floors(FLOORS).corpora.items() if f"| {name} " not in page or corpus.digest[:12] not in page
    ]
    assert not stale, "make the page anew with `make accuracy`"
