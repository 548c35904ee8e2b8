"""Figures of the store: documents a second, how that changes as it grows, and bytes a claim.

    python -m tools.store_bench [DOCUMENTS] [ADDRESS]

Documents are made here from a few words in any order; nothing is read by the pipeline, so that only the store is measured.
"""

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tacitus.model import (
    Account,
    Attribution,
    Basis,
    Claim,
    Count,
    Document,
    EventType,
    Hand,
    Maker,
    Measure,
    People,
    Place,
    Qualifier,
    Reading,
    Source,
    Span,
    Status,
    Unit,
    content_id,
    sha256_of,
)
from tacitus.store import Change, Kept, Store, open_store

AT = datetime(2024, 5, 6, tzinfo=UTC)
BATCH = 100
CLAIMS = 8
FINGERPRINTS = 60
NEAR_KEYS = 12
SENTENCE = "12 fighters were killed near Aldora, the army said. "
MAKER = Maker("tools.store_bench", "1")
WORDS = [f"{a}{b}{c}" for a in "bdfgklmnprst" for b in ("a", "e", "i", "o", "u", "ar", "en") for c in "bdfgklmnprst"]


def document_of(number: int, chance: random.Random) -> Kept:
    """One document of 400 words with eight claims and one account, of 200 places and ten years."""
    text = SENTENCE * CLAIMS + " ".join(chance.choices(WORDS, k=330))
    document = Document(
        id=f"report-{number}", text=text, sha256=sha256_of(text.encode()), language="en", publisher="The Courier",
        published=date(2014, 1, 1) + timedelta(days=number % 3650), title=f"Report {number}",
    )  # fmt: skip
    claims = tuple(claim_of(document, i) for i in range(CLAIMS))
    place = Place(name=f"Aldora {number % 200}", geonameid=number % 200, lat=36.0, lon=40.0, precision=1, country="SYR")
    day = document.published or date.min
    account = Account(
        id=content_id("account", document.id), document=document.id, main=True, events=(), claims=tuple(c.id for c in claims),
        types=(EventType.ATTACK,), start=day, end=day, dated=Basis.STATED, place=place, places=(place,), actors=("IS",),
        made_by=MAKER,
    )  # fmt: skip
    keys = tuple((account.id, f"{day + timedelta(days=i)} {place.geonameid}") for i in range(NEAR_KEYS))
    return Kept(
        document_key=document.sha256, reading=Reading(document=document, claims=claims), extractor="bench 1", accounts=(account,),
        near=keys, sketches=((account.id, tuple(chance.getrandbits(63) for _ in range(40))),),
        fingerprints=tuple(chance.getrandbits(63) for _ in range(FINGERPRINTS)),
    )  # fmt: skip


def claim_of(document: Document, index: int) -> Claim:
    """The claim of one of the sentences."""
    start = index * len(SENTENCE)
    hands = (
        Hand(source=Source("army", "the army"), basis=Basis.STATED, span=Span(start + 37, start + 45)),
        Hand(source=Source("the-courier", "The Courier"), basis=Basis.PAGE),
    )
    return Claim(
        id=content_id("claim", document.id, index), span=Span(start, start + 11), quote="12 fighters",
        number=Span(start, start + 2), anchor=Span(start + 17, start + 23), sentence=index, measure=Measure.KILLED,
        unit=Unit.PERSON, count=Count(12, 12, 12, Qualifier.EXACT), people=People(words="fighters", status=Status.COMBATANT),
        made_by=MAKER, why=("subject-of-harm",), score=0.9, attribution=Attribution(chain=hands),
    )  # fmt: skip


def batches(many: int) -> Iterator[list[Kept]]:
    """The documents, a batch at a time, the same in every run."""
    chance = random.Random(7)
    for first in range(0, many, BATCH):
        yield [document_of(number, chance) for number in range(first, min(first + BATCH, many))]


def measure(store: Store, many: int) -> None:
    """Print seconds for each tenth of the documents: putting them, and asking what linking asks."""
    put = ask = busy = 0.0
    done = 0
    print(f"{'documents':>10} {'put/s':>8} {'ask/s':>8} {'cpu ms':>8} {'MB':>8}")
    for batch in batches(many):
        started, working = time.perf_counter(), time.process_time()
        store.put(batch, at=AT)
        put += time.perf_counter() - started
        started = time.perf_counter()
        ids = [one.reading.document.id for one in batch]
        accounts = [account.id for one in batch for account in one.accounts]
        store.sharing(ids, at_least=3)
        near = store.near(accounts, limit=50)
        others = {other for found in near.values() for other in found}
        store.accounts(others)
        store.sketches(others)
        store.apply(Change(on=AT.date(), documents=tuple(ids)))
        ask += time.perf_counter() - started
        busy += time.process_time() - working
        done += len(batch)
        if done % max(many // 10, BATCH) == 0:
            tenth, size = max(many // 10, BATCH), store.status().size / 1e6
            print(f"{done:>10,} {tenth / put:>8,.0f} {tenth / ask:>8,.0f} {busy / tenth * 1000:>8.2f} {size:>8,.0f}", flush=True)
            put = ask = busy = 0.0


def main(arguments: list[str]) -> None:
    """Measure a new casebook."""
    many = int(arguments[0]) if arguments else 10_000
    with tempfile.TemporaryDirectory() as folder:
        where = arguments[1] if len(arguments) > 1 else str(Path(folder) / "casebook.db")
        with open_store(where, create=True) as store:
            started = time.perf_counter()
            measure(store, many)
            seconds = time.perf_counter() - started
            status = store.status()
        rows = sum(count for _, count in status.counts)
        print(f"{rows:,} rows in {seconds:.1f} s; {status.size / (many * CLAIMS):,.0f} bytes a claim, all tables and indexes")


if __name__ == "__main__":
    main(sys.argv[1:])
