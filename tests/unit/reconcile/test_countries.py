"""Bodies of states under one id, however their country is named."""

import pytest

from tacitus.reconcile.countries import state_bodies
from tacitus.world import load_sources

STATES, REGISTER = state_bodies("en"), load_sources()
SAME = [
    ("Turkey's defence ministry", "Turkish Defence Ministry", "the Turkish defence ministry"),
    ("Nigeria's army", "the Nigerian Army", "Nigerian troops"),
    ("US military", "United States military", "the U.S. military"),
    ("Israel's army", "the Israeli military", "Israel Defense Forces"),
]
NOBODY = ["Israel", "White Wolves", "Kurdish officials", "the army", "Harbour Hospital", ""]


def id_of(name: str) -> str | None:
    known = REGISTER.lookup(name)
    body = STATES.body(name, REGISTER)
    return known.id if known else body.id if body else None


@pytest.mark.parametrize("names", SAME)
def test_one_body_has_one_id(names: tuple[str, ...]) -> None:
    ids = {id_of(name) for name in names}
    assert len(ids) == 1
    assert None not in ids


def test_other_bodies_have_other_ids() -> None:
    assert id_of("Turkey's defence ministry") != id_of("Turkey's interior ministry")
    assert id_of("Turkey's defence ministry") != id_of("Syria's defence ministry")


@pytest.mark.parametrize("name", NOBODY)
def test_who_is_no_body_of_a_state(name: str) -> None:
    assert STATES.body(name, REGISTER) is None
