"""Scope: whether totals of several origins count the same people; where that is open, both readings are shown.

Source: standards.md 2.9 (one figure per scope); issue text (with or without attackers never mixed in silence).
"""

from collections.abc import Sequence

from tacitus.model import FigureNote, Status, Value
from tacitus.reconcile.rules import in_force
from tacitus.reconcile.wholes import Whole


def open_scope(values: Sequence[Value], wholes: Sequence[Whole]) -> list[FigureNote]:
    """Notes on totals in force that may differ by those who attacked: what each would be with and without them."""
    standing = in_force(values)
    notes = []
    for whole in wholes:
        fighters = [part for part in whole.groups if part.status is Status.COMBATANT]
        mine = [value for value in standing if whole.total.id in value.claims]
        for fighter in fighters if mine else ():
            for value in standing:
                if value is not mine[0] and value.count.figure == mine[0].count.figure - fighter.number:
                    notes.append(_note(mine[0], value, fighter.number, fighter.id))
    return notes


def _note(with_them: Value, without: Value, number: int, claim: str) -> FigureNote:
    message = (
        f"{with_them.origin.name} counts {number:,} combatants in its {with_them.count.figure:,}, and {without.origin.name} "
        f"gives as many as that without them: with them {with_them.count.figure:,}, without them {without.count.figure:,}"
    )
    return FigureNote(code="scope_open", message=message, claims=tuple(sorted({*with_them.claims, *without.claims, claim})))
