"""Totals with their parts."""

from dataclasses import replace

from tacitus.reconcile.listing import listed
from tacitus.reconcile.origins import OriginFinder
from tacitus.reconcile.said import Said
from tacitus.reconcile.wholes import wholes_of
from tacitus.world import load_nameless
from tests.unit.reconcile.cases import REGISTER, told


def said(text: str) -> tuple[Said, ...]:
    claims = told(text)
    return listed(claims, OriginFinder(claims, REGISTER, load_nameless()), {})


def test_a_total_has_its_parts_and_their_sum() -> None:
    (whole,) = wholes_of(
        said("A 3 May | monitor: 25 killed | monitor: 18 killed combatant in 25 | monitor: 7 killed civilian in 25")
    )
    assert (whole.total.id, [part.id for part in whole.parts], whole.sum) == ("A1", ["A2", "A3"], 25)


def test_loose_numbers_and_one_part_alone_have_no_sum() -> None:
    for parts in (
        "monitor: dozens killed combatant in 25 | monitor: 7 killed civilian in 25",
        "monitor: 7 killed civilian in 25",
    ):
        (whole,) = wholes_of(said(f"A 3 May | monitor: 25 killed | {parts}"))
        assert whole.sum is None


def test_children_are_among_the_groups() -> None:
    (whole,) = wholes_of(
        said("A 3 May | monitor: 25 killed | monitor: 7 killed civilian in 25 | monitor: 3 killed children in 25")
    )
    assert [part.id for part in whole.groups] == ["A2"]


def test_a_part_of_a_repetition_is_a_part_of_what_it_repeats() -> None:
    claims = said("A 3 May | monitor: 25 killed | monitor: 25 killed again | monitor: 18 killed combatant in 25")
    part = claims[2]
    told_of_it = replace(part.told, claim=replace(part.told.claim, part_of="A2"))
    (whole,) = wholes_of((*claims[:2], replace(part, told=told_of_it)))
    assert (whole.total.id, [one.id for one in whole.parts]) == ("A1", ["A3"])
