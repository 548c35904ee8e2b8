"""Cluster: pairs made into groups, one for each incident; a person's no is never inside a group."""

import heapq
import math
from collections.abc import Callable, Iterable, Mapping, Sequence

from tacitus.link.chains import chained

Score = Callable[[str, str], float]
Decided = Mapping[tuple[str, str], bool]

EDGE = 0.5  # log odds from which on a pair can grow a group
STEP = 0.5  # by how much that is raised where what hangs together is too large to be compared wholly
LARGEST = 400  # accounts compared each with each
BEST = 0.4  # of the pairs between two groups, that count: reports of a siege's first day and of its last need not be alike
FEWEST = 2  # of them, where there are as many
JOIN = 0.5  # mean log odds of these from which on two groups are one
CLIP = 4.0  # no single pair counts for more, so that one slip joins or parts no whole group
SURE = 1e6
NEVER = -math.inf


def groups(accounts: Iterable[str], scores: Mapping[tuple[str, str], float], score: Score, decided: Decided) -> list[list[str]]:
    """The accounts in groups, each sorted, in the order of their first; the same whatever the order of the input.

    What hangs together by pairs above `EDGE` is compared each with each, and the two groups whose `BEST` pairs score highest in
    the mean are joined, again and again, while that mean is above `JOIN`: so a chain of weak likenesses joins nothing, and what
    goes on for days is not torn apart.

    Args:
        accounts: all ids to be grouped.
        scores: log odds of the pairs already compared, the smaller id first.
        score: gives the log odds of any pair, the smaller id first.
        decided: what persons said of pairs, the smaller id first; a no is never in a group, whatever else speaks for it.

    Source: issue 5 (two near incidents kept apart, any order of arrival); nomenklatura (a negative judgement is never overruled).
    """
    found = [
        group
        for part in connected(sorted(accounts), scores, decided, EDGE)
        for group in (_parted(part, score, decided) if len(part) > 1 else [part])
    ]
    return sorted(found)


def connected(accounts: Sequence[str], scores: Mapping[tuple[str, str], float], decided: Decided, edge: float) -> list[list[str]]:
    """What hangs together by pairs above `edge` or by a person's yes; parts too large are split along their weaker pairs."""
    near = {pair for pair, value in scores.items() if value >= edge} | {pair for pair, yes in decided.items() if yes}
    parts = chained(accounts, near)
    fine = [part for part in parts if len(part) <= LARGEST or edge >= CLIP * 2]
    rough = [part for part in parts if len(part) > LARGEST and edge < CLIP * 2]
    for part in rough:
        inside = set(part)
        own = {pair: value for pair, value in scores.items() if pair[0] in inside and pair[1] in inside}
        fine += connected(part, own, decided, edge + STEP)
    return fine


def _parted(part: Sequence[str], score: Score, decided: Decided) -> list[list[str]]:
    """The groups within what hangs together."""
    members = {index: [account] for index, account in enumerate(part)}
    between: dict[int, dict[int, list[float]]] = {index: {} for index in members}
    heap: list[tuple[float, int, int]] = []
    for low in range(len(part)):
        for high in range(low + 1, len(part)):
            said = decided.get((part[low], part[high]))
            value = SURE if said else NEVER if said is False else max(-CLIP, min(CLIP, score(part[low], part[high])))
            between[low][high] = between[high][low] = [value]
            if value > JOIN:
                heap.append((-value, low, high))
    heapq.heapify(heap)
    while heap:
        negative, low, high = heapq.heappop(heap)
        if low in members and high in members and mean_of_best(between[low][high]) == -negative:
            _join(low, high, members, between, heap)
    return [sorted(group) for group in members.values()]


def _join(
    low: int,
    high: int,
    members: dict[int, list[str]],
    between: dict[int, dict[int, list[float]]],
    heap: list[tuple[float, int, int]],
) -> None:
    """Put the second group into the first, with all pairs that it has with others."""
    members[low] += members.pop(high)
    gone = between.pop(high)
    between[low].pop(high)
    for other, values in gone.items():
        if other == low:
            continue
        between[other].pop(high)
        both = sorted((*between[low][other], *values), reverse=True)
        between[low][other] = between[other][low] = both
        mean = mean_of_best(both)
        if mean > JOIN:
            heapq.heappush(heap, (-mean, min(low, other), max(low, other)))


def mean_of_best(values: Sequence[float]) -> float:
    """The mean of the best `BEST` of the values, given with the highest first; never above zero where one of them is a no."""
    if values[-1] == NEVER:
        return NEVER
    best = values[: max(FEWEST, math.ceil(len(values) * BEST))]
    return sum(best) / len(best)
