"""Floors rise and never fall."""

from pathlib import Path

import pytest

from tacitus.errors import BadRun, UsageError
from tacitus.score import Floors, Run, read_floors, undercuts, with_raised, write_floors
from tests.unit.score.outcomes import claim, false, report, run

NONE = Floors(corpora={})
GOOD = run(report(claim("c1"), claim("c2"), claim("c3", "status")))
WORSE = run(report(claim("c1"), claim("c2", "status"), claim("c3", "status")))
BETTER = run(report(claim("c1"), claim("c2"), claim("c3")))


def floors_of(run: Run) -> Floors:
    return with_raised(NONE, run)


def test_a_corpus_without_floors_gets_them() -> None:
    floors = floors_of(GOOD)
    level = floors.corpora["own"].languages["en"]
    assert (level.floors["status"], level.floors["claims.f1"], level.claims_on_negatives) == (0.6666, 1.0, 0)
    assert "speaker_named" not in level.floors  # nobody is named in it
    assert undercuts(floors, GOOD) == ()


def test_without_floors_nothing_holds() -> None:
    assert undercuts(NONE, GOOD) == ("own: it has no floors yet; set them with `make floors-up`",)


def test_what_falls_is_told_and_refused() -> None:
    floors = floors_of(GOOD)
    assert undercuts(floors, WORSE) == ("own, en: status 0.3333 is below its floor 0.6666",)
    with pytest.raises(UsageError, match=r"no floor is lowered: own, en: status 0\.3333"):
        with_raised(floors, WORSE)


def test_what_rises_stays_risen() -> None:
    floors = with_raised(floors_of(GOOD), BETTER)
    assert floors.corpora["own"].languages["en"].floors["status"] == 1.0
    assert undercuts(floors, GOOD) != ()


def test_claims_on_reports_not_of_conflict_have_a_ceiling() -> None:
    quiet, loud = (report(id="r2", is_conflict=False, false=claims) for claims in ((), (false(),)))
    floors = floors_of(run(quiet))
    assert undercuts(floors, run(loud)) == ("own, en: 1 claims on reports not of conflict; 0 are let through",)
    assert undercuts(floors_of(run(loud)), run(quiet)) == ()


def test_a_changed_corpus_must_be_named() -> None:
    floors, moved = floors_of(GOOD), run(*WORSE.reports, digest="d2")
    assert undercuts(floors, moved)[0] == "own: the corpus has been changed since its floors were set"
    with pytest.raises(UsageError, match="the corpus has been changed"):
        with_raised(floors, run(*GOOD.reports, digest="d2"))
    assert with_raised(floors, moved, changed=["own"]) == floors_of(moved)


def test_a_language_that_is_no_longer_read_undercuts() -> None:
    french = run(report(claim("c1"), language="fr"))
    assert undercuts(floors_of(french), GOOD) == ("own, fr: it is not read any more",)
    both = run(*GOOD.reports, *french.reports)
    assert list(with_raised(floors_of(GOOD), both).corpora["own"].languages) == ["en", "fr"]


def test_other_corpora_keep_their_floors() -> None:
    floors = floors_of(run(report(claim("c1"), gold="z")))
    assert list(with_raised(floors, GOOD).corpora) == ["own", "z"]


def test_floors_are_kept_and_come_back(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert read_floors(path) == NONE
    write_floors(floors_of(GOOD), path)
    assert read_floors(path) == floors_of(GOOD)
    path.write_text('{"corpora": {"own": {}}}', encoding="utf-8")
    with pytest.raises(BadRun, match=r"floors\.json: no floors"):
        read_floors(path)
