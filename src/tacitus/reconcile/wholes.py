"""Wholes: totals with the parts that the same report gives of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tacitus.model import Qualifier, Status
from tacitus.reconcile.said import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A total and its parts, in the order of the text.

    Attributes:
        groups: the parts by what people are in the conflict, which exclude each other; children among them count there already.
    """

    total: Said
    parts: tuple[Said, ...]
    groups: tuple[Said, ...]

    @property
    def sum(self) -> int | None:
        """What its groups add up to; None where a number is too loose to add."""
        loose = {Qualifier.VAGUE, Qualifier.BETWEEN, Qualifier.UP_TO, Qualifier.LESS_THAN}
        if len(self.groups) < 2 or any(part.count.qualifier in loose for part in self.groups):
            return None
        return sum(part.number for part in self.groups)

    @property
    def shape(self) -> frozenset[tuple[Status | None, int]]:
        """Its groups with their numbers, by which another report of the same total is known."""
        return frozenset((part.status, part.number) for part in self.groups)


def wholes_of(said: Sequence[Said]) -> tuple[Whole, ...]:
    """Every total with at least one part, in the order of `said`; a part of a repetition is a part of what it repeats."""
    by_id = {one.id: one for one in said}
    parts: dict[str, list[Said]] = {}
    for one in said:
        whole = one.told.claim.part_of
        if whole is not None and one.told.claim.repeats is None:
            parts.setdefault(root(whole, by_id), []).append(one)
    return tuple(_whole(one, parts[one.id]) for one in said if one.id in parts)


def _whole(total: Said, parts: Sequence[Said]) -> Whole:
    groups = (part for part in parts if not part.told.claim.people.demographic and part.measure is total.measure)
    return Whole(total=total, parts=tuple(parts), groups=tuple(groups))


def root(id: str, by_id: dict[str, Said]) -> str:
    """The first claim of the report that a chain of repetitions leads back to."""
    return chain(id, by_id)[-1]


def chain(id: str, by_id: dict[str, Said]) -> list[str]:
    """A claim, what it repeats, what that repeats and so on, as far as they are known."""
    seen = [id]
    while id in by_id and (earlier := by_id.get(by_id[id].told.claim.repeats or "")) is not None and earlier.id not in seen:
        if (earlier.measure, earlier.status) != (by_id[id].measure, by_id[id].status):
            break  # another thing said in like words
        seen.append(earlier.id)
        id = earlier.id
    return seen


def ids_of(said: Iterable[Said]) -> tuple[str, ...]:
    """The ids of claims, sorted."""
    return tuple(sorted({one.id for one in said}))
