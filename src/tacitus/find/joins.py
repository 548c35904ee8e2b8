"""Joins: how closely a number hangs together with the words that say a measure, and by which rule.

Every rule gives a cost; the lowest wins. Below 2 the syntax says it outright; between 2 and 5 it is said by what hangs on
the people or by the word for them; from 5 on the words only stand near each other.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tacitus.find.counted import Counted
from tacitus.find.triggers import Mark
from tacitus.lang.form_find import Measures, Peoples
from tacitus.lang.tree import NOMINAL, SUBJECTS, VERBAL, Tree

WEAK = 2.5
SURE = 2.0
NEAR = 5.0
AMONG = -1.0  # "among the prisoners were several officers" says it outright, though the word for the group is weak
NEAR_TOKENS = 10
BARE_NEAR_TOKENS = 3  # a number without a noun says too little to reach far
CLAUSE_ENDS = frozenset({";", ":"})


@dataclass(frozen=True, slots=True)
class Join:
    """A number joined to a trigger: what it costs, the rule, and the trigger."""

    cost: float
    rule: str
    mark: Mark


class Joiner:
    """Joins numbers to triggers by the parse, and by nearness where the parse says nothing; made once a pack."""

    def __init__(self, words: Measures, people: Peoples) -> None:
        """Keep the word lists as sets."""
        self.predicate_verbs = frozenset(words.predicate_verbs)
        self.totals = frozenset(words.total_words)
        self.differences = frozenset(words.difference_words)
        self.of_words = frozenset(people.of_words)
        self.shares = frozenset(people.share_words)
        self.among = frozenset(people.among_words)
        self.as_words = frozenset(people.as_words)
        self.earlier_before = frozenset(words.earlier_before)

    def ranked(self, tree: Tree, counted: Counted, marks: tuple[Mark, ...]) -> list[Join]:
        """The triggers that a number is joined to, the closest first."""
        options = [join for mark in marks if (join := self.join(tree, counted, mark)) is not None]
        return sorted(options, key=lambda j: (j.cost, not j.mark.specific, abs(j.mark.first - counted.node)))

    def join(self, tree: Tree, counted: Counted, mark: Mark) -> Join | None:
        """How this number hangs together with this trigger; None where it does not."""
        found = self._by_role(tree, counted, mark) or self._by_nearness(tree, counted, mark)
        if found is None:
            return None
        cost, rule = found
        return Join(cost + WEAK * mark.trigger.weak, f"{mark.trigger.measure}:{mark.trigger.role}:{rule}", mark)

    def _by_role(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        role = mark.trigger.role
        if role in ("object", "subject"):
            found = self._verb(tree, counted.node, mark.first, role)
            if found is None and counted.of is not None:
                found = _dearer(self._adnominal(tree, counted.of, mark.first, role), 1.0, "of_part")
            for proxy in self.number_nouns(tree, counted) if found is None else ():
                found = found or _dearer(self._verb(tree, proxy, mark.first, role), 0.6, "number_of")
            return found
        if role == "self":
            return self._itself(tree, counted, mark)
        if role == "of":
            return self._of(tree, counted, mark)
        if role == "predicate":
            return self._predicate(tree, counted, mark)
        return self._toll(tree, counted, mark)

    def anchors(self, tree: Tree, node: int) -> Iterator[tuple[int, float]]:
        """`node` and the nouns that it is joined to as an equal (list, apposition, "bodies of"), with their cost."""
        yield node, 0.0
        cost, at = 0.0, node
        for head in tree.above(node):
            token = tree.tokens[at]
            if tree.tokens[head].pos not in NOMINAL:
                return
            if token.dep == "conjunct":
                cost += 0.2
            elif token.dep in ("apposition", "loose", "attribute"):
                cost += 0.4
            elif token.dep in ("number", "compound") or (token.case in self.of_words and self._is_group(tree, head)):
                cost += 0.8
            else:
                return
            yield head, cost
            at = head

    def _is_group(self, tree: Tree, head: int) -> bool:
        """Whether "head of N people" means the N people ("the bodies of 31"), not a share of them ("half of the 850")."""
        token = tree.tokens[head]
        return token.pos == "NOUN" and token.lemma not in self.shares

    def _verb(self, tree: Tree, node: int, verb: int, role: str) -> tuple[float, str] | None:
        """The number's people as subject or object of a verb, directly, through a list, or through a verb above it."""
        for at, extra in self.anchors(tree, node):
            head = tree.head(at)
            if tree.tokens[head].pos not in VERBAL and head != verb:
                continue
            played = self._plays(tree, at, head, verb)
            if played is not None and role in played[0]:
                return extra + played[1], played[2]
        return self._adnominal(tree, node, verb, role)

    def _plays(self, tree: Tree, at: int, head: int, verb: int) -> tuple[tuple[str, ...], float, str] | None:
        """Which roles the noun `at` may play for `verb`, given that it hangs on `head`."""
        dep = tree.dep(at)
        if dep == "agent":
            return (("subject",), 1.0, "agent") if head == verb else None
        if dep == "noun_adverb" and head == verb < at and not tree.has(verb, "object"):
            return ("object",), 0.8, dep
        if dep not in ("subject", "passive_subject", "object", "complement", "attribute", "indirect_object"):
            return None
        if head == verb:
            if dep in ("passive_subject", "object"):
                return ("object",), 0.0, dep
            if dep == "subject":
                bare = not tree.has(verb, "object") and tree.tokens[verb].tag in {"VBN", "VBD"}
                return (("subject", "object") if bare else ("subject",)), 0.9 if bare else 0.0, "subject"
            return (("object",), 1.0, dep) if dep in ("complement", "indirect_object") else None
        return self._shared(tree, at, head, verb)

    def _shared(self, tree: Tree, at: int, head: int, verb: int) -> tuple[tuple[str, ...], float, str] | None:
        for found, steps in tree.verbs_of(head):
            if found != verb or not steps:
                continue
            if tree.dep(at) == "object" and tree.dep(verb) == "conjunct":
                return None
            listed = tree.dep(verb) == "conjunct" and tree.dep(at) == "passive_subject" and tree.tokens[verb].tag == "VBN"
            passive = (
                tree.is_passive(verb) or listed or (tree.tokens[verb].tag == "VBN" and not tree.has(verb, "auxiliary", "object"))
            )
            return (("object",) if passive else ("subject",)), 0.3 + 0.3 * steps, "shared"
        return None

    def _adnominal(self, tree: Tree, node: int, verb: int, role: str) -> tuple[float, str] | None:
        """A verb that hangs on the people: "12 people killed in", "89 detainees who fled", "20 displaced families"."""
        if tree.tokens[verb].tag == "VBN" and (node == verb or (tree.head(node) == verb and tree.dep(node) == "number")):
            return (1.0, "number_before") if role == "object" else None
        if tree.head(verb) != node:
            above = [
                h for h in (tree.head(verb),) if tree.tokens[h].dep in ("relative_clause", "noun_clause") and tree.head(h) == node
            ]
            if not above or tree.dep(verb) not in ("conjunct", "open_clause"):
                return None
        dep, tag = tree.dep(verb), tree.tokens[verb].tag
        if dep in ("noun_clause", "modifier", "loose", "conjunct"):
            played = "subject" if tag == "VBG" else "object"
            return (2.0 if dep == "noun_clause" else 2.6, dep) if played == role else None
        if dep in ("relative_clause", "open_clause"):
            played = "object" if tree.is_passive(verb) else "subject"
            return (3.0, dep) if played == role else None
        return None

    def _itself(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        if mark.last == counted.noun and counted.noun != counted.of:
            return 0.5, "counted_noun"
        if mark.last == counted.of:
            return 1.5, "of_counted"
        if counted.noun is None or counted.noun == counted.of:
            for at, extra in self.anchors(tree, counted.node):
                if at == mark.last and tree.head(counted.node) == at:
                    return 0.6 + extra, "head_of_number"
        if tree.head(mark.last) == counted.node and tree.dep(mark.last) in (
            "apposition",
            "complement",
            "noun_clause",
            "loose",
        ):
            return 1.2, "said_of_people"
        named = tree.tokens[mark.last].case in self.as_words and counted.first < mark.last
        beside = tree.dep(counted.node) == "object" and tree.head(mark.last) == tree.head(counted.node)
        if named and (beside or tree.head(mark.last) == counted.node):
            return 1.0, "named_as"
        if tree.tokens[mark.last].case in self.among and tree.subject(tree.head(mark.last)) == counted.node:
            return AMONG, "among"
        said = mark.last in self.number_nouns(tree, counted)
        return (1.2, "number_of") if said else None

    def _of(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        for at, extra in self.anchors(tree, counted.node):
            if tree.head(at) == mark.last and tree.dep(at) in ("oblique", "compound", "possessive"):
                return 0.4 + extra, "of_harm"
            if at == mark.last and at != counted.node:
                return 0.4 + extra, "of_harm"
        return None

    def _predicate(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        inside = range(mark.first, mark.last + 1)
        said = next((i for i in inside if tree.head(i) not in inside or tree.head(i) == i), mark.last)
        head = tree.head(said)
        if tree.dep(said) in ("adverbial_clause", "clause", "relative_clause") and not tree.has(said, *SUBJECTS):
            return None
        anchors = list(self.anchors(tree, counted.node))
        for at, extra in anchors:
            if head == at and said > at:
                return 1.0 + extra, "said_of_people"
            if tree.head(at) == said and tree.dep(at) in (
                "subject",
                "passive_subject",
                "object",
                "loose",
                "compound",
                "number",
            ):
                return 1.0 + extra, "subject_of_state"
            if tree.dep(at) in ("subject", "passive_subject", "object", "complement") and not tree.has(said, *SUBJECTS):
                for verb, steps in tree.verbs_of(tree.head(at)):
                    if verb == head:
                        return 1.0 + extra + 0.2 * steps, "predicate"
        return None

    def number_nouns(self, tree: Tree, counted: Counted) -> Iterator[int]:
        """The people of "the number of ... is N", then the word for the number: the nouns that a bare number is said of."""
        if counted.noun is not None:
            return
        for noun in self.said_of(tree, counted.node):
            if tree.tokens[noun].lemma in self.totals:
                yield from (c for c in tree.children(noun, "oblique") if tree.tokens[c].case in self.of_words)
            yield noun

    def said_of(self, tree: Tree, node: int) -> Iterator[int]:
        """The nouns that a number is said of by a verb between them: "the toll rose to 12", "put the dead at 12"."""
        verb, dep = tree.head(node), tree.dep(node)
        token = tree.tokens[node]
        if dep == "oblique" and tree.dep(verb) in ("noun_clause", "relative_clause"):
            yield from self._put_at(tree, verb)
            return
        if tree.tokens[verb].pos not in VERBAL or dep in ("subject", "passive_subject", "agent"):
            return
        if tree.tokens[verb].lemma not in self.predicate_verbs:
            return
        if token.case in self.differences:
            return
        if dep == "oblique" and token.case:
            yield from (c for c in tree.children(verb, "object") if c < node)
        subject = tree.subject(verb)
        if subject is not None:
            yield subject

    def _put_at(self, tree: Tree, verb: int) -> Iterator[int]:
        """The noun of "put the number of people displaced at N", where the parse has hung the number on "displaced"."""
        for at in tree.above(verb):
            over = tree.head(at)
            if tree.tokens[over].pos in VERBAL:
                if tree.dep(at) == "object" and tree.tokens[over].lemma in self.predicate_verbs:
                    yield at
                return

    def _toll(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        toll = mark.last
        for noun in self.said_of(tree, counted.node):
            if noun == toll or toll in tree.children(noun, "compound", "modifier"):
                return 0.5, "said_of_toll"
            if (
                any(tree.head(toll) == c or toll == c for c in tree.children(noun, "oblique"))
                and tree.tokens[noun].lemma in self.totals
            ):
                return 0.7, "number_of_toll"
        if counted.noun is None or tree.tokens[counted.node].dep == "oblique":
            for at, extra in self.anchors(tree, counted.node):
                if at == toll and at != counted.node:
                    return 0.5 + extra, "toll_of"
                if tree.head(at) == toll and tree.dep(at) in ("oblique", "apposition", "number"):
                    return 0.6 + extra, "toll_of"
        return None

    def _by_nearness(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        """Words that stand near each other on the right sides; what is left where the parse has gone wrong."""
        tokens, role = tree.tokens, mark.trigger.role
        after = mark.first > counted.last
        low, high = (counted.last + 1, mark.first) if after else (mark.last + 1, counted.first)
        gap = high - low
        if gap < 0 or gap > NEAR_TOKENS or any(t.text in CLAUSE_ENDS for t in tokens[low:high]):
            return None
        if any(t.pos in VERBAL and t.dep != "auxiliary" and t.dep != "passive_auxiliary" for t in tokens[low:high]):
            return None
        if counted.noun is None and counted.of is None and gap > BARE_NEAR_TOKENS:
            return None
        cost = NEAR + 0.1 * gap
        if role == "object":
            participle = tokens[mark.first].tag == "VBN"
            return (cost, "near") if after == participle else None
        if role in ("subject", "predicate"):
            return (cost, "near") if after else None
        if role == "self":
            return (cost, "near") if gap <= 2 and after and counted.noun is None else None
        if role == "toll":
            return (cost, "near") if not after and counted.noun is None and gap <= 5 else None
        return (cost, "near") if not after and gap <= 3 else None


def _dearer(found: tuple[float, str] | None, cost: float, rule: str) -> tuple[float, str] | None:
    return None if found is None else (found[0] + cost, f"{rule}_{found[1]}")
