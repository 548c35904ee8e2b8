"""Values: one for each number of each origin in a figure; repeats, copies and quotations fold into it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from tacitus.model import Count, Demographic, Qualifier, Scope, Standing
from tacitus.reconcile.cells import NO_PART
from tacitus.reconcile.draft import Draft
from tacitus.reconcile.said import Said, on
from tacitus.reconcile.wholes import Whole

Key = tuple[str, bool, frozenset[Demographic], int, str]
# where as many texts word it one way as another: the wording that commits to most
ORDER = (
    Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.NEARLY, Qualifier.ABOUT, Qualifier.MORE_THAN, Qualifier.UP_TO,
    Qualifier.BETWEEN, Qualifier.LESS_THAN, Qualifier.VAGUE,
)  # fmt: skip


def drafts_of(said: Sequence[Said], wholes: Sequence[Whole]) -> tuple[Draft, ...]:
    """The values of one figure, before it is known which stand; `said` all belong to it.

    One number of one origin is one value on whatever days and in whatever words it is given again: "at least 495" and
    "495" are one statement seen twice. Two parts of one total that the figure puts together are added, and say so.

    Source: record.md law 5; standards.md section 6 (one statement, four qualifiers).
    """
    folds: dict[Key, list[Said]] = {}
    for one in said:
        folds.setdefault(_key(one), []).append(one)
    drafts = [_folded(tuple(group)) for group in folds.values()]
    here = {one.id for one in said}
    for whole in wholes:
        parts = tuple(part for part in whole.groups if part.id in here and part.stands and not part.partial)
        if _can_be_added(parts, whole):
            drafts = _with_sum(drafts, parts)
    return tuple(drafts)


def _key(said: Said) -> Key:
    some = frozenset(said.told.claim.people.demographic) - NO_PART if said.partial else frozenset()
    return said.voice, said.partial, some, said.number, said.out


def _folded(said: tuple[Said, ...]) -> Draft:
    """One value from claims of one origin and number."""
    days = [(one.day, one.dated) for one in said if one.day is not None]
    last = max(days, default=(None, False))
    draft = Draft(
        origin=next((one.origin for one in said if not one.origin.external), said[0].origin),
        voice=said[0].voice,
        count=_wording(said),
        said=said,
        first=min((day for day, _ in days), default=None),
        last=last[0],
        dated=last[1],
        partial=said[0].partial,
        flags=tuple(flag for one in said for flag in one.flags if _flag_holds(flag, said)),
    )
    if said[0].out:
        return replace(draft, standing=Standing.EXCLUDED, reason=said[0].out)
    earlier = next((one for one in said if one.told.claim.scope is Scope.EARLIER_TOLL), None)
    if earlier is not None:
        reason = f"the report of {on(_published(earlier))} gives it as an earlier figure"
        return replace(draft, standing=Standing.SUPERSEDED, reason=reason)
    return draft


def _published(said: Said) -> date | None:
    return said.told.published or said.day


def _flag_holds(flag: str, said: Sequence[Said]) -> bool:
    """A doubt holds for a value only where every claim of it is doubtful."""
    return flag != "unverified" or all(flag in one.flags for one in said)


def _wording(said: Sequence[Said]) -> Count:
    """The count as the origin's own page words it, else as most texts do; copies of one text are one."""
    own = [one for one in said if _own_page(one)] or list(said)
    texts = {(one.told.lineage, one.count) for one in own}
    votes = Counter(count for _, count in texts)
    return min(votes, key=lambda count: (-votes[count], ORDER.index(count.qualifier), _bounds(count)))


def _own_page(said: Said) -> bool:
    """Whether the page is the origin's own."""
    attribution = said.told.claim.attribution
    return said.named and not said.origin.external and (attribution is None or attribution.speaker is None) and not said.flags


def _bounds(count: Count) -> tuple[int, int, int]:
    low, best, high = (-1 if bound is None else bound for bound in (count.low, count.best, count.high))
    return low, best, high


def _can_be_added(parts: Sequence[Said], whole: Whole) -> bool:
    """Whether parts are one origin's, each with a number, and no more together than their total."""
    exact = all(part.count.qualifier is Qualifier.EXACT for part in parts)
    one_voice = len({part.voice for part in parts}) == 1
    return len(parts) > 1 and exact and one_voice and sum(part.number for part in parts) <= whole.total.number


def _with_sum(drafts: Iterable[Draft], parts: tuple[Said, ...]) -> list[Draft]:
    """The drafts with the sum of these parts, which are then parts of it."""
    number = sum(part.number for part in parts)
    count = Count(number, number, number, Qualifier.EXACT)
    ids = {part.id for part in parts}
    done = []
    twin = None
    for draft in drafts:
        if draft.rivals and {one.id for one in draft.said} <= ids:
            done.append(replace(draft, partial=True))
        elif draft.rivals and draft.voice == parts[0].voice and draft.number == number:
            twin = draft
        else:
            done.append(draft)
    merged = (*twin.said, *parts) if twin else parts
    summed = replace(_folded(merged), count=twin.count if twin else count, flags=("computed",), partial=False)
    return [*done, summed]
