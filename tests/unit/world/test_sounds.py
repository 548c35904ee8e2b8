"""Spellings of one name sound alike, names of two places do not."""

import pytest

from tacitus.world.sounds import consonants


@pytest.mark.parametrize(
    "spellings",
    [
        ("al hasakah", "hassakeh", "hasake", "el hasaka"),
        ("deir ez zor", "dayr az zawr", "deir ezzor"),
        ("qamishli", "al kamishly", "qamichli"),
        ("raqqa", "ar raqqah", "rakka"),
        ("fallujah", "al falluja"),
    ],
)
def test_spellings_of_one_name_sound_alike(spellings: tuple[str, ...]) -> None:
    assert len({consonants(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("homs", "hama"), ("mosul", "masila b"), ("tikrit", "taqriba"), ("khan", "qana")])
def test_two_names_do_not(one: str, other: str) -> None:
    assert consonants(one) != consonants(other)
