"""Supersede: which values of one origin are replaced by its own later ones; a rival is another origin and never replaced.

    a flow (killed)    a toll rises: the highest that it reached stands; a lower one of a later day replaces it only where
                       the words give that day, or where it never stood at so low a number before
    a stock (held)     the number of the latest day stands
    both               looser words for a number that is known exactly ("more than 100" beside 102) are replaced by it

Source: record.md law 7 and "Incident and reconciliation"; standards.md 2.9 (latest per origin).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tacitus.model import Standing
from tacitus.reconcile.draft import Draft, leaves_room_for, names_a_number
from tacitus.reconcile.said import on


def supersede(drafts: Sequence[Draft], *, stock: bool) -> tuple[Draft, ...]:
    """The drafts, those superseded by a later one of the same origin marked with the reason."""
    voices: dict[str, list[Draft]] = {}
    for draft in drafts:
        voices.setdefault(draft.voice if draft.rivals else "", []).append(draft)
    done: list[Draft] = voices.pop("", [])
    for series in voices.values():
        done += _stock(series) if stock else _flow(series)
    return tuple(done)


def _begins(draft: Draft) -> tuple[date, int]:
    return draft.first or date.min, draft.number


def _flow(series: Sequence[Draft]) -> list[Draft]:
    """A toll: walk it by the days on which each number first stood."""
    done: list[Draft] = []
    leader: Draft | None = None
    for draft in sorted(series, key=_begins):
        if leader is None:
            leader = draft
        elif draft.number >= leader.number:
            done.append(_replaced(leader, draft))
            leader = draft
        elif leaves_room_for(draft.count, leader.number) or not names_a_number(draft.count):
            done.append(_out(draft, f"its words leave room for the {leader.number:,} of {on(leader.first)}"))
        elif _falls(draft, leader, [*done, leader]):
            done.append(replace(_replaced(leader, draft), flags=(*leader.flags,)))
            leader = replace(draft, flags=(*draft.flags, "falls"))
        else:
            done.append(_out(draft, f"lower than {leader.number:,}, which it had reached by {on(leader.first)}"))
    return [*done, leader] if leader is not None else done


def _falls(draft: Draft, leader: Draft, before: Sequence[Draft]) -> bool:
    """Whether a lower number is a toll taken back, and not an old one told late."""
    if draft.first is None or leader.first is None or draft.first <= leader.first:
        return False
    stood_lower = any(earlier.number < draft.number and earlier.first is not None for earlier in before)
    return draft.said[0].dated or not stood_lower


def _stock(series: Sequence[Draft]) -> list[Draft]:
    """A state at a time: the last day stands; of one day the more exact words stand."""
    last = max((draft.last or date.min for draft in series), default=date.min)
    latest = [draft for draft in series if (draft.last or date.min) == last]
    newest = max(latest, key=lambda draft: (names_a_number(draft.count), draft.number))
    done = [_replaced(draft, newest) for draft in series if draft not in latest]
    exact = [draft for draft in latest if not _looser(draft, latest)]
    done += [
        _out(draft, f"its words leave room for the {exact[0].number:,} of {on(last)}") for draft in latest if draft not in exact
    ]
    flags = ("two_at_once",) if len(exact) > 1 else ()
    return [*done, *(replace(draft, flags=(*draft.flags, *flags)) for draft in exact)]


def _looser(draft: Draft, latest: Sequence[Draft]) -> bool:
    others = [other for other in latest if other is not draft]
    if not names_a_number(draft.count):
        return any(names_a_number(other.count) for other in others)
    return any(leaves_room_for(draft.count, o.number) and not leaves_room_for(o.count, draft.number) for o in others)


def _replaced(draft: Draft, by: Draft) -> Draft:
    return _out(draft, f"replaced by {by.number:,} of {on(by.first if by.number > draft.number else by.last)}")


def _out(draft: Draft, reason: str) -> Draft:
    return replace(draft, standing=Standing.SUPERSEDED, reason=reason)
