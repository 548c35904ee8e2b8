"""Whether a printed name is one of the ways a source is written."""

import pytest

from tacitus.model import Source
from tacitus.score.names import is_named, is_outlet, spellings_of


@pytest.mark.parametrize(
    ("said", "way", "same"),
    [
        ("AFP", "AFP", True),
        ("afp", "A.F.P.", True),
        ("the Associated Press", "Associated Press", True),
        ("Libération", "Liberation", True),
        ("l'Observatoire syrien", "Observatoire syrien", True),
        ("Syrian Observatory for Human Rights (SOHR)", "SOHR", True),
        ("SOHR", "Syrian Observatory for Human Rights (SOHR)", True),
        ("Syrian Observatory for Human Rights in London", "Syrian Observatory for Human Rights", True),
        ("Observatory", "Syrian Observatory", False),
        ("SOHR", "SNHR", False),
        ("ministry of defence", "ministry of health", False),
        ("الأمم المتحدة", "الأمم المتحدة", True),
    ],
)
def test_names(said: str, way: str, same: bool) -> None:
    assert is_named(Source("s-1", said), spellings_of(way)) is same


def test_an_id_is_a_name_too() -> None:
    assert is_named(Source("afp", None), spellings_of("AFP"))


@pytest.mark.parametrize(
    ("source", "outlet"),
    [
        (None, True),
        (Source("the-courier", "The Courier"), True),
        (Source("page", None), True),
        (Source("army", "the army"), False),
    ],
)
def test_the_outlet_is_nobody(source: Source | None, outlet: bool) -> None:
    assert is_outlet(source, "The Courier") is outlet


def test_nothing_but_articles_is_no_name() -> None:
    assert spellings_of("the") == ()
