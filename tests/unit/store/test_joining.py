"""What stands near what is found, each side once and in order."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tacitus.store import Change, Shared, Store
from tests.casebooks import DAY, NOON, make_account, make_figure, make_incident, make_kept, make_pair


@pytest.fixture
def filled(store: Store) -> Store:
    store.put(
        [
            make_kept("a", fingerprints=(1, 2, 3, 4), near=(("account-a", "x"), ("account-a", "y"))),
            make_kept("b", fingerprints=(2, 3, 4, 5), near=(("account-b", "x"),)),
            make_kept("c", fingerprints=(4, 5, 2**63 - 1), near=(("account-c", "x"), ("account-c", "y"))),
            make_kept("d", fingerprints=(), near=(("account-d", "z"),)),
        ],
        at=NOON,
    )
    return store


def test_documents_that_share_fingerprints(filled: Store) -> None:
    assert filled.sharing(["a", "z"], at_least=1) == (
        Shared(document="a", other="b", count=3),
        Shared(document="a", other="c", count=1),
    )
    assert filled.sharing(["c", "b"], at_least=2) == (
        Shared(document="b", other="a", count=3),
        Shared(document="b", other="c", count=2),
        Shared(document="c", other="b", count=2),
    )
    assert filled.sharing(["d"], at_least=1) == ()


def test_what_everybody_prints_is_no_copy(filled: Store) -> None:
    assert filled.sharing(["a"], at_least=1, common=2) == (Shared(document="a", other="b", count=2),)


def test_accounts_that_are_near(filled: Store) -> None:
    assert filled.near(["account-d", "account-a"], limit=9) == {"account-a": ("account-b", "account-c"), "account-d": ()}
    assert filled.near(["account-b", "account-z"], limit=3) == {"account-b": ("account-a", "account-c"), "account-z": ()}


def test_a_key_that_too_many_share_brings_nobody_together(filled: Store) -> None:
    assert filled.near(["account-a"], limit=2) == {"account-a": ("account-c",)}
    assert filled.near(["account-b"], limit=2) == {"account-b": ()}


def test_many_keys_at_once(store: Store) -> None:
    names = [f"n{i:03}" for i in range(150)]
    store.put([make_kept(name, near=((f"account-{name}", f"key {i // 2}"),)) for i, name in enumerate(names)], at=NOON)
    near = store.near([f"account-{name}" for name in names], limit=5)
    assert near["account-n000"] == ("account-n001",)
    assert near["account-n149"] == ("account-n148",)
    assert all(len(others) == 1 for others in near.values())


def test_pairs_and_accounts(filled: Store) -> None:
    filled.apply(Change(on=DAY, pairs=(make_pair("account-b", "account-c"), make_pair("account-a", "account-b"))))
    assert [(p.first, p.second) for p in filled.pairs_touching(["account-c", "account-b"])] == [
        ("account-a", "account-b"),
        ("account-b", "account-c"),
    ]
    assert filled.accounts(["account-d", "account-a", "z"]) == (make_account("a"), make_account("d"))


def test_incidents_in_the_order_of_their_days(filled: Store) -> None:
    days = {"a": DAY, "b": None, "c": DAY - timedelta(days=9), "d": DAY}
    incidents = {
        name: make_incident(name, id=f"incident-{name}", start=day, end=day, title=f"Ünï {name}\x00")
        for name, day in days.items()
    }
    figures = {name: (make_figure(f"incident-{name}"),) for name in "ac"}
    filled.apply(Change(on=DAY, incidents=tuple((incidents[name], figures.get(name, ())) for name in "dcba")))
    kept = list(filled.incidents())
    assert [one.incident for one in kept] == [incidents[name] for name in "cadb"]
    assert [one.figures for one in kept] == [figures.get(name, ()) for name in "cadb"]
    assert [one.incident.id for one in filled.incidents(["incident-b", "incident-c", "z"])] == ["incident-c", "incident-b"]
    filled.apply(
        Change(on=DAY + timedelta(days=1), gone=("incident-c",), incidents=((replace(incidents["b"], title="other"), ()),))
    )
    assert [one.incident.id for one in filled.incidents(since=DAY + timedelta(days=1))] == ["incident-b"]
    assert [one.incident.id for one in filled.incidents(since=DAY)] == ["incident-a", "incident-d", "incident-b"]
    assert filled.status().counts != ()
    assert dict(filled.status().counts)["figure"] == 1


def test_very_many_incidents_are_told_one_after_another(store: Store) -> None:
    names = [f"n{i:03}" for i in range(450)]
    store.put([make_kept(name, near=(), sketches=(), fingerprints=()) for name in names], at=NOON)
    day = date(2020, 1, 1)
    made = [make_incident(name, id=f"incident-{name}", start=day + timedelta(days=i), end=None) for i, name in enumerate(names)]
    store.apply(Change(on=DAY, documents=tuple(names), incidents=tuple((one, ()) for one in reversed(made))))
    assert [one.incident for one in store.incidents()] == made
    assert store.unlinked() == ()
