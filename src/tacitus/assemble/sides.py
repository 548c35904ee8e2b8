"""Sides: who does what a telling of an event tells and to whom it is done, and the actors that the nouns for them name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tacitus.lang.pack import LanguagePack
from tacitus.lang.parties import PartyReader
from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import Actor, ActorKind, ActorMention, Event, Naming, Span, Statement

OPENING, CLOSING = ("(", "["), (")", "]")
STATES = frozenset({"state-acts"})
NAMING = ("compound", "modifier", "possessive")
RELATIVE = ("WDT", "WP")
DEPTH = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence: its index, its tree, the mention that holds each of its tokens, and what is said in it."""

    sentence: int
    tree: Tree
    held: dict[int, ActorMention]
    statements: Sequence[Statement]


class SideReader:
    """Finds the two sides of a telling; made once a pack."""

    def __init__(self, pack: LanguagePack) -> None:
        """Keep the words as sets."""
        words = pack.actors.roles
        self.parties = PartyReader(pack.events)
        self.happening = frozenset(pack.events.happening_verbs)
        self.members = frozenset(words.member_prepositions)
        self.nobody = frozenset(words.nobody)
        self.suffered = frozenset(words.suffered)
        self.done = frozenset(words.done)
        self.victim_nouns = frozenset(words.victim_nouns)
        self.belonging = frozenset(pack.people.belonging_verbs)
        self.people = frozenset(noun for group in pack.people.people for noun in group.nouns) | frozenset(pack.people.persons)

    def head_of(self, tree: Tree, event: Event) -> int:
        """The token that tells an event: the last of its trigger; of a verb that only says that a noun happened the noun."""
        last = next(t.i for t in tree.tokens if t.end >= event.trigger.end)
        noun = tree.subject(last) if tree.tokens[last].lemma in self.happening else None
        return noun if noun is not None and event.trigger.covers(tree.tokens[noun].span) else last

    def of(self, tree: Tree, at: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The nouns for who does it and for those to whom it is done, of the trigger at a token.

        Who dies or flees does nothing to others. Before a noun stands who does it ("rebel attack"), before a murder who suffers.
        """
        token = tree.tokens[at]
        doing, suffering = (
            tuple(self._meant(tree, node) for node in nodes)
            for nodes in (self.parties.subjects(tree, at), self.parties.objects(tree, at))
        )
        if token.pos in VERBAL and token.lemma in self.suffered:
            doing, suffering = (), doing
        if token.pos not in VERBAL:
            doing = self._doing_noun(tree, at, doing)
            before = frozenset(tree.children(at, *NAMING))
            if token.lemma in self.victim_nouns:
                doing = tuple(n for n in doing if n not in before)
            else:
                suffering = tuple(n for n in suffering if n not in before)
        return doing, suffering

    def _doing_noun(self, tree: Tree, at: int, doing: tuple[int, ...]) -> tuple[int, ...]:
        """Those of a noun: below it, or of a verb that does it ("staged a raid", "a raid staged by"), not of one that tells."""
        over = tree.tokens[tree.head(at)]
        if over.pos in VERBAL and over.lemma not in self.done:
            below = frozenset(tree.under(at))
            doing = tuple(n for n in doing if n in below)
        clauses = (c for c in tree.children(at, "noun_clause", "relative_clause") if tree.tokens[c].lemma in self.done)
        return (*doing, *(agent for clause in clauses for agent in tree.children(clause, "agent")))

    def _meant(self, tree: Tree, node: int) -> int:
        """The noun that a pronoun of a relative clause stands for ("rebels WHO killed"), or of which a noun is said by "is"."""
        if tree.tokens[node].tag in RELATIVE:
            over = next((at for at in tree.above(node) if tree.dep(at) == "relative_clause"), None)
            node = tree.head(over) if over is not None else node
        if tree.dep(node) == "attribute":
            subject = tree.subject(tree.head(node))
            return subject if subject is not None else node
        return node

    def mentions(self, line: Line, node: int, trigger: Span | None) -> Iterator[ActorMention]:
        """The mention at a noun: its own words, what describes it, or the body to which its people belong.

        Of a noun without a name the body that it belongs to says more: "rebels of the Harbour Front".
        """
        tree = line.tree
        if tree.tokens[node].lower in self.nobody or any(
            tree.tokens[c].lower in self.nobody for c in tree.children(node, "determiner")
        ):
            return
        own = line.held.get(node)
        if own is not None and own.naming is not Naming.UNNAMED:
            yield own
            return
        named = next((m for m in self._around(line, node, trigger) if m.naming is not Naming.UNNAMED), None)
        found = named or own or self._people(line, node)
        if found is not None:
            yield found

    def _people(self, line: Line, node: int) -> ActorMention | None:
        """People by a common noun with what it is made of ("aid workers"); never a name.

        Source: record.md law 10: people are counted, never named.
        """
        tree, token = line.tree, line.tree.tokens[node]
        if token.pos != "NOUN" or token.lemma not in self.people:
            return None
        first = min((c for c in tree.children(node, "compound") if tree.tokens[c].pos == "NOUN" and c < node), default=node)
        if any(tree.tokens[i].pos == "PROPN" for i in range(first, node)):
            first = node
        words = " ".join(tree.tokens[i].text for i in range(first, node + 1))
        span = Span(tree.tokens[first].start, token.end)
        actor = Actor(id=None, name=words, kind=ActorKind.UNKNOWN)
        return ActorMention(span=span, sentence=line.sentence, actor=actor, naming=Naming.UNNAMED, rule="people-by-noun")

    def _around(self, line: Line, node: int, trigger: Span | None) -> Iterator[ActorMention]:
        tree = line.tree
        stack = [(node, 0)]
        while stack:
            at, depth = stack.pop(0)
            mention = line.held.get(at)
            if mention is not None and at != node and not (trigger is not None and mention.span.overlaps(trigger)):
                yield mention
            if depth < DEPTH:
                below = [*tree.children(at, *NAMING, "apposition"), *self._members(tree, at)]
                stack.extend((c, depth + 1) for c in below)

    def _members(self, tree: Tree, at: int) -> Iterator[int]:
        """The bodies to which people belong: "rebels of the front", "a column belonging to the front"."""
        yield from (c for c in tree.children(at, "oblique") if tree.tokens[c].case in self.members)
        for clause in tree.children(at, "noun_clause", "relative_clause"):
            if tree.tokens[clause].lemma in self.belonging:
                yield from tree.children(clause, "oblique")

    def right_before(self, line: Line, at: int, trigger: Span) -> ActorMention | None:
        """The mention that ends right before the trigger at a noun, brackets between left out: "the Front (HF) attack"."""
        tokens = line.tree.tokens
        first = next(t.i for t in tokens if t.end > trigger.start) - 1
        if first >= 0 and tokens[first].text in CLOSING:
            opens = next((i for i in range(first, -1, -1) if tokens[i].text in OPENING), 0)
            first = opens - 1
        mention = line.held.get(first)
        fit = mention is not None and mention.naming is not Naming.UNNAMED and mention.rule not in STATES
        return mention if fit and tokens[at].lemma not in self.victim_nouns else None
