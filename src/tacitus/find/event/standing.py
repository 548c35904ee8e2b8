"""Standing: whether an event is told as having happened, or as denied, meant, feared, or long past."""

import re
from datetime import date

from tacitus.lang.form_events import Events
from tacitus.lang.form_measures import Measures
from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import Modality, news_since

CONTENT = frozenset({"open_clause", "object", "oblique", "clause", "noun_clause", "adverbial_clause", "preposition_clause"})
CHAINED = frozenset({"conjunct", "complement", "compound", "apposition"})
PURPOSE = frozenset({"adverbial_clause", "noun_clause"})
STEPS = 5
YEAR = re.compile(r"(?:19|20)\d\d")


class StandingReader:
    """Says how an event is told; made once a pack."""

    def __init__(self, words: Events, measures: Measures) -> None:
        """Keep the word lists as sets, and one pattern for the signs of the past."""
        self.planned = frozenset(words.planned_words)
        self.feared = frozenset(words.feared_words)
        self.denied = frozenset(words.denied_words)
        self.parts = frozenset(words.part_words)
        self.without = frozenset(words.without_words)
        self.unreal = frozenset(words.unreal)
        self.happened = frozenset(words.happened_infinitives)
        self.since = frozenset(measures.since_words)
        self.perfect = frozenset(measures.perfect_words)
        self.planned_even_finite = frozenset(words.planned_even_finite)
        self.past_modifiers = frozenset(words.past_modifiers)
        signs = (re.escape(s).replace(r"\*", r"\w*") for s in words.past_signs)
        self.past = re.compile(rf"\b(?:{'|'.join(signs)})\b", re.IGNORECASE)

    def read(self, tree: Tree, at: int, words: str, published: date | None) -> tuple[Modality, str | None]:
        """How the event at token `at` is told, and the word that says so; None where it is told as a fact of the news.

        Args:
            tree: the sentence.
            at: the trigger.
            words: the sentence as written.
            published: the day of the report; a year before its own makes history.
        """
        if self._is_without(tree, at):
            return Modality.DENIED, tree.tokens[at].case or None
        past = self._past(tree, at, words, published)
        if past is not None:
            return Modality.HISTORICAL, past
        for step in range(STEPS):
            found = self._here(tree, at, first=step == 0)
            if found is not None:
                return found
            head, token = tree.head(at), tree.tokens[at]
            if head == at or token.dep not in CONTENT | CHAINED:
                return Modality.ACTUAL, None
            if token.dep in CHAINED and token.tag == "VBD":
                return Modality.ACTUAL, None
            if any(tree.tokens[i].lemma in self.parts for i in (head, *tree.children(head, "object"))):
                return Modality.ACTUAL, None  # only who did it is denied
            over = self._over(tree, at, head)
            if over is not None:
                return over
            if token.dep == "oblique" and tree.tokens[head].pos in VERBAL and step == 0 and token.pos == "NOUN":
                return Modality.ACTUAL, None
            at = head
        return Modality.ACTUAL, None

    def _is_without(self, tree: Tree, at: int) -> bool:
        """Whether the words say that there was none: "without fighting", "no shots"."""
        determiners = (tree.tokens[c].lower for c in tree.children(at, "determiner"))
        return tree.tokens[at].case in self.without or any(word in self.without for word in determiners)

    def _here(self, tree: Tree, at: int, *, first: bool) -> tuple[Modality, str | None] | None:
        """What negations, auxiliaries and adjectives at the word itself make of it."""
        negation = next(iter(tree.children(at, "negation")), None)
        if negation is not None and first:
            return Modality.DENIED, tree.tokens[negation].text
        auxiliaries = [tree.tokens[a] for a in tree.children(at, "auxiliary")]
        unreal = next((a for a in auxiliaries if a.lower in self.unreal), None)
        if unreal is not None and not any(a.lemma in self.perfect for a in auxiliaries):
            return Modality.HYPOTHETICAL, unreal.text
        described = [tree.tokens[c] for c in tree.children(at, "modifier", "compound", "marker", "adverb")]
        for token in described:
            if token.lemma in self.feared or token.lower in self.feared:
                return Modality.HYPOTHETICAL, token.text
            if token.lower in self.planned:
                return Modality.PLANNED, token.text
        return None

    def _over(self, tree: Tree, at: int, head: int) -> tuple[Modality, str | None] | None:
        """What the word above makes of what hangs on it: plans, fears, denials, purposes."""
        token, over = tree.tokens[at], tree.tokens[head]
        if token.dep not in CONTENT:
            return None
        meant = any(tree.tokens[a].tag == "TO" for a in tree.children(at, "auxiliary"))
        finite = token.dep == "clause" and token.tag in {"VBD", "VBZ", "VBP"}
        if token.dep != "adverbial_clause" or meant:
            if over.lemma in self.denied:
                return Modality.DENIED, over.text
            if over.lemma in self.planned and not (finite and over.lemma not in self.planned_even_finite):
                return Modality.PLANNED, over.text
            if over.lemma in self.feared and not finite:
                return Modality.HYPOTHETICAL, over.text
        if meant and over.lemma not in self.happened and token.tag == "VB":
            perfect = any(tree.tokens[a].lemma in self.perfect for a in tree.children(at, "auxiliary"))
            return None if perfect else (Modality.PLANNED, over.text)
        return None

    def _past(self, tree: Tree, at: int, words: str, published: date | None) -> str | None:
        """The words that put an event back into history."""
        clause = tree.clause(at)
        for sign in self.past.finditer(words):
            first = next((t.i for t in tree.tokens if t.start - tree.tokens[0].start >= sign.start()), at)
            if tree.clause(first) == clause or first == clause:
                return sign.group()
        modifiers = (tree.tokens[c] for c in tree.children(at, "modifier"))
        described = next((m.text for m in modifiers if m.lemma in self.past_modifiers), None)
        if described is not None or published is None:
            return described
        now = news_since(published).year
        years = [t.text for t in tree.tokens if YEAR.fullmatch(t.text) and tree.clause(t.i) == clause]
        compared = any(t.lower in self.since for t in tree.tokens)
        return years[-1] if years and not compared and all(int(year) < now for year in years) else None
