"""Agree: how the origins in force stand to each other."""

from collections.abc import Iterable, Sequence

from tacitus.model import Agreement, FigureNote, OriginKind, Standing, Status, Value
from tacitus.reconcile.draft import least, most
from tacitus.reconcile.rules import ABOUT_ENEMY, in_force

CONTESTED = "contested_status"
FEW = 5  # fewer are as many by chance, unless a party speaks of its enemy


def agreement_of(values: Sequence[Value]) -> Agreement:
    """The agreement of the named origins in force.

    agree: one number, one wording. differ_in_qualifier: the numbers are one, or the words of each leave room for the
    others' ("at least 30" beside 34). differ: they do not. contradict: an origin denies a number in force of another.
    single_origin: nobody to agree with.

    Source: record.md, "Incident and reconciliation".
    """
    standing = in_force(values)
    if denials(values):
        return Agreement.CONTRADICT
    if len({value.origin.id for value in standing}) < 2:
        return Agreement.SINGLE_ORIGIN
    if len({value.count for value in standing}) == 1:
        return Agreement.AGREE
    figures = {value.count.figure for value in standing}
    together = max(_floor(value) for value in standing) <= min(_ceiling(value) for value in standing)
    return Agreement.DIFFER_IN_QUALIFIER if len(figures) == 1 or together else Agreement.DIFFER


def denials(values: Sequence[Value]) -> list[Value]:
    """The denials of a number that another origin has in force."""
    numbers = {(value.origin.id, value.count.figure) for value in in_force(values)}
    denied = [value for value in values if value.standing is Standing.EXCLUDED and "denied" in value.flags]
    return [d for d in denied if any(id != d.origin.id and number == d.count.figure for id, number in numbers)]


def _floor(value: Value) -> int:
    """The smallest number for which the words leave room; 0 where they set no floor."""
    bounded = value.count.low is not None or value.count.high is None
    return least(value.count) if bounded else 0


def _ceiling(value: Value) -> float:
    """The largest number for which the words leave room."""
    bounded = value.count.high is not None or value.count.low is None
    return most(value.count) if bounded else float("inf")


def contested(civilian: Sequence[Value], combatant: Sequence[Value]) -> list[tuple[FigureNote, tuple[Value, ...]]]:
    """Notes, each with the values it is about, where some origins count as civilians as many as others count as fighters.

    They are the same people (`contested_status`) where both numbers are in force, neither origin gives a number for the
    other sort, and they are not few, or a party speaks of its enemy; else they are taken for two groups (`same_number`).

    Source: Airwars methodology (if civilian status is contested the minimum is 0 on both sides); record.md.
    """
    notes = []
    ours, theirs = in_force(civilian), in_force(combatant)
    both = {value.origin.id for value in ours} & {value.origin.id for value in theirs}
    claims = tuple(sorted({id for value in (*civilian, *combatant) for id in value.claims}))
    for number in sorted({value.count.figure for value in civilian} & {value.count.figure for value in combatant}):
        pairs = [(one, other) for one in _named(civilian, number) for other in _named(combatant, number) if _apart(one, other)]
        same = [(one, other) for one, other in pairs if one in ours and other in theirs and _telling(other)]
        same = [(one, other) for one, other in same if both.isdisjoint({one.origin.id, other.origin.id})]
        if not pairs:
            continue
        sides = (Status.CIVILIAN, Status.COMBATANT)
        first, second = (
            f"{_names(v for v in side)} as {status}s" for status, side in zip(sides, zip(*pairs, strict=True), strict=True)
        )
        verdict = "the minimum is 0 on both sides" if same else "taken for two groups"
        message = f"{number:,} are counted by {first}, by {second}: {verdict}"
        note = FigureNote(code=CONTESTED if same else "same_number", message=message, claims=claims)
        notes.append((note, tuple(value for pair in same or pairs for value in pair)))
    return notes


def _named(values: Sequence[Value], number: int) -> list[Value]:
    return [value for value in values if value.origin.kind is OriginKind.NAMED and value.count.figure == number]


def _apart(one: Value, other: Value) -> bool:
    return one.origin.id != other.origin.id


def _telling(fighters: Value) -> bool:
    return fighters.count.figure >= FEW or ABOUT_ENEMY in fighters.flags


def _names(values: Iterable[Value]) -> str:
    return " and ".join(dict.fromkeys(value.origin.name or "" for value in values))
