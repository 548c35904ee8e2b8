"""Figures of the casebook: what a report costs to read, keep and link, how that grows, and how far the incidents are right.

    python -m tools.bench_casebook [REPORTS] [--read MOST] [--shuffled] [--address ADDRESS]

Reports are made from templates (tools/synthetic.py), so that the truth is known. At most MOST of them are read (default: all);
more are made over from these with other towns, names and days (tools/variations.py), and are kept and linked like any other.
They come by day of publication; shuffled, in any order.
"""

import argparse
import random
import resource
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TypeVar

from tacitus.casebook import Casebook
from tacitus.model import Reading, Standing
from tacitus.pipeline import read_documents
from tacitus.store import Store, open_store
from tools.synthetic import Made, reports
from tools.variations import varied

REPORTS = 1_000
AT_ONCE = 64
STEPS = ("read", "keep", "link")
NOW = datetime(2024, 5, 6, 12, tzinfo=UTC)
T = TypeVar("T")
Told = dict[tuple[str, str, str], tuple[str, int]]  # (incident, measure, origin) to the day and the number


@dataclass(slots=True)
class Spent:
    """Seconds that a tenth of the reports took, on the clock and of the processor."""

    reports: int = 0
    seconds: dict[str, float] = field(default_factory=lambda: dict.fromkeys(STEPS, 0.0))
    worked: dict[str, float] = field(default_factory=lambda: dict.fromkeys(STEPS, 0.0))

    def __add__(self, other: "Spent") -> "Spent":
        """Both together."""
        both = [{step: one[step] + more[step] for step in STEPS} for one, more in self._beside(other)]
        return Spent(self.reports + other.reports, *both)

    def _beside(self, other: "Spent") -> tuple[tuple[dict[str, float], dict[str, float]], ...]:
        return (self.seconds, other.seconds), (self.worked, other.worked)

    def each(self, step: str) -> float:
        """Milliseconds of the processor that a report took."""
        return 1000 * self.worked[step] / max(1, self.reports)


class Clock:
    """Adds up what each step takes."""

    def __init__(self) -> None:
        self.spent = Spent()
        self._since = time.perf_counter(), time.process_time()

    def step(self, name: str) -> None:
        """All that was done since the last step was this."""
        now = time.perf_counter(), time.process_time()
        self.spent.seconds[name] += now[0] - self._since[0]
        self.spent.worked[name] += now[1] - self._since[1]
        self._since = now

    def taken(self) -> Spent:
        """What was added up, which begins anew."""
        spent, self.spent = self.spent, Spent()
        return spent


def read(count: int, most: int) -> Iterator[list[tuple[Made, Reading]]]:
    """The reports with their readings, a portion at a time; the first `most` are read, the others made over from them."""
    found: list[tuple[Made, Reading]] = []
    for made in portions(reports(min(count, most)), AT_ONCE):
        readings = read_documents(one.arrival for one in made)
        portion = list(zip(made, readings, strict=True))
        if count > most:
            found += portion
        yield portion
    for number in range(1, -(-count // most)):
        yield from portions(islice(varied(found, number), count - most * number), AT_ONCE)


def portions(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in order, so many at a time."""
    coming = iter(items)
    while portion := list(islice(coming, size)):
        yield portion


def build(store: Store, coming: Iterable[list[tuple[Made, Reading]]], count: int) -> tuple[list[Spent], list[Made]]:
    """Keep and link the reports as a casebook does; what each tenth took, and what was made."""
    book = Casebook(store, clock=lambda: NOW)
    clock = Clock()
    tenths: list[Spent] = []
    told: list[Made] = []
    for portion in coming:
        told += [made for made, _ in portion]
        clock.step("read")
        book.keep(reading for _, reading in portion)
        clock.step("keep")
        book.link()
        clock.step("link")
        clock.spent.reports += len(portion)
        if len(told) * 10 // count > len(tenths):
            tenths.append(clock.taken())
            print(_row(f"{len(told):,}", tenths[-1], store.status().size), flush=True)
    return tenths, told


def _row(name: str, spent: Spent, size: int) -> str:
    steps = "".join(f"{spent.each(step):9.2f}" for step in STEPS)
    return f"{name:>10}{steps}{sum(spent.seconds.values()):10.0f}{peak():10,.0f}{size / 1e6:10,.0f}"


def peak() -> float:
    """The most memory that this process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def pairs(told: Sequence[Made], homes: dict[str, str]) -> tuple[int, int, int]:
    """Pairs of reports that are of one incident and are found together, of those found, of those that are true."""

    def inside(groups: Iterable[object]) -> int:
        return sum(size * (size - 1) // 2 for size in Counter(groups).values())

    both = inside((made.truth.incident, homes[made.id]) for made in told if made.id in homes)
    return both, inside(homes[made.id] for made in told if made.id in homes), inside(made.truth.incident for made in told)


def homes_of(store: Store, told: Sequence[Made]) -> dict[str, str]:
    """The incident of the main account of each report."""
    found: dict[str, str] = {}
    for portion in portions((made.id for made in told), 500):
        main = {account.id: account.document for account in store.accounts_of(portion) if account.main}
        found |= {main[account]: incident for account, incident in store.incidents_of(main).items()}
    return found


def figures(store: Store, told: Sequence[Made], homes: dict[str, str]) -> tuple[int, int, int]:
    """Values in force that are right, of those in the casebook, of those that are true."""
    latest: Told = {}
    for made in sorted(told, key=lambda made: (made.published, made.truth.copy_of is not None)):
        for measure, number in made.truth.figures:
            key = (made.truth.incident, measure, made.truth.origin)
            if made.truth.copy_of is None and latest.get(key, ("", 0))[0] <= made.published.isoformat():
                latest[key] = made.published.isoformat(), number
    true = {(*key, number) for key, (_, number) in latest.items()}
    named: dict[str, Counter[str]] = defaultdict(Counter)
    for made in told:
        if made.id in homes:
            named[homes[made.id]][made.truth.incident] += 1
    found = set()
    for one in store.incidents():
        of = named[one.incident.id].most_common(1)[0][0] if one.incident.id in named else one.incident.id
        for figure in one.figures:
            for value in figure.values:
                if value.standing is Standing.CURRENT and not value.partial and value.origin.id is not None:
                    found.add((of, figure.measure.value, value.origin.id, value.count.figure))
    return len(true & found), len(found), len(true)


def f1(both: int, found: int, true: int) -> str:
    """The shares in words."""
    return f"precision {both / max(1, found):.3f}  recall {both / max(1, true):.3f}  F1 {2 * both / max(1, found + true):.3f}"


def main() -> None:
    """Build, measure and print."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("reports", nargs="?", type=int, default=REPORTS)
    asked.add_argument("--read", type=int, default=0, help="read so many at most; make over the others from these")
    asked.add_argument("--shuffled", action="store_true", help="reports in any order")
    asked.add_argument("--address", help="of a PostgreSQL casebook; else a file that is gone afterwards")
    given = asked.parse_args()
    count, most = given.reports, given.read or given.reports
    if count > most:
        print(f"{most:,} reports are read; {count - most:,} are made over from them, and cost no reading")
    coming: Iterable[list[tuple[Made, Reading]]] = read(count, most)
    if given.shuffled:
        every = [one for portion in coming for one in portion]
        random.Random(0).shuffle(every)
        coming = portions(every, AT_ONCE)
    print("           ms of the processor a report")
    print("   reports     read     keep     link         s   peak MB   file MB", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        where = given.address or str(Path(folder) / "bench.casebook")
        with open_store(where, create=True) as store:
            started = time.perf_counter()
            tenths, told = build(store, coming, count)
            show(store, tenths, told, time.perf_counter() - started)


def show(store: Store, tenths: Sequence[Spent], told: Sequence[Made], seconds: float) -> None:
    """Print what all of it came to."""
    print(_row("all", sum(tenths, Spent()), store.status().size))
    incidents = dict(store.status().counts)["incident"]
    print(f"\n{seconds:.0f} s for {len(told):,} reports, {seconds / len(told) * 1000:.1f} ms each; {incidents:,} incidents")
    growth = tenths[-1].each("link") / tenths[0].each("link") - 1
    print(f"linking a report of the last tenth takes {growth:+.0%} against one of the first")
    homes = homes_of(store, told)
    print(f"pairs of reports of one incident:  {f1(*pairs(told, homes))}")
    print(f"figures in force, by origin:       {f1(*figures(store, told, homes))}")


if __name__ == "__main__":
    main()
