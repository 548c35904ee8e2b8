"""Groups: who is counted, where the number's own words do not say and those told of before do: "nine others were hurt".

Source: record.md, "Three axes": who is counted; law 8: what is inferred says so (`people_in_mind` among the rules of a claim).
"""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.find.draft import Draft
from tacitus.find.memory.mind import is_harm
from tacitus.find.people import PeopleReader
from tacitus.lang.form_memory import MemoryWords
from tacitus.lang.tree import SUBJECTS, VERBAL, Tree
from tacitus.model import People, QuantityKind, Scope, Status

UNSAID = frozenset({Status.UNKNOWN})
OPEN = frozenset({Status.UNKNOWN, Status.MIXED})
REACH = 2
TOLLS = (":toll:", "figure_", ":number_of", "number_of_", ":number_in_state")


class GroupReader:
    """Lends a number the group of the people before it; made once a pack."""

    def __init__(self, words: MemoryWords, people: PeopleReader) -> None:
        """Keep the words for more of the same, and the verbs of which a side is the subject."""
        self.people = people
        self.others = frozenset(words.others)
        self.losing = frozenset(words.losing_verbs)
        self.loss_nouns = frozenset(words.loss_nouns)

    def read(self, done: Sequence[Draft], draft: Draft) -> Draft:
        """The draft with the status of its side or of those in mind; unchanged where its words say one, or nobody is in mind."""
        if draft.people is None or draft.people.status not in UNSAID or not is_harm(draft):
            return draft
        if draft.quantity.kind is not QuantityKind.CARDINAL or not self._says_nobody(draft):
            return draft
        side = self._side(draft.tree, draft.counted.node)
        if side is not None:
            return replace(draft, people=replace(draft.people, status=side), why=(*draft.why, "people_of_the_side"))
        if draft.whole is not None and draft.whole < len(done):
            people = done[draft.whole].people if draft.bare else None
        else:
            people = self._of_toll(done, draft) if self._is_toll(draft) else self._of_last(done, draft)
        if people is None or people.status in OPEN:
            return draft
        lent = replace(draft.people, status=people.status, affiliation=draft.people.affiliation or people.affiliation)
        return replace(draft, people=lent, why=(*draft.why, "people_in_mind"))

    def _says_nobody(self, draft: Draft) -> bool:
        """Whether the number has no noun that names people: none, "others", or the word of harm itself ("15 dead")."""
        noun = draft.counted.noun
        if noun is None or draft.tree.tokens[noun].lower in self.others:
            return True
        token = draft.tree.tokens[noun]
        return draft.anchor is not None and draft.anchor.start <= token.start < draft.anchor.end

    def _is_toll(self, draft: Draft) -> bool:
        return draft.scope is Scope.EARLIER_TOLL or any(sign in rule for rule in draft.why for sign in TOLLS)

    def _side(self, tree: Tree, node: int) -> Status | None:
        """The side whose loss is told: "the rebels lost nine", "army losses stand at 12"."""
        while tree.head(node) < node and self._is_listed(tree, node):
            node = tree.head(node)
        verb = tree.head(node) if tree.tokens[node].pos not in VERBAL else node
        named = [s for s in (tree.subject(verb),) if s is not None and tree.tokens[verb].lemma in self.losing]
        of_loss = [c for c in tree.children(verb, "object", *SUBJECTS) if tree.tokens[c].lemma in self.loss_nouns and c != node]
        if named and not of_loss and (node == verb or tree.dep(node) == "object"):
            return self.people.side_of(tree, named[0])
        return next((s for noun in of_loss if (s := self.people.status_of(tree, noun)) is not None), None)

    def _is_listed(self, tree: Tree, node: int) -> bool:
        """Whether a number goes on with a list, or the parse takes its state for a verb: "15 dead and 26 wounded"."""
        head = tree.head(node)
        finite = tree.tokens[head].tag != "VBN" or tree.has(head, "passive_auxiliary", "auxiliary")
        state = tree.dep(node) in SUBJECTS and not finite
        return tree.dep(node) == "conjunct" or (state and tree.dep(head) == "conjunct")

    def _of_last(self, done: Sequence[Draft], draft: Draft) -> People | None:
        """The people told last, where the number goes on about them: as its clause's subject, or as "others"."""
        tree, node = draft.tree, draft.counted.node
        more = any(t.lower in self.others for t in tree.tokens[draft.counted.first : draft.counted.last + 2])
        if not more and (not draft.bare or tree.dep(node) not in SUBJECTS):
            return None
        return self._in_mind(done, draft)

    def _in_mind(self, done: Sequence[Draft], draft: Draft) -> People | None:
        """The people of the harm told last within reach; None where they are no one group or another stands between."""
        for other in reversed(done):
            if other.sentence < draft.sentence - REACH:
                return None
            if not is_harm(other) or other.whole is not None or other.people is None or other.scope is not draft.scope:
                continue
            if other.people.status not in OPEN:
                return other.people if other.quantity.kind is QuantityKind.CARDINAL else None
            if not self._says_nobody(other):
                return None
        return None

    def _of_toll(self, done: Sequence[Draft], draft: Draft) -> People | None:
        """The people of all the figures of this harm before, where they are of one group: "raised the number to eight"."""
        family = draft.measure.family if draft.measure is not None else None
        before = [d for d in done if is_harm(d) and d.measure is not None and d.measure.family is family and d.people is not None]
        statuses = {d.people.status for d in before if d.people is not None and d.scope is not Scope.BACKGROUND}
        if len(statuses) != 1 or statuses & OPEN:
            return None
        return before[-1].people
