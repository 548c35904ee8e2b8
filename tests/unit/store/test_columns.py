"""What databases would change comes back as it was given."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from tacitus.store import Kept, Store
from tacitus.store.columns import LARGEST, keepable, large, whole
from tests.casebooks import make_kept
from tests.factories import make_document

ODD = [
    "plain",
    "\x00",
    "a\x00b",
    "\ud83d",
    "\x1b",
    "\x1b[31m red",
    '\x1b"x"',
    "é\u0301 ☃ 𝔘",
    "",
    " \t\r\n\u2028",
    "\\u0000 'quoted' \\",
]


def test_any_text_comes_back(store: Store) -> None:
    kept = [odd(text) for text in ODD]
    store.put(kept, at=datetime(2024, 5, 6, tzinfo=UTC))
    for text, one in zip(ODD, kept, strict=True):
        assert store.documents([f"id {text}"]) == (one.reading.document,)
        assert store.readings([f"id {text}"]) == (one.reading,)
        assert store.known([f"key {text}"]) == {f"key {text}": "reader 1"}
    assert set(store.unlinked()) == {f"id {text}" for text in ODD}


def odd(text: str) -> Kept:
    """A document with the text in all its fields."""
    document = make_document(text, id=f"id {text}", title=text, url=text, publisher=text)
    reading = replace(make_kept().reading, document=document, claims=(), events=())
    return Kept(document_key=f"key {text}", reading=reading, extractor="reader 1")


def test_texts_are_kept_as_they_are_where_they_can_be() -> None:
    assert [keepable(text) == text for text in ODD] == [True, False, False, False, False, False, False, True, True, True, True]


def test_bounds_above_what_a_column_holds_stand_beside_it() -> None:
    assert (whole(None), whole(LARGEST), whole(LARGEST + 1)) == (None, LARGEST, LARGEST)
    assert large(1, None, LARGEST) is None
    assert large(1, None, LARGEST + 1) == [1, None, LARGEST + 1]


def test_a_time_without_its_zone_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="zone"):
        store.put([make_kept("a")], at=datetime(2024, 5, 6))
    assert store.unlinked() == ()


def test_times_come_back_in_utc(store: Store) -> None:
    from sqlalchemy import select

    from tacitus.store.tables import DOCUMENT

    at = datetime(2024, 5, 6, 1, 30, tzinfo=timezone(timedelta(hours=3)))
    store.put([make_kept("a")], at=at)
    with store._database.reading() as connection:  # type: ignore[attr-defined]
        kept = connection.execute(select(DOCUMENT.c.read_at)).scalar_one()
    assert kept == at
    assert kept.tzinfo is UTC
