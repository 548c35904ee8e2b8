"""Ones: persons told of by a name or a pronoun, each a count of one, derived from the words that tell of the harm of one.

"Rahimi, 24, was shot and killed": the quote is "was shot and killed", the rule number:named. The name of a victim stands
neither in the quote nor in the number nor in the group. Source: record.md, laws 2 and 10.
"""

from collections.abc import Iterator
from dataclasses import replace

from tacitus.find.counted import Counted
from tacitus.find.draft import Draft
from tacitus.find.grafts import grafted
from tacitus.find.joins import WEAK, Join, Joiner
from tacitus.find.people import PeopleReader
from tacitus.find.person.traits import NameReader
from tacitus.find.told import ToldReader
from tacitus.find.triggers import Mark, TriggerFinder
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import Tree
from tacitus.model import Count, Measure, People, Qualifier, Quantity, QuantityKind, Sentence, Span, Status, Unit
from tacitus.world import SourceRegister

ONE = Count(1, 1, 1, Qualifier.EXACT)
HARMS = frozenset({Measure.KILLED, Measure.INJURED, Measure.EXECUTED})
PERSONAL = frozenset({"object", "subject", "of", "predicate", "borne"})  # roles that a person can play for a word of harm
FARTHEST = 2.6  # cost up to which a name or a pronoun is the harmed; beyond it only stands in a clause about them
FRONTED = ":fronted"  # "Rahimi was among eleven killed" tells of the eleven
VERBAL_RUN = frozenset({"VERB", "AUX", "ADV", "CCONJ"})
RUN = 6


class OneReader:
    """Finds persons by name and by pronoun in the words of harm of a sentence; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister, triggers: TriggerFinder) -> None:
        """Make the readers of its parts; the finder of triggers is that of all readers."""
        self.names = NameReader(pack, register)
        self.people = PeopleReader(pack.people, register)
        self.triggers = triggers
        self.joiner = Joiner(pack.measures, pack.people)
        self.told = ToldReader(pack)
        self.pronouns = frozenset(pack.persons.pronouns)
        self.reflexives = frozenset(pack.persons.reflexives)

    def read(self, sentence: Sentence, beside: list[Draft], known: frozenset[str]) -> list[Draft]:
        """A draft for each person that the sentence harms by name or pronoun, and that no draft beside counts.

        Args:
            sentence: with its tokens.
            beside: the drafts of its numbers and nouns.
            known: the parts of names of persons in the report.
        """
        marks = tuple(m for m in self.triggers.find(sentence.tokens) if m.trigger.measure in HARMS and m.trigger.role in PERSONAL)
        if not marks:
            return []
        tree = beside[0].tree if beside else grafted(sentence.tokens)
        counted = [(d.counted.first, d.counted.last, d.counted.node) for d in beside if d.measure is not None]
        found = []
        for node, first, last, kind in self._persons(tree, known):
            taken = any(
                a <= node <= b or node == n or tree.head(node) == n == _equal(tree, node) or _is_beside(tree, b, first)
                for a, b, n in counted
            )
            apposed = any(tree.head(n) == node and tree.dep(n) == "apposition" for _, _, n in counted)
            draft = None if taken or apposed else self._draft(sentence, tree, marks, (node, first, last, kind))
            if draft is not None:
                found.append(draft)
        return found

    def _persons(self, tree: Tree, known: frozenset[str]) -> Iterator[tuple[int, int, int, QuantityKind]]:
        """Node, first and last token and kind of every name and pronoun that plays a part in the sentence."""
        for token in tree.tokens:
            if token.lower in self.reflexives or (token.lower in self.pronouns and token.tag == "PRP"):
                yield token.i, token.i, token.i, QuantityKind.STAND_IN
            elif token.pos == "PROPN" and token.dep != "compound":
                name = self.names.name(tree, token.i, known)
                if name is not None:
                    yield token.i, *name, QuantityKind.NAMED

    def _draft(
        self, sentence: Sentence, tree: Tree, marks: tuple[Mark, ...], person: tuple[int, int, int, QuantityKind]
    ) -> Draft | None:
        node, first, last, kind = person
        whom = Counted(node=node, noun=node, of=None, partitive=False, first=first, last=last)
        joins = [j for j in self.joiner.ranked(tree, whom, marks) if _cost(j) < FARTHEST and not j.rule.endswith(FRONTED)]
        told = [j for j in joins if self.told.not_told(tree, whom, j.mark) is None]
        if not told:
            return None
        join = next(
            (j for j in told if j.mark.trigger.measure is not Measure.INJURED and _cost(j) <= _cost(told[0]) + 1), told[0]
        )
        a, b = self._words(tree, whom, join.mark, kind)
        span = Span(tree.tokens[a].start, tree.tokens[b].end)
        rule = "reflexive" if tree.tokens[node].lower in self.reflexives else kind.value
        return Draft(
            quantity=Quantity(span=span, number=span, count=ONE, kind=kind, rule=rule),
            counted=replace(whom, node=node, first=a, last=b),
            sentence=sentence.index,
            tree=tree,
            measure=join.mark.trigger.measure,
            anchor=Span(tree.tokens[join.mark.first].start, tree.tokens[join.mark.last].end),
            cost=_cost(join),
            why=(f"number:{rule}", f"measure:{join.rule}"),
            unit=Unit.PERSON,
            people=self._who(tree, node),
            weak=join.mark.trigger.weak,
            open_end=join.mark.trigger.open_end,
            names=frozenset(t.lower for t in tree.tokens[first : last + 1]) if kind is QuantityKind.NAMED else frozenset(),
        )

    def _words(self, tree: Tree, whom: Counted, mark: Mark, kind: QuantityKind) -> tuple[int, int]:
        """The words that tell the harm of one: the verb with its helpers, or "himself"; never the name."""
        if kind is QuantityKind.STAND_IN and tree.tokens[whom.node].lower in self.reflexives:
            return whom.node, whom.node
        first = mark.first
        while first > 0 and mark.first - first < RUN and first - 1 > whom.last and tree.tokens[first - 1].pos in VERBAL_RUN:
            first -= 1
        last = mark.last if mark.last < whom.first or mark.first > whom.last else mark.first
        return min(first, mark.first), max(last, mark.first)

    def _who(self, tree: Tree, node: int) -> People:
        """Who it is by title or apposition ("Officer", "a nurse"); the words themselves are left out with the name."""
        apposed = tree.children(node, "apposition")
        over = (_equal(tree, node),) if _equal(tree, node) != node else ()
        found = (self.people.status_of(tree, at) for at in (*apposed, *tree.children(node, "compound"), *over))
        status = next((s for s in found if s is not None), Status.UNKNOWN)
        return People(words="", status=status)


def _equal(tree: Tree, node: int) -> int:
    """The noun that a name stands beside as its equal ("the victim, Rahimi"), else the name itself."""
    return tree.head(node) if tree.dep(node) in ("apposition", "compound", "loose") else node


def _is_beside(tree: Tree, last: int, first: int) -> bool:
    """Whether a name follows a counted noun with only a comma between: "a baker, Rahimi, was shot"."""
    return first == last + 2 and tree.tokens[last + 1].text == ","


def _cost(join: Join) -> float:
    """The cost of a join to one person: to shoot one is to hurt one, weak though the word is for numbers."""
    return join.cost - WEAK * join.mark.trigger.weak
