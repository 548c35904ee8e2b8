"""Mind: what a reader has in mind of the harm told before a sentence: which, to whom, and the figure that stood first for it."""

from collections.abc import Iterator, Sequence
from math import log

from tacitus.find.draft import Draft
from tacitus.model import Measure, QuantityKind, Scope

HARMS = frozenset(m for m in Measure if m.counts_persons) - {Measure.PARTICIPANTS, Measure.POPULATION}
OF_VICTIMS = frozenset(
    {
        Measure.KILLED, Measure.EXECUTED, Measure.INJURED, Measure.CASUALTIES, Measure.ABDUCTED, Measure.HOSTAGE, Measure.MISSING,
        Measure.TORTURED, Measure.SEXUAL_VIOLENCE,
    }
)  # fmt: skip
FAR, NOT_DEATH = 0.4, 0.3  # what a sentence between, and a harm that is no death, weigh against a ratio of the numbers
UNLIKE = 3.5  # above this, about thirty times as many, a figure speaks of something else
RIVAL, SMALL = 1.4, 10  # about four times as many
DEATHS = frozenset({Measure.KILLED, Measure.EXECUTED})


def is_harm(draft: Draft) -> bool:
    """Whether the draft tells harm to people, or what became of them, as a fact of the incident that is reported."""
    return draft.measure in HARMS and draft.unreal is None and draft.scope is not Scope.BACKGROUND


def in_mind(done: Sequence[Draft], draft: Draft, reach: int, harms: frozenset[Measure] = HARMS) -> int | None:
    """The index of the figure of one of `harms` that a figure speaks of; None where none was told within `reach` sentences.

    It is one that is no part, and the nearer its number the likelier: a rival or a revised toll is of the size of the first.
    The dead are before the hurt, what was told last before the rest.
    """
    best = (UNLIKE, -1)
    for sentence in _by_sentence(done, draft.sentence, reach):
        near = [i for i in sentence if done[i].measure in harms]
        if near and done[near[-1]].anchor is None and done[near[0]].sentence == draft.sentence:
            return near[-1]  # another figure that memory gave its harm: "the church counted 23 and the mayor 25"
        for i in near:
            dead = done[i].measure in DEATHS
            if done[i].whole is None and (dead or is_rival(done[i], draft)):
                far = FAR * (draft.sentence - done[i].sentence) + (0.0 if dead else NOT_DEATH)
                cost = far + _unlike(done[i].quantity.count.figure, draft.quantity.count.figure)
                best = min(best, (cost, i))
    return None if best[1] < 0 else best[1]


def is_rival(first: Draft, second: Draft) -> bool:
    """Whether two figures are of a size, and not so small that any two are."""
    one, other = first.quantity.count.figure, second.quantity.count.figure
    return min(one, other) >= SMALL and _unlike(one, other) < RIVAL


def _unlike(first: int, second: int) -> float:
    """How far two numbers are apart, by their ratio."""
    return abs(log(max(first, 1) / max(second, 1)))


def totals(done: Sequence[Draft], sentence: int, reach: int) -> Iterator[int]:
    """The figures of harm that are no parts and count more than one, the nearest sentence first."""
    for near in _by_sentence(done, sentence, reach):
        for i in near:
            if done[i].whole is None and done[i].quantity.kind is QuantityKind.CARDINAL:
                yield i


def _by_sentence(done: Sequence[Draft], sentence: int, reach: int) -> Iterator[list[int]]:
    """The indexes of harm in each sentence at most `reach` back, the nearest sentence first, each in order."""
    group: list[int] = []
    for i in range(len(done) - 1, -1, -1):
        if done[i].sentence < sentence - reach:
            break
        if not is_harm(done[i]):
            continue
        if group and done[group[0]].sentence != done[i].sentence:
            yield group[::-1]
            group = []
        group.append(i)
    if group:
        yield group[::-1]
