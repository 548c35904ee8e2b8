"""Kinds: of what type an event is, where weapons and the two sides decide over the word that tells it."""

from collections.abc import Sequence

from tacitus.find.event.classes import Sorts
from tacitus.find.event.signs import Sign, spellings
from tacitus.lang.form_events import Events, WeaponWords
from tacitus.lang.tree import Tree
from tacitus.model import EventType, Wording

APART = frozenset({"relative_clause", "adverbial_clause", "clause"})
DESCRIBING = frozenset({"relative_clause", "noun_clause"})

Found = tuple[int, int, WeaponWords]  # first and last token, both inclusive, and the words


class KindReader:
    """Decides types; made once a pack."""

    def __init__(self, words: Events) -> None:
        """Index the words for weapons by their first word."""
        self.turns = words.turn
        self.order = {weapon.type: i for i, weapon in enumerate(words.weapon)}
        self.table: dict[str, list[tuple[tuple[str, ...], WeaponWords]]] = {}
        for weapon in words.weapon:
            for phrase in weapon.words:
                for parts in spellings(phrase):
                    self.table.setdefault(parts[0], []).append((parts, weapon))

    def weapons(self, tree: Tree) -> tuple[Found, ...]:
        """The weapons named in a sentence."""
        found = []
        for token in tree.tokens:
            for key in {token.lemma, token.lower}:
                for parts, weapon in self.table.get(key, ()):
                    last = token.i + len(parts) - 1
                    words = tree.tokens[token.i : last + 1]
                    if len(words) == len(parts) and all(p in (t.lower, t.lemma) for p, t in zip(parts, words, strict=True)):
                        found.append((token.i, last, weapon))
        return tuple(found)

    def owned(self, tree: Tree, weapons: Sequence[Found], signs: Sequence[Sign], sign: Sign) -> tuple[Found, ...]:
        """The weapons of one sign: that do it, that hang on it and on no other in its own clause, or on which it hangs."""
        heads = {s.head for s in signs}
        return tuple(
            w
            for w in weapons
            if self._owner(tree, w, heads) == sign.head or self._is_over(tree, w, sign) or w[1] in sign.subjects
        )

    def _owner(self, tree: Tree, weapon: Found, heads: set[int]) -> int | None:
        """The sign that a weapon stands nearest to, going up the tree and out of no clause."""
        at = weapon[1]
        for over in tree.above(at):
            if over in heads:
                return over
            if tree.dep(over) in APART:
                return None
        return None

    def _is_over(self, tree: Tree, weapon: Found, sign: Sign) -> bool:
        """Whether a sign describes the weapon: "the bomb that killed nine", "a bomb attack"."""
        return tree.dep(sign.head) in DESCRIBING and tree.head(sign.head) == weapon[1]

    def type_of(self, tree: Tree, sorts: Sorts, sign: Sign, weapons: Sequence[Found]) -> tuple[EventType, tuple[str, ...]]:
        """The type of the event and the names of the rules that made it so."""
        kind, why = sign.rule.type, (f"told:{sign.rule.words[0]}",)
        deciding = [w for _, _, w in weapons if kind in w.over]
        if deciding:
            weapon = min(deciding, key=lambda w: self.order[w.type])
            return weapon.type, (*why, f"weapon:{weapon.words[0]}")
        for turn in self.turns:
            if kind not in turn.found or (kind is EventType.ATTACK and sign.rule.wording is Wording.KIND):
                continue  # who is murdered was not fighting
            sides = (not turn.subject or sorts.any_of(sign.subjects, turn.subject)) and (
                not turn.object or sorts.any_of(sign.objects, turn.object)
            )
            if sides and (not turn.near or any(t.lower in turn.near or t.lemma in turn.near for t in tree.tokens)):
                return turn.becomes, (*why, f"sides:{turn.becomes}")
        return kind, why
