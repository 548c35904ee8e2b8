"""The steps between versions lead to the tables that the code knows; a casebook of any version can be brought up to date."""

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from tacitus.errors import OldReading, WrongVersion
from tacitus.store import Store, open_store
from tacitus.store.joined import METADATA
from tacitus.store.versions import NEWEST
from tools.keep_version import FOLDER, fill

KEPT = sorted(FOLDER.glob("*.sql"))


def test_the_steps_lead_to_the_tables_that_the_code_knows(store: Store) -> None:
    with store._database.reading() as connection:  # type: ignore[attr-defined]
        context = MigrationContext.configure(connection, opts={"include_name": is_ours, "compare_type": False})
        differences = compare_metadata(context, METADATA)
    kinds = {part[0] for one in differences for part in (one if isinstance(one, list) else [one])}
    assert kinds <= {"modify_comment", "add_table_comment"}  # comments stand on the page of the tables, not in the database


def is_ours(name: str | None, kind: str, parents: object) -> bool:
    """Whether the code knows the table as one; the index of words is made otherwise on each of the databases."""
    del parents
    return not (kind == "table" and str(name).startswith("word_index"))


def test_the_newest_step_is_the_version_of_the_code() -> None:
    scripts = ScriptDirectory(str(Path(__file__).parents[3] / "src" / "tacitus" / "store" / "migrations"))
    assert scripts.get_heads() == [NEWEST]


def test_a_casebook_of_every_version_is_kept_for_the_tests() -> None:
    scripts = ScriptDirectory(str(Path(__file__).parents[3] / "src" / "tacitus" / "store" / "migrations"))
    assert [path.stem for path in KEPT] == sorted(script.revision for script in scripts.walk_revisions())


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_casebook_of_every_version_can_be_brought_up_to_date(tmp_path: Path, path: Path) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    with sqlite3.connect(old) as connection:
        connection.executescript(path.read_text(encoding="utf-8"))
    connection.close()
    if path.stem != NEWEST:
        with pytest.raises(WrongVersion, match="bring it up to date"):
            open_store(old)
    with open_store(old, write=True) as found, open_store(new, create=True) as wanted:
        fill(wanted)
        assert answers(found) == answers(wanted)
        assert found.check_judgements(wanted.check_judgements()) is not None
        try:
            assert found.readings(["a", "b"]) == wanted.readings(["a", "b"])
        except OldReading as error:
            assert error.document == "a"  # noqa: PT017 a reading of a former form is made anew from its document


def answers(store: Store) -> list[object]:
    """What a casebook says when it is asked for all that it holds, readings apart."""
    names = ["a", "b"]
    accounts = [f"account-{name}" for name in names]
    return [
        store.documents(names), store.claims(["claim-a", "claim-b"]), store.accounts(accounts), store.sketches(accounts),
        store.near(accounts, limit=9), store.sharing(names, at_least=1), store.copies_of(names), store.pairs_touching(accounts),
        list(store.incidents()), store.judgements(), store.search("raid", limit=9), store.unlinked(), store.extractor_of(names),
    ]  # fmt: skip
