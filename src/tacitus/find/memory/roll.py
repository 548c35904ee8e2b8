"""Roll: people who are counted as names on a list, as victims, or as what the dead were: "named 117 victims"."""

from tacitus.find.draft import Draft
from tacitus.lang.form_memory import MemoryWords
from tacitus.lang.form_people import Peoples
from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import QuantityKind

BY_VICTIM = frozenset({"victims_counted", "what_victims_were"})


class RollReader:
    """Says whether a number counts people by the words for those who came to harm; made once a pack."""

    def __init__(self, words: MemoryWords, people: Peoples) -> None:
        """Keep the word lists as sets."""
        self.nouns = frozenset(words.roll_nouns)
        self.units = frozenset(words.roll_units)
        self.verbs = frozenset(words.roll_verbs)
        self.victims = frozenset(words.victims)
        self.living = frozenset(words.living)
        self.stating = frozenset(words.stating_verbs)
        self.of_words = frozenset(people.of_words)

    def read(self, draft: Draft) -> str | None:
        """The rule by which the number counts the harmed; None where it does not."""
        tree, noun, node = draft.tree, draft.counted.noun, draft.counted.node
        if noun is None or draft.quantity.kind is QuantityKind.NONE:
            return None
        if self._are_victims(tree, node):
            return "what_victims_were"
        if draft.quantity.kind is not QuantityKind.CARDINAL:
            return None
        lemma = tree.tokens[noun].lemma
        if lemma in self.units and draft.counted.of is None and any(t.lemma in self.nouns for t in tree.tokens):
            return "names_listed"
        if tree.tokens[node].case in self.of_words and tree.tokens[tree.head(node)].lemma in self.units:
            return "names_of"
        lived = any(t.lemma in self.living for t in tree.tokens)
        if lemma in self.victims and draft.counted.of is None and not lived and not self._speak(tree, node):
            return "victims_counted"
        return "people_listed" if self._is_listed(tree, node) else None

    def _speak(self, tree: Tree, node: int) -> bool:
        """Whether the people do something themselves and are only called victims."""
        return tree.dep(node) in ("subject", "agent", "possessive")

    def _is_listed(self, tree: Tree, node: int) -> bool:
        """Whether a list holds the people: "the list names 27 women"."""
        verb = tree.head(node)
        subject = tree.subject(verb) if tree.dep(node) == "object" and tree.tokens[verb].lemma in self.verbs else None
        return subject is not None and tree.tokens[subject].lemma in self.nouns

    def _are_victims(self, tree: Tree, node: int) -> bool:
        """Whether the people are what the victims were: "the victims were three students and two drivers"."""
        while tree.dep(node) == "conjunct" and tree.tokens[tree.head(node)].pos not in VERBAL:
            node = tree.head(node)
        if tree.dep(node) != "attribute":
            return False
        subject = tree.subject(tree.head(node))
        return subject is not None and tree.tokens[subject].lemma in self.victims
