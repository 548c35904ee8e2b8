"""Fingerprints: the few numbers of a text by which its copies are found among very many."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tacitus.link.shingles import shingles_of
from tacitus.link.words import numbers_of
from tacitus.model import Span

KEPT = 1 << 60  # of numbers below 2 ** 63: one in eight
FEWEST = 24  # of a short text, so that a copy of it is found as well
LEAST_SHARED = 3.0
LEAST_CONTAINED = 0.05  # .08 finds fewer copies in part and spares few comparisons
FURNITURE = 4  # documents of one outlet in which a run of words may stand before it counts less


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that may be a copy: how much it shares, and how much of the smaller of the two that is."""

    document: str
    shared: float
    contained: float


def fingerprints(text: str, parts: Sequence[Span] | None = None) -> tuple[int, ...]:
    """Numbers below 2 ** 63, rising, each once: one in eight of the text's runs of five words, of a short text `FEWEST`.

    The same on every machine and for every writing of the same words (case, accents, punctuation, forms of letters); a text of
    any length gives at most about 6,250, because what stands behind the first 50,000 words is not read.

    Args:
        text: of a report.
        parts: what of it is the report's own running text, as `body_of` gives it; None for everything.

    Source: choices.md, near and partial copies (FracMinHash).
    """
    drawn = np.unique(shingles_of(numbers_of(text, parts)).numbers >> np.uint64(1))
    kept = int(np.searchsorted(drawn, np.uint64(KEPT)))
    return tuple(drawn[: max(kept, FEWEST)].tolist())


def rank_candidates(
    own: Sequence[int],
    rows: Iterable[tuple[int, str]],
    sizes: Mapping[str, int],
    *,
    same_outlet: Container[str] = (),
    spread: Mapping[int, int] | None = None,
) -> tuple[Candidate, ...]:
    """The documents that share enough fingerprints to be compared word by word, the most contained first.

    Args:
        own: the fingerprints of the document that is asked about.
        rows: (fingerprint, document) of every document that has one of them.
        sizes: how many fingerprints each of those documents has.
        same_outlet: the documents of the outlet of the one asked about.
        spread: in how many documents of that outlet a fingerprint stands. What stands in many is the outlet's furniture, and
            counts `FURNITURE` / that number towards another of its documents; towards other outlets' it counts in full.

    Source: choices.md, near and partial copies (share of 3; the containment measured anew).
    """
    shared: dict[str, float] = {}
    for fingerprint, document in sorted(set(rows)):
        within = spread.get(fingerprint, 1) if spread is not None and document in same_outlet else 1
        shared[document] = shared.get(document, 0.0) + (1.0 if within <= FURNITURE else FURNITURE / within)
    return rank_shared(len(own), shared, sizes)


def rank_shared(size: int, shared: Mapping[str, float], sizes: Mapping[str, int]) -> tuple[Candidate, ...]:
    """The same from how many fingerprints each document shares, as a table counts them.

    Args:
        size: how many fingerprints the document that is asked about has.
        shared: how many of them each other document has.
        sizes: how many each other document has in all.
    """
    found = [Candidate(name, float(count), count / max(1, min(size, sizes[name]))) for name, count in shared.items()]
    enough = [one for one in found if one.shared >= LEAST_SHARED and one.contained >= LEAST_CONTAINED]
    return tuple(sorted(enough, key=lambda one: (-one.contained, -one.shared, one.document)))
