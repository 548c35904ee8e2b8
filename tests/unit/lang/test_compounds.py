"""Long names that describe a noun stand below it, whatever the parser makes of them."""

import pytest

from tacitus.lang import load_pack
from tacitus.lang.syntax import parse


def heads(text: str) -> dict[str, tuple[str, str]]:
    """Each word of a sentence with its relation and the word that it hangs on."""
    parser = load_pack("en").language.parser
    assert parser is not None
    tokens = next(iter(parse(parser, [(text, 0)])))
    return {token.text: (token.dep, tokens[token.head].text) for token in tokens}


@pytest.mark.parametrize(
    ("text", "noun", "wanted"),
    [
        ("The patrol arrested a Movement of Kush leader.", "leader", ("object", "arrested")),
        ("A Bank of Gao clerk was killed.", "clerk", ("passive_subject", "killed")),
        ("The President of Kush was killed.", "President", ("passive_subject", "killed")),  # no noun is described
        ("The deaths of Gao students were denied.", "deaths", ("passive_subject", "denied")),  # no name before the joiner
    ],
)
def test_the_noun_stands_above_the_name(text: str, noun: str, wanted: tuple[str, str]) -> None:
    assert heads(text)[noun] == wanted


def test_what_describes_the_noun_hangs_on_it() -> None:
    found = heads("Several suspected Movement of Kush insurgents fled.")
    assert found["Several"] == ("modifier", "insurgents")
    assert found["Kush"] == ("compound", "insurgents")
