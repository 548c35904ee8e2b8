"""Ties: events that are one because the figures told of them are one."""

from collections.abc import Callable, Iterator, Sequence

from tacitus.assemble.belonging import HARM, repeats_by_chance
from tacitus.assemble.tellings import Told, are_other_times_or_places
from tacitus.model import Claim, Modality

Join = Callable[[Told, Told], None]


def tie(gathered: Sequence[Told], claims: Sequence[Claim], may_be_one: Callable[[Told, Told], bool], join: Join) -> list[Told]:
    """The events with those made one whose figures repeat, or are part of, each other's.

    Days, far places and words like "a second blast" or "meanwhile" hold them apart all the same.

    Args:
        gathered: the events in the order in which they are first told.
        claims: the claims, each hung on one of them.
        may_be_one: whether the types of two events let them be one.
        join: adds the tellings of the second to the first.

    Source: record.md "repeats", "part_of": both are of the same people, so of the same event.
    """
    home = {told.lead.id: told for told in gathered}
    order = {id(told): at for at, told in enumerate(gathered)}
    for one, other in _pairs(claims):
        first, second = (home.get(claim.event or "") for claim in (other, one))
        if first is None or second is None or first is second:
            continue
        if order[id(second)] < order[id(first)]:
            first, second = second, first
        if may_be_one(first, second) and not _are_told_apart(first, second):
            join(first, second)
            home = {key: first if told is second else told for key, told in home.items()}
    stay = {id(told) for told in home.values()}
    return [told for told in gathered if id(told) in stay]


def _pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each claim of harm that says another again, or is part of it, with that other."""
    by_id = {claim.id: claim for claim in claims}
    for claim in claims:
        for link in (claim.repeats, claim.part_of):
            other = by_id.get(link or "")
            chance = link == claim.repeats and repeats_by_chance(claim)
            if other is not None and claim.measure in HARM and other.measure in HARM and not chance:
                yield claim, other


def _are_told_apart(first: Told, second: Told) -> bool:
    happened = first.lead.modality is Modality.ACTUAL is second.lead.modality
    another = any(marks.another or marks.apart for marks in second.marks)
    return not happened or another or are_other_times_or_places(first, second)
