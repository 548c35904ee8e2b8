"""Names in running words: by exact alias, longest first, whole words only."""

import re

import pytest

from tacitus.world.names import AliasClash, NameIndex, is_acronym, units_of

INDEX = NameIndex(["the"])
for alias, id in [
    ("Harbour Front", "front"),
    ("Harbour Front of the North", "north"),
    ("HF", "front"),
    ("People's Shore Units", "units"),
    ("Al-Sahil", "sahil"),
    ("kamari", "kamari"),
    ("الساحل", "sahil"),
    ("M-7", "seven"),
]:
    INDEX.add(alias, id)


def found(text: str, word: str = r"(?:[^\W\d_]\.){2,}|\w+(?:['’-]\w+)*") -> list[tuple[str, str]]:
    units = units_of([(m.start(), m.end(), m.group()) for m in re.finditer(word, text)])
    return [(text[units[first].start : end], id) for first, _, end, id in INDEX.find(units)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Men of the Harbour Front fled", [("Harbour Front", "front")]),
        ("the Harbour Front of the North said", [("Harbour Front of the North", "north")]),  # the longest
        ("the harbour front was rebuilt", []),  # a name begins with a capital
        ("HF men", [("HF", "front")]),
        ("hf and Hf", []),  # an acronym has its own case
        ("the HF's men", [("HF", "front")]),
        ("the Harbour Front's men", [("Harbour Front", "front")]),
        ("the People’s Shore Units said", [("People’s Shore Units", "units")]),
        ("Al-Sahil and al-Sahil", [("Al-Sahil", "sahil")]),
        ("anti-Kamari talk, HF-linked men", []),  # a name is no part of a word
        ("the kamari and the Kamari", [("kamari", "kamari"), ("Kamari", "kamari")]),
        ("قال الساحل", [("الساحل", "sahil")]),  # a script without case
        ("the M-7 struck", [("M-7", "seven")]),
    ],
)
def test_names_are_found(text: str, names: list[tuple[str, str]]) -> None:
    assert found(text) == names


def test_a_mark_of_possession_may_be_a_word_of_its_own() -> None:
    assert found("People's Shore Units of the HF's men", r"['’]s|\w+") == [("People's Shore Units", "units"), ("HF", "front")]


@pytest.mark.parametrize(
    ("name", "is_one"), [("SDF", True), ("LeT", True), ("U.N.", True), ("Unicef", False), ("A", False), ("M-19", False)]
)
def test_an_acronym_is_told_by_its_capitals(name: str, is_one: bool) -> None:
    assert is_acronym(name) is is_one


def test_an_alias_of_two_bodies_is_refused() -> None:
    with pytest.raises(AliasClash):
        INDEX.add("The Harbour Front", "another")
    with pytest.raises(ValueError, match="no word"):
        INDEX.add("...", "nothing")
