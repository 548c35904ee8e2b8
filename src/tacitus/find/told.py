"""Told: whether harm is told as a fact or only wanted, feared or possible; as a state or as its beginning."""

from tacitus.find.counted import Counted
from tacitus.find.triggers import Mark
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import Measure

PURPOSE = frozenset({"adverbial_clause", "noun_clause"})
PAST = frozenset({"VBD"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
CHAINED = frozenset({"conjunct", "preposition_clause", "complement"})
CONTENT = frozenset({"open_clause", "object", "oblique"})
NOUNS = frozenset({"NOUN", "PROPN"})
STEPS = 6


class ToldReader:
    """Finds the word that makes harm no fact; made once a pack."""

    def __init__(self, pack: LanguagePack) -> None:
        """Keep the word lists as sets."""
        words = pack.measures
        self.unreal = frozenset(words.unreal)
        self.unreal_alone = frozenset(words.unreal_alone)
        self.being = frozenset(words.being)
        self.unreal_modifiers = frozenset(words.unreal_modifiers)
        self.unreal_passives = frozenset(words.unreal_passives)
        self.unreal_verbs = frozenset(words.unreal_verbs)
        self.told_nouns = frozenset(words.told_nouns)
        self.told_infinitives = frozenset(words.told_infinitives)
        self.of_words = frozenset(pack.people.of_words)
        self.not_negating = frozenset(words.not_negating)
        self.zero = frozenset(pack.numbers.zero)

    def not_told(self, tree: Tree, counted: Counted, mark: Mark) -> str | None:
        """The word that makes the join no fact; what only describes the people ("the 300 displaced") is told in any case."""
        if tree.head(mark.first) == counted.node and not tree.has(mark.first, "negation"):
            return None
        negation = None if mark.trigger.negated else self._negation(tree, mark.first)
        toll = mark.trigger.role == "toll"  # "the toll could rise to 60"
        figure = self._above(tree, tree.head(counted.node)) if toll else None
        return self._of_noun(tree, mark) or negation or self._above(tree, mark.first) or figure

    def _of_noun(self, tree: Tree, mark: Mark) -> str | None:
        """What makes a noun of harm no fact: "the attempted killing of", "the evacuation of 12 was ordered"."""
        if mark.trigger.role != "of":
            return None
        over = tree.tokens[tree.head(mark.last)]
        if tree.dep(mark.last) == "passive_subject" and over.lemma in self.unreal_passives:
            return over.text
        modifiers = [tree.tokens[c] for c in tree.children(mark.last, "modifier")]
        return next((m.text for m in modifiers if m.lemma in self.unreal_modifiers or m.lower in self.unreal_modifiers), None)

    def _above(self, tree: Tree, at: int) -> str | None:
        """The word above a verb of harm that makes what it tells wanted, feared or merely possible."""
        for _ in range(STEPS):
            word = self._auxiliary(tree, at) or self._only_meant(tree, at) or self._wanted(tree, at)
            if word is not None:
                return word
            head, token = tree.head(at), tree.tokens[at]
            if head == at or not (self._is_content(tree, at) or token.dep in CHAINED):
                return None
            if tree.tokens[head].pos in NOUNS and token.dep != "conjunct" and token.case not in self.of_words:
                return None
            if token.dep == "conjunct" and token.tag in FINITE and not self._is_finite(tree, head):
                return None  # a finite verb is no equal of an infinitive: "were fired to stop an advance and killed 12"
            at = head
        return None

    def _auxiliary(self, tree: Tree, at: int) -> str | None:
        auxiliaries = tree.children(at, "auxiliary")
        return next((tree.tokens[a].text for a in auxiliaries if self._is_unreal(tree, a, auxiliaries)), None)

    def _only_meant(self, tree: Tree, at: int) -> str | None:
        """The word over an infinitive that leaves open whether it came to pass ("ready to free"); not "managed to free"."""
        auxiliaries = [tree.tokens[a] for a in tree.children(at, "auxiliary", "passive_auxiliary")]
        mark = next((a.text for a in auxiliaries if a.tag == "TO"), None)
        if mark is None or any(a.tag == "VB" and a.lemma not in self.being for a in auxiliaries):
            return None
        head, over = tree.head(at), tree.tokens[tree.head(at)]
        if head == at:
            return mark if any(a.lemma in self.being for a in auxiliaries) else None
        if over.pos in NOUNS:
            return None if over.lemma in self.told_nouns else over.text
        planned = over.lemma in self.being and not tree.has(head, "attribute", "complement", "negation")
        if tree.dep(at) in PURPOSE or (planned and tree.dep(at) == "open_clause" and head < at):
            return mark  # "1,300 soldiers are to be deployed"
        return None if over.lemma in self.told_infinitives else over.text

    def _wanted(self, tree: Tree, at: int) -> str | None:
        """The verb whose content is wanted or feared: "demand the release of", "was told to leave"."""
        head, over = tree.head(at), tree.tokens[tree.head(at)]
        wanted = self.unreal_passives if tree.is_passive(head) else self.unreal_verbs
        return over.text if over.lemma in wanted and over.pos in VERBAL and self._is_content(tree, at) else None

    def _is_content(self, tree: Tree, at: int) -> bool:
        return tree.dep(at) in CONTENT or (tree.dep(at) == "clause" and not self._is_finite(tree, at))

    def _is_unreal(self, tree: Tree, auxiliary: int, auxiliaries: list[int]) -> bool:
        """Whether an auxiliary tells what is no fact: "could", or "may" that is not "may have"."""
        alone = len([a for a in auxiliaries if tree.tokens[a].lemma not in self.being]) == 1
        word = tree.tokens[auxiliary].lower
        return word in self.unreal or (word in self.unreal_alone and alone)

    def _is_finite(self, tree: Tree, verb: int) -> bool:
        return any(tree.tokens[i].tag in FINITE for i in (verb, *tree.children(verb, "auxiliary", "passive_auxiliary")))

    def _negation(self, tree: Tree, verb: int) -> str | None:
        """The word that negates a verb of harm ("did not kill"); None for "not only"."""
        for at in tree.children(verb, "negation"):
            if tree.tokens[at].lower not in self.zero and tree.tokens[at + 1].lower not in self.not_negating:
                return tree.tokens[at].text
        return None


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
