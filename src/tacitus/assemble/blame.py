"""Blame: who is said to have done it, apart from the words that tell it: "accused", "attributed to", "claimed responsibility"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from tacitus.lang.form_actors import ActorWords, Blame, BlameSlot
from tacitus.lang.tree import Tree
from tacitus.model import Hedge, Token

VERBAL = frozenset({"VERB", "AUX", "ADJ"})
DESCRIBES = ("noun_clause", "relative_clause", "modifier")
RELATIVE = ("WDT", "WP")
OBJECTS = ("object", "complement", "attribute", "open_clause", "clause", "oblique")


@dataclass(frozen=True, slots=True)
class Blamed:
    """The nouns for who is said to have done it, the word that says so, how firmly, and the name of the rule."""

    nodes: tuple[int, ...]
    at: int
    hedge: Hedge
    rule: str


class BlameReader:
    """Finds who is blamed in a sentence; made once a pack."""

    def __init__(self, words: ActorWords) -> None:
        """Index the rules by their words."""
        self._rules: dict[str, list[Blame]] = {}
        for blame in words.blame:
            for word in blame.words:
                self._rules.setdefault(word, []).append(blame)
        self._nobody = frozenset(words.roles.nobody)

    def has_word(self, tokens: Sequence[Token]) -> bool:
        """Whether a rule begins with one of the words."""
        return any(token.lemma in self._rules for token in tokens)

    def read(self, tree: Tree) -> Iterator[Blamed]:
        """All who are blamed in the sentence, in order."""
        for token in tree.tokens:
            for blame in self._rules.get(token.lemma, ()) if token.pos in VERBAL else ():
                nodes = tuple(node for node in self._nodes(tree, token.i, blame) if not self._is_nobody(tree, node))
                if nodes and not self._negated(tree, token.i):
                    yield Blamed(nodes, token.i, blame.hedge, f"{blame.hedge.value}:{blame.words[0]}")
                    break

    def _nodes(self, tree: Tree, at: int, blame: Blame) -> Iterator[int]:
        """The nouns that stand in the slot of the rule, if what it asks of the thing done holds."""
        bare = tree.tokens[at].tag == "VBN" and tree.dep(at) in DESCRIBES and not tree.has(at, "auxiliary", "subject")
        passive = bare or tree.is_passive(at)
        if blame.objects and not self._is_done(tree, at, blame, passive):
            return
        if blame.actor is BlameSlot.OBJECT and self._is_laid_on(tree, at, blame):
            return
        if blame.actor is BlameSlot.OBLIQUE:
            yield from self._behind(tree, at, blame.prepositions)
        elif (blame.actor is BlameSlot.OBJECT) is passive:
            yield from self._undergoing(tree, at) if blame.actor is BlameSlot.OBJECT else self._doing(tree, at)
        elif blame.actor is BlameSlot.OBJECT:
            yield from tree.children(at, "object")
            yield from (s for clause in tree.children(at, "clause", "complement") for s in tree.children(clause, "subject"))
        else:
            yield from tree.children(at, "agent") if passive else self._doing(tree, at)

    def _is_laid_on(self, tree: Tree, at: int, blame: Blame) -> bool:
        """Whether another rule of the word takes the object for the thing done: "blamed the attack ON the front"."""
        others = {p for rule in self._rules[tree.tokens[at].lemma] if rule is not blame for p in rule.prepositions}
        return next(self._behind(tree, at, others), None) is not None

    def _behind(self, tree: Tree, at: int, prepositions: Collection[str]) -> Iterator[int]:
        """The nouns behind one of the prepositions, whether the parse hangs them on the verb or on its object."""
        for over in (at, *tree.children(at, "object")):
            yield from (c for c in tree.children(over, "oblique") if tree.tokens[c].case in prepositions)

    def _undergoing(self, tree: Tree, at: int) -> Iterator[int]:
        own = tree.children(at, "passive_subject")
        if own:
            yield from own
        elif tree.dep(at) in DESCRIBES:
            yield tree.head(at)
        else:
            subject = tree.subject(at)
            if subject is not None:
                yield subject

    def _doing(self, tree: Tree, at: int) -> Iterator[int]:
        """The subject of the verb, or of the "be" above an adjective."""
        subject, over = tree.subject(at), at
        if subject is None and tree.dep(at) in ("complement", "attribute"):
            over = tree.head(at)
            subject = tree.subject(over)
        if subject is not None:
            relative = tree.tokens[subject].tag in RELATIVE and tree.dep(over) == "relative_clause"
            yield tree.head(over) if relative else subject
        elif tree.dep(at) in DESCRIBES:
            yield tree.head(at)

    def _is_done(self, tree: Tree, at: int, blame: Blame, passive: bool) -> bool:
        below = tree.children(at, *OBJECTS)
        if passive:
            below += tree.children(at, "passive_subject", "subject")
            if tree.dep(at) in DESCRIBES:
                below.append(tree.head(at))
        words = {tree.tokens[c].lemma for c in below} | {
            tree.tokens[d].lemma for c in below for d in tree.children(c, "complement")
        }
        return not words.isdisjoint(blame.objects)

    def _negated(self, tree: Tree, at: int) -> bool:
        over = tree.head(at)
        return tree.has(at, "negation") or (tree.tokens[at].pos == "ADJ" and tree.has(over, "negation"))

    def _is_nobody(self, tree: Tree, node: int) -> bool:
        tokens = tree.tokens
        return tokens[node].lower in self._nobody or any(
            tokens[c].lower in self._nobody for c in tree.children(node, "determiner", "coordinator")
        )
