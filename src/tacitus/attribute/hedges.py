"""Hedges: how firmly a claim is said, by the words of saying and by the words around it."""

from bisect import bisect_right

from tacitus.attribute.lexicon import DEED, OWN, by_first_word
from tacitus.attribute.tree import VERBS, Tree
from tacitus.lang.form_hedges import HedgeWords, LocalHedge
from tacitus.lang.form_speech import Joints
from tacitus.lang.tree import SUBJECTS
from tacitus.model import Claim, Hedge, Sentence, Span, Statement

STRENGTH = {Hedge.ASSERTED: 0, Hedge.CLAIMED: 1, Hedge.UNVERIFIED: 2, Hedge.DENIED: 3}
DOUBT_WINDOW = 8  # words between a negation and the verb of checking
POINTED_AT = 3  # words from a verb of checking to what it could not check: "to confirm any of THIS"
COMPLEMENTS = frozenset({"complement", "attribute", "open_clause"})
THROUGH = frozenset({"open_clause", "noun_clause", "relative_clause", "complement", "attribute"})


def weakest(hedges: list[Hedge]) -> Hedge:
    """The least firm of several hedges; asserted where there is none.

    Source: record.md law 4: what is denied or unverified is never counted with what is asserted.
    """
    return max(hedges, key=STRENGTH.__getitem__, default=Hedge.ASSERTED)


def hedge_of(statements: list[Statement]) -> Hedge:
    """What the words of saying make of a claim that these statements hold.

    Source: record.md law 4: a denial of authorship is not a denial of a figure.
    """
    said = [Hedge.ASSERTED if is_authorship(s) else s.hedge for s in statements]
    return weakest(said)


def is_authorship(statement: Statement) -> bool:
    """Whether only authorship is claimed or denied: the figure in it is not the speaker's."""
    denied = statement.hedge is Hedge.DENIED and statement.rule.endswith(OWN)
    return denied or (statement.hedge in (Hedge.DENIED, Hedge.CLAIMED) and statement.rule.endswith(DEED))


class HedgeReader:
    """Reads the hedging words of a sentence; made once a pack."""

    def __init__(self, words: HedgeWords, joints: Joints) -> None:
        """Index the words."""
        self._local: dict[str, list[LocalHedge]] = {}
        for entry in words.local:
            for word in entry.words:
                self._local.setdefault(word, []).append(entry)
        self._negated, self._negations = frozenset(words.doubt.negated), frozenset(words.doubt.negations)
        self._able, self._doubtful = frozenset(words.doubt.able), by_first_word(words.doubt.words)
        self._back, self._both = frozenset(words.doubt.back), frozenset(words.doubt.both)
        self._before = tuple(tuple(phrase.split()) for phrase in words.denial.before)
        self._withdrawn, self._figures = frozenset(words.denial.withdrawn), frozenset(words.denial.figures)
        self._false, self._other = frozenset(words.denial.false), frozenset(words.doubt.other)
        self._turns, self._of = frozenset(joints.turns), frozenset(joints.content)

    def around(self, claim: Claim, tree: Tree) -> Hedge:
        """The hedge of the words around a claim in its own sentence."""
        number = token_at(tree, claim.number)
        if number is None:
            return Hedge.ASSERTED
        said = [self.around_word(tree, number)]
        if self._is_negated(tree, claim) or self._is_withdrawn(tree, number) or self._is_false(tree, number):
            said.append(Hedge.DENIED)
        return weakest(said)

    def around_word(self, tree: Tree, at: int) -> Hedge:
        """The hedge of the words around the token `at`: "reportedly" before its verb, a doubt in its clause."""
        doubt = self.doubt_at(tree)
        in_doubt = doubt is not None and self._same_clause(tree, at, doubt)
        return weakest([self._local_hedge(tree, at), Hedge.UNVERIFIED if in_doubt else Hedge.ASSERTED])

    def _local_hedge(self, tree: Tree, number: int) -> Hedge:
        """Adverbs and auxiliaries that stand before the verb of the claim."""
        if self._local.keys().isdisjoint(tree.lowers):
            return Hedge.ASSERTED
        verbs = self._verbs_over(tree, number)
        for at, lower in enumerate(tree.lowers):
            if lower not in self._local:
                continue
            for entry in self._local[lower]:
                if self._hedges(tree, at, number, verbs, entry):
                    return entry.hedge
        return Hedge.ASSERTED

    def _hedges(self, tree: Tree, at: int, number: int, verbs: frozenset[int], entry: LocalHedge) -> bool:
        """Whether the hedging word at `at` stands with the verb of the claim, or with those who are counted."""
        if entry.before and not any(_follows(tree, at, phrase) for phrase in entry.before):
            return False
        over = tree.tokens[at].head
        if entry.state:
            return not tree.parsed or at in verbs or (at > over and over in {number, *tree.above(number)} - verbs)
        part = over > at and tree.tokens[over].dep in COMPLEMENTS and tree.tokens[over].head in verbs
        return not tree.parsed or (over > at and over in verbs) or part

    def _verbs_over(self, tree: Tree, number: int) -> frozenset[int]:
        """The verb of the claim, and those it is part of ("are said to have", "may be held")."""
        verbs: list[int] = []
        for over in (number, *tree.above(number)):
            if tree.tokens[over].pos in VERBS or tree.tokens[over].dep in THROUGH:
                verbs.append(over)
                if tree.tokens[over].dep not in THROUGH or tree.tokens[over].dep == "relative_clause":
                    break
        return frozenset(verbs)

    def _is_negated(self, tree: Tree, claim: Claim) -> bool:
        """Reads "not the 359": right before the quote or the number."""
        for span in (claim.span, claim.number):
            first = token_at(tree, span)
            for phrase in self._before:
                if first is not None and first >= len(phrase) and tuple(tree.lowers[first - len(phrase) : first]) == phrase:
                    return True
        return False

    def _is_withdrawn(self, tree: Tree, number: int) -> bool:
        """Reads "an earlier figure of 55 has been withdrawn"."""
        over = [number, *tree.above(number)]
        for at in over:
            verb = tree.tokens[at].head
            if tree.lowers[verb] not in self._withdrawn:
                continue
            if tree.tokens[at].dep not in {"passive_subject", "object"}:
                continue
            return any(tree.lowers[i] in self._figures for i in range(tree.left[at], tree.right[at] + 1))
        return False

    def _is_false(self, tree: Tree, number: int) -> bool:
        """Reads "Messages that nine were shot are BASELESS": what is called false is the subject in which the number stands."""
        if self._false.isdisjoint(tree.lowers):
            return False
        for at in tree.above(number):
            verb = tree.tokens[at].head
            if tree.tokens[at].dep not in SUBJECTS or tree.children(verb, "negation"):
                continue
            if any(tree.lowers[k] in self._false for k in tree.children(verb, "complement", "attribute", "adverb")) or (
                tree.lowers[verb] in self._false
            ):
                return True
        return False

    def doubt_at(self, tree: Tree) -> int | None:
        """The word by which a sentence says that something is not confirmed; None if it does not."""
        for at, lower in enumerate(tree.lowers):
            phrases = self._doubtful.get(lower)
            if phrases and any(tuple(tree.lowers[at : at + len(phrase)]) == phrase for phrase in phrases):
                return at
            asks = at + 1 < len(tree) and tree.lowers[at + 1] in self._other
            if lower in self._negated and not asks:
                window = tree.lowers[max(0, at - DOUBT_WINDOW) : at]
                if not self._negations.isdisjoint(window) and not self._able.isdisjoint(window):
                    return at
        return None

    def _same_clause(self, tree: Tree, number: int, doubt: int) -> bool:
        """Whether the doubt is about the claim: no turn of the sentence between them, or words that lead back."""
        lo, hi = sorted((number, doubt))
        turns = [i for i in range(lo, hi) if tree.lowers[i] in self._turns or tree.lowers[i] == ";"]
        ends = min(doubt + POINTED_AT, len(tree))
        return not turns or (doubt > number and self.leads_back(tree, turns[-1], ends))

    def reaches_two(self, tree: Tree) -> bool:
        """Whether a doubt is about the two sentences before it: "Neither claim could be verified"."""
        return not self._both.isdisjoint(tree.lowers)

    def leads_back(self, tree: Tree, lo: int, hi: int) -> bool:
        """Whether words from `lo` to `hi` (or the sentence's rest) lead back to what was said: "the claim", "that"."""
        for i in range(lo, hi):
            follows = tree.lowers[i + 1] if i + 1 < len(tree) else ""
            if tree.lowers[i] in self._back and follows not in self._of:
                return True
        return False


def _follows(tree: Tree, at: int, phrase: str) -> bool:
    words = phrase.split()
    return tree.lowers[at + 1 : at + 1 + len(words)] == words


def token_at(tree: Tree, span: Span) -> int | None:
    """The index of the first token that overlaps a place of the document."""
    at = bisect_right(tree.tokens, span.start, key=lambda token: token.end)
    return at if at < len(tree.tokens) and tree.tokens[at].start < span.end else None


def sentence_of(claim: Claim, sentences: tuple[Sentence, ...]) -> Sentence:
    """The sentence of a claim."""
    return sentences[claim.sentence]
