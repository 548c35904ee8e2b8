"""Copies: what two texts have in common, word for word, and whether one repeats the other."""

from collections.abc import Iterable, Set
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tacitus.link.alignment import Run, Stretch, equal_runs, stretches
from tacitus.link.fingerprints import KEPT
from tacitus.link.quotations import is_quoted
from tacitus.link.shingles import shingles_of
from tacitus.link.words import Body, Words, words_of
from tacitus.model import CopyKind, Overlap, Passage, Span
from tacitus.model.lineage import by_length

SHORTEST = 8  # words of a passage that is shown by itself
LEAST_TAKEN = 12  # equal words of a stretch; fewer are phrases that all writers use
LEAST_DENSE = 0.2  # of a stretch's words that are equal; three words of ten changed leave .37 in runs of five and more
LEAST_PART = 24  # equal words, outside quotations, that are a copy in part
LEAST_OF_SHORT = 0.5  # of the shorter text, where it is too short for that
WHOLE = 0.8  # of both texts within stretches
WORD_FOR_WORD = (
    0.75  # of both texts equal; below it figures and names decide whether it is a copy or another report in the same form
)
AGREED, AGREED_REWORDED = 0.5, 0.75  # figures and names that are the same: more than that of a copy, and of one that was reworded
LEAST_QUOTE = 8  # words of a quotation


@dataclass(frozen=True, eq=False, slots=True)
class Compared:
    """A body with its words, which of them stand in quotation marks, and where its content is ranked."""

    body: Body
    words: Words
    quoted: NDArray[np.bool_]

    @property
    def rank(self) -> tuple[int, bytes]:
        """By which two texts are put in an order of their own, whichever is given first."""
        return len(self.words), self.words.numbers.tobytes()


def compared(body: Body) -> Compared:
    """The body made ready to be compared; worth keeping where it is compared with several."""
    words = words_of(body)
    return Compared(body, words, is_quoted(body.text, words))


def shared_passages(here: Compared, there: Compared, shortest: float = SHORTEST) -> tuple[Passage, ...]:
    """Every run of at least `shortest` equal words, longest first; no word of either text is in two of them.

    A passage does not run over what is no part of the body; runs of fewer than five words are never found.
    """
    runs = equal_runs(here.words, there.words)
    pieces = _passages(here, there, runs)
    return tuple(passage for passage in pieces if passage.words >= shortest)


def compare(here: Compared, there: Compared, furniture: Set[int] = frozenset()) -> Overlap:
    """What two texts have in common; the same verdict whichever comes first.

    Args:
        here: a text.
        there: another.
        furniture: fingerprints that stand in very many documents of the outlet of both; a run that has no others does not count.

    Source: issue 5 (whole or in part, or a quote lifted).
    """
    if here.rank > there.rank:
        return compare(there, here, furniture).turned
    if not len(here.words):
        return Overlap(kind=CopyKind.NONE)
    runs = [run for run in equal_runs(here.words, there.words) if not _is_furniture(here.words, run, furniture)]
    taken = [stretch for stretch in stretches(runs) if _is_taken(here.words, there.words, stretch)]
    kind = _verdict(here, there, taken)
    if kind is CopyKind.NONE:
        return Overlap(kind=kind)
    passages = _passages(here, there, [run for stretch in taken for run in stretch.runs])
    equal = sum(_equal(here.words, stretch) for stretch in taken)
    return Overlap(
        kind=kind,
        passages=passages,
        share_here=equal / here.words.total,
        share_there=equal / there.words.total,
        reach_here=_reach(here.words, (stretch.here for stretch in taken)),
        reach_there=_reach(there.words, (stretch.there for stretch in taken)),
    )


def _verdict(here: Compared, there: Compared, taken: list[Stretch]) -> CopyKind:
    """The kind, from the stretches that count."""
    if not taken:
        return CopyKind.NONE
    equal = sum(_equal(here.words, stretch) for stretch in taken)
    quoted = sum(_quoted(here, there, run) for stretch in taken for run in stretch.runs)
    agreed = _agreement(here.words, there.words, taken)
    reach = (_reach(here.words, (stretch.here for stretch in taken)), _reach(there.words, (stretch.there for stretch in taken)))
    shorter, longer = sorted((here.words.total, there.words.total))
    is_whole = min(reach) >= WHOLE
    if is_whole and agreed > (AGREED if equal >= WORD_FOR_WORD * longer else AGREED_REWORDED):
        return CopyKind.WHOLE
    least = _least_taken(shorter) if is_whole else min(LEAST_PART, LEAST_OF_SHORT * shorter)
    if equal - quoted >= least and agreed > AGREED:
        return CopyKind.PART
    return CopyKind.QUOTE if quoted >= LEAST_QUOTE else CopyKind.NONE


def _is_taken(here: Words, there: Words, stretch: Stretch) -> bool:
    """Whether a stretch is more than phrases that two writers have in common."""
    equal = _equal(here, stretch)
    longest = max(here.measure(*stretch.here), there.measure(*stretch.there))
    return equal >= _least_taken(min(here.total, there.total)) and equal >= LEAST_DENSE * longest


def _least_taken(shorter: float) -> float:
    """The fewest equal words of a stretch that counts, the shorter text having so many."""
    return min(LEAST_TAKEN, LEAST_OF_SHORT * shorter)


def _agreement(here: Words, there: Words, taken: Iterable[Stretch]) -> float:
    """How far the figures and names within stretches are the same in both texts, 0 to 1; 1 where there are none.

    Two releases in one form of words differ in nothing else.
    """
    telling: set[int] = set()
    ours: set[int] = set()
    theirs: set[int] = set()
    for stretch in taken:
        for words, (start, end), held in ((here, stretch.here, ours), (there, stretch.there, theirs)):
            telling.update(words.numbers[start:end][words.telling[start:end]].tolist())
            held.update(words.numbers[start:end].tolist())
    in_both = len(telling & ours & theirs)
    return (2 * in_both + 2) / (in_both + len(telling) + 2)


def _equal(here: Words, stretch: Stretch) -> float:
    return sum(here.measure(run.here, run.here + run.size) for run in stretch.runs)


def _quoted(here: Compared, there: Compared, run: Run) -> float:
    """How many words of a run one of the two texts gives as somebody's own."""
    marked = here.quoted[run.here : run.here + run.size] | there.quoted[run.there : run.there + run.size]
    return float(marked.mean()) * here.words.measure(run.here, run.here + run.size)


def _reach(words: Words, ranges: Iterable[tuple[int, int]]) -> float:
    """The share of a text's words that lies in the ranges, what lies in two counted once."""
    within = np.zeros(len(words), bool)
    for start, end in ranges:
        within[start:end] = True
    halves = np.diff(words.before)
    return float(halves[within].sum() / halves.sum())


def _is_furniture(words: Words, run: Run, furniture: Set[int]) -> bool:
    """Whether all fingerprints of a run, and at least one, stand all over the outlet."""
    if not furniture:
        return False
    numbers = shingles_of(words.numbers[run.here : run.here + run.size]).numbers >> np.uint64(1)
    kept = numbers[numbers < np.uint64(KEPT)].tolist()
    return bool(kept) and all(number in furniture for number in kept)


def _passages(here: Compared, there: Compared, runs: Iterable[Run]) -> tuple[Passage, ...]:
    """The runs as places in both texts, parted where either body is; longest first."""
    found = []
    for run in runs:
        ours, theirs = here.words.parts[run.here :][: run.size], there.words.parts[run.there :][: run.size]
        breaks = (np.flatnonzero((np.diff(ours) != 0) | (np.diff(theirs) != 0)) + 1).tolist()
        for start, end in zip([0, *breaks], [*breaks, run.size], strict=True):
            words = int(here.words.measure(run.here + start, run.here + end) + 0.5)
            found.append(
                Passage(
                    _span(here.words, run.here + start, run.here + end),
                    _span(there.words, run.there + start, run.there + end),
                    words,
                )
            )
    return tuple(sorted(found, key=by_length))


def _span(words: Words, start: int, end: int) -> Span:
    return Span(int(words.starts[start]), int(words.ends[end - 1]))
