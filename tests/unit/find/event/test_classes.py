"""Of which sort nouns are."""

import pytest

from tacitus.find.event.classes import ClassReader
from tacitus.lang.tree import Tree
from tacitus.world import load_sources
from tests.unit.find.sentences import pack, parsed


@pytest.mark.parametrize(
    ("text", "noun", "wanted", "refused"),
    [
        ("Militants came.", "Militants", "armed", "forces"),
        ("The Syrian Democratic Forces came.", "Forces", "armed", "protesters"),
        ("Rebel positions burned.", "positions", "site", "civilians"),
        ("The police station burned.", "station", "property", "armed"),
        ("Aldora fell.", "Aldora", "territory", "weapons"),
        ("The protesters left.", "protesters", "protesters", "armed"),
    ],
)
def test_sorts(text: str, noun: str, wanted: str, refused: str) -> None:
    tree = Tree(parsed(text).sentences[0].tokens)
    sorts = ClassReader(pack(), load_sources()).sorts(tree)
    at = next(t.i for t in tree.tokens if t.text == noun)
    assert sorts.is_of(at, wanted)
    assert not sorts.is_of(at, refused)
