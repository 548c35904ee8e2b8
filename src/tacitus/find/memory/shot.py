"""Shot: totals of people shot, some of whom lived and some of whom did not: "five were shot; one died, four are in hospital".

Source: record.md, measure casualties: killed and injured not separable.
"""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.find.draft import Draft
from tacitus.find.memory.mind import DEATHS
from tacitus.model import Measure, QuantityKind, Scope


def shot_in_all(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts in order; the total of people shot of whom some are told dead is one of casualties, however often it is told."""
    dead = {d.whole for d in drafts if d.measure is Measure.KILLED and d.whole is not None}
    figures = {drafts[i].quantity.count.figure for i in dead if _is_shot(drafts[i])}
    return [
        _of_both(d, "some_died") if d.quantity.count.figure in figures and _is_total_shot(d) and _is_shot(d) else d
        for d in drafts
    ]


def shot_by_sum(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts in order; a total of people shot that the dead and the other wounded add up to is one of casualties."""
    here = [d for d in drafts if d.unreal is None and d.scope is Scope.INCIDENT]
    deaths = [d for d in here if d.measure in DEATHS and d.repeats is None]
    persons = sum(1 for d in deaths if d.quantity.kind is not QuantityKind.CARDINAL and d.whole is None)
    toll = max((d.quantity.count.figure for d in deaths), default=0)
    hurt = [d for d in here if d.measure is Measure.INJURED and d.quantity.kind is QuantityKind.CARDINAL]
    sure = {d.quantity.count.figure for d in hurt if not (d.weak or d.open_end)}
    alone = {d.quantity.count.figure for d in hurt if d.whole is None}
    most = max((d.quantity.count.figure for d in hurt), default=0)
    if most in sure or not any(dead + n == most for dead in {toll, persons} - {0} for n in alone):
        return list(drafts)
    return [_of_both(d, "dead_and_hurt_add_up") if d.quantity.count.figure == most and _is_total_shot(d) else d for d in drafts]


def _is_total_shot(draft: Draft) -> bool:
    """Whether a draft may be the total of all who were hit, by words that do not say whether they lived."""
    return (_is_shot(draft) or _is_open(draft)) and draft.whole is None and not draft.quantity.additional


def _is_shot(draft: Draft) -> bool:
    """Whether the word for the harm of a number does not say whether they lived ("four were shot")."""
    return draft.measure is Measure.INJURED and draft.weak and draft.quantity.kind is QuantityKind.CARDINAL


def _is_open(draft: Draft) -> bool:
    """Whether it tells of them alive, but not for how long ("four were taken to hospital")."""
    return draft.measure is Measure.INJURED and draft.open_end and draft.quantity.kind is QuantityKind.CARDINAL


def _of_both(draft: Draft, rule: str) -> Draft:
    return replace(draft, measure=Measure.CASUALTIES, why=(*draft.why, rule))
