"""Cells: to which figure each claim belongs, and which claims count only a part of what their figure counts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations, permutations

from tacitus.model import Demographic, Measure, Scope, Status
from tacitus.reconcile.listing import counts_people_by_themselves
from tacitus.reconcile.restore import near
from tacitus.reconcile.said import Remark, Said, name_of, remark
from tacitus.reconcile.wholes import Whole, chain, root, wholes_of

NO_PART = frozenset({Demographic.MEN})  # "ten men were killed" tells of ten people
Cell = tuple[Measure, Status | None, str | None]
FIGHTING = frozenset({Status.COMBATANT, Status.SECURITY_FORCES})


def cells(said: Sequence[Said]) -> tuple[tuple[Said, ...], list[Remark]]:
    """What is said with its figure and its partiality settled, and a remark on each settling."""
    remarks: list[Remark] = []
    for step in (_by_number, _by_series, _sides, _units, _parts, _below_own_part, _sums_of_parts):
        said, more = step(said)
        remarks += more
    return tuple(said), remarks


def _by_number(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """A part of people of no known status takes the status that the same origin gives to the same number."""
    remarks: list[Remark] = []
    done: list[Said] = []
    known: dict[tuple[str, Measure, int], list[Said]] = {}
    for one in said:
        if one.status is not None and one.stands and not one.origin.external:
            known.setdefault((one.voice, one.measure, one.number), []).append(one)
    for one in said:
        open_ = one.status is None and _part(one) and one.stands and not one.origin.external
        same = known.get((one.voice, one.measure, one.number), []) if open_ else []
        statuses = sorted({o.status for o in same if o.status is not None})
        if len(statuses) != 1:
            if statuses:
                words = " and as ".join(statuses)
                message = f"{name_of(one)} gives {one.number:,} as {words}, so this part of a total stays of no status"
                remarks.append(remark("status_open", message, (one, *same)))
            done.append(one)
            continue
        moved = replace(one, status=same[0].status)
        message = f"{name_of(one)} gives {one.number:,} as {same[0].status} elsewhere, so this part of a total is counted there"
        remarks += [remark("status_elsewhere", message, (one, moved, *same))]
        done.append(moved)
    return done, remarks


def _one_voice(one: Said, other: Said) -> bool:
    """Whether one origin says both, and neither is only known from another report to be its word."""
    return one.voice == other.voice and not one.origin.external and not other.origin.external


def _part(said: Said) -> bool:
    return said.told.claim.part_of is not None


def _by_series(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """Fighters whom one total of an origin calls combatants and another its forces are one row of its series.

    Where two totals of one origin have all groups but one in common, and the ones left over are combatants of one body
    here and security forces there, the body's people are counted as security forces everywhere.
    """
    renamed: dict[str, tuple[Said, ...]] = {}
    rows: dict[tuple[str, Measure, object], Whole] = {}  # totals of one make tell the same; one of them is enough
    for whole in wholes_of(said):
        if not whole.total.origin.external:
            make = frozenset((part.status, part.affiliation) for part in whole.groups)
            rows.setdefault((whole.total.voice, whole.total.measure, make), whole)
    for mine, theirs in permutations(rows.values(), 2):
        same = mine.total.voice == theirs.total.voice and mine.total.measure is theirs.total.measure
        left = _left_over(mine, theirs) if same else None
        if left is not None and left.affiliation is not None:
            evidence = (*mine.groups, *theirs.groups, mine.total, theirs.total)
            renamed[left.affiliation] = tuple(dict.fromkeys((*renamed.get(left.affiliation, ()), *evidence)))
    done = tuple(
        replace(one, status=Status.SECURITY_FORCES) if one.status is Status.COMBATANT and one.affiliation in renamed else one
        for one in said
    )
    remarks = []
    for body, evidence in sorted(renamed.items()):
        moved = tuple(b for a, b in zip(said, done, strict=True) if a.status is not b.status and b.affiliation == body)
        message = f"those of {body} are counted as security forces, as in other totals of the same origin"
        remarks.append(remark("status_elsewhere", message, (*evidence, *moved)))
    return done, remarks


def _left_over(mine: Whole, theirs: Whole) -> Said | None:
    """The combatants of one total that stand where the other has security forces.

    None where the totals differ otherwise, or have no combatants in common: then those left over may be anybody's.
    """
    left = [one for one in mine.groups if not any(_same_group(one, other) for other in theirs.groups)]
    right = [one for one in theirs.groups if not any(_same_group(one, other) for other in mine.groups)]
    shared = any(one.status is Status.COMBATANT for one in mine.groups if one not in left)
    if len(left) != 1 or len(right) != 1 or not shared or len(mine.groups) != len(theirs.groups):
        return None
    fits = left[0].status is Status.COMBATANT and right[0].status is Status.SECURITY_FORCES
    return left[0] if fits else None


def _same_group(one: Said, other: Said) -> bool:
    known = one.affiliation is not None and other.affiliation is not None
    return one.status is other.status and (not known or one.affiliation == other.affiliation)


def _sides(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """People of one status are told apart by whose they are only where one report does so; else they are one figure."""
    groups: dict[tuple[Measure, Status | None], list[Said]] = {}
    for one in said:
        groups.setdefault((one.measure, one.status), []).append(one)
    whose: dict[str, str | None] = {}
    remarks: list[Remark] = []
    for group in groups.values():
        apart = _told_apart(group)
        sides = {one.affiliation for one in group if one.affiliation is not None and one.stands}
        if not apart:
            only = next(iter(sides)) if len(sides) == 1 else None
            whose |= {one.id: only for one in group}
            if only is not None and any(one.affiliation is None for one in group):
                message = f"only some of the reports say whose these are: all are taken for those of {only}"
                remarks.append(remark("side_assumed", message, tuple(group)))
            continue
        usual = _usual_side(group)
        whose |= {one.id: _side(one, group) or usual for one in group}
        remarks.append(
            remark("told_apart", "a report tells these apart by whose they are: " + ", ".join(sorted(sides)), tuple(group))
        )
    return tuple(replace(one, affiliation=whose[one.id]) for one in said), remarks


def _told_apart(group: Sequence[Said]) -> bool:
    """Whether one origin gives, in one report, figures for two bodies of which neither is a part of the other."""
    stated = [one for one in group if one.affiliation is not None and one.stands and one.status is not None]
    for one, other in combinations(stated, 2):
        together = one.told.document == other.told.document and one.voice == other.voice and one.affiliation != other.affiliation
        if together and one.told.claim.part_of != other.id and other.told.claim.part_of != one.id:
            return True
    return False


def _side(said: Said, group: Iterable[Said]) -> str | None:
    """Whose the counted are: as said, or as the same origin says of the same number elsewhere."""
    if said.affiliation is not None:
        return said.affiliation
    same = {o.affiliation for o in group if o.voice == said.voice and o.number == said.number and o.affiliation is not None}
    return same.pop() if len(same) == 1 else None


def _usual_side(group: Iterable[Said]) -> str | None:
    """The side of which two thirds of the texts that name one speak; None where no side has as many."""
    texts = {(one.told.lineage, one.affiliation) for one in group if one.affiliation is not None and one.stands}
    sides = Counter(side for _, side in texts)
    named = len({text for text, _ in texts})
    return next((side for side, n in sorted(sides.items()) if 3 * n >= 2 * named and 3 * n >= 2 * sides.total()), None)


def _units(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """Families are never set beside persons; where both are given, the persons are the figure."""
    persons = {_cell(one) for one in said if counts_people_by_themselves(one.told.claim) and one.stands}
    reason = "counts families or households, not people"
    return tuple(
        replace(one, out=reason)
        if one.stands and not counts_people_by_themselves(one.told.claim) and _cell(one) in persons
        else one
        for one in said
    ), []


def _cell(said: Said) -> Cell:
    return said.measure, said.status, said.affiliation


def _parts(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """Parts of a total of the same figure, and children or women beside a count of everybody, are parts and no rivals.

    Source: record.md law 6.
    """
    by_id = {one.id: one for one in said}
    whole = {_cell(one) for one in said if not _some(one) and one.stands}
    done: list[Said] = []
    remarks: list[Remark] = []
    for one in said:
        link = one.told.claim.part_of
        up = by_id.get(root(link, by_id)) if link else None
        if link in by_id and up is not None and up.id != link:
            message = f"{one.number:,} is a part of {up.number:,}, which its report says again"
            between = tuple(by_id[id] for id in chain(link, by_id))
            remarks.append(remark("part_of_repeated", message, (one, *between)))
        inside = _part(one) and (one.status is None or (up is not None and _cell(up) == _cell(one)))
        done.append(replace(one, partial=True) if inside or (_some(one) and _cell(one) in whole) else one)
    return tuple(done), remarks


def _some(said: Said) -> bool:
    """Whether it counts some of the people by age or sex."""
    return bool(frozenset(said.told.claim.people.demographic) - NO_PART)


def _below_own_part(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """What an origin gives for everybody while it gives more for one group, no later, is no total.

    Source: record.md law 6; arithmetic.
    """
    done: list[Said] = []
    remarks: list[Remark] = []
    beside: dict[tuple[str, str, Measure], list[Said]] = {}
    for one in said:
        if one.status is not None and one.stands and not one.origin.external:
            beside.setdefault((one.told.document, one.voice, one.measure), []).append(one)
    for one in said:
        now = one.stands and one.told.claim.scope is Scope.INCIDENT and not one.origin.external
        groups = beside.get((one.told.document, one.voice, one.measure), [])
        larger = [o for o in groups if one.status is None and not one.partial and now and o.number > one.number]
        if larger:
            message = f"{name_of(one)} gives {one.number:,} for several groups and {larger[0].number:,} for one alone: no total"
            remarks.append(remark("no_total", message, (one, *larger)))
        done.append(replace(one, partial=True, flags=(*one.flags, "no_total")) if larger else one)
    return tuple(done), remarks


def _sums_of_parts(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """What an origin gives for everybody and is the sum of some parts of its own larger total is one of its parts."""
    done: list[Said] = []
    remarks: list[Remark] = []
    totals = {whole.total.id for whole in wholes_of(said)}
    wholes = [whole for whole in wholes_of(said) if whole.total.named and 2 < len(whole.groups) <= 8]
    for one in said:
        open_ = one.status is None and not one.partial and one.stands and one.id not in totals
        found = _sum_among(one, wholes) if open_ else ()
        if found:
            words = " + ".join(f"{part.number:,}" for part in found)
            remarks.append(
                remark("no_total", f"{one.number:,} is {words}, parts of a total of {name_of(one)}: no total", (one, *found))
            )
        done.append(replace(one, partial=True, flags=(*one.flags, "no_total")) if found else one)
    return tuple(done), remarks


def _sum_among(said: Said, wholes: Sequence[Whole]) -> tuple[Said, ...]:
    for whole in wholes:
        same = _one_voice(whole.total, said) and whole.total.measure is said.measure and near(whole.total, said)
        if not same or whole.total.number <= said.number:
            continue
        for size in range(2, len(whole.groups)):
            for some in combinations(whole.groups, size):
                if sum(part.number for part in some) == said.number:
                    return some
    return ()
