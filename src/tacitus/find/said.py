"""Said: the nouns that a bare number is said of: "the toll rose to 12", "the number of missing is 9"."""

from collections.abc import Iterator

from tacitus.find.counted import Counted
from tacitus.lang.form_measures import Measures
from tacitus.lang.form_people import Peoples
from tacitus.lang.tree import VERBAL, Tree


class SaidReader:
    """Finds what a number is said of; made once a pack."""

    def __init__(self, words: Measures, people: Peoples) -> None:
        """Keep the word lists as sets."""
        self.predicate_verbs = frozenset(words.predicate_verbs)
        self.differences = frozenset(words.difference_words)
        self.totals = frozenset(words.total_words)
        self.of_words = frozenset(people.of_words)
        self.prepositions = frozenset({*words.to_words, *words.difference_words, *words.figure_words, *words.no_fall_from})
        self.figure_words = frozenset(words.figure_words)

    def number_nouns(self, tree: Tree, counted: Counted) -> Iterator[int]:
        """The people of "the number of ... is N", then the word for the number: the nouns that a bare number is said of."""
        if counted.noun is not None:
            return
        for noun in self.of(tree, counted.node):
            yield from self._of_number(tree, noun)
            yield noun

    def people_of_number(self, tree: Tree, node: int) -> Iterator[int]:
        """The people of "the number of ... is N" alone."""
        for noun in self.of(tree, node):
            yield from self._of_number(tree, noun)

    def _of_number(self, tree: Tree, noun: int) -> Iterator[int]:
        if tree.tokens[noun].lemma in self.totals:
            yield from (c for c in tree.children(noun, "oblique") if tree.tokens[c].case in self.of_words)

    def of(self, tree: Tree, node: int) -> Iterator[int]:
        """The nouns that a number is said of by a verb between them: "the toll rose to 12", "put the dead at 12"."""
        node, case = self._phrase(tree, node)
        verb, dep = tree.head(node), tree.dep(node)
        if dep in ("number", "apposition") and tree.tokens[verb].lemma in self.totals and tree.subject(verb) is None:
            yield from tree.children(verb, "modifier", "compound")
            return
        if dep == "oblique" and case in self.figure_words and tree.dep(verb) == "conjunct" and tree.subject(verb) is None:
            yield verb  # "put the dead at 19 and the wounded at 40"
            return
        if dep == "oblique" and (tree.dep(verb) in ("noun_clause", "relative_clause") or self._is_below(tree, node, verb)):
            yield from self._put_at(tree, verb)
            return
        if dep == "oblique" and tree.tokens[verb].pos == "NUM" and tree.dep(verb) == "oblique":
            verb = tree.head(verb)  # "rose from 50 to 57": the parse hangs the second number on the first
        if tree.tokens[verb].pos not in VERBAL or dep in ("subject", "passive_subject", "agent"):
            return
        if tree.tokens[verb].lemma not in self.predicate_verbs:
            return
        if case in self.differences:
            return
        if dep == "oblique" and case:
            yield from tree.children(verb, "object")
        subject = tree.subject(verb)
        if subject is not None:
            yield subject

    def _phrase(self, tree: Tree, node: int) -> tuple[int, str]:
        """The number that stands for this one in the parse, and the preposition that stands right before this one.

        The parse hangs the first of two figures on the second: "rose from an earlier 50 to 57", "rose by 12 to 60".
        """
        before = tree.tokens[node - 1] if node else None
        own = before.lower if before is not None and before.lower in self.prepositions else ""
        head = tree.head(node)
        if tree.dep(node) == "number_modifier" and tree.tokens[head].pos == "NUM" and tree.dep(head) == "oblique":
            return head, own or tree.tokens[head].case
        return node, own or tree.tokens[node].case

    def _is_below(self, tree: Tree, node: int, verb: int) -> bool:
        """Whether the parse has hung a figure on a verb inside its noun: "the number killed since it began at N"."""
        if tree.dep(verb) == "oblique" and tree.tokens[verb].tag == "VBN":
            return tree.tokens[node].case not in self.of_words  # "brings the number of displaced to N"
        return tree.tokens[node].case in self.figure_words and tree.dep(verb) == "adverbial_clause"

    def _put_at(self, tree: Tree, verb: int) -> Iterator[int]:
        """The noun of "put the number of people displaced at N", where the parse has hung the number on "displaced"."""
        for at in tree.above(verb):
            over = tree.head(at)
            if tree.tokens[over].pos in VERBAL:
                if tree.dep(at) == "object" and tree.tokens[over].lemma in self.predicate_verbs:
                    yield at
                return
