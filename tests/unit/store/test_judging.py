"""Judgements are kept in a chain that shows what was done to it."""

from datetime import timedelta, timezone

import pytest
from sqlalchemy import text

from tacitus.errors import BrokenChain
from tacitus.model import Verdict
from tacitus.store import Store
from tacitus.store.judging import check_chain
from tests.casebooks import NOON, make_judgement

FIVE = [
    make_judgement(("a", "b")),
    make_judgement(("b", "c"), Verdict.NOT_SAME, reason=""),
    make_judgement(("claim-a",), Verdict.REJECT, reason="a slip, “154” stands for 145"),
    make_judgement(("figure",), Verdict.BEST, value=154, reason="the health council counts bodies"),
    make_judgement(("judgement-0",), Verdict.UNDO, by="second reviewer", at=NOON.astimezone(timezone(timedelta(hours=3)))),
]


@pytest.fixture
def judged(store: Store) -> Store:
    for judgement in FIVE:
        store.judge(judgement)
    return store


TAMPERED = [
    ("UPDATE judgement SET reason = 'none' WHERE seq = 2", 2),
    ("UPDATE judgement SET value = 155 WHERE seq = 4", 4),
    ("UPDATE judgement SET at = '2024-05-06 13:00:00' WHERE seq = 1", 1),
    ("UPDATE judgement SET verdict = 'not_same' WHERE seq = 1", 1),
    ("UPDATE judgement SET verdict = 'perhaps' WHERE seq = 1", 1),
    ("UPDATE judgement SET reason = '' WHERE seq = 3", 3),
    ("UPDATE judgement SET about = 'no list' WHERE seq = 1", 1),
    ('UPDATE judgement SET about = \'["a","c"]\' WHERE seq = 1', 1),
    ("DELETE FROM judgement WHERE seq = 1", 1),
    ("DELETE FROM judgement WHERE seq = 3", 3),
    ("UPDATE judgement SET seq = 9 WHERE seq = 5", 5),
    ("UPDATE judgement SET hash = 'x' WHERE seq = 5", 5),
]


def change(store: Store, statement: str) -> None:
    """Change the casebook behind its back."""
    with store._database.engine.begin() as connection:  # type: ignore[attr-defined]
        connection.execute(text(statement))


def test_judgements_come_back_in_the_order_in_which_they_were_made(judged: Store) -> None:
    assert judged.judgements() == tuple(FIVE)
    head = judged.check_judgements()
    assert head == judged.status().head
    assert judged.check_judgements(head) == head


def test_one_judged_before_is_not_kept_twice(judged: Store) -> None:
    first = judged.judge(FIVE[0])
    assert first == judged.judge(FIVE[0])
    assert judged.judgements() == tuple(FIVE)
    assert judged.check_judgements(first) != first  # the anchor may lie anywhere in the chain


def test_what_was_done_to_the_chain_shows(judged: Store) -> None:
    for statement, at in TAMPERED:
        with judged._database.engine.connect() as connection:  # type: ignore[attr-defined]
            connection.execute(text(statement))
            with pytest.raises(BrokenChain) as broken:
                check_chain(connection, None)
            assert broken.value.at == at, statement
            connection.rollback()
    judged.check_judgements()


def test_an_end_that_was_cut_off_shows_against_the_hash_kept_outside(judged: Store) -> None:
    head = judged.check_judgements()
    change(judged, "DELETE FROM judgement WHERE seq = 5")
    judged.check_judgements()
    with pytest.raises(BrokenChain, match="ends without"):
        judged.check_judgements(head)


def test_nobody_judged_yet(store: Store) -> None:
    assert store.judgements() == ()
    assert store.check_judgements() is None
    assert store.status().head is None
