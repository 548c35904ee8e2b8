"""Classes: of which sort the nouns of a sentence are: fighters, soldiers, protesters, houses, towns."""

from collections.abc import Iterable, Sequence

from tacitus.find.people import PeopleReader
from tacitus.lang.form_events import WordClass
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import Tree
from tacitus.model import Token
from tacitus.world import SourceEntry, SourceRegister

NAMING = ("compound", "modifier", "possessive", "noun_clause")


class ClassReader:
    """Says which nouns belong to which class; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Index the classes by name."""
        self.people = PeopleReader(pack.people, register)
        self.register = register
        self.classes = {one.name: one for one in pack.events.classes}
        self.words = {one.name: frozenset(one.words) for one in pack.events.classes}
        self.modifiers = {one.name: frozenset(one.modifiers) for one in pack.events.classes}

    def sorts(self, tree: Tree) -> "Sorts":
        """The sorts of the nouns of one sentence."""
        return Sorts(self, tree)

    def bodies(self, tree: Tree) -> dict[int, SourceEntry]:
        """The tokens that belong to the name of a known body."""
        if not any(t.text[:1].isupper() for t in tree.tokens):
            return {}
        words = [(t.start, t.end, t.text) for t in tree.tokens]
        spans = list(self.register.mentions(words))
        return {t.i: entry for start, end, entry in spans for t in tree.tokens if start <= t.start < end}


class Sorts:
    """The sorts of the nouns of one sentence, each asked for once."""

    __slots__ = ("_bodies", "known", "reader", "tree")

    def __init__(self, reader: ClassReader, tree: Tree) -> None:
        """Keep the sentence; the bodies that are named in it are sought when first asked for."""
        self.reader = reader
        self.tree = tree
        self._bodies: dict[int, SourceEntry] | None = None
        self.known: dict[tuple[int, str], bool] = {}

    @property
    def bodies(self) -> dict[int, SourceEntry]:
        """The tokens that belong to the name of a known body."""
        if self._bodies is None:
            self._bodies = self.reader.bodies(self.tree)
        return self._bodies

    def any_of(self, nodes: Iterable[int], names: tuple[str, ...]) -> bool:
        """Whether one of the nouns belongs to one of the classes."""
        return any(self.is_of(node, name) for node in nodes for name in names)

    def is_of(self, node: int, name: str) -> bool:
        """Whether a noun belongs to a class."""
        key = (node, name)
        if key not in self.known:
            self.known[key] = self._is_of(node, self.reader.classes[name])
        return self.known[key]

    def _is_of(self, node: int, one: WordClass) -> bool:
        tree, token = self.tree, self.tree.tokens[node]
        words = self.reader.words[one.name]
        naming = [tree.tokens[c] for c in tree.children(node, *NAMING)]
        if token.lemma in one.but or any(f"{n.lower} {token.lemma}" in one.but for n in naming):
            return False
        if token.lemma in words or token.lower in words or any(f"{n.lower} {token.lemma}" in words for n in naming):
            return True
        if one.kinds and (body := self._body(node, naming)) is not None and body.kind in one.kinds:
            return True
        if one.statuses and (status := self.reader.people.status_of(tree, node)) is not None and status in one.statuses:
            return True
        if any(n.lemma in self.reader.modifiers[one.name] for n in naming):
            return True
        return one.names and token.pos == "PROPN" and self._body(node, naming) is None

    def _body(self, node: int, naming: Sequence[Token]) -> SourceEntry | None:
        """The body that a noun or a word before it names."""
        return self.bodies.get(node) or next((self.bodies[n.i] for n in naming if n.i in self.bodies), None)
