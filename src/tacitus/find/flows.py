"""Flows: verbs that tell that a stock began: "detained two men on Friday" tells of arrests, not of who is held."""

from tacitus.find.counted import Counted
from tacitus.find.triggers import Mark
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import Tree
from tacitus.model import Measure

PAST = frozenset({"VBD"})


class FlowReader:
    """Tells the beginning of a stock from the stock; made once a pack."""

    def __init__(self, pack: LanguagePack) -> None:
        """Keep the verbs, and the words that say that a state goes on."""
        words = pack.measures
        self.begin = words.begin
        self.lasting = frozenset(words.lasting_words)
        self.since = frozenset(words.since_words)
        self.have = frozenset(words.perfect_words)
        self.moved = frozenset(words.moved_words)
        self.places = frozenset(words.holding_places)

    def read(self, tree: Tree, counted: Counted, mark: Mark, measure: Measure) -> Measure:
        """The flow that a stock began with, where the verb tells of that; else the measure unchanged.

        Source: record.md law 6: a stock is never added to a flow.
        """
        for rule in self.begin:
            if rule.found is not measure:
                continue
            verb = mark.first if not rule.people else tree.head(counted.node)
            told = tree.tokens[verb].lemma in rule.verbs
            of_kind = not rule.people or tree.tokens[counted.node].lemma in rule.people
            if told and of_kind and self._begins(tree, verb, bool(rule.people)):
                return rule.becomes
        return measure

    def _begins(self, tree: Tree, verb: int, taken: bool) -> bool:
        """Whether the verb tells of an event: in the past or in passing, with no word for a state that goes on."""
        tag = tree.tokens[verb].tag
        if any(tree.tokens[c].lower in self.lasting for c in tree.children(verb, "adverb")):
            return False
        if taken and any(tree.tokens[c].case in self.moved for c in tree.children(verb, "oblique")):
            return False
        auxiliaries = [tree.tokens[a] for a in tree.children(verb, "auxiliary", "passive_auxiliary")]
        if tag in PAST and not auxiliaries:
            return not self._is_place(tree, verb)
        if tag == "VBG":
            return not auxiliaries and tree.has(verb, "object")
        if tag != "VBN" or tree.dep(verb) in ("modifier", "noun_clause"):
            return False
        perfect = any(a.lemma in self.have for a in auxiliaries)
        past = perfect or not auxiliaries or any(a.tag in PAST for a in auxiliaries)
        return past and not self._is_place(tree, verb)

    def _is_place(self, tree: Tree, verb: int) -> bool:
        """Whether the place where people are held, or the time since they are, stands beside the verb."""
        phrases = (tree.tokens[c] for c in tree.children(verb, "oblique"))
        return any(p.lemma in self.places or p.case in self.since for p in phrases)
