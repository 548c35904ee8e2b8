"""Restore: an origin that a page dropped, known from its own parts or from another report of the incident; always marked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tacitus.model import Count, Measure, OriginKind, Qualifier, Status
from tacitus.reconcile.said import Remark, Said, name_of, remark
from tacitus.reconcile.wholes import Whole, wholes_of

DAYS_NEAR = 3  # a wire is copied within days; the same number a week later is another toll
SMALLEST_TELLING = 100  # below it equal numbers meet by chance
NOBODY = frozenset({OriginKind.OUTLET, OriginKind.RELAY})  # who says nothing of their own
Key = tuple[Measure, Status | None, int]


def restore(said: Sequence[Said]) -> tuple[tuple[Said, ...], list[Remark]]:
    """What is said with the origins that can be restored, and a remark on each.

    First within a report (the parts of a total are one origin's and add up to it, or the other way round), then from
    other reports of the incident. Nothing is restored where two origins could be meant.

    Source: record.md law 8.
    """
    remarks: list[Remark] = []
    for step in (_from_parts, _from_total, _from_wholes, _from_numbers):
        said, more = step(said)
        remarks += more
    return tuple(said), remarks


def _from_parts(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """A total without a name takes the one origin of all its parts, where they add up to it."""
    found: dict[str, tuple[Said, tuple[Said, ...]]] = {}
    for whole in wholes_of(said):
        voices = {part.voice for part in whole.groups}
        if whole.total.origin.kind not in NOBODY:
            continue
        if len(voices) == 1 and whole.groups[0].named and whole.sum == whole.total.number:
            found[whole.total.id] = (whole.groups[0], whole.groups)
    done, remarks = _taken(said, found, external=False, code="origin_of_parts", words="its parts are theirs and add up to it")
    return [_summed(one, found[one.id][1]) if one.id in found else one for one in done], remarks


def _summed(total: Said, parts: tuple[Said, ...]) -> Said:
    """The total as its parts make it: how it is qualified are words of the page, how many the parts are is the origin's."""
    if any(part.count.qualifier is not Qualifier.EXACT for part in parts):
        return total
    return replace(total, count=Count(total.number, total.number, total.number, Qualifier.EXACT))


def _from_total(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """Parts without a name take the origin of their total, where they add up to it."""
    found: dict[str, tuple[Said, tuple[Said, ...]]] = {}
    for whole in wholes_of(said):
        if whole.total.named and whole.sum == whole.total.number:
            nameless = (part for part in whole.groups if part.origin.kind in NOBODY)
            found |= {part.id: (whole.total, (whole.total, *whole.groups)) for part in nameless}
    return _taken(
        said, found, external=False, code="origin_of_total", words="its total is theirs and it adds up with the other parts"
    )


def _from_wholes(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """A total with parts takes the origin that another report gives to the same total with the same parts."""
    known = [whole for whole in wholes_of(said) if len(whole.groups) > 1 and whole.total.named]
    found: dict[str, tuple[Said, tuple[Said, ...]]] = {}
    for whole in wholes_of(said):
        if whole.total.origin.kind not in NOBODY or len(whole.groups) < 2:
            continue
        same = [other for other in known if _same_whole(whole, other)]
        if same and len({other.total.voice for other in same}) == 1:
            witnesses = tuple(one for other in same for one in (other.total, *other.groups))
            mine = [one for one in (whole.total, *whole.groups) if one.voice == whole.total.voice]
            found |= {one.id: (same[0].total, (*witnesses, whole.total, *whole.groups)) for one in mine}
    return _taken(
        said, found, external=True, code="origin_restored", words="another report gives the same total with the same parts"
    )


def _same_whole(one: Whole, other: Whole) -> bool:
    total, twin = one.total, other.total
    same = total.measure is twin.measure and total.number == twin.number and one.shape == other.shape
    return same and total.told.lineage != twin.told.lineage and near(total, twin)


def _from_numbers(said: Sequence[Said]) -> tuple[Sequence[Said], list[Remark]]:
    """A number that chance does not repeat takes the origin that another report gives it."""
    known: dict[Key, list[Said]] = {}
    for one in said:
        if one.named and one.stands and not one.origin.external:
            known.setdefault(_key(one), []).append(one)
    found: dict[str, tuple[Said, tuple[Said, ...]]] = {}
    for one in said:
        alone = one.told.claim.part_of is None  # a part goes with its total or not at all
        if one.origin.kind not in NOBODY or not one.stands or not alone or not is_telling(one.number):
            continue
        same = tuple(other for other in known.get(_key(one), ()) if near(one, other) and other.told.lineage != one.told.lineage)
        if len({other.voice for other in same}) == 1:
            found[one.id] = (same[0], same)
    return _taken(said, found, external=True, code="origin_restored", words="another report gives the same number")


def _key(said: Said) -> Key:
    return said.measure, said.status, said.number


def is_telling(number: int) -> bool:
    """Whether a number is so exact that two origins hardly meet in it by chance: 137 and 45,312, but not 45, 150 or 45,000."""
    zeros = len(str(number)) - len(str(number).rstrip("0"))
    return number >= SMALLEST_TELLING and zeros <= max(0, len(str(number)) - 3)


def near(one: Said, other: Said) -> bool:
    """Whether two are of days near each other; also where a day is not known."""
    return one.day is None or other.day is None or _apart(one.day, other.day) <= DAYS_NEAR


def _apart(one: date, other: date) -> int:
    return abs((one - other).days)


def _taken(
    said: Sequence[Said], found: dict[str, tuple[Said, tuple[Said, ...]]], *, external: bool, code: str, words: str
) -> tuple[Sequence[Said], list[Remark]]:
    """What is said, with the origins that were found."""
    if not found:
        return said, []
    done: list[Said] = []
    remarks: list[Remark] = []
    for one in said:
        if one.id not in found:
            done.append(one)
            continue
        giver, witnesses = found[one.id]
        origin = replace(giver.origin, external=True) if external else giver.origin
        done.append(replace(one, origin=origin, voice=giver.voice, flags=(*one.flags, code)))
        message = f"{name_of(one)} gives {one.number:,} without saying whose it is; it is counted as of {name_of(giver)}: {words}"
        remarks.append(remark(code, message, (one, *witnesses)))
    return done, remarks
