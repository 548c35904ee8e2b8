"""Fit: weights of features from examples: a conditional logit, by gradient steps that are the same in every run."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tacitus.find.weigh.weigher import BIAS, softmax
from tools.training.examples import Example

Floats = NDArray[np.float64]
PENALTY = 0.2
LEXICAL = ("noun=", "head=", "word_before=", "lent_behind=")  # features that name a word, and so learn by heart
FOR_WORDS, FOR_PAIRS = 5.0, 2.0
RARE = 3  # groups below which a feature gets no weight: it would only name a sentence
STEPS = 300
RATE = 0.1
DECAYS = (0.9, 0.999)
TINY = 1e-8
RIDGE = 3.0
PLACES, LEAST = 3, 0.01
NEWTON, LONGEST_STEP = 60, 0.5


@dataclass(frozen=True, slots=True)
class Table:
    """Examples as one table: which feature holds in which reading, and which reading belongs to which number."""

    names: tuple[str, ...]
    feature: NDArray[np.int64]
    reading: NDArray[np.int64]
    number: NDArray[np.int64]
    right: NDArray[np.bool_]
    weight: Floats

    @property
    def readings(self) -> int:
        """How many readings there are."""
        return len(self.number)


def frequent(examples: Sequence[Example]) -> tuple[str, ...]:
    """The features that hold in some groups of texts, in the order of their names."""
    groups: dict[str, set[str]] = {}
    for example in examples:
        for name in {name for names in example.features for name in names}:
            groups.setdefault(name, set()).add(example.group)
    return tuple(sorted(name for name, where in groups.items() if len(where) >= RARE))


def table_of(examples: Sequence[Example], names: tuple[str, ...]) -> Table:
    """The table of the examples of which a right reading is known; one that stands alone counts in full."""
    index = {name: at for at, name in enumerate(names)}
    known = [example for example in examples if any(example.right)]
    feature: list[int] = []
    reading: list[int] = []
    number: list[int] = []
    right: list[bool] = []
    weight: list[float] = []
    for at, example in enumerate(known):
        for names_here, is_right in zip(example.features, example.right, strict=True):
            found = [index[name] for name in names_here if name in index]
            feature += found
            reading += [len(number)] * len(found)
            number.append(at)
            right.append(is_right)
        weight.append(example.weight)
    return Table(names, np.array(feature), np.array(reading), np.array(number), np.array(right, dtype=bool), np.array(weight))


def penalties(names: Sequence[str]) -> Floats:
    """How small each weight is held: words and pairs of features smaller than plain ones."""
    held = [
        PENALTY * (FOR_WORDS if any(word in name for word in LEXICAL) else 1) * (FOR_PAIRS if "&" in name else 1)
        for name in names
    ]
    return np.array(held)


def fitted(table: Table, *, penalty: Floats | None = None) -> Floats:
    """The weights under which the right readings are likeliest, each held small by its penalty times its square.

    Source: McFadden 1974 (conditional logit); steps by Kingma and Ba 2015.
    """
    weights = np.zeros(len(table.names))
    penalty = penalties(table.names) if penalty is None else penalty
    mean, spread = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        share = shares(table, weights)
        inside = np.where(table.right, share, 0.0)
        known = inside / np.maximum(np.bincount(table.number, inside)[table.number], TINY)
        surplus = (share - known) * table.weight[table.number]
        slope = np.bincount(table.feature, surplus[table.reading], minlength=len(weights)) + 2 * penalty * weights
        mean = DECAYS[0] * mean + (1 - DECAYS[0]) * slope
        spread = DECAYS[1] * spread + (1 - DECAYS[1]) * slope**2
        moved = mean / (1 - DECAYS[0] ** step)
        weights -= RATE * moved / (np.sqrt(spread / (1 - DECAYS[1] ** step)) + TINY)
    return weights


def shares(table: Table, weights: Floats) -> Floats:
    """The probability of each reading among those of its number."""
    sums = np.bincount(table.reading, weights[table.feature], minlength=table.readings)
    top = np.full(table.number[-1] + 1, -np.inf)
    np.maximum.at(top, table.number, sums)
    grown = np.exp(sums - top[table.number])
    return grown / np.bincount(table.number, grown)[table.number]


def weights_of(examples: Sequence[Example]) -> dict[str, float]:
    """The weight of every feature that is worth one, by its name."""
    table = table_of(examples, frequent(examples))
    found = zip(table.names, fitted(table).tolist(), strict=True)
    return {name: round(weight, PLACES) for name, weight in found if abs(weight) >= LEAST}


def shares_of(example: Example, weights: dict[str, float]) -> list[float]:
    """The probability of each reading of a number."""
    return softmax([sum(weights.get(name, 0.0) for name in names) for names in example.features])


@dataclass(frozen=True, slots=True)
class Said:
    """A claim that some weights make: what its score is made from, whether it is right, and how much it counts."""

    given: dict[str, float]
    right: bool
    weight: float


def score_weights(claims: Sequence[Said]) -> dict[str, float]:
    """The weights that turn what is given of a claim into the odds that it is right; all but the bias are held small."""
    names = sorted({name for claim in claims for name in claim.given})
    index = {name: at for at, name in enumerate(names)}
    given = np.zeros((len(claims), len(names)))
    for row, claim in enumerate(claims):
        for name, value in claim.given.items():
            given[row, index[name]] = value
    right = np.array([claim.right for claim in claims], dtype=float)
    weight = np.array([claim.weight for claim in claims])
    held = np.full(len(names), RIDGE)
    held[index[BIAS]] = TINY
    found = np.zeros(len(names))
    for _ in range(NEWTON):
        now = 1 / (1 + np.exp(-given @ found))
        bend = given.T @ (given * (weight * now * (1 - now))[:, None]) + np.diag(held)
        step = np.linalg.solve(bend, given.T @ (weight * (now - right)) + held * found)
        found -= step / max(1.0, float(np.abs(step).max()) / LONGEST_STEP)
    return {name: round(value, PLACES) for name, value in zip(names, found.tolist(), strict=True) if abs(value) >= LEAST}
