"""Laws of the store: equal answers from both databases; what is put twice is put once; judgements outlast all."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tacitus.model import Account, Basis, Figure, Incident, Pair
from tacitus.store import Change, Kept, KeptCopy, Store, open_store
from tacitus.store.joined import METADATA
from tests.casebooks import DAY, NOON, make_account, make_figure, make_incident, make_judgement, make_kept, make_pair
from tests.factories import TEXT

NAMES = "abcdef"
ODD = st.text(alphabet=st.characters(), max_size=12)
DAYS = st.one_of(st.none(), st.integers(-40, 40).map(lambda days: DAY + timedelta(days=days)))
Step = Callable[[Store], object]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory, new_database: Callable[[], str]) -> Iterator[tuple[Store, Store]]:
    with (
        open_store(tmp_path_factory.mktemp("laws") / "casebook.db", create=True) as file,
        open_store(new_database(), create=True) as server,
    ):
        yield file, server


def emptied(store: Store) -> None:
    """Take everything out of a casebook, which no user can."""
    with store._database.writing() as connection:  # type: ignore[attr-defined]
        for name in METADATA.tables:
            connection.exec_driver_sql(
                f"DELETE FROM {name}" if name != "meta" else "UPDATE meta SET value = '0' WHERE name = 'revision'"
            )
        every = (
            "DELETE FROM word_index"
            if connection.dialect.name == "postgresql"
            else "INSERT INTO word_index(word_index) VALUES('delete-all')"
        )
        connection.exec_driver_sql(every)


@st.composite
def documents(draw: st.DrawFn) -> Kept:
    """One of six documents, read by one of two extractors, with odd words in many fields."""
    name, reader = draw(st.sampled_from(NAMES)), draw(st.sampled_from(["reader 1", "reader 2"]))
    kept = make_kept(name, text=TEXT + name)
    day, words = draw(DAYS), draw(ODD)
    accounts = tuple(
        make_account(name, id=f"account-{name}-{i}{reader[-1]}", start=day, end=day, dated=day and Basis.STATED, actors=(words,))
        for i in range(draw(st.integers(0, 2)))
    )  # fmt: skip
    near = (
        draw(st.lists(st.tuples(st.sampled_from(accounts), st.sampled_from(["x", "y", words])), max_size=4)) if accounts else []
    )
    claims = tuple(
        replace(claim, id=f"{claim.id} {words}", people=replace(claim.people, words=words), as_of=day)
        for claim in kept.reading.claims
    )
    document = replace(kept.reading.document, title=words, published=day)
    return replace(
        kept, extractor=reader, accounts=accounts, reading=replace(kept.reading, document=document, claims=claims),
        near=tuple((account.id, key) for account, key in near),
        sketches=tuple((account.id, tuple(draw(st.lists(st.integers(0, 2**63 - 1), max_size=3)))) for account in accounts),
        fingerprints=tuple(draw(st.lists(st.integers(0, 9), max_size=6))),
    )  # fmt: skip


@st.composite
def stories(draw: st.DrawFn) -> list[Step]:
    """Some adds, changes and judgements, one after another, each as a function of a store."""
    return [draw(draw(st.sampled_from([adds, changes, changes, decisions]))()) for _ in range(draw(st.integers(1, 6)))]


def adds() -> st.SearchStrategy[Step]:
    """Puts up to four documents, some of them twice."""
    given = st.lists(documents(), max_size=4, unique_by=lambda kept: kept.document_key)
    return given.map(lambda kept: lambda store: store.put([*kept, *kept], at=NOON))


@st.composite
def changes(draw: st.DrawFn) -> Step:
    """Joins whatever accounts there are, by numbers drawn beforehand, so that each store makes the same of them."""
    numbers = draw(st.lists(st.integers(0, 3), min_size=6, max_size=6))
    names = draw(st.lists(st.sampled_from(NAMES), max_size=4))
    day, title, best = draw(DAYS), draw(ODD), draw(st.one_of(st.none(), st.integers(154, 160), st.just(2**64)))

    def change(store: Store) -> None:
        accounts = store.accounts_of(names)
        groups: dict[int, list[Account]] = {}
        for account, number in zip(accounts, numbers * 9, strict=False):
            groups.setdefault(number, []).append(account)
        incidents = tuple((incident_of(f"incident-{n}", own, title), figures_of(n, best)) for n, own in groups.items())
        pairs: list[Pair] = [make_pair(a.id, b.id, float(numbers[0])) for a in accounts for b in accounts if a.id < b.id]
        copies = tuple(KeptCopy(copy=a, original=b, kind=title, share=0.5) for a, b in pairwise(names) if a != b)
        gone = store.incidents_with(names)
        store.apply(
            Change(on=day or DAY, documents=tuple(names), pairs=tuple(pairs), copies=copies, gone=gone, incidents=incidents)
        )

    return change


def incident_of(id: str, accounts: list[Account], title: str) -> Incident:
    """The incident of these accounts."""
    ids = tuple(sorted(account.id for account in accounts))
    homes = tuple(sorted({account.document for account in accounts}))
    start = min((account.start for account in accounts if account.start is not None), default=None)
    return make_incident(id=id, title=title, start=start, end=None, accounts=ids, documents=homes)


def figures_of(number: int, best: int | None) -> tuple[Figure, ...]:
    """Up to two figures of an incident."""
    return tuple(make_figure(f"incident-{number} {i}", best=best, high=None) for i in range(number % 3))


def decisions() -> st.SearchStrategy[Step]:
    """Judges two of the documents."""
    both = st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True)
    return st.builds(make_judgement, both.map(tuple), reason=ODD).map(lambda judgement: lambda store: store.judge(judgement))


def answers(store: Store) -> dict[str, object]:
    """What a casebook says when it is asked for everything."""
    accounts = [account.id for account in store.accounts_of(NAMES)]
    claims = [claim.id for reading in store.readings(NAMES) for claim in reading.claims]
    status = store.status()
    return {
        "documents": store.documents(NAMES), "readings": store.readings(NAMES), "claims": store.claims(claims),
        "accounts": store.accounts(accounts), "sketches": store.sketches(accounts), "near": store.near(accounts, limit=2),
        "sharing": store.sharing(NAMES, at_least=1, common=4), "copies": store.copies_of(NAMES),
        "pairs": store.pairs_touching(accounts), "incidents": list(store.incidents()), "since": list(store.incidents(since=DAY)),
        "incidents of": store.incidents_of(accounts), "incidents with": store.incidents_with(NAMES),
        "judgements": store.judgements(), "head": store.check_judgements(), "unlinked": store.unlinked(),
        "extractors": store.extractor_of(NAMES), "others": store.read_otherwise("reader 1"), "counts": status.counts,
        "read": status.extractors, "revision": store.revision(), "found": store.search("raid left", limit=4),
    }  # fmt: skip


@given(stories())
@settings(max_examples=25)
def test_both_databases_give_equal_answers(both: tuple[Store, Store], story: list[Step]) -> None:
    file, server = both
    for store in both:
        emptied(store)
    for step in story:
        assert step(file) == step(server)
    assert answers(file) == answers(server)


@given(stories(), st.lists(documents(), min_size=1, max_size=4, unique_by=lambda kept: kept.document_key))
@settings(max_examples=20)
def test_what_is_put_twice_is_put_once_and_judgements_outlast_it(
    both: tuple[Store, Store], story: list[Step], kept: list[Kept]
) -> None:
    store, _ = both
    emptied(store)
    for step in story:
        step(store)
    judged = store.judgements(), store.check_judgements()
    new = set(store.put(kept, at=NOON))
    once = answers(store)
    assert store.put(kept, at=NOON) == ()
    assert answers(store) == once
    assert (store.judgements(), store.check_judgements()) == judged
    assert store.readings(new) == tuple(one.reading for one in sorted(kept, key=name_of) if name_of(one) in new)


def name_of(kept: Kept) -> str:
    """The id of the document."""
    return kept.reading.document.id


@given(st.lists(documents(), max_size=5, unique_by=lambda kept: kept.document_key), st.randoms(use_true_random=False))
@settings(max_examples=15)
def test_the_order_of_arrival_changes_no_answer(both: tuple[Store, Store], kept: list[Kept], chance: object) -> None:
    said = []
    for store in both:
        emptied(store)
        chance.shuffle(kept)  # type: ignore[attr-defined]
        for one in kept:
            store.put([one], at=NOON)
        said.append(answers(store))
    assert said[0] == said[1]
