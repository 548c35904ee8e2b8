"""A new empty casebook on each of the databases."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tacitus.store import Store, open_store


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a casebook can be made: a file, and a database on a real server."""
    if request.param == "sqlite":
        return str(tmp_path / "casebook.db")
    new_database: Callable[[], str] = request.getfixturevalue("new_database")
    return new_database()


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """A new casebook, open for writing."""
    with open_store(address, create=True) as opened:
        yield opened
