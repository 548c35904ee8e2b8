"""Sums: wholes and their parts. "154, including 102, 45 and seven", "18 of the dead", "443 of whom"."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.find.draft import Draft
from tacitus.find.harm import SINGLES
from tacitus.find.people import PeopleReader
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import SUBJECTS
from tacitus.model import Measure, Qualifier, QuantityKind, Status
from tacitus.world import SourceRegister

ESCAPED_FATES = frozenset({Measure.RECAPTURED, Measure.AT_LARGE})
LIST_GAP = 14
COLON_GAP = 30
LOOK_BACK = 8
MARKS = frozenset({":", "(", "–", "—"})
CLAUSE_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD", "WRB", "WDT", "WP"})
LISTING = frozenset({",", ";"})


class PartReader:
    """Finds which number is part of which, and lends the parts the measure of their whole; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Keep the words that open parts."""
        self.people = PeopleReader(pack.people, register)
        self.openers = [tuple(p.split()) for p in pack.measures.part_openers]
        self.include_verbs = frozenset(pack.measures.include_verbs)
        self.manner = frozenset(pack.measures.manner_words)
        self.among = frozenset(pack.people.among_words)
        self.share_subjects = frozenset(pack.measures.share_subjects)
        self.separate = frozenset(pack.measures.separate_words)
        self.pronouns = frozenset(pack.measures.part_pronouns)
        self.tallies = frozenset(pack.measures.tally_words)

    def read(self, drafts: Sequence[Draft], text: str) -> list[Draft]:
        """The drafts of a document in order, each part with its whole; those that still have no measure keep none."""
        done: list[Draft] = []
        for index, draft in enumerate(drafts):
            before = [i for i in range(index) if done[i].sentence == draft.sentence]
            whole = self._whole_here(done, before, draft) if before else None
            if whole is None:
                whole = self._whole_before(done, draft)
            if whole is None:
                whole = self._whole_of_single(done, draft)
            if whole is None:
                whole = self._whole_taken_up(done, draft)
            done.append(self._with_whole(done, draft, whole, text) if whole is not None else draft)
            if done[-1].measure is None:
                done[-1] = self._listed(done, before, done[-1], text)
            if done[-1].measure is None:
                done[-1] = self._tallied(done, done[-1], text)
            done[-1] = self._like_the_last(done, before, done[-1])
        return by_sum(done)

    def _whole_here(self, done: list[Draft], before: list[int], draft: Draft) -> int | None:
        """The whole in the same sentence."""
        last = done[before[-1]]
        lowers = [t.lower for t in draft.tree.tokens]
        between = lowers[last.counted.last + 1 : draft.counted.first]
        measured = [i for i in before if done[i].measure is not None]
        if not measured:
            return None
        if self._is_of_pronoun(draft, lowers) or self._opens_behind(draft, lowers):
            return before[-1] if done[before[-1]].measure is not None else measured[-1]
        if self._opens(between) and last.measure is not None:
            return before[-1]
        if last.whole is not None and done[last.whole].sentence == draft.sentence and self._goes_on(draft, between):
            return last.whole
        if draft.measure in ESCAPED_FATES:
            return next((i for i in reversed(before) if done[i].measure is Measure.ESCAPED), None)
        return None

    def _whole_before(self, done: list[Draft], draft: Draft) -> int | None:
        """The whole in an earlier sentence: "18 of the dead", "most of them", "among the prisoners were several"."""
        if self._shares(draft) and draft.measure is not None:
            wholes = (i for i in range(len(done) - 1, -1, -1) if done[i].whole is None and _may_hold(done[i], draft))
            return next((i for i in wholes if draft.sentence - done[i].sentence in (0, 1) and _is_kin(done[i], draft)), None)
        among = next((rule for rule in draft.why if rule.endswith((":among", ":included"))), None)
        if among is None and (not draft.counted.partitive or draft.counted.of is None):
            return None
        of = draft.tree.tokens[draft.counted.of if draft.counted.of is not None else draft.counted.node]
        for i in range(len(done) - 1, max(-1, len(done) - 1 - LOOK_BACK), -1):
            other = done[i]
            reach = 1 if of.lower in self.pronouns else 4
            if other.measure is None or other.whole is not None or other.sentence < draft.sentence - reach:
                continue
            if draft.measure is not None and other.measure.family is not draft.measure.family and of.lower not in self.pronouns:
                continue
            if not _may_hold(other, draft) or (other.scope is not draft.scope and other.sentence != draft.sentence):
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
        subjects = [t for t in tree.tokens[: draft.counted.first] if t.dep in SUBJECTS and t.lower in self.share_subjects]
        return any(not tree.has(t.i, "oblique") for t in subjects)

    def _with_whole(self, done: list[Draft], draft: Draft, whole: int, text: str) -> Draft:
        total = done[whole]
        if total.measure is None or not _may_hold(total, draft):
            return draft
        if draft.measure is None:
            if not self._may_lend(draft, total):
                return draft
            return replace(self._lent(draft, total, text, "part_of_whole"), whole=whole)
        if total.measure is Measure.ESCAPED and draft.measure is Measure.ARRESTED:
            draft = replace(draft, measure=Measure.RECAPTURED)
        kin = _is_kin(total, draft) or draft.counted.partitive or draft.measure in ESCAPED_FATES
        if not kin and draft.cost >= 2:
            return replace(self._lent(draft, total, text, "part_of_whole"), whole=whole)
        return replace(draft, whole=whole, why=(*draft.why, "part_of_whole")) if kin else draft

    def _may_lend(self, draft: Draft, total: Draft) -> bool:
        if draft.quantity.kind is QuantityKind.NONE or self.people.thing(draft.tree, draft.counted) is not None:
            return False
        vague_some = draft.quantity.rule == "vague" and draft.quantity.count.best is None and draft.bare
        return not vague_some and total.measure is not None and self.people.is_person(draft.tree, draft.counted)

    def _lent(self, draft: Draft, giver: Draft, text: str, rule: str) -> Draft:
        """The draft with the measure of another, its cost a little above it."""
        if giver.measure is None:
            return draft
        people = self.people.read(draft.tree, draft.counted, giver.measure, text)
        return replace(
            draft,
            measure=giver.measure,
            anchor=None,
            cost=max(giver.cost, 2.0) + 0.5,
            why=(f"number:{draft.quantity.rule}", f"measure:{rule}"),
            people=people,
            unreal=giver.unreal,
            unit=self.people.unit(draft.tree, draft.counted, "people"),
        )

    def _listed(self, done: list[Draft], before: list[int], draft: Draft, text: str) -> Draft:
        """A number in one list with one that has a measure: "eighteen dead in the ranks and at least 16 on the side of"."""
        measured = [i for i in before if done[i].measure is not None]
        if not measured or measured[-1] != before[-1]:
            return draft
        last = done[before[-1]]
        lowers = [t.lower for t in draft.tree.tokens]
        between = lowers[last.counted.last + 1 : draft.counted.first]
        if not self._goes_on(draft, between, last) or not self._may_lend(draft, last):
            return draft
        return self._lent(draft, last, text, "listed_with")

    def _tallied(self, done: list[Draft], draft: Draft, text: str) -> Draft:
        """A number in a sentence that gives a tally without saying of what: it is that of the last figure before it."""
        if draft.quantity.kind is not QuantityKind.CARDINAL or not done:
            return draft
        lemmas = {t.lemma for t in draft.tree.tokens[: draft.counted.first]}
        giver = next((d for d in reversed(done[:-1]) if d.measure is not None), None)
        if not lemmas & self.tallies or giver is None or giver.sentence < draft.sentence - 2 or not self._may_lend(draft, giver):
            return draft
        if draft.bare and draft.counted.of is None:
            return draft
        return self._lent(draft, giver, text, "tally_goes_on")

    def _like_the_last(self, done: list[Draft], before: list[int], draft: Draft) -> Draft:
        """A bare number counts the people of the number before it: "four inmates died and 16 were hurt"."""
        if (
            not before
            or draft.quantity.kind is not QuantityKind.CARDINAL
            or not draft.bare
            or draft.counted.of is not None
            or draft.people is None
            or draft.people.status is not Status.UNKNOWN
        ):
            return draft
        last = done[before[-1]]
        if last.people is None or last.people.status is Status.UNKNOWN or last.bare:
            return draft
        return replace(draft, people=replace(draft.people, status=last.people.status), why=(*draft.why, "people_of_the_last"))

    def _is_of_pronoun(self, draft: Draft, lowers: list[str]) -> bool:
        return draft.counted.of is not None and lowers[draft.counted.of] in self.pronouns

    def _opens(self, between: list[str]) -> bool:
        if between and between[-1].endswith(":") and len(between) <= COLON_GAP:
            return True
        if len(between) > LIST_GAP:
            return False
        if any(tuple(between[i : i + len(p)]) == p for p in self.openers for i in range(len(between))):
            return True
        return bool(between) and any(w in MARKS for w in between[:3])

    def _opens_behind(self, draft: Draft, lowers: list[str]) -> bool:
        """Whether the opener stands behind the part: "a few commanders among them"."""
        start = draft.counted.first + 1
        behind = lowers[start : draft.counted.last + 3]
        closed = [p for p in self.openers if p[-1] in self.pronouns]
        return any(tuple(behind[i : i + len(p)]) == p for p in closed for i in range(len(behind)))

    def _goes_on(self, draft: Draft, between: list[str], last: Draft | None = None) -> bool:
        """Whether the words between two numbers only go on with a list, with no verb of another clause."""
        if len(between) > LIST_GAP:
            return False
        start = draft.counted.first - len(between)
        tokens = draft.tree.tokens[start : draft.counted.first]
        joined = any(t.text in LISTING or t.dep == "coordinator" or t.pos == "CCONJ" for t in tokens)
        finite = any(t.tag in CLAUSE_TAGS for t in tokens)
        return joined and not finite and (last is None or last.sentence == draft.sentence)


def by_sum(drafts: list[Draft]) -> list[Draft]:
    """Parts that no word opens, but that add up exactly to a figure told just before, each of other people.

    Source: record.md law 6: parts are checked against totals.
    """
    done = list(drafts)
    for t, total in enumerate(done):
        best = total.quantity.count.figure
        if total.measure is None or total.whole is not None:
            continue
        later = [
            i
            for i in range(t + 1, min(len(done), t + 1 + LOOK_BACK))
            if done[i].measure is total.measure and done[i].sentence <= total.sentence + 3 and done[i].whole in (None, t)
        ]
        for n in range(2, len(later) + 1):
            parts = later[:n]
            if sum(done[i].quantity.count.figure for i in parts) == best and _are_other_people([done[i] for i in parts]):
                for i in parts:
                    done[i] = done[i] if done[i].whole == t else replace(done[i], whole=t, why=(*done[i].why, "parts_add_up"))
                break
    return done


def mixed_totals(drafts: list[Draft]) -> list[Draft]:
    """Totals of no said status whose parts differ in theirs are of mixed status."""
    done = list(drafts)
    for t, total in enumerate(done):
        parts = {d.people.status for d in done if d.whole == t and d.people is not None}
        if total.people is not None and total.people.status is Status.UNKNOWN and len(parts) > 1:
            done[t] = replace(total, people=replace(total.people, status=Status.MIXED))
    return done


def _are_other_people(parts: list[Draft]) -> bool:
    return len({d.people.status for d in parts if d.people is not None}) > 1


def _is_kin(total: Draft, part: Draft) -> bool:
    return total.measure is not None and part.measure is not None and total.measure.family is part.measure.family


def _may_hold(total: Draft, part: Draft) -> bool:
    """Whether the whole is not known to be smaller than the part."""
    if total.quantity.kind is not QuantityKind.CARDINAL:
        return False
    top = total.quantity.count.high if total.quantity.count.qualifier is Qualifier.VAGUE else None
    if total.quantity.count.qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
        return True
    if total.quantity.count.qualifier is Qualifier.VAGUE and total.quantity.count.high is None:
        return True
    return part.quantity.count.figure <= (top or total.quantity.count.figure)
