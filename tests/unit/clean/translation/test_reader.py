"""How signs and broken words are weighed against each other."""

import pytest

from tests.unit.clean.translation.reports import broken, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # enough by itself
        ("Gunmen took forty miners from a school; the youngest of these children is nine.", [("miners", "minors")]),
        # two of one language vouch for each other
        (
            "Nine were hit by a ball in the back. The word carrier of the army denied it.",
            [("by a ball", "bullets"), ("word carrier", "spokesperson")],
        ),
        # one alone is chance
        ("The word carrier of the army denied it.", []),
        # two of different languages are chance
        ("The word carrier of the army denied it. Three guards died in the prison outbreak.", []),
        # a foreign acronym and a word of its language
        ("The ONU mission said that nine fled. The ravishers asked for money.", [("ravishers", "kidnappers")]),
        # a name in a slot beside another
        (
            "A bomb fell in the city of Chickpeas. Two died in the city of Milk.",
            [("Chickpeas", "Homs"), ("Milk", "Aleppo")],
        ),
        ("They ate chickpeas and milk in the city of Homs.", []),
        # once it is a translation, strong words of any language are broken
        ("Three guards died in the prison outbreak.\n\nTranslated by Google", [("prison outbreak", "prison break")]),
    ],
)
def test_what_is_broken(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert broken(text) == expected


@pytest.mark.parametrize(
    ("text", "by_machine"),
    [
        ("Nine died.\n\nTranslated by Google", True),
        ("Nine died.\n\nTranslation: M. Rahimi", False),
        ("The SDF took the hill. According to the FDS, nine died.", False),
        ("Police fired live balls. The word carrier denied it. Six were put in guard at view.", True),
    ],
)
def test_whose_work_it_is(text: str, by_machine: bool) -> None:
    translation = read(text).translation
    assert translation is not None
    assert translation.by_machine is by_machine


def test_the_language_is_told_where_signs_tell_it() -> None:
    translation = read("The SDF took the hill. According to the FDS, nine died.").translation
    assert translation is not None
    assert translation.languages == ("fr",)
    unknown = read("Nine died.\n\nTranslated by Google").translation
    assert unknown is not None
    assert unknown.languages == ()


def test_an_address_tells_it() -> None:
    assert read("Nine died.", url="https://example-org.translate.goog/a").translation is not None
    assert read("Nine died.", url="https://example.org/a").translation is None


def test_furniture_is_not_judged() -> None:
    assert broken("Nine died, the army said.\n\nRead more: Forty miners taken with other children") == []


def test_the_text_and_the_document_stay() -> None:
    reading = read("Police fired live balls. The word carrier denied it.")
    assert reading.document.machine_translated is False
    assert [mend.span.words(reading.document.text) for mend in reading.mends] == ["live balls", "word carrier"]
