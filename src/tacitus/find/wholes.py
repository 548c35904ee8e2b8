"""Wholes: of which figure told before a number is a part. "18 of the dead", "443 of whom", "five were children"."""

from itertools import pairwise

from tacitus.find.draft import Draft
from tacitus.find.harm import SINGLES
from tacitus.find.lists import ListReader
from tacitus.find.people import PeopleReader
from tacitus.find.sums import is_kin, may_hold
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import SUBJECTS, VERBAL
from tacitus.model import Measure, QuantityKind, Scope, Status

ESCAPED_FATES = frozenset({Measure.RECAPTURED, Measure.AT_LARGE})
LOOK_BACK = 10
OF_REACH = 6  # sentences back to the whole of "three of the wounded"
SHARE_REACH = 4  # sentences back to a total that "the others" belongs to


class WholeFinder:
    """Finds the whole of a part among the drafts before it; made once a pack."""

    def __init__(self, pack: LanguagePack, people: PeopleReader, lists: ListReader) -> None:
        """Keep the words that take up a total before."""
        self.people = people
        self.lists = lists
        self.include_verbs = frozenset(pack.measures.include_verbs)
        self.manner = frozenset(pack.measures.manner_words)
        self.being = frozenset(pack.measures.being)
        self.among = frozenset(pack.people.among_words)
        self.share_subjects = frozenset(pack.measures.share_subjects)
        self.fronts = tuple(tuple(front.split()) for front in pack.measures.part_fronts)
        self.alone = frozenset(pack.measures.alone_words)
        self.rest = frozenset(tuple(words.split()) for words in pack.measures.rest_words)
        self.percents = frozenset(pack.measures.percent_nouns)
        self.separate = frozenset(pack.measures.separate_words)
        self.pronouns = frozenset(pack.measures.part_pronouns)
        self.all_words = frozenset(pack.measures.all_words)
        self.of_words = frozenset(pack.people.of_words)

    def find(self, done: list[Draft], before: list[int], draft: Draft) -> int | None:
        """The index of the whole among the drafts `done`; None where the draft is no part of any.

        Args:
            done: the drafts of the document so far.
            before: the indexes of those in the same sentence.
            draft: the number to place.
        """
        whole = self._whole_here(done, before, draft) if before else None
        for find in (self._whole_before, self._whole_of_single, self._whole_taken_up):
            whole = find(done, draft) if whole is None else whole
        return whole

    def _whole_here(self, done: list[Draft], before: list[int], draft: Draft) -> int | None:
        """The whole in the same sentence."""
        last = done[before[-1]]
        lowers = [t.lower for t in draft.tree.tokens]
        between = lowers[last.counted.last + 1 : draft.counted.first]
        measured = [i for i in before if done[i].measure is not None]
        if not measured:
            return None
        fronted = next((i for i in measured if self.is_fronted(done[i], draft) and may_hold(done[i], draft)), None)
        if fronted is not None:
            return fronted
        if self.lists.is_of_pronoun(draft, lowers) or self.lists.opens_behind(draft, lowers):
            holding = [i for i in measured if may_hold(done[i], draft)]
            return holding[-1] if holding else None
        if self.lists.opens(between) and last.measure is not None:
            return before[-1]
        if self._is_alone(draft, lowers) and is_kin(last, draft) and last.unit is draft.unit:
            return before[-1] if last.whole is None else last.whole
        here = last.whole is not None and (done[last.whole].sentence == draft.sentence or self._is_said_with(draft, last))
        if here and self.lists.goes_on(draft, between):
            return last.whole
        if draft.measure in ESCAPED_FATES:
            return next((i for i in reversed(before) if done[i].measure is Measure.ESCAPED), None)
        return None

    def _is_said_with(self, draft: Draft, last: Draft) -> bool:
        """Whether people are said of two bare numbers, the second verb left out: "twenty were children and 28 women"."""
        tree, node = draft.tree, draft.counted.node
        said = tree.head(node)
        joined = tree.dep(node) == "conjunct" and tree.dep(said) == "attribute"
        return joined and tree.head(said) == tree.head(last.counted.node)

    def is_fronted(self, total: Draft, draft: Draft) -> bool:
        """Whether the total opens the clause of its part: "of the 32 gunmen, 29 were killed and three caught"."""
        tree, node = draft.tree, total.counted.node
        if total.tree is not tree or tree.dep(node) != "oblique" or tree.tokens[node].case not in self.of_words:
            return False
        verb = tree.head(node)
        if tree.tokens[verb].pos not in VERBAL or node > draft.counted.first:
            return False
        mine = tree.head(draft.counted.node)
        while mine != verb and tree.dep(mine) == "conjunct":
            mine = tree.head(mine)
        return mine == verb and tree.dep(draft.counted.node) in (*SUBJECTS, "object", "attribute")

    def is_of_background(self, total: Draft, draft: Draft) -> bool:
        """Whether a number of "them" goes on about a total of a whole war: "650,000 of them are abroad"."""
        of = draft.counted.of
        pronoun = of is not None and draft.tree.tokens[of].lower in self.pronouns
        return pronoun and total.scope is Scope.BACKGROUND and draft.scope is Scope.INCIDENT

    def is_opened(self, draft: Draft) -> bool:
        """Whether words right before the number take up the people told before it: "nine were hurt, of whom two died"."""
        before = [t.lower for t in draft.tree.tokens[: draft.counted.first]][-2:]
        return len(before) == 2 and before[0] in self.of_words and before[1] in self.pronouns

    def _whole_before(self, done: list[Draft], draft: Draft) -> int | None:
        """The whole in an earlier sentence: "18 of the dead", "most of them", "among the prisoners were several"."""
        if self._shares(draft) and draft.measure is not None:
            wholes = (i for i in range(len(done) - 1, -1, -1) if done[i].whole is None and may_hold(done[i], draft))
            wholes = (i for i in wholes if done[i].scope is not Scope.EARLIER_TOLL)
            reach = SHARE_REACH if self._has_rest(draft) else 1
            near = (i for i in wholes if 0 <= draft.sentence - done[i].sentence <= reach and done[i].unit is draft.unit)
            return next((i for i in near if is_kin(done[i], draft)), None)
        first = draft.counted.first
        if first and draft.tree.tokens[first - 1].lower in self.all_words:
            return None  # "all four of the gunmen" are no part of others
        among = next((rule for rule in draft.why if rule.endswith((":among", ":included"))), None)
        if among is None and (not draft.counted.partitive or draft.counted.of is None):
            return None
        of = draft.tree.tokens[draft.counted.of if draft.counted.of is not None else draft.counted.node]
        for i in range(len(done) - 1, max(-1, len(done) - 1 - LOOK_BACK), -1):
            other = done[i]
            reach = 1 if of.lower in self.pronouns else OF_REACH
            if other.measure is None or other.whole is not None or other.sentence < draft.sentence - reach:
                continue
            if draft.measure is not None and other.measure.family is not draft.measure.family and of.lower not in self.pronouns:
                continue
            apart = other.scope is not draft.scope and other.sentence != draft.sentence
            if not may_hold(other, draft) or (apart and not self.is_of_background(other, draft)):
                continue
            same_noun = other.counted.noun is not None and other.tree.tokens[other.counted.noun].lemma == of.lemma
            same_measure = draft.measure is not None and other.measure.family is draft.measure.family
            if same_noun or same_measure or of.lower in self.pronouns:
                return i
        return None

    def _whole_taken_up(self, done: list[Draft], draft: Draft) -> int | None:
        """The last total, where a sentence goes on about its people: "five were children", "among them were three women"."""
        if draft.measure is not None or draft.quantity.kind is not QuantityKind.CARDINAL:
            return None
        if not (self._is_stated(draft) or self._is_included(draft) or self._is_by_manner(draft)):
            return None
        wholes = (i for i in range(len(done) - 1, -1, -1) if done[i].whole is None and done[i].measure is not None)
        whole = next(wholes, None)
        near = whole is not None and draft.sentence - done[whole].sentence <= 1
        return whole if near else None

    def _is_stated(self, draft: Draft) -> bool:
        """Whether a noun for people is said of a bare number: "five were children"."""
        tree, node = draft.tree, draft.counted.node
        said = tree.children(tree.head(node), "attribute") if tree.dep(node) == "subject" and draft.bare else []
        return any(self.people.is_noun_for_people(tree, at) for at in said)

    def _is_included(self, draft: Draft) -> bool:
        """Whether the number is said to be among people before: "they included five", "among them were five"."""
        tree, node = draft.tree, draft.counted.node
        verb = tree.head(node)
        subject = tree.subject(verb)
        pronoun = subject is not None and tree.tokens[subject].lower in self.pronouns
        included = tree.tokens[verb].lemma in self.include_verbs and tree.dep(node) == "object" and pronoun
        listed = next((at for at in (node, *tree.above(node)) if tree.dep(at) != "conjunct"), node)
        are = tree.dep(listed) == "attribute" and tree.tokens[tree.head(listed)].lemma in self.being
        whole = tree.subject(tree.head(listed)) if are else None
        included = included or (whole is not None and tree.tokens[whole].lower in self.pronouns)
        among = (tree.tokens[c] for c in tree.children(verb, "oblique"))
        return included or any(t.case in self.among and t.lower in self.pronouns for t in among)

    def _is_by_manner(self, draft: Draft) -> bool:
        """Whether only the manner of a harm before is told: "eleven were hurt, three seriously"."""
        tokens, last = draft.tree.tokens, draft.counted.last
        return draft.bare and last + 1 < len(tokens) and tokens[last + 1].lower in self.manner

    def _whole_of_single(self, done: list[Draft], draft: Draft) -> int | None:
        """One person told of after a total of the same harm is one of them, unless words set them apart."""
        if draft.quantity.kind not in SINGLES or draft.quantity.additional or draft.measure is None or draft.people is None:
            return None
        words = {t.lower for t in draft.tree.tokens}
        if words & self.separate:
            return None
        for i in range(len(done) - 1, -1, -1):
            other = done[i]
            if other.measure is None or other.people is None or other.quantity.count.figure < 2 or other.whole is not None:
                continue
            if other.sentence == draft.sentence:
                return None
            if other.measure.family is draft.measure.family and other.scope is draft.scope:
                alike = other.people.status in (Status.UNKNOWN, Status.MIXED, draft.people.status)
                return i if alike or draft.people.status is Status.UNKNOWN else None
        return None

    def _shares(self, draft: Draft) -> bool:
        """Whether the sentence takes up a total before it: "most stay with relatives, while some 750 are in camps"."""
        tree = draft.tree
        lowers = [t.lower for t in tree.tokens]
        if any(tuple(lowers[: len(front)]) == front for front in self.fronts):
            return True
        if self._has_rest(draft):
            return True
        subjects = [t for t in tree.tokens[: draft.counted.first] if t.dep in SUBJECTS]
        of_all = any(t.lower in self.share_subjects and not tree.has(t.i, "oblique") for t in subjects)
        shares = (t for t in subjects if t.lemma in self.percents and tree.has(t.i, "number"))
        return of_all or any(tree.tokens[c].lower in self.pronouns for t in shares for c in tree.children(t.i, "oblique"))

    def _has_rest(self, draft: Draft) -> bool:
        """Whether the other parts are told of behind the number: "20 are in shelters, the others with host families"."""
        behind = [t.lower for t in draft.tree.tokens[draft.counted.last + 1 :]]
        return any(pair in self.rest for pair in pairwise(behind))

    def _is_alone(self, draft: Draft, lowers: list[str]) -> bool:
        """Whether the number is set apart as the part of one time or place: "35 were flown out on the first day alone"."""
        if not draft.bare:
            return False
        end = next((t.i for t in draft.tree.tokens[draft.counted.last + 1 :] if t.pos == "NUM" or t.text == ";"), len(lowers))
        return not self.alone.isdisjoint(lowers[draft.counted.last + 1 : end])
