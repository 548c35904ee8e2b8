"""Alignment: the runs of equal words in two texts, and the stretches that they make up when one text was reworded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tacitus.link.shingles import WIDTH, shingles_of
from tacitus.link.words import Places, Words

TWINS = 4  # how far apart, in its order of standing, an equal run may lie that stands many times in both texts
LONGEST_GAP = 40  # words between two runs of one stretch
LOOK_BACK = 6  # stretches to which a run may belong, the ones that grew last


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """`size` equal words or signs, from word `here` of the first text and word `there` of the second."""

    here: int
    there: int
    size: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Runs that follow each other in both texts with little between them; never empty."""

    runs: tuple[Run, ...]

    @property
    def here(self) -> tuple[int, int]:
        """The first word in the first text, and the one behind the last."""
        return self.runs[0].here, self.runs[-1].here + self.runs[-1].size

    @property
    def there(self) -> tuple[int, int]:
        """The first word in the second text, and the one behind the last."""
        return self.runs[0].there, self.runs[-1].there + self.runs[-1].size


def equal_runs(here: Words, there: Words) -> tuple[Run, ...]:
    """Runs of equal words of a shingle's length or more, the longest taken first, no word in two of them; by place.

    Time grows with the length of both texts and not with its square: of a run that stands many times in both, each is set against
    its neighbours in the order of standing alone.
    """
    if np.array_equal(here.numbers, there.numbers):
        return (Run(0, 0, len(here)),) if len(here) else ()
    taken_here, taken_there = np.zeros(len(here), bool), np.zeros(len(there), bool)
    runs = []
    for start, other, size in sorted(_maximal(here, there), key=lambda run: (-run[2], run[0] + run[1], run[0])):
        free = ~(taken_here[start : start + size] | taken_there[other : other + size])
        offset, left = _longest_free(free)
        first, second = start + offset, other + offset
        if here.measure(first, first + left) >= WIDTH:
            taken_here[first : first + left] = taken_there[second : second + left] = True
            runs.append(Run(first, second, left))
    return tuple(sorted(runs))


def _maximal(here: Words, there: Words) -> Iterator[tuple[int, int, int]]:
    """Runs that cannot be made longer, overlapping as they may: their first word in each text, and their size."""
    start, other, width = _seeds(here, there)
    common = min(len(here), len(there))
    same = here.numbers[:common] == there.numbers[:common]
    if common and same.any():  # the beginnings, also where the same words stand there too often to be set against each other
        head = common if same.all() else int(np.argmin(same))
        yield 0, 0, head
    if common:
        same = here.numbers[::-1][:common] == there.numbers[::-1][:common]
        tail = common if same.all() else int(np.argmin(same))
        yield len(here) - tail, len(there) - tail, tail
    if not len(start):
        return
    diagonal = start - other
    order = np.lexsort((start, diagonal))
    start, other, width, diagonal = start[order], other[order], width[order], diagonal[order]
    breaks = np.flatnonzero((np.diff(diagonal) != 0) | (np.diff(start) != 1)) + 1
    for first, last in zip(np.r_[0, breaks], np.r_[breaks, len(start)], strict=True):
        end = int((start[first:last] + width[first:last]).max())
        yield int(start[first]), int(other[first]), end - int(start[first])


def _seeds(here: Words, there: Words) -> tuple[Places, Places, Places]:
    """Places of equal shingles: the word in the first text, the word in the second, the width."""
    mine, theirs = shingles_of(here.numbers), shingles_of(there.numbers)
    order = np.argsort(theirs.numbers, kind="stable")
    sorted_ = theirs.numbers[order]
    low, high = np.searchsorted(sorted_, mine.numbers, "left"), np.searchsorted(sorted_, mine.numbers, "right")
    at = np.flatnonzero(high > low)
    low, high = low[at], high[at]
    rank = _ranks(mine.numbers[at])
    found: list[tuple[Places, Places]] = []
    for step in range(-TWINS, TWINS + 1):
        place = low + rank + step
        is_there = (place >= low) & (place < high)
        found.append((at[is_there], order[place[is_there]]))
    ours, other = np.concatenate([f[0] for f in found]), np.concatenate([f[1] for f in found])
    return mine.starts[ours], theirs.starts[other], mine.widths[ours]


def _ranks(numbers: NDArray[np.uint64]) -> Places:
    """How often each number stood before."""
    order = np.argsort(numbers, kind="stable")
    sorted_ = numbers[order]
    ranks = np.empty(len(numbers), np.int64)
    ranks[order] = np.arange(len(numbers)) - np.searchsorted(sorted_, sorted_, "left")
    return ranks


def _longest_free(free: NDArray[np.bool_]) -> tuple[int, int]:
    """Where the longest row of true values begins and how long it is."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], free, [False])).astype(np.int8)))
    if not len(edges):
        return 0, 0
    sizes = edges[1::2] - edges[::2]
    best = int(np.argmax(sizes))
    return int(edges[::2][best]), int(sizes[best])


def stretches(runs: Sequence[Run]) -> tuple[Stretch, ...]:
    """The runs, those that follow each other in both texts joined; by place in the first text."""
    chains: list[list[Run]] = []  # the one that grew last at the end
    for run in sorted(runs):
        at = next(
            (at for at in range(len(chains) - 1, max(-1, len(chains) - 1 - LOOK_BACK), -1) if _follows(chains[at][-1], run)), None
        )
        chain = chains.pop(at) if at is not None else []
        chain.append(run)
        chains.append(chain)
    return tuple(sorted((Stretch(tuple(chain)) for chain in chains), key=lambda stretch: stretch.runs))


def _follows(last: Run, run: Run) -> bool:
    """Whether a run stands in both texts behind the last one, and near it."""
    gaps = run.here - last.here - last.size, run.there - last.there - last.size
    return all(0 <= gap <= LONGEST_GAP for gap in gaps)
