"""Words that say who did it."""

import pytest

from tacitus.assemble.blame import BlameReader
from tacitus.lang.form_actors import Blame, BlameExample
from tacitus.lang.tree import Tree
from tests.unit.find.sentences import pack, parsed

READER = BlameReader(pack().actors)
RULES = pack().actors.blame


def blamed(text: str) -> list[tuple[str, str]]:
    """The noun for each who is blamed, and how firmly."""
    tokens = parsed(text).sentences[0].tokens
    return [(tokens[node].text, found.hedge.value) for found in READER.read(Tree(tokens)) for node in found.nodes]


@pytest.mark.parametrize("example", [e for rule in RULES for e in rule.examples], ids=lambda example: example.text)
def test_an_example_of_the_pack_is_read(example: BlameExample) -> None:
    actor = example.text[example.text.index("[") + 1 : example.text.index("]")]
    assert (actor, example.hedge.value) in blamed(example.text.replace("[", "").replace("]", ""))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.hedge}:{rule.words[0]}")
def test_a_counterexample_blames_nobody(rule: Blame) -> None:
    for text in rule.counterexamples:
        assert blamed(text) == [] or rule.hedge.value not in {hedge for _, hedge in blamed(text)}, text


@pytest.mark.parametrize(
    "text",
    [
        "The ELN attacked a town.",
        "He took a bus.",
        "The mayor held a speech.",
        "Neither the ELN nor the FARC claimed responsibility.",
    ],
)
def test_other_words_blame_nobody(text: str) -> None:
    assert blamed(text) == []


def test_a_sentence_without_such_words_is_passed_over() -> None:
    assert not READER.has_word(parsed("The ELN attacked a town.").sentences[0].tokens)
    assert READER.has_word(parsed("The ELN was accused.").sentences[0].tokens)
