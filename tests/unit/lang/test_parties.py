"""Who does it to whom."""

import pytest

from tacitus.lang.parties import PartyReader
from tacitus.lang.tree import Tree
from tests.unit.find.sentences import pack, parsed


@pytest.mark.parametrize(
    ("text", "trigger", "subjects", "objects"),
    [
        ("Rebels attacked a base.", "attacked", "Rebels", "base"),
        ("A base was attacked by rebels.", "attacked", "rebels", "base"),
        ("Rebels stormed a base, killing guards.", "killing", "Rebels", "guards"),
        ("An attack on a base by rebels failed.", "attack", "rebels", "base"),
        ("Rebels launched an attack against a base.", "attack", "Rebels", "base"),
        ("A base attacked by rebels burned.", "attacked", "rebels", "base"),
        ("Rebels and bandits robbed villagers and traders.", "robbed", "Rebels bandits", "villagers traders"),
        ("The base that rebels attacked burned.", "attacked", "rebels", "base"),
        ("Rebels stabbed traders to death.", "stabbed", "Rebels", "traders"),
        ("A group of rebels robbed traders.", "robbed", "group rebels", "traders"),
    ],
)
def test_sides(text: str, trigger: str, subjects: str, objects: str) -> None:
    tree = Tree(parsed(text).sentences[0].tokens)
    at = next(t.i for t in tree.tokens if t.text == trigger)
    reader = PartyReader(pack().events)
    assert [tree.tokens[i].text for i in reader.subjects(tree, at)] == subjects.split()
    assert set(objects.split()) <= {tree.tokens[i].text for i in reader.objects(tree, at)}


def test_death_is_nobody() -> None:
    tree = Tree(parsed("Rebels stabbed traders to death.").sentences[0].tokens)
    assert [tree.tokens[i].text for i in PartyReader(pack().events).objects(tree, 1)] == ["traders"]
