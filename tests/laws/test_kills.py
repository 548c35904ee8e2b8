"""A run that is killed at any moment leaves whole changes, all that it had said, and a casebook that can be gone on with."""

import random
from collections.abc import Callable
from pathlib import Path

from tools.kill_adds import files, kills

LONGEST = 0.2  # seconds; a run takes about twice as long


def test_a_killed_run_leaves_a_file_whole(tmp_path: Path) -> None:
    assert len(list(kills(6, files(tmp_path), LONGEST, random.Random(11)))) == 6


def test_a_killed_run_leaves_a_server_whole(new_database: Callable[[], str]) -> None:
    assert len(list(kills(2, iter(new_database, ""), LONGEST, random.Random(12)))) == 2
