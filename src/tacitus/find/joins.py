"""Joins: how closely a number hangs together with the words that say a measure, and by which rule.

Every rule gives a cost; the lowest wins. Below 2 the syntax says it outright; between 2 and 5 it is said by what hangs on
the people or by the word for them; from 5 on the words only stand near each other.
"""

from dataclasses import dataclass

from tacitus.find.counted import Counted
from tacitus.find.roles import RoleReader
from tacitus.find.said import SaidReader
from tacitus.find.triggers import Mark
from tacitus.lang.form_measures import Measures
from tacitus.lang.form_people import Peoples
from tacitus.lang.tree import SUBJECTS, VERBAL, Tree

WEAK = 2.5
SURE = 2.0
NEAR = 5.0
UNJOINED = 9.0
NEXT_TO = 0.4
AMONG = -1.0  # "among the prisoners were several officers" says it outright, though the word for the group is weak
NEAR_TOKENS = 10
BARE_NEAR_TOKENS = 3  # a number without a noun says too little to reach far
CLAUSE_ENDS = frozenset({";", ":"})
NOUNS = frozenset({"NOUN", "PROPN"})
PARTICIPLES = frozenset({"VBN", "VBD", "JJ", "VBP"})  # "7 hurt" is read as a present; with an object it would be one


@dataclass(frozen=True, slots=True)
class Join:
    """A number joined to a trigger: what it costs, the rule, and the trigger."""

    cost: float
    rule: str
    mark: Mark


class Joiner:
    """Joins numbers to triggers by the parse, and by nearness where the parse says nothing; made once a pack."""

    def __init__(self, words: Measures, people: Peoples) -> None:
        """Make the readers of the grammar, and keep the word lists as sets."""
        self.roles = RoleReader(people)
        self.said = SaidReader(words, people)
        self.predicate_verbs = frozenset(words.predicate_verbs)
        self.totals = frozenset(words.total_words)
        self.of_words = frozenset(people.of_words)
        self.by_words = frozenset(people.by_words)
        self.as_words = frozenset(people.as_words)
        self.include_verbs = frozenset(words.include_verbs)
        self.being = frozenset(words.being)
        self.among = frozenset(people.among_words)

    def ranked(self, tree: Tree, counted: Counted, marks: tuple[Mark, ...]) -> list[Join]:
        """The triggers that a number is joined to, the closest first."""
        options = [join for mark in marks if (join := self.join(tree, counted, mark)) is not None]
        return sorted(options, key=lambda j: (j.cost, not j.mark.specific, abs(j.mark.first - counted.node)))

    def join(self, tree: Tree, counted: Counted, mark: Mark) -> Join | None:
        """How this number hangs together with this trigger; None where it does not."""
        options = [self._next_to(tree, counted, mark), self._by_role(tree, counted, mark)]
        found = min((o for o in options if o is not None), default=None) or self._by_nearness(tree, counted, mark)
        if found is None:
            return None
        cost, rule = found
        return Join(cost + WEAK * mark.trigger.weak, f"{mark.trigger.measure}:{mark.trigger.role}:{rule}", mark)

    def _fronted(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        """People named behind the verb of their harm: "among those killed were four", "killed in the blast were four"."""
        if tree.tokens[mark.first].tag != "VBN":
            return None
        for node, extra in self.roles.anchors(tree, counted.node):
            verb = tree.head(node)
            if tree.dep(node) not in ("attribute", "subject", "passive_subject") or tree.tokens[verb].lemma not in self.being:
                continue
            group = tree.head(mark.first)
            among = tree.tokens[group].case in self.among and tree.head(group) == verb
            opens = all(t.head == mark.first for t in tree.tokens[: mark.first])
            over = tree.head(verb) == mark.first or (tree.head(mark.first) == verb and tree.dep(mark.first) in SUBJECTS)
            if among or (opens and over and mark.first < counted.first):
                return 0.5 + extra, "fronted"
        return None

    def _next_to(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        """A participle or state directly behind the people: "23 civilians killed and 41 wounded", "three men missing"."""
        if mark.first - 1 not in (counted.last, self._list_end(tree, counted)):
            return None
        if mark.trigger.role not in ("object", "predicate", "self"):
            return None
        token = tree.tokens[mark.first]
        if mark.trigger.role == "object":
            verbs = (mark.first, *(c for c in tree.children(mark.first, "conjunct") if tree.tokens[c].tag == "VBD"))
            active = any(tree.tokens[c].pos != "NUM" for v in verbs for c in tree.children(v, "object"))
            doing = active or tree.has(mark.first, "auxiliary") or token.tag not in PARTICIPLES
            return None if doing else (NEXT_TO, "next_to")
        return (NEXT_TO, "next_to") if token.pos in {"ADJ", "ADP", "NOUN"} and token.tag not in {"NNS", "NN"} else None

    def _list_end(self, tree: Tree, counted: Counted) -> int:
        """The end of the nouns that share the number: "35 marchers and onlookers shot dead"."""
        at = counted.node
        while shared := [c for c in tree.children(at, "conjunct") if not tree.has(c, "number", "determiner", "possessive")]:
            at = shared[0]
        return at if at == counted.node or tree.tokens[at].pos in NOUNS else counted.last

    def _by_role(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        role = mark.trigger.role
        if role in ("object", "subject"):
            found = self.roles.verb(tree, counted.node, mark.first, role)
            if found is None and counted.of is not None:
                found = _dearer(self.roles.adnominal(tree, counted.of, mark.first, role), 1.0, "of_part")
            if found is None and role == "object":
                found = self._fronted(tree, counted, mark)
            for proxy in self.said.number_nouns(tree, counted) if found is None else ():
                found = found or _dearer(self.roles.verb(tree, proxy, mark.first, role), 0.6, "number_of")
            return found
        if role == "self":
            return self._itself(tree, counted, mark)
        if role == "borne":
            return (0.8, "with_harm") if tree.head(mark.last) == counted.node and tree.tokens[mark.last].case else None
        if role == "of":
            return self._of(tree, counted, mark)
        if role == "by":
            return self._by(tree, counted, mark)
        if role == "predicate":
            return self._predicate(tree, counted, mark)
        return self._toll(tree, counted, mark)

    def _itself(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        if mark.last == counted.noun and counted.noun != counted.of:
            return 0.5, "counted_noun"
        if mark.last == counted.of:
            return 1.5, "of_counted"
        if counted.noun is None or counted.noun == counted.of:
            for at, extra in self.roles.anchors(tree, counted.node):
                if at == mark.last and tree.head(counted.node) == at:
                    return 0.6 + extra, "head_of_number"
        if tree.head(mark.last) == counted.node and tree.dep(mark.last) in (
            "apposition",
            "complement",
            "noun_clause",
            "loose",
        ):
            return 1.2, "said_of_people"
        verb = tree.head(mark.last)
        said = mark.trigger.weak and tree.dep(mark.last) == "attribute" and tree.tokens[verb].lemma in self.being
        if said and tree.subject(verb) in {at for at, _ in self.roles.anchors(tree, counted.node)}:
            return 1.2, "said_to_be"
        named = tree.tokens[mark.last].case in self.as_words and counted.first < mark.last
        beside = tree.dep(counted.node) == "object" and tree.head(mark.last) == tree.head(counted.node)
        if named and (beside or tree.head(mark.last) == counted.node):
            return 1.0, "named_as"
        if tree.tokens[mark.last].case in self.among:
            verb = tree.head(mark.last)
            if counted.node in (tree.subject(verb), *tree.children(verb, "attribute")):
                return AMONG, "among"
        verb = tree.head(counted.node)
        if (
            tree.tokens[verb].lemma in self.include_verbs
            and tree.dep(counted.node) == "object"
            and tree.subject(verb) == mark.last
        ):
            return AMONG + 1.5, "included"
        said = mark.last in self.said.number_nouns(tree, counted)
        return (1.2, "number_of") if said else None

    def _of(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        for at, extra in self.roles.anchors(tree, counted.node):
            if tree.head(at) == mark.last and tree.dep(at) in ("oblique", "compound", "possessive"):
                return 0.4 + extra, "of_harm"
            if at == mark.last and at != counted.node and not tree.has(at, "number"):
                return 0.4 + extra, "of_harm"
        return (0.8, "of_harm_broken") if self._is_broken_of(tree, counted, mark) else None

    def _is_broken_of(self, tree: Tree, counted: Counted, mark: Mark) -> bool:
        """Whether an insertion stands between "of" and the people: "the flight of, by the last count, 300 people"."""
        behind = [t.lower for t in tree.tokens[mark.last + 1 : counted.first]]
        return len(behind) > 3 and behind[0] in self.of_words and behind[1] == "," == behind[-1] and behind.count(",") == 2

    def _by(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        """Who does what a noun tells: "an uprising by 400 soldiers", also behind a comma, where the parse goes astray."""
        if tree.tokens[counted.node].case not in self.by_words:
            return None
        last = min((c for c in tree.children(counted.node, "case")), default=counted.node)
        apart = tree.tokens[last - 1].text == "," and mark.last < last and tree.dep(mark.last) in SUBJECTS
        apart = apart and tree.head(mark.last) == tree.head(counted.node)
        return (0.6, "by_whom") if tree.head(counted.node) == mark.last or apart else None

    def _predicate(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        inside = range(mark.first, mark.last + 1)
        said = next((i for i in inside if tree.head(i) not in inside or tree.head(i) == i), mark.last)
        head = tree.head(said)
        if tree.dep(said) in ("adverbial_clause", "clause", "relative_clause") and not tree.has(said, *SUBJECTS):
            return None
        anchors = list(self.roles.anchors(tree, counted.node))
        if {head, mark.first - 1} & set(self.said.number_nouns(tree, counted)):
            return 1.2, "number_in_state"
        for at, extra in anchors:
            if head == at and (said > at or tree.dep(said) == "modifier"):
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
            if tree.dep(at) == "subject" and any(at < c < said for c in tree.children(head, "object")):
                continue  # "one teen shot another dead"
            if tree.dep(at) in ("subject", "passive_subject", "object", "complement") and not tree.has(said, *SUBJECTS):
                for verb, steps in tree.verbs_of(tree.head(at)):
                    if verb == head:
                        return 1.0 + extra + 0.2 * steps, "predicate"
        return None

    def _toll(self, tree: Tree, counted: Counted, mark: Mark) -> tuple[float, str] | None:
        toll = mark.last
        for noun in self.said.of(tree, counted.node):
            if noun == toll or toll in tree.children(noun, "compound", "modifier"):
                return 0.5, "said_of_toll"
            if (
                any(tree.head(toll) == c or toll == c for c in tree.children(noun, "oblique"))
                and tree.tokens[noun].lemma in self.totals
            ):
                return 0.7, "number_of_toll"
        if counted.noun is None or tree.tokens[counted.node].dep == "oblique":
            for at, extra in self.roles.anchors(tree, counted.node):
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
        if role == "by" or mark.trigger.only or (counted.noun is None and counted.of is None and gap > BARE_NEAR_TOKENS):
            return None
        if role in ("object", "subject", "predicate") and self._is_placed(tree, counted, mark.first):
            return None
        cost = NEAR + 0.1 * gap
        if role == "object":
            participle = tokens[mark.first].tag == "VBN"
            return (cost, "near") if after == participle else None
        if role in ("subject", "predicate"):
            done_to = role == "subject" and mark.trigger.weak and tree.is_passive(mark.first)
            return (cost, "near") if after and not done_to else None
        if role == "self":
            return (cost, "near") if gap <= 2 and after and counted.noun is None else None
        if role == "toll":
            return (cost, "near") if not after and counted.noun is None and gap <= 5 else None
        return (cost, "near") if not after and gap <= 3 else None

    def _is_placed(self, tree: Tree, counted: Counted, harm: int) -> bool:
        """Whether the parse hangs the people on other words ("according to four villagers", "six of the 300")."""
        node = counted.node
        head, dep = tree.head(node), tree.dep(node)
        if dep == "oblique" and tree.tokens[node].case in self.of_words and tree.tokens[head].pos in VERBAL:
            return True  # "of the 12 people on board, seven were killed" tells of seven
        if counted.noun is None or head in (harm, node):
            return False
        follows = all(t.tag == "VBG" for t in tree.tokens[counted.last + 1 : harm])  # "resulted in six men being killed"
        other_verb = tree.tokens[head].pos in VERBAL and not (harm > node and follows)
        if dep == "oblique" and tree.tokens[node].case:
            below = tree.tokens[node].case in self.of_words or tree.has(head, "number")  # "four people from two families"
            in_noun = tree.tokens[head].pos == "NOUN" and below
            return other_verb or in_noun or tree.tokens[head].pos == "NUM"
        if dep == "possessive":
            return True
        return dep == "object" and other_verb and tree.dep(head) in ("noun_clause", "relative_clause")


def _dearer(found: tuple[float, str] | None, cost: float, rule: str) -> tuple[float, str] | None:
    return None if found is None else (found[0] + cost, f"{rule}_{found[1]}")


def is_near(cost: float) -> bool:
    """Whether a join rests on nearness alone."""
    return NEAR <= cost < UNJOINED
