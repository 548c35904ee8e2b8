"""Takes up: numbers without a harm that say who the people told of before were: "eight were under 16"."""

from collections.abc import Sequence

from tacitus.find.draft import Draft
from tacitus.find.memory.mind import totals
from tacitus.find.sums import may_hold
from tacitus.lang.form_memory import MemoryWords
from tacitus.lang.tree import SUBJECTS, Tree
from tacitus.model import Measure, QuantityKind, Status

SAID = ("attribute", "complement", "oblique", "object")
FATES = {
    Measure.ABDUCTED: {Measure.KILLED, Measure.EXECUTED, Measure.RELEASED, Measure.ESCAPED},
    Measure.HOSTAGE: {Measure.KILLED, Measure.EXECUTED, Measure.RELEASED, Measure.ESCAPED},
    Measure.ARRESTED: {Measure.RELEASED, Measure.ESCAPED},
    Measure.ESCAPED: {Measure.RECAPTURED, Measure.AT_LARGE},
    Measure.DISPLACED: {Measure.RETURNED},
}  # what may become of people of whom that was told; who dies of wounds is counted among the dead
STATE = ":predicate:"
LISTED = "people_listed"
STATE_REACH = 6  # hospitals come late in a report
REACH = 1  # a bare subject leads back no further than the sentence before


class TakingUpReader:
    """Finds the total whose people a bare number takes up; made once a pack."""

    def __init__(self, words: MemoryWords) -> None:
        """Keep the verbs that say who somebody was, and the words for other people."""
        self.described = frozenset(words.described_by)
        self.fatally = frozenset(words.fatal_manner)
        self.others = frozenset(words.others)

    def read(self, done: Sequence[Draft], draft: Draft) -> int | None:
        """The index of that total; None where the number takes up none."""
        if not draft.bare or draft.counted.of is not None or not self._is_described(draft.tree, draft.counted.node):
            return None
        for i in totals(done, draft.sentence, REACH):
            larger = done[i].quantity.count.figure > draft.quantity.count.figure
            if done[i].sentence < draft.sentence and may_hold(done[i], draft) and larger:
                return i
        return None

    def fatal(self, done: Sequence[Draft], draft: Draft) -> int | None:
        """The index of the total of which a few died: "four were shot, one fatally"; None where nobody did."""
        tokens, last = draft.tree.tokens, draft.counted.last
        if not draft.bare or last + 1 >= len(tokens) or tokens[last + 1].lower not in self.fatally:
            return None
        return next((i for i in totals(done, draft.sentence, 0) if may_hold(done[i], draft)), None)

    def state(self, done: Sequence[Draft], draft: Draft) -> int | None:
        """The index of the wounded of whom some are said to be in a state: "11 remain in hospital"; None where none were told."""
        if draft.measure is not Measure.INJURED or not any(STATE in rule for rule in draft.why) or draft.anchor is None:
            return None
        said = next((t for t in draft.tree.tokens if t.start == draft.anchor.start), None)
        if said is None or said.pos != "ADP" or draft.quantity.kind not in (QuantityKind.CARDINAL, QuantityKind.INDEFINITE):
            return None
        wounded = (i for i in totals(done, draft.sentence, STATE_REACH) if done[i].measure is Measure.INJURED)
        return next((i for i in wounded if self._is_larger(done[i], draft) and done[i].sentence < draft.sentence), None)

    def listed(self, done: Sequence[Draft], draft: Draft) -> int | None:
        """The index of the dead of whom a list holds some of one sort: "the list names 27 women"; None where it is of all."""
        by_sort = draft.people is not None and (draft.people.demographic or draft.people.status is not Status.UNKNOWN)
        if not by_sort or not any(LISTED in rule for rule in draft.why):
            return None
        larger = (i for i in totals(done, draft.sentence, STATE_REACH) if self._is_larger(done[i], draft))
        whole = next((i for i in larger if done[i].measure is draft.measure and done[i].sentence < draft.sentence), None)
        people = done[whole].people if whole is not None else None
        return whole if people is not None and people.status in (Status.UNKNOWN, Status.MIXED) else None

    def _is_larger(self, total: Draft, draft: Draft) -> bool:
        return total.quantity.count.figure > draft.quantity.count.figure and may_hold(total, draft)

    def fate(self, done: Sequence[Draft], draft: Draft) -> int | None:
        """The index of the total of whose people a later fate is told: "two were shot; one died"; None where there is none."""
        tree, counted = draft.tree, draft.counted
        more = any(t.lower in self.others for t in tree.tokens[counted.first : counted.last + 2])
        if draft.quantity.kind is not QuantityKind.CARDINAL or not draft.bare or counted.of is not None or more:
            return None
        if tree.dep(counted.node) not in SUBJECTS:
            return None
        for i in totals(done, draft.sentence, REACH):
            before = done[i].measure
            if before is None or draft.measure not in FATES.get(before, ()):
                continue
            return i if done[i].quantity.count.figure > draft.quantity.count.figure and may_hold(done[i], draft) else None
        return None

    def _is_described(self, tree: Tree, node: int) -> bool:
        """Whether the sentence only says who the people are, were, or where they come from."""
        verb = tree.tokens[tree.head(node)]
        if tree.dep(node) not in SUBJECTS or verb.lemma not in self.described:
            return False
        if any(tree.tokens[c].pos != "NUM" for c in tree.children(verb.i, "object")):
            return False
        return any(c > verb.i for c in tree.children(verb.i, *SAID)) or tree.is_passive(verb.i)
