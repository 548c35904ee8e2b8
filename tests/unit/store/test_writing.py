"""Documents go in whole and once; a newer reading takes the place of the older one; what is joined is replaced whole."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tacitus.errors import BadRecord, Conflict, Outrun
from tacitus.store import Change, Head, KeptCopy, KeptIncident, Store
from tests.casebooks import (
    DAY,
    NOON,
    make_account,
    make_figure,
    make_incident,
    make_judgement,
    make_kept,
    make_pair,
)


def counts(store: Store) -> dict[str, int]:
    return dict(store.status().counts)


def test_what_is_put_comes_back_equal(store: Store) -> None:
    kept = [make_kept("b"), make_kept("a")]
    assert store.put(kept, at=NOON) == ("b", "a")
    a, b = kept[1], kept[0]
    assert store.readings(["a", "b", "c"]) == (a.reading, b.reading)
    assert store.documents(["b"]) == (b.reading.document,)
    assert store.claims(["claim-a", "claim-b"]) == (*a.reading.claims, *b.reading.claims)
    assert store.accounts_of(["a", "b"]) == (*a.accounts, *b.accounts)
    assert store.sketches(["account-a"]) == {"account-a": (7, 2**63 - 1, 7)}
    assert store.unlinked() == ("a", "b")
    assert store.unlinked(1) == ("a",)


def test_heads_and_homes_say_what_is_known_without_the_texts(store: Store) -> None:
    a, b = make_kept("a"), make_kept("b")
    store.put([a, b], at=NOON)
    document = a.reading.document
    head = Head(
        id="a",
        publisher=document.publisher,
        published=document.published,
        language=document.language,
        sha256=document.sha256,
        read_at=NOON,
    )
    assert store.heads(["a", "z"]) == {"a": head}
    assert store.homes(["claim-a", "claim-b", "claim-z"]) == {"claim-a": "a", "claim-b": "b"}


def test_put_twice_is_put_once(store: Store) -> None:
    assert store.put([make_kept("a"), make_kept("a")], at=NOON) == ("a",)
    before = store.status()
    revision = store.revision()
    assert store.put([make_kept("a")], at=NOON + timedelta(days=1)) == ()
    assert store.status().counts == before.counts
    assert store.revision() == revision


def test_another_extractor_replaces_the_machines_records_and_no_judgement(store: Store) -> None:
    store.put([make_kept("a"), make_kept("b")], at=NOON)
    store.apply(Change(on=DAY, documents=("a", "b"), pairs=(make_pair(),), incidents=((make_incident("a", "b"), ()),)))
    store.judge(make_judgement())
    other = make_account("a", id="account-new")
    again = make_kept("a", extractor="reader 2", accounts=(other,), near=(), sketches=(), fingerprints=(3, 4))
    assert store.put([again, make_kept("b")], at=NOON) == ("a",)
    assert store.unlinked() == ("a",)
    assert store.accounts_of(["a"]) == (other,)
    assert store.pairs_touching(["account-b"]) == ()
    assert store.incidents_with(["a"]) == ("incident-1",)
    assert len(store.judgements()) == 1
    assert store.known(["key-a", "key-b", "key-c"]) == {"key-a": "reader 2", "key-b": "reader 1"}
    assert store.read_otherwise("reader 2") == ("b",)
    assert store.search("raid", limit=9)[0].document == "a"


def test_the_last_document_is_read_anew_beside_a_new_one(store: Store) -> None:
    store.put([make_kept("a"), make_kept("b")], at=NOON)
    assert store.put([make_kept("c"), make_kept("b", extractor="reader 2")], at=NOON) == ("c", "b")
    assert [shared.other for shared in store.sharing(["b"], at_least=3)] == ["a", "c"]


def test_pairs_of_accounts_that_stay_are_kept_when_a_document_is_read_anew(store: Store) -> None:
    store.put([make_kept("a"), make_kept("b")], at=NOON)
    store.apply(Change(on=DAY, documents=("a", "b"), pairs=(make_pair(),)))
    store.put([make_kept("a", extractor="reader 2")], at=NOON)
    assert store.pairs_touching(["account-a"]) == (make_pair(),)


@pytest.mark.parametrize(
    ("document_key", "name"), [("key-other", "a"), ("key-a", "other")], ids=["id-of-another-key", "key-of-another-id"]
)
def test_an_id_and_a_key_stand_for_each_other(store: Store, document_key: str, name: str) -> None:
    store.put([make_kept("a")], at=NOON)
    with pytest.raises(Conflict):
        store.put([make_kept("c"), make_kept(name, document_key=document_key, extractor="reader 2")], at=NOON)
    assert store.ids_taken(["a", "c", "other"]) == {"a": "key-a"}


def test_what_is_kept_with_a_document_is_its_own(store: Store) -> None:
    strange = [
        make_kept("a", accounts=(make_account("b"),), near=(), sketches=()),
        make_kept("a", near=(("account-b", "x"),)),
        make_kept("a", sketches=(("account-b", (1,)),)),
    ]
    for one in strange:
        with pytest.raises(BadRecord):
            store.put([make_kept("b"), one], at=NOON)
    assert store.unlinked() == ()


def test_two_documents_do_not_share_an_account(store: Store) -> None:
    store.put([make_kept("a")], at=NOON)
    account = make_account("b", id="account-a")
    with pytest.raises(Conflict):
        store.put([make_kept("b", accounts=(account,), near=(), sketches=())], at=NOON)
    assert store.unlinked() == ("a",)


def test_two_reports_of_one_call_do_not_share_an_id(store: Store) -> None:
    with pytest.raises(Conflict):
        store.put([make_kept("a"), make_kept("a", document_key="key-other")], at=NOON)


def test_incidents_come_back_equal_with_their_days(store: Store) -> None:
    store.put([make_kept("a"), make_kept("b")], at=NOON)
    incident, figures = make_incident("a", "b"), (make_figure(), make_figure(id="figure-2", status=None, low=2**70, high=2**71))
    store.apply(Change(on=DAY, documents=("a",), incidents=((incident, figures),)))
    assert list(store.incidents()) == [KeptIncident(incident=incident, figures=figures, first_seen=DAY, changed_at=DAY)]
    assert store.unlinked() == ("b",)
    assert store.incidents_of(["account-b", "account-z"]) == {"account-b": "incident-1"}


def test_an_incident_changes_only_when_something_in_it_does(store: Store) -> None:
    store.put([make_kept("a"), make_kept("b")], at=NOON)
    incident, figure = make_incident("a"), make_figure()
    next_day, third_day = DAY + timedelta(days=1), DAY + timedelta(days=2)
    store.apply(Change(on=DAY, incidents=((incident, (figure,)),)))
    store.apply(Change(on=next_day, incidents=((incident, (figure,)),)))
    assert list(store.incidents(since=next_day)) == []
    store.apply(Change(on=third_day, incidents=((incident, (replace(figure, best=155),)),)))
    (kept,) = store.incidents(since=third_day)
    assert (kept.first_seen, kept.changed_at) == (DAY, third_day)


def test_an_incident_is_as_old_as_the_oldest_that_it_takes_over(store: Store) -> None:
    store.put([make_kept("a"), make_kept("b")], at=NOON)
    store.apply(Change(on=DAY, incidents=((make_incident("b"), ()),)))
    later = DAY + timedelta(days=3)
    store.apply(Change(on=later, gone=("incident-1",), incidents=((make_incident("a", "b", id="incident-0"), ()),)))
    (kept,) = store.incidents()
    assert (kept.incident.id, kept.first_seen, kept.changed_at) == ("incident-0", DAY, later)
    assert store.incidents_with(["b"]) == ("incident-0",)


def test_an_incident_is_made_of_what_is_kept(store: Store) -> None:
    store.put([make_kept("a"), make_kept("b")], at=NOON)
    for wrong in (make_incident("a", "z"), make_incident("a", documents=("a", "b"))):
        with pytest.raises(BadRecord):
            store.apply(Change(on=DAY, documents=("a",), incidents=((make_incident("b", id="incident-2"), ()), (wrong, ()))))
    assert list(store.incidents()) == []
    assert store.unlinked() == ("a", "b")


def test_a_change_that_was_outrun_is_refused_whole(store: Store) -> None:
    store.put([make_kept("a")], at=NOON)
    seen = store.revision()
    store.put([make_kept("b")], at=NOON)
    with pytest.raises(Outrun):
        store.apply(Change(on=DAY, documents=("a",), seen=seen))
    assert store.unlinked() == ("a", "b")
    store.apply(Change(on=DAY, documents=("a",), seen=store.revision()))
    assert store.unlinked() == ("b",)


def test_a_pair_has_one_place(store: Store) -> None:
    store.apply(Change(on=DAY, pairs=(make_pair(), make_pair("account-a", "account-c"))))
    store.apply(Change(on=DAY, pairs=(make_pair(score=-2.0, decided=False),)))
    assert store.pairs_touching(["account-b"]) == (make_pair(score=-2.0, decided=False),)
    assert len(store.pairs_touching(["account-a", "account-b"])) == 2


def test_copies_of_the_documents_of_a_change_are_replaced(store: Store) -> None:
    whole = KeptCopy(copy="b", original="a", kind="whole", share=1.0)
    other = KeptCopy(copy="d", original="c", kind="part", share=0.25, passages=((0, 9, 5, 14),))
    store.apply(Change(on=DAY, copies=(whole, other)))
    assert store.copies_of(["a", "d"]) == (whole, other)
    turned = KeptCopy(copy="a", original="b", kind="whole", share=0.9)
    store.apply(Change(on=DAY, copies=(turned,)))
    assert store.copies_of(["b"]) == (turned,)
    store.apply(Change(on=DAY, documents=("c",)))
    assert store.copies_of(["a", "d"]) == (turned,)
    assert counts(store)["copy"] == 1


def test_a_setting_is_remembered_and_is_no_change_of_the_records(store: Store) -> None:
    before = store.revision()
    assert store.setting("rule") is None
    store.keep_setting("rule", "one")
    store.keep_setting("rule", "other")
    assert (store.setting("rule"), store.setting("revision"), store.revision()) == ("other", None, before)
