"""Judged: the decisions of persons that are in force, whatever the order in which they are given."""

from collections.abc import Iterable

from tacitus.model import Judgement, Verdict


def standing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The judgements that nobody has taken back, in the order of their times; an undoing can itself be undone."""
    ordered = sorted({one.id: one for one in judgements}.values(), key=lambda one: (one.at, one.id))
    undone: set[str] = set()
    for one in reversed(ordered):
        if one.verdict is Verdict.UNDO and one.id not in undone:
            undone.update(one.about)
    return tuple(one for one in ordered if one.verdict is not Verdict.UNDO and one.id not in undone)


def by_record(judgements: Iterable[Judgement], verdict: Verdict) -> dict[str, Judgement]:
    """The last judgement of one sort in force about each record."""
    return {one.about[0]: one for one in standing(judgements) if one.verdict is verdict}
