"""Counted: whom a number counts, by the words it stands with."""

from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.lang.form_people import Peoples
from tacitus.lang.tree import Tree
from tacitus.model import Token

NOUN_POS = frozenset({"NOUN", "PROPN"})
INSIDE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PART", "ADV"})
NUMBER_DEPS = frozenset({"number", "determiner", "possessive", "number_modifier", "modifier", "compound", "loose"})
DEFINITE = frozenset({"DT", "PDT", "PRP$"})
WHOLE_TAGS = frozenset({"DT", "PDT"})
DESCRIBING_TAGS = frozenset({"VBN", "VBG", "HYPH"})
HYPHENS = frozenset({"-", "'s", "’s", "'", '"', "“", "”"})
REACH = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The people (or things) of a number.

    Attributes:
        node: the token that stands for the counted in the sentence: their noun, or the number word itself.
        noun: the token of their noun; None for a bare number.
        of: the token behind "of" ("18 of the dead"); None where there is none.
        partitive: what stands behind "of" is definite or a pronoun, so the number is a part of it.
        first, last: the tokens of number and people, both inclusive.
    """

    node: int
    noun: int | None
    of: int | None
    partitive: bool
    first: int
    last: int

    @property
    def who(self) -> int:
        """The token that says who they are, where another stands for them in the sentence ("18 soldiers prisoner")."""
        return self.noun if self.noun is not None and self.noun == self.node - 1 else self.node


class CountedReader:
    """Says whom a number counts; made once a pack."""

    def __init__(self, people: Peoples) -> None:
        """Keep the words that stand for people before, and those that join a part to its whole."""
        self.pronouns = frozenset(people.pronouns)
        self.more_words = frozenset(people.more_words)
        self.of_words = frozenset(people.of_words)
        self.taken_as = frozenset(people.taken_as)

    def read(self, tree: Tree, first: int, number_first: int, number_last: int) -> Counted:
        """Whom the number at tokens number_first to number_last counts; `first` is where its qualifier starts."""
        tokens = tree.tokens
        top = _top(tree, number_first, number_last)
        noun = _noun(tree, top, number_last)
        if noun is not None and tree.dep(noun) == "possessive" and noun < tree.head(noun) <= noun + 3:
            noun = tree.head(noun)
        if noun is not None and tokens[noun].lower in self.taken_as and tokens[noun - 1].tag == "NNS":
            return Counted(node=noun, noun=noun - 1, of=None, partitive=False, first=first, last=noun - 1)
        if noun is not None and tokens[noun].lower in self.more_words and self._of(tree, noun, number_last) is not None:
            top, noun = noun, None
        if noun is not None:
            start, end = tree.phrase(noun)
            of = self._of(tree, noun, number_last)
            last = max(end, number_last)
            return Counted(node=noun, noun=noun, of=of, partitive=False, first=min(first, max(start, first)), last=last)
        of = self._of(tree, top, number_last) if top <= number_last + 1 else None
        of = of if of is not None else self._of_by_words(tokens, number_last)
        if of is None:
            return Counted(node=top, noun=None, of=None, partitive=False, first=first, last=number_last)
        end = max(tree.phrase(of)[1], self._said_end(tree, top))
        pronoun = tokens[of].lower in self.pronouns
        definite = pronoun or any(
            tokens[c].tag in WHOLE_TAGS and tokens[c].lower not in self.pronouns for c in tree.children(of, "determiner")
        )
        named = _noun_by_words(tokens, of) if pronoun else of
        taken_up = self._taken_up(tree, first, of) if pronoun and named is None else None
        if taken_up is not None:
            return Counted(node=taken_up, noun=taken_up, of=None, partitive=False, first=first, last=of)
        return Counted(node=top, noun=named, of=of, partitive=definite, first=first, last=max(end, of, named or 0))

    def _taken_up(self, tree: Tree, first: int, of: int) -> int | None:
        """The plural noun right before that "of them" takes up: "soldiers, about 1,300 of them, are deployed"."""
        tokens, noun = tree.tokens, first - 2
        aside = first >= 2 and tokens[first - 1].text == "," and of + 1 < len(tokens) and tokens[of + 1].text == ","
        return noun if aside and tokens[noun].tag == "NNS" and not tree.has(noun, "number") else None

    def _said_end(self, tree: Tree, node: int) -> int:
        """The end of what the number's people are said to be ("one of the dead is a boy of eight"); -1 where nothing is."""
        said = tree.children(tree.head(node), "attribute") if tree.dep(node) == "subject" else []
        return tree.phrase(said[0])[1] if said and said[0] > node else -1

    def _of(self, tree: Tree, node: int, after: int) -> int | None:
        for child in tree.children(node, "oblique"):
            if child > after and tree.tokens[child].case in self.of_words:
                return child
        return None

    def _of_by_words(self, tokens: Sequence[Token], last: int) -> int | None:
        """The noun behind "of" directly after the number, where the parse has hung it elsewhere."""
        if last + 2 < len(tokens) and tokens[last + 1].lower in self.more_words:
            last += 1
        if last + 2 >= len(tokens) or tokens[last + 1].lower not in self.of_words or tokens[last + 1].dep != "case":
            return None
        noun = tokens[last + 1].head
        return noun if last + 1 < noun <= last + 1 + REACH else None


def _top(tree: Tree, first: int, last: int) -> int:
    """The token of the number that hangs on something outside it; the last where several do."""
    inside = range(first, last + 1)
    out = [i for i in inside if tree.head(i) not in inside or tree.head(i) == i]
    return out[-1] if out else last


def _noun(tree: Tree, top: int, last: int) -> int | None:
    """The noun to the right that the number stands before, by the parse, else by the words."""
    tokens = tree.tokens
    head = tree.head(top)
    if tree.dep(top) in NUMBER_DEPS and last < head <= last + REACH and tokens[head].pos in NOUN_POS | {"ADJ", "VERB"}:
        between = tokens[last + 1 : head]
        if all(t.pos in INSIDE or t.tag in DESCRIBING_TAGS or t.tag in {",", "POS"} or t.text in HYPHENS for t in between):
            return head if tokens[head].pos in NOUN_POS or tokens[head].tag not in {"VBD", "VBZ", "VBP"} else None
    return _noun_by_words(tokens, last)


def _noun_by_words(tokens: Sequence[Token], last: int) -> int | None:
    """The last noun of the run of adjectives and nouns directly behind the number."""
    found = None
    for token in tokens[last + 1 : last + 1 + REACH]:
        describes = token.pos == "ADJ" or token.tag in DESCRIBING_TAGS or token.text == "-"
        hyphenated = token.text in HYPHENS or tokens[token.i - 1].text == "-"
        if token.pos in NOUN_POS:
            found = token.i
        elif not (describes if found is None else hyphenated):
            break
    return found
