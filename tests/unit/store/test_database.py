"""Writers take turns, each whole; readers never wait for them."""

from concurrent.futures import ThreadPoolExecutor

from tacitus.store import Change, open_store
from tests.casebooks import DAY, NOON, make_incident, make_judgement, make_kept

WRITERS = 4
ADDS = 5


def test_many_writers_lose_nothing(address: str) -> None:
    open_store(address, create=True).close()

    def work(writer: int) -> None:
        with open_store(address, write=True) as store:
            for number in range(ADDS):
                name = f"{writer}-{number}"
                store.put([make_kept(name, near=(), sketches=()), make_kept("same")], at=NOON)
                store.apply(Change(on=DAY, documents=(name,), incidents=((make_incident(name, id=f"incident-{name}"), ()),)))
                store.judge(make_judgement((f"claim-{name}", "claim-same")))

    with ThreadPoolExecutor(WRITERS) as pool:
        assert list(pool.map(work, range(WRITERS))) == [None] * WRITERS
    with open_store(address) as store:
        counts = dict(store.status().counts)
        assert (counts["document"], counts["incident"], counts["judgement"]) == (
            WRITERS * ADDS + 1,
            WRITERS * ADDS,
            WRITERS * ADDS,
        )
        assert store.unlinked() == ("same",)
        assert store.check_judgements() == store.status().head
        assert len(store.search("raid", limit=99)) == WRITERS * ADDS + 1


def test_two_runs_may_make_the_same_casebook_at_once(address: str) -> None:
    def make(_: int) -> int:
        with open_store(address, create=True) as store:
            return store.revision()

    with ThreadPoolExecutor(WRITERS) as pool:
        assert list(pool.map(make, range(WRITERS))) == [0] * WRITERS
