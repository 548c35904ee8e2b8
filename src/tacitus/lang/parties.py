"""Parties: who does what a trigger tells, and to whom or what it is done, by the parse."""

from collections.abc import Iterator

from tacitus.lang.form_events import Events
from tacitus.lang.tree import VERBAL, Tree

OBJECTS = ("object", "complement", "attribute", "indirect_object", "noun_adverb")
DESCRIBES = ("noun_clause", "relative_clause")
JOINED = frozenset({"open_clause", "adverbial_clause", "preposition_clause", "conjunct", "complement", "clause"})
NAMING = ("compound", "modifier", "possessive")
RELATIVE = frozenset({"WDT", "WP"})


class PartyReader:
    """Finds the two sides of an event; made once a pack."""

    def __init__(self, words: Events) -> None:
        """Keep the word lists as sets."""
        self.of_object = frozenset(words.object_prepositions)
        self.of_subject = frozenset(words.subject_prepositions)
        self.none = frozenset(words.no_parties)
        self.groups = frozenset(words.group_words)

    def subjects(self, tree: Tree, at: int) -> tuple[int, ...]:
        """The nouns for who does it, each with those listed beside it; empty where nobody is told of."""
        found = self._subjects_of_verb(tree, at) if tree.tokens[at].pos in VERBAL else self._subjects_of_noun(tree, at)
        return tuple(self._widened(tree, found))

    def objects(self, tree: Tree, at: int) -> tuple[int, ...]:
        """The nouns for whom or what it is done to, each with those listed beside it."""
        found = self._objects_of_verb(tree, at) if tree.tokens[at].pos in VERBAL else self._objects_of_noun(tree, at)
        return tuple(self._widened(tree, found))

    def _subjects_of_verb(self, tree: Tree, at: int) -> Iterator[int]:
        yield from tree.children(at, "agent")
        if tree.is_passive(at):
            return
        own = tree.subject(at)
        if own is not None:
            yield own
            return
        token, head = tree.tokens[at], tree.head(at)
        if token.dep in DESCRIBES:
            if token.tag != "VBN":
                yield head
        elif token.dep in JOINED and tree.tokens[head].pos in VERBAL and head != at:
            yield from self._subjects_of_verb(tree, head)

    def _objects_of_verb(self, tree: Tree, at: int) -> Iterator[int]:
        token = tree.tokens[at]
        yield from tree.children(at, *OBJECTS)
        if tree.is_passive(at):
            own = tree.subject(at)
            if own is not None:
                yield own
        elif token.tag == "VBN" and self._describes(tree, at):
            yield tree.head(at)
        if token.dep == "relative_clause" and (tree.is_passive(at) or self._asks_for_object(tree, at)):
            yield tree.head(at)
        yield from (c for c in tree.children(at, "oblique") if tree.tokens[c].case in self.of_object)

    def _asks_for_object(self, tree: Tree, at: int) -> bool:
        """Whether a relative clause tells what somebody else did to its noun: "the base that rebels stormed"."""
        objects = tree.children(at, *OBJECTS)
        other = any(tree.tokens[s].tag not in RELATIVE for s in tree.children(at, "subject"))
        return other and all(tree.tokens[o].tag in RELATIVE for o in objects)

    def _describes(self, tree: Tree, at: int) -> bool:
        """Whether a participle stands with the noun that suffers it: "houses torched by"."""
        with_noun = tree.tokens[tree.head(at)].pos not in VERBAL and tree.dep(at) in (*DESCRIBES, "modifier", "conjunct")
        return with_noun and not tree.has(at, "auxiliary", "subject")

    def _subjects_of_noun(self, tree: Tree, at: int) -> Iterator[int]:
        yield from tree.children(at, "agent")
        of = tree.children(at, "oblique")
        below = (
            c for o in of for c in tree.children(o, "oblique")
        )  # "an attack on a base by rebels": the parse hangs them on the base
        yield from (c for c in (*of, *below) if tree.tokens[c].case in self.of_subject)
        yield from tree.children(at, *NAMING)
        head = tree.head(at)
        if tree.tokens[head].pos not in VERBAL or head == at:
            return
        if tree.dep(at) == "object":
            yield from self._subjects_of_verb(tree, head)
        elif tree.dep(at) == "passive_subject":
            yield from tree.children(head, "agent")

    def _objects_of_noun(self, tree: Tree, at: int) -> Iterator[int]:
        yield from (c for c in tree.children(at, "oblique") if tree.tokens[c].case in self.of_object)
        yield from tree.children(at, *NAMING)
        for clause in tree.children(at, "noun_clause", "relative_clause"):
            yield from tree.children(clause, "object", "oblique")
        head = tree.head(at)
        if tree.tokens[head].pos in VERBAL and tree.dep(at) == "subject":
            yield from tree.children(head, "object")
        elif tree.tokens[head].pos in VERBAL and tree.dep(at) in ("object", "passive_subject"):
            yield from (c for c in tree.children(head, "oblique") if tree.tokens[c].case in self.of_object)

    def _widened(self, tree: Tree, nodes: Iterator[int]) -> Iterator[int]:
        """The nodes with what is listed beside them and with the people of "a group of people"."""
        seen: set[int] = set()
        stack = list(nodes)
        for _ in range(len(tree.tokens)):
            if not stack:
                return
            at = stack.pop(0)
            if at in seen or tree.tokens[at].lemma in self.none:
                continue
            seen.add(at)
            yield at
            token = tree.tokens[at]
            stack += tree.children(at, "conjunct", "apposition")
            if token.lemma in self.groups or token.pos in {"NUM", "DET", "PRON"}:
                stack += [c for c in tree.children(at, "oblique") if tree.tokens[c].case in self.of_object]
