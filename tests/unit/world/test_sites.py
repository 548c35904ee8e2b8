"""Words for what is attacked, held or fled: one kind each, in five languages, in the form in which texts have them."""

import pytest

from tacitus.world import load_sites

LANGUAGES = {"en", "fr", "es", "de", "ar"}


@pytest.mark.parametrize(
    ("language", "word", "kind"),
    [
        ("en", "jail", "prison"),
        ("fr", "pénitencier", "prison"),
        ("de", "häftlinge", "prison"),
        ("es", "cárcel", "prison"),
        ("ar", "السجن", "prison"),
        ("en", "mosque", "mosque"),
        ("fr", "marché", "market"),
        ("de", "straßensperre", "checkpoint"),
    ],
)
def test_a_word_stands_for_a_kind(language: str, word: str, kind: str) -> None:
    assert load_sites()[language, word] == kind


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "camp"), ("en", "bank"), ("en", "mine"), ("fr", "mineurs"), ("es", "control"), ("es", "mina"), ("ar", "حقل")],
)
def test_a_word_of_several_meanings_is_left_out(language: str, word: str) -> None:
    assert (language, word) not in load_sites()


def test_every_kind_has_words_in_every_language() -> None:
    kinds = {kind for kind in load_sites().values()}
    have = {(language, kind) for (language, _), kind in load_sites().items()}
    assert {(language, kind) for language in LANGUAGES for kind in kinds} - have == set()
