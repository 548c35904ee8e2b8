"""A casebook is made, found, or refused in words that say what to do."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tacitus.errors import Busy, MissingExtra, NotACasebook, Unusable, UsageError, WrongVersion
from tacitus.store import Change, Store, open_store
from tacitus.store.database import locate
from tacitus.store.versions import NEWEST
from tests.casebooks import DAY, NOON, make_judgement, make_kept


def write_to(address: str, *statements: str) -> None:
    """Change a casebook behind its back."""
    where = locate(address)
    engine = create_engine(f"sqlite:///{where}" if isinstance(where, Path) else where)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def test_a_casebook_is_found_again(address: str) -> None:
    with open_store(address, create=True) as store:
        store.put([make_kept("a")], at=NOON)
    for again in ({"create": True}, {"write": True}, {}):
        with open_store(address, **again) as store:
            assert store.unlinked() == ("a",)


def test_none_is_made_unless_asked(address: str, tmp_path: Path) -> None:
    with pytest.raises(NotACasebook):
        open_store(address)
    with pytest.raises(NotACasebook):
        open_store(address, write=True)
    assert not list(tmp_path.glob("casebook.db*"))


def test_what_is_opened_for_reading_is_never_written(address: str) -> None:
    with open_store(address, create=True):
        pass
    with open_store(address) as store:
        with pytest.raises(UsageError, match="opened for reading"):
            store.put([], at=NOON)
        with pytest.raises(UsageError, match="opened for reading"):
            store.apply(Change(on=DAY))
        with pytest.raises(UsageError, match="opened for reading"):
            store.judge(make_judgement())


@pytest.mark.parametrize(("version", "said"), [("9999", "newer Tacitus"), ("0000", "bring it up to date")])
def test_tables_of_another_version_are_refused(address: str, version: str, said: str) -> None:
    open_store(address, create=True).close()
    write_to(address, f"UPDATE alembic_version SET version_num = '{version}'")
    with pytest.raises(WrongVersion, match=said) as refused:
        open_store(address)
    assert (refused.value.found, refused.value.wanted) == (version, NEWEST)
    if version > NEWEST:
        with pytest.raises(WrongVersion, match=said):
            open_store(address, create=True)


def test_tables_of_others_are_left_alone(address: str) -> None:
    write_to(address, "CREATE TABLE claim (id INTEGER)")
    for create in (True, False):
        with pytest.raises(NotACasebook, match="other tables: claim"):
            open_store(address, create=create)


@pytest.mark.parametrize(
    "content", [b"no database at all, but a text of more than a hundred bytes" * 3, b"SQLite format 3\x00" * 20]
)
def test_another_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(content)
    for create in (True, False):
        with pytest.raises(NotACasebook):
            open_store(path, create=create)
    assert path.read_bytes() == content


def test_an_empty_file_becomes_a_casebook_only_where_one_may_be_made(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    with pytest.raises(NotACasebook, match="empty"):
        open_store(path)
    with open_store(path, create=True) as store:
        assert store.unlinked() == ()


def test_a_folder_is_no_casebook_and_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotACasebook, match="no such file"):
        open_store(tmp_path)
    with pytest.raises((NotACasebook, Unusable)):
        open_store(tmp_path, create=True)
    with pytest.raises(NotACasebook, match="no folder"):
        open_store(tmp_path / "missing" / "casebook.db", create=True)


@pytest.mark.parametrize("name", ["odd name.db", "a%20b.db", "why?.db", "half#.db", "ünïcode.db", "x&mode=ro.db"])
def test_any_name_of_a_file_will_do(tmp_path: Path, name: str) -> None:
    with open_store(tmp_path / name, create=True) as store:
        store.put([make_kept("a")], at=NOON)
    assert (tmp_path / name).is_file()
    with open_store(str(tmp_path / name)) as store:
        assert store.unlinked() == ("a",)


def test_a_file_that_nobody_may_write_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "casebook.db"
    with open_store(path, create=True) as store:
        store.put([make_kept("a")], at=NOON)
    path.chmod(stat.S_IRUSR)
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with open_store(path) as store:
            assert store.search("raid", limit=1)
        if os.geteuid() != 0:  # who may do everything may also write this
            with pytest.raises(Unusable):
                open_store(path, create=True)
    finally:
        tmp_path.chmod(stat.S_IRWXU)


def test_another_writer_is_waited_for_and_then_named(address: str) -> None:
    with open_store(address, create=True) as store, open_store(address, write=True, patience=0.1) as other:
        with held(store), pytest.raises(Busy, match="another run"):
            other.put([make_kept("a")], at=NOON)
        assert other.put([make_kept("a")], at=NOON) == ("a",)


@contextmanager
def held(store: Store) -> Iterator[None]:
    """While it lasts, a write of the store has begun and not ended."""
    with store._database.writing():  # type: ignore[attr-defined]
        yield


def test_readers_see_what_was_there_while_another_writes(address: str) -> None:
    with open_store(address, create=True) as store, open_store(address) as reader:
        store.put([make_kept("a")], at=NOON)
        incidents = reader.incidents()
        with held(store):
            assert reader.unlinked() == ("a",)
        assert list(incidents) == []


def test_addresses() -> None:
    assert locate("casebook.db") == Path("casebook.db")
    assert locate("sqlite:///casebook.db") == Path("casebook.db")
    for said in (
        "postgresql://me:secret@host/name",
        "postgres://me:secret@host/name",
        "postgresql+psycopg://me:secret@host/name",
    ):
        url = locate(said)
        assert str(url) == "postgresql+psycopg://me:***@host/name"
    for wrong in ("mysql://host/name", "sqlite://", "://"):
        with pytest.raises(NotACasebook):
            locate(wrong)


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with pytest.raises(Unusable) as refused:
        open_store("postgresql://me:secret@127.0.0.1:1/name?connect_timeout=1")
    assert "secret" not in str(refused.value)
    assert "127.0.0.1" in str(refused.value)


def test_the_driver_of_postgresql_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "psycopg", None)
    with pytest.raises(MissingExtra, match=r"tacitus\[postgres\]"):
        open_store("postgresql://host/name")


def test_a_file_of_ours_that_is_cut_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "casebook.db"
    with open_store(path, create=True) as store:
        store.put([make_kept(f"report-{i}") for i in range(50)], at=NOON)
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2])
    with pytest.raises(NotACasebook), open_store(path) as store:
        store.readings([f"report-{i}" for i in range(50)])
    with sqlite3.connect(path) as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM reading").fetchall()
