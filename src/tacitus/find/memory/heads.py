"""Heads: what the title of a report tells vaguely and the report then counts: "Several rebels killed ... Nine rebels died".

Source: record.md law 6: a figure is never added to its repetition, a total never to its own part.
"""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.find.draft import Draft
from tacitus.find.sums import is_kin
from tacitus.model import Measure, Qualifier, QuantityKind, Scope, Status

OF_ONE_EVENT = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.EXECUTED})
OPEN = frozenset({Status.UNKNOWN, Status.MIXED})


def headed(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts in order, vague figures of the title as parts of the first exact one that the report gives of the same harm."""
    done = list(drafts)
    for index, draft in enumerate(drafts):
        if draft.sentence > 0:
            break
        if _is_vague_title(draft):
            total = next((i for i in range(index + 1, len(done)) if _counts(done[i], draft)), None)
            if total is not None:
                done[index] = replace(draft, whole=total, why=(*draft.why, "counted_below_the_title"))
    return done


def _is_vague_title(draft: Draft) -> bool:
    """Whether the figure is a word like "several" in a first line that ends without a mark, as titles do."""
    vague = draft.quantity.count.qualifier is Qualifier.VAGUE and draft.whole is None and draft.repeats is None
    return vague and draft.measure in OF_ONE_EVENT and draft.unreal is None and draft.tree.tokens[-1].pos != "PUNCT"


def _counts(total: Draft, draft: Draft) -> bool:
    """Whether an exact figure of the report is of the harm and, as far as told, of the people of its title."""
    count, people = total.quantity.count, total.people
    if total.sentence == draft.sentence or total.quantity.kind is not QuantityKind.CARDINAL or count.qualifier is Qualifier.VAGUE:
        return False
    same = is_kin(total, draft) and total.unit is draft.unit and total.scope is draft.scope is Scope.INCIDENT
    if not same or total.unreal is not None or total.whole is not None or total.repeats is not None or people is None:
        return False
    told = {people.status, draft.people.status if draft.people is not None else Status.UNKNOWN}
    large = count.figure >= draft.quantity.count.figure
    return large and (len(told) == 1 or bool(told & OPEN)) and not total.quantity.additional
