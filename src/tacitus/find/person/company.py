"""Company: others who are told of once more beside the same person.

"Killed the chief and one other fighter ... they fired back, killing the chief and one other fighter" tells of two dead.
Source: record.md law 6: a figure is never added to its repetition.
"""

from tacitus.find.draft import Draft
from tacitus.find.person.person import Cast


def company(cast: Cast, index: int) -> int | None:
    """The earlier mention of the others who are told of beside the same person; None where a figure adds to all before.

    Args:
        cast: the persons so far; those of the sentence at hand are told.
        index: the place of a figure that adds to another ("one other fighter").
    """
    draft = cast.drafts[index]
    if not draft.quantity.additional or draft.repeats is not None:
        return None
    told = {cast.drafts[i].sentence for p in cast.here for i in p.mentions}
    if draft.sentence not in told:
        return None
    earlier = (i for i in range(index) if cast.drafts[i].sentence in told and cast.drafts[i].sentence < draft.sentence)
    return next((i for i in earlier if _is_same(cast.drafts[i], draft)), None)


def _is_same(first: Draft, again: Draft) -> bool:
    """Whether two figures add equally many of the same sort by the same harm."""
    alike = first.quantity.additional and first.measure is again.measure is not None and first.repeats is None
    return alike and first.quantity.count == again.quantity.count and _lemma(first) == _lemma(again)


def _lemma(draft: Draft) -> str | None:
    return draft.tree.tokens[draft.counted.noun].lemma if draft.counted.noun is not None else None
