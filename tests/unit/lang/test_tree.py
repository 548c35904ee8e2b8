"""Walks over a parsed sentence."""

import pytest

from tacitus.lang.tree import Tree
from tests.unit.find.sentences import parsed


@pytest.mark.parametrize(
    ("text", "word", "verb"),
    [
        ("Rebels shelled the port on Friday.", "Friday", "shelled"),
        ("Police said that rebels shelled the port.", "port", "shelled"),
        ("Heavy fighting near the port.", "port", "port"),
    ],
)
def test_the_clause_of_a_word_is_its_nearest_verb(text: str, word: str, verb: str) -> None:
    tree = Tree(parsed(text).sentences[0].tokens)
    at = next(token.i for token in tree.tokens if token.text == word)
    assert tree.tokens[tree.clause(at)].text == verb
