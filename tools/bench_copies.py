"""Copies: how many documents a second, which share of copies is found, and how many pairs that are found are none.

    python tools/bench_copies.py [DOCUMENTS]        default: 1,000

Every report is made from templates (tools/retelling.py), so that the truth is known. Each goes into the table with its
fingerprints; to each then comes a copy of one kind, which is looked up in the table and compared with what the table
gives, as a casebook does it. The second voice tells each event in its own words and is no copy. A report's words
average 250; the background of two reports shares phrases by chance, as reports of one war do.
"""

import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tacitus.link import Compared, compare, compared, fingerprints, rank_candidates, whole
from tacitus.model import CopyKind
from tools.retelling import made_report, reworded, sentences, with_sentences

DOCUMENTS = 1_000


class Table:
    """The reports of the first voice, by the fingerprints that they have."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.compared = [compared(whole(text)) for text in texts]
        self.sizes: dict[str, int] = {}
        self.holders: dict[int, list[str]] = defaultdict(list)
        for at, text in enumerate(texts):
            drawn = fingerprints(text)
            self.sizes[str(at)] = len(drawn)
            for one in drawn:
                self.holders[one].append(str(at))

    def found(self, text: str) -> Iterable[tuple[int, CopyKind]]:
        """The documents that the table gives for a text, each with the verdict."""
        own = fingerprints(text)
        rows = [(one, document) for one in own for document in self.holders.get(one, ())]
        mine: Compared | None = None
        for candidate in rank_candidates(own, rows, self.sizes):
            mine = mine or compared(whole(text))
            yield int(candidate.document), compare(mine, self.compared[int(candidate.document)]).kind


def main(count: int) -> None:
    """Make, measure and print."""
    chance = random.Random("copies")
    texts = [made_report(event).text for event in range(count)]
    start = time.process_time()
    for text in texts:
        fingerprints(text)
    print(f"fingerprints: {count / (time.process_time() - start):,.0f} documents a second, {_words(texts):.0f} words each")
    table = Table(texts)
    ways: dict[str, Callable[[str], str]] = {
        "the same text": lambda text: text,
        "30 % of words changed": lambda text: reworded(text, chance),
        "30 % changed, names and figures kept": lambda text: reworded(text, chance, keeps_facts=True),
        "three sentences in another report": lambda text: _lifted(text, chance),
        "three sentences in quotation marks": lambda text: _lifted(text, chance, "“{}”"),
        "the event in other words (no copy)": lambda _: "",
    }
    print(f"\n{'':40}{'found':>8}{'whole':>8}{'part':>8}{'quote':>8}{'others':>9}{'right':>8}{'a second':>10}")
    for name, way in ways.items():
        is_copy = "no copy" not in name
        queries = [way(text) if is_copy else made_report(event, 1).text for event, text in enumerate(texts)]
        show(name, table, queries)


def show(name: str, table: Table, queries: Sequence[str]) -> None:
    """One line: the share found by verdict, pairs with other documents, and the share of all pairs that are right."""
    kinds: Counter[CopyKind] = Counter()
    others = 0
    start = time.process_time()
    for at, text in enumerate(queries):
        for document, kind in table.found(text):
            if document == at:
                kinds[kind] += 1
            elif kind is not CopyKind.NONE:
                others += 1
    speed = len(queries) / (time.process_time() - start)
    found = sum(kinds.values()) - kinds[CopyKind.NONE]
    shares = "".join(f"{kinds[kind] / len(queries):8.3f}" for kind in (CopyKind.WHOLE, CopyKind.PART, CopyKind.QUOTE))
    right = f"{found / (found + others):8.3f}" if found + others else f"{'-':>8}"
    print(f"{name:40}{found / len(queries):8.3f}{shares}{others:9}{right}{speed:10,.0f}")


def _lifted(text: str, chance: random.Random, mark: str = "{}") -> str:
    """Another report, which no table holds, with three sentences of this one."""
    taken = [mark.format(line) for line in chance.sample(sentences(text), 3)]
    return with_sentences(made_report(chance.randrange(10**6, 10**7)).text, taken, chance)


def _words(texts: Sequence[str]) -> float:
    return sum(len(text.split()) for text in texts) / len(texts)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS)
