"""Speed: documents and words a second of the whole reading, beside a bare parse of the same text in the same run.

    python tools/bench.py [FILE...]        default: the reports of examples/, 25 times over

How it is measured: every text is in memory; each way of reading goes once over all of them to warm up, then the ways
take turns for ROUNDS rounds, and the best round of each counts. Seconds are processor seconds of one thread, so that
other work on the machine does not change the figures. Words are stretches without white space.
"""

import importlib
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
COPIES = 25
ROUNDS = 5
BATCH = 64


def main(files: Sequence[str]) -> None:
    """Measure and print."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # before any library starts its threads
    from tacitus.lang import known_languages, load_pack
    from tacitus.pipeline import read_documents
    from tacitus.read import Arrival, read_reports
    from tacitus.settings import Settings

    given = files or sorted(str(path) for path in (ROOT / "examples").iterdir())
    items = [item for file in given for item in read_reports(file, Settings())]
    arrivals = [item for item in items if isinstance(item, Arrival)]
    readable = [arrival for arrival in arrivals if arrival.document.language.split("-")[0] in known_languages()]
    if not readable:
        sys.exit("bench: no report in a language that has a pack")
    reports = readable if files else readable * COPIES
    texts = [arrival.document.text for arrival in reports]
    parser = load_pack("en").language.parser
    if parser is None:
        sys.exit("bench: the pack has no parser to measure against")
    module = importlib.import_module(parser.package)
    lean, full = module.load(exclude=["ner"]), module.load()
    ways: dict[str, Callable[[], Iterable[object]]] = {
        "tacitus, whole reading": lambda: read_documents(reports),
        "spaCy, parser without NER": lambda: lean.pipe(texts, batch_size=BATCH),
        "spaCy, full pipeline": lambda: full.pipe(texts, batch_size=BATCH),
    }
    show(best_seconds(ways), documents=len(texts), words=sum(len(text.split()) for text in texts))
    if len(items) > len(readable):
        print(f"{len(items) - len(readable)} reports left out: unreadable, or in a language without a pack")


def best_seconds(ways: dict[str, Callable[[], Iterable[object]]]) -> dict[str, float]:
    """The best round of each way, in processor seconds."""
    best = dict.fromkeys(ways, float("inf"))
    for number in range(ROUNDS + 1):
        for name, way in ways.items():
            start = time.process_time()
            for _ in way():
                pass
            if number > 0:
                best[name] = min(best[name], time.process_time() - start)
    return best


def show(best: dict[str, float], *, documents: int, words: int) -> None:
    """The table, and how we stand beside the bare parse."""
    print(f"{documents} documents, {words:,} words; best of {ROUNDS} rounds, one thread\n")
    print(f"{'':28}{'documents/s':>12}{'words/s':>12}")
    for name, seconds in best.items():
        print(f"{name:28}{documents / seconds:12,.1f}{words / seconds:12,.0f}")
    ours, lean, _ = best.values()
    print(f"\nthe whole reading goes at {lean / ours:.2f} times the speed of the bare parse of the same text")


if __name__ == "__main__":
    main(sys.argv[1:])
