"""Parties: when who speaks is a party to the conflict and counts its enemy's people.

Source: record.md, "Incident and reconciliation"; standards.md 0.7 (a belligerent's word on enemy losses is shown, and never
alone becomes best); Airwars methodology.
"""

from collections.abc import Iterable

from tacitus.model import ActorKind, Status
from tacitus.world import ActorEntry, Register

FIGHTING = frozenset({Status.COMBATANT, Status.SECURITY_FORCES})
OF_A_STATE = frozenset({ActorKind.STATE, ActorKind.STATE_FORCE, ActorKind.POLICE})


def about_enemy(
    speaker: str | None, status: Status | None, counted: str | None, register: Register, others: Iterable[str] = ()
) -> bool:
    """Whether the speaker is a party to a conflict and those counted fight on another side.

    Where nobody says whose the counted are, the combatants whom a force of a state counts and the security forces whom an
    armed group counts are its enemy's, unless some of them are said to be its own (the police of those who rule a region).
    Forces of one state, and bodies that are described by the same words (a militia and its police), are one side. The
    register knows no alliances, so an ally's word on an ally is taken for one on an enemy: it is still shown and counted.

    Args:
        speaker: id of the origin.
        status: what those counted are.
        counted: id of the actor whose people they are; None where not known.
        register: who is a party to what.
        others: whose the people of the figure are, wherever that is said.
    """
    one, other = (register.actors.entries.get(id) if id else None for id in (speaker, counted))
    if one is None or status not in FIGHTING or not one.conflicts:
        return False
    if other is None:
        own = any(
            side.id == one.id or _one_side(one, side) for id in others if (side := register.actors.entries.get(id)) is not None
        )
        return counted is None and not own and (one.kind in OF_A_STATE) == (status is Status.COMBATANT)
    return one.id != other.id and bool(set(one.conflicts) & set(other.conflicts)) and not _one_side(one, other)


def _one_side(one: ActorEntry, other: ActorEntry) -> bool:
    forces = one.kind in OF_A_STATE and other.kind in OF_A_STATE and one.countries[:1] == other.countries[:1]
    described = {word for words in one.described.values() for word in words}
    return forces or bool(described & {word for words in other.described.values() for word in words})
