"""Descriptions of actors: what they say, and whom they lead back to."""

import pytest

from tacitus.ground.groups import GroupReader
from tacitus.world import load_register
from tacitus.world.names import WORDS, units_of
from tests.unit.ground.reading import actors_of, pack

READER = GroupReader(pack().actors, load_register().actors, "en")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the group", ("", True, True)),
        ("jihadists", ("jihadist", False, False)),
        ("the Kurdish forces", ("kurdish", True, False)),
        ("Tuareg rebels", ("tuareg", False, False)),
        ("Tuareg music", None),
        ("the town", None),
    ],
)
def test_what_a_description_says(text: str, told: tuple[str, bool, bool] | None) -> None:
    units = units_of((m.start(), m.end(), m.group()) for m in WORDS.finditer(text))
    group = READER.at(units, 0, len(units))
    assert (None if group is None else (group.trait, group.definite, group.single)) == told


def test_a_trait_leads_to_the_one_body_that_has_it() -> None:
    both = actors_of("IS met the SDF.")
    body = READER.elsewhere("kurdish", both)
    assert body is not None
    assert body.actor.id == "sdf"
    assert READER.elsewhere("tuareg", both) is None
    assert READER.elsewhere("kurdish", actors_of("The YPG met the SDF.")) is None


@pytest.mark.parametrize(
    ("text", "last"),
    [("armed men", 1), ("men", None), ("suspected militants", 1), ("suspected men", None), ("jihadist group", None)],
)
def test_who_has_no_name(text: str, last: int | None) -> None:
    units = units_of((m.start(), m.end(), m.group()) for m in WORDS.finditer(text))
    assert READER.unnamed(units, 0, len(units)) == last
