"""What is asked for is there, or passed over; a reading of a former form says that it is to be made anew."""

import json
import zlib

import pytest
from sqlalchemy import select, update

from tacitus.errors import OldReading
from tacitus.store import Store
from tacitus.store.tables import READING
from tests.casebooks import NOON, make_kept


def test_what_is_not_there_is_passed_over(store: Store) -> None:
    for asked in (store.documents, store.readings, store.claims, store.accounts, store.accounts_of, store.copies_of):
        assert asked(["a"]) == ()
    for sought in (
        store.known,
        store.ids_taken,
        store.sketches,
        store.extractor_of,
        store.incidents_of,
        store.incidents_by_figure,
    ):
        assert sought(["a"]) == {}
    for wanted in (store.pairs_touching, store.incidents_with):
        assert wanted([]) == wanted(["a"]) == ()
    assert store.sharing([], at_least=1) == store.sharing(["a"], at_least=1) == ()
    assert store.near([], limit=1) == {}
    assert list(store.incidents([])) == list(store.incidents()) == []
    assert store.revision() == 0


def test_very_many_are_asked_for_at_once(store: Store) -> None:
    names = [f"n{i:04}" for i in range(1200)]
    store.put([make_kept(name, near=(), sketches=(), fingerprints=()) for name in names[::2]], at=NOON)
    assert [document.id for document in store.documents(names)] == names[::2]
    assert len(store.known(f"key-{name}" for name in names)) == 600
    assert len(store.claims(f"claim-{name}" for name in (*names, *names))) == 600


def test_a_reading_of_a_former_form_is_to_be_made_anew(store: Store) -> None:
    store.put([make_kept("a"), make_kept("b")], at=NOON)
    with store._database.writing() as connection:  # type: ignore[attr-defined]
        mine = READING.c.document == "a"
        record = json.loads(zlib.decompress(connection.execute(select(READING.c.record).where(mine)).scalar_one()))
        del record["statements"]
        connection.execute(update(READING).where(mine).values(record=zlib.compress(json.dumps(record).encode())))
    with pytest.raises(OldReading, match="add the report again") as refused:
        store.readings(["a", "b"])
    assert (refused.value.document, refused.value.extractor) == ("a", "reader 1")
    assert store.readings(["b"])
    assert store.documents(["a"]) == (make_kept("a").reading.document,)
