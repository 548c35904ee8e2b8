"""Families: which outlets belong to whom, so that two of one house are not taken for two who found something out by themselves.

The four ties:

    owned        a company, foundation or party owns it
    part         it is a service, edition or channel of another outlet, or of a body that publishes
    speaks_for   it is the outlet of a party, an armed group or a force
    state        a state owns it or made it by law, whatever freedom it leaves it; outlets of one state are no family, since they
                 work apart
"""

from collections.abc import Iterable

from msgspec import Struct

from tacitus.errors import BadPack

JOINING = frozenset({"owned", "part", "speaks_for"})
TIES = JOINING | {"state"}


class Owner(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One who owns outlets and neither speaks nor acts in the register: its id, and its name as it is shown."""

    id: str
    name: str


class Tie(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An outlet and the one to whom it belongs.

    Attributes:
        outlet: its id in the register; or an owner's id, where an owner belongs to another.
        to: the id of a source, an actor or an owner; of a state ISO 3166-1 alpha-3.
        kind: one of `TIES`.
        source: where it can be looked up.
    """

    outlet: str
    to: str
    kind: str
    source: str


class Families:
    """Who belongs to whom; made once."""

    def __init__(self, ties: Iterable[Tie], owners: Iterable[Owner], known: Iterable[str]) -> None:
        """Keep the ties.

        Args:
            ties: all of them.
            owners: those who are neither sources nor actors.
            known: ids of sources and actors.

        Raises:
            BadPack: a tie is of an unknown kind or leads to or from nobody, an outlet has two owners, or ties run in a circle.
        """
        self.owners = {owner.id: owner for owner in owners}
        self._ties: dict[str, tuple[Tie, ...]] = {}
        self._above: dict[str, str] = {}
        ids = {*known, *self.owners}
        for tie in ties:
            if tie.kind not in TIES:
                raise _fault(f"{tie.outlet}: the tie {tie.kind!r} is not known")
            for id in (tie.outlet, *((tie.to,) if tie.kind in JOINING else ())):
                if id not in ids:
                    raise _fault(f"{tie.outlet}: {id!r} is neither in the register nor an owner")
            if tie.kind == "state" and not (len(tie.to) == 3 and tie.to.isupper()):
                raise _fault(f"{tie.outlet}: a state is written as three capitals, not {tie.to!r}")
            if tie.kind in JOINING and self._above.setdefault(tie.outlet, tie.to) != tie.to:
                raise _fault(f"{tie.outlet} belongs to {self._above[tie.outlet]} and to {tie.to}")
            self._ties[tie.outlet] = (*self._ties.get(tie.outlet, ()), tie)
        for outlet in self._above:
            self._line(outlet)

    def _line(self, id: str) -> list[str]:
        """The outlet, to whom it belongs, to whom that belongs, and so on."""
        line = [id]
        while line[-1] in self._above:
            above = self._above[line[-1]]
            if above in line:
                raise _fault(f"{id} belongs to itself: {' > '.join([*line, above])}")
            line.append(above)
        return line

    def family_of(self, id: str) -> str:
        """The id of the house to which an outlet belongs in the end; its own where it belongs to nobody."""
        return self._line(id)[-1]

    def same_family(self, one: str, other: str) -> bool:
        """Whether two outlets are of one house."""
        return self.family_of(one) == self.family_of(other)

    def ties_of(self, id: str) -> tuple[Tie, ...]:
        """To whom an outlet belongs, each with its source; none where that is not known."""
        return self._ties.get(id, ())

    def states_of(self, id: str) -> tuple[str, ...]:
        """The states that own or run the outlet or anybody to whom it belongs, as ISO 3166-1 alpha-3."""
        found = (tie.to for step in self._line(id) for tie in self.ties_of(step) if tie.kind == "state")
        return tuple(dict.fromkeys(found))


def _fault(reason: str) -> BadPack:
    return BadPack("world/registers/families.toml", reason)
