"""Figures: bare figures that a sentence gives of the harm told before it: "the union counted 97", "up from 276"."""

from tacitus.find.counted import NOUN_POS
from tacitus.find.draft import Draft
from tacitus.lang.form_memory import MemoryWords
from tacitus.lang.tree import SUBJECTS, VERBAL, Tree

SAYING_MORE = ("noun_clause", "relative_clause", "apposition", "oblique")
IN_BRACKETS = "figure_in_brackets"  # the number alone says so little that its size must speak for it
CLOSED = "-RRB-"
GIVEN = frozenset({"object", "noun_adverb"})
APPOSED = frozenset({"apposition", "number", "loose"})


class FigureReader:
    """Says whether a bare number is a figure of harm told before; made once a pack."""

    def __init__(self, words: MemoryWords) -> None:
        """Keep the word lists as sets."""
        self.giving = frozenset(words.giving_verbs)
        self.with_case = {case: frozenset(verbs) for case, verbs in words.giving_with.items()}
        self.nouns = frozenset(words.figure_nouns)
        self.changed_by = frozenset(words.changed_by)
        self.changed_from = frozenset(words.changed_from)
        self.changing = frozenset(words.changing_verbs)
        self.pronouns = frozenset(words.pronouns)
        self.stating = frozenset(words.stating_verbs)
        self.putting = frozenset(words.putting_verbs)
        self.said_at = frozenset(words.stated_with)
        self.brackets = frozenset(words.brackets)

    def read(self, draft: Draft, last: Draft | None) -> str | None:
        """The rule by which the number is such a figure; None where it is not.

        Args:
            draft: a number that no words of its sentence measure.
            last: the number before it in the same sentence, where that is one of harm.
        """
        if not draft.bare or draft.counted.of is not None:
            return None
        tree, node = draft.tree, draft.counted.node
        if self._is_given(tree, node):
            return "figure_given"
        if self._is_stated(tree, node):
            return "figure_stated"
        if self._is_changed(tree, node):
            return "figure_changed"
        if self._is_bracketed(tree, draft.counted.first, draft.counted.last):
            return IN_BRACKETS
        return "figure_gapped" if last is not None and self._is_gapped(tree, node, last) else None

    def _is_given(self, tree: Tree, node: int) -> bool:
        """Whether somebody gives the figure: "doctors say 32", "spoke of 60", "gave a figure of 76"."""
        over, token = tree.tokens[tree.head(node)], tree.tokens[node]
        doing = node + 1 < len(tree.tokens) and tree.tokens[node + 1].tag == "VBG"
        if doing or tree.has(node, *SAYING_MORE):
            return False
        if token.case and token.dep == "oblique" and over.lemma in self.nouns and over.i < node:
            return True
        by_somebody = over.pos in VERBAL and tree.subject(over.i) is not None and not tree.is_passive(over.i)
        if token.case:
            return by_somebody and over.lemma in self.with_case.get(token.case, ())
        return by_somebody and token.dep in GIVEN and over.lemma in self.giving

    def _is_stated(self, tree: Tree, node: int) -> bool:
        """Whether the figure is said of a word for a figure, or of a pronoun for it: "the count reached 23", "it was 23"."""
        token, verb = tree.tokens[node], tree.tokens[tree.head(node)]
        said = token.dep in ("attribute", "object", "oblique") and verb.pos in VERBAL
        if not said or (token.case and token.case not in self.said_at):
            return False
        named = [tree.tokens[s] for s in (tree.subject(verb.i), *tree.children(verb.i, "object")) if s is not None and s != node]
        if any(t.lemma in self.nouns and not tree.has(t.i, "oblique") for t in named):
            return True
        put = verb.lemma in self.putting and token.case
        return any(t.lower in self.pronouns and (put or (verb.lemma in self.stating and t.dep in SUBJECTS)) for t in named)

    def _is_changed(self, tree: Tree, node: int) -> bool:
        """Whether the figure is one that another moved from or to: "up from 276", "later corrected to 77"."""
        over, case = tree.tokens[tree.head(node)], tree.tokens[node].case
        if over.lemma in self.changing and case and tree.dep(node) == "oblique":
            return not tree.children(over.i, "object")
        return case in self.changed_from and over.lower in self.changed_by

    def _is_bracketed(self, tree: Tree, first: int, last: int) -> bool:
        """Whether the figure stands alone in brackets: "the union (97) and the ministry (60)"."""
        tokens = tree.tokens
        inside = first > 1 and last + 1 < len(tokens) and tokens[first - 1].text in self.brackets
        return inside and tokens[first - 2].pos in NOUN_POS and tokens[last + 1].tag == CLOSED

    def _is_gapped(self, tree: Tree, node: int, last: Draft) -> bool:
        """Whether another speaker's figure follows, the verb left out: "the church counted 23 and the mayor 25"."""
        head, before = tree.head(node), tree.tokens[last.counted.last + 1 :]
        speaker = tree.dep(node) in APPOSED and head == node - 1 and tree.tokens[head].pos in NOUN_POS
        return speaker and bool(before) and tree.has(head, "determiner")
