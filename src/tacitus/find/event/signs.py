"""Signs: the words of a sentence that tell an event, by the rules of the pack."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tacitus.find.event.classes import Sorts
from tacitus.lang.form_events import EventRule, Events
from tacitus.lang.parties import PartyReader
from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import Token

WINDOW = 18
NOMINAL = frozenset({"NOUN", "PROPN"})
PLAYS = frozenset({"subject", "passive_subject", "object", "oblique"})


@dataclass(frozen=True, slots=True)
class Sign:
    """A trigger at its place.

    Attributes:
        first, last: indexes of its tokens, both inclusive.
        head: the token of them that the others hang on.
        rule: the rule of the pack.
        subjects, objects: the nouns for the two sides.
    """

    first: int
    last: int
    head: int
    rule: EventRule
    subjects: tuple[int, ...]
    objects: tuple[int, ...]


class SignReader:
    """Finds the signs of events; made once a pack."""

    def __init__(self, words: Events) -> None:
        """Keep the rules by the first word of each of their phrases."""
        self.parties = PartyReader(words)
        self.heads = frozenset(words.telling_heads)
        self.months = frozenset(words.months)
        table: dict[str, list[tuple[tuple[str, ...], EventRule]]] = {}
        for rule in words.rule:
            for phrase in rule.words:
                for parts in spellings(phrase):
                    table.setdefault(parts[0], []).append((parts, rule))
        self.table = {word: sorted(rules, key=lambda r: -len(r[0])) for word, rules in table.items()}  # phrases before words

    def read(self, tree: Tree, sorts: Sorts) -> tuple[Sign, ...]:
        """The signs of a sentence in order, none over another."""
        found: list[Sign] = []
        free = 0
        for token in tree.tokens:
            if token.i < free or not self.has_word(token) or (token.pos == "PROPN" and token.lower in self.months):
                continue
            sign = next(self._fitting(tree, sorts, token), None)
            if sign is not None:
                found.append(sign)
                free = sign.last + 1
        return tuple(found)

    def has_word(self, token: Token) -> bool:
        """Whether a rule begins with this word."""
        return token.lemma in self.table or token.lower in self.table

    def _fitting(self, tree: Tree, sorts: Sorts, token: Token) -> Iterator[Sign]:
        """The signs that may stand at a token, the longest first, then in the order of the pack."""
        by_lemma, by_form = self.table.get(token.lemma, ()), self.table.get(token.lower, ())
        rules = by_lemma if token.lower == token.lemma or not by_form else sorted((*by_lemma, *by_form), key=lambda r: -len(r[0]))
        sides: dict[int, tuple[tuple[int, ...], tuple[int, ...]]] = {}
        for parts, rule in rules:
            if not _matches(tree.tokens, token.i, parts):
                continue
            first, last = token.i, token.i + len(parts) - 1
            head = next((i for i in range(first, last + 1) if not first <= tree.head(i) <= last), last)
            if first == last and not _is_of_form(tree.tokens[head], rule.form):
                continue
            if self._only_names(tree, head, last):
                continue
            if head not in sides:
                sides[head] = (self.parties.subjects(tree, head), self.parties.objects(tree, head))
            sign = Sign(first, last, head, rule, *sides[head])
            if self._fits(tree, sorts, sign):
                yield sign

    def _only_names(self, tree: Tree, head: int, last: int) -> bool:
        """Whether a noun only names the sort of another thing: "an evacuation centre"."""
        over = tree.head(head)
        named = tree.dep(head) == "compound" and over > last and tree.tokens[head].pos in NOMINAL
        return named and tree.tokens[over].lemma not in self.heads and not self.has_word(tree.tokens[over])

    def _fits(self, tree: Tree, sorts: Sorts, sign: Sign) -> bool:
        """Whether what must stand beside the words does, and what must not does not."""
        rule = sign.rule
        if rule.subject and not sorts.any_of(sign.subjects, rule.subject):
            return False
        if rule.object and not sorts.any_of(sign.objects, rule.object):
            return False
        if sorts.any_of(sign.subjects, rule.not_subject) or sorts.any_of(sign.objects, rule.not_object):
            return False
        own = {w for t in tree.tokens[sign.first : sign.last + 1] for w in (t.lemma, t.lower)}
        if rule.near and not any(w in own for w in rule.near) and not _is_near(tree, sorts, sign, rule.near):
            return False
        return not (rule.not_near and _is_near(tree, sorts, sign, rule.not_near))


def spellings(phrase: str) -> set[tuple[str, ...]]:
    """The words of a phrase as a parser may cut them, its hyphens alone or within a word."""
    return {tuple(phrase.split()), tuple(phrase.replace("-", " - ").split())}


def _matches(tokens: Sequence[Token], first: int, parts: tuple[str, ...]) -> bool:
    words = tokens[first : first + len(parts)]
    return len(words) == len(parts) and all(part in (t.lower, t.lemma) for part, t in zip(parts, words, strict=True))


def _is_of_form(token: Token, form: str) -> bool:
    """Whether a word is a verb or a noun as the rule asks; "fighting goes on" is a noun, whatever the parser's tag."""
    gerund = token.tag == "VBG" and token.dep in PLAYS
    if form == "verb":
        return token.pos in VERBAL or token.pos == "ADJ"
    noun = token.pos in NOMINAL or gerund
    return noun if form == "noun" else noun or token.pos in VERBAL or token.pos in {"ADJ", ""}


def _is_near(tree: Tree, sorts: Sorts, sign: Sign, wanted: tuple[str, ...]) -> bool:
    """Whether a wanted word, or a noun of a wanted "@class", stands near."""
    start, end = max(0, sign.first - WINDOW), sign.last + WINDOW + 1
    around = tree.tokens[start:end]
    words = {w for t in around if not sign.first <= t.i <= sign.last for w in (t.lemma, t.lower)}
    if any(w in words for w in wanted):
        return True
    classes = tuple(w[1:] for w in wanted if w.startswith("@"))
    nouns = (t.i for t in around if t.pos in NOMINAL and not sign.first <= t.i <= sign.last)
    return bool(classes) and sorts.any_of(nouns, classes)
