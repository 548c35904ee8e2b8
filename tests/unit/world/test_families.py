"""Families: which outlets belong to whom."""

from pathlib import Path

import pycountry
import pytest

from tacitus.errors import BadPack
from tacitus.world import Families, Owner, Tie, load_register

REGISTER = load_register()
TIES = [tie for id in (*REGISTER.sources.entries, *REGISTER.families.owners) for tie in REGISTER.families.ties_of(id)]


def tie(outlet: str, to: str, kind: str = "owned") -> Tie:
    return Tie(outlet=outlet, to=to, kind=kind, source="https://ties.example/")


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("voa", "rferl", True),
        ("france-24", "rfi", True),
        ("nbc", "sky-news", True),  # through the owner of an owner
        ("fars", "tasnim", True),
        ("fars", "irgc", True),
        ("mehr", "tehran-times", True),
        ("fars", "mehr", False),
        ("anadolu", "trt", False),  # of one state, and apart
        ("reuters", "afp", False),
        ("sohr", "snhr", False),
        ("ocha", "unicef", False),
        ("afp", "afp", True),
        ("nobody-we-know", "afp", False),
    ],
)
def test_outlets_of_one_house(one: str, other: str, is_one: bool) -> None:
    assert REGISTER.families.same_family(one, other) is is_one


def test_states_are_told_and_join_nobody() -> None:
    families = REGISTER.families
    assert families.states_of("voa") == ("USA",)  # through the agency to which it belongs
    assert families.states_of("tass") == families.states_of("ria") == ("RUS",)
    assert families.states_of("reuters") == ()
    assert families.family_of("tass") == "tass"


@pytest.mark.parametrize("known", TIES, ids=lambda tie: f"{tie.outlet}-{tie.to}")
def test_every_tie_says_where_it_can_be_looked_up(known: Tie) -> None:
    assert known.source.startswith("https://")
    assert known.kind != "state" or pycountry.countries.get(alpha_3=known.to) is not None


def test_no_owner_stands_for_nothing() -> None:
    named = {id for known in TIES for id in (known.outlet, known.to)}
    assert set(REGISTER.families.owners) <= named


@pytest.mark.parametrize(
    "ties",
    [
        [tie("a", "b"), tie("b", "a")],
        [tie("a", "a")],
        [tie("a", "b"), tie("a", "house")],
        [tie("a", "nobody")],
        [tie("nobody", "a")],
        [tie("a", "b", "likes")],
        [tie("a", "Norway", "state")],
    ],
)
def test_faulty_ties_are_refused(ties: list[Tie]) -> None:
    with pytest.raises(BadPack):
        Families(ties, [Owner(id="house", name="House")], ["a", "b"])


def test_ties_of_ones_own_stand_in_the_place_of_the_shipped(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        '[[owner]]\nid = "house"\nname = "House"\n\n'
        '[[tie]]\noutlet = "voa"\nto = "house"\nkind = "owned"\nsource = "https://house.example/"\n',
        encoding="utf-8",
    )
    families = load_register(own).families
    assert families.family_of("voa") == "house"
    assert families.states_of("voa") == ()
    assert families.family_of("rferl") == REGISTER.families.family_of("rferl")
