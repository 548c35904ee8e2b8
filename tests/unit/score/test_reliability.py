"""Reliability: what the scores of claims are worth."""

import pytest

from tacitus.score import bins_of, brier, calibration_error
from tests.unit.score.outcomes import claim, false, report


def test_a_bin_for_each_score() -> None:
    bins = bins_of([report(claim("c1"), claim("c2", "status"), false=(false(score=0.5),))])
    assert [(one.score, one.said, one.right, one.whole) for one in bins] == [(0.9, 2, 2, 1), (0.5, 1, 0, 0)]


def test_many_scores_share_bins_of_a_tenth() -> None:
    claims = [claim(f"c{n}", score=0.80 + n / 200) for n in range(15)]
    assert [(one.said, one.right) for one in bins_of([report(*claims)])] == [(15, 15)]


def test_brier_score_and_calibration_error() -> None:
    reports = [report(claim("c1"), false=(false(score=0.5),))]
    assert brier(reports) == pytest.approx((0.1**2 + 0.5**2) / 2)
    assert calibration_error(reports) == pytest.approx((0.1 + 0.5) / 2)


def test_nothing_claimed_is_worth_nothing() -> None:
    assert brier([report()]) is None
    assert calibration_error([report(claim("c1", found=False))]) is None
