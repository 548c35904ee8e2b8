"""Parties: when who speaks is a party to the conflict and counts its enemy's people.

Source: record.md, "Incident and reconciliation"; standards.md 0.7 (a belligerent's word on enemy losses is shown, and never
alone becomes best); Airwars methodology.
"""

from tacitus.model import ActorKind
from tacitus.world import ActorEntry, Register

OF_A_STATE = frozenset({ActorKind.STATE, ActorKind.STATE_FORCE, ActorKind.POLICE})


def about_enemy(speaker: str | None, counted: str | None, register: Register) -> bool:
    """Whether the speaker is a party to a conflict and those counted are of another party to it.

    Forces of one state, and bodies that are described by the same words (a militia and its police), are one side. The
    register knows no alliances, so an ally's word on an ally is taken for one on an enemy: it is still shown and counted.

    Args:
        speaker: id of the origin.
        counted: id of the actor whose people are counted.
        register: who is a party to what.
    """
    one, other = (register.actors.entries.get(id) if id else None for id in (speaker, counted))
    if one is None or other is None or one.id == other.id or not set(one.conflicts) & set(other.conflicts):
        return False
    return not _one_side(one, other)


def _one_side(one: ActorEntry, other: ActorEntry) -> bool:
    forces = one.kind in OF_A_STATE and other.kind in OF_A_STATE and one.countries[:1] == other.countries[:1]
    described = {word for words in one.described.values() for word in words}
    return forces or bool(described & {word for words in other.described.values() for word in words})
