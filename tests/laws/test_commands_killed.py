"""A command that is killed goes on, and two at once lose nothing: in the end the casebook is the one that is built at one go."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tacitus.store import open_store
from tools.kill_adds import files
from tools.kill_commands import REPORTS, begun, ended, kills, load, view
from tools.synthetic import reports


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """What reading needs, once for all processes that are forked."""
    load()


def test_an_add_that_is_killed_goes_on(tmp_path: Path) -> None:
    assert len(list(kills(6, files(tmp_path), tmp_path, random.Random(5)))) == 6


def test_two_adds_at_once_lose_nothing(tmp_path: Path, new_database: Callable[[], str]) -> None:
    lines = [f"{made.line}\n" for made in reports(REPORTS)]
    halves = [tmp_path / "even.jsonl", tmp_path / "odd.jsonl"]
    for at, half in enumerate(halves):
        half.write_text("".join(lines[at::2]), encoding="utf-8")
    whole = str(tmp_path / "whole.casebook")
    assert ended(begun(["build", *map(str, halves), "-o", whole]))
    for where in (str(tmp_path / "two.casebook"), new_database()):
        open_store(where, create=True).close()
        for run in [begun(["add", where, str(half)]) for half in halves]:
            assert ended(run)
        with open_store(where) as one, open_store(whole) as other:
            assert view(one) == view(other)
