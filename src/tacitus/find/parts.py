"""Parts: gives each number that is a part its whole, and lends numbers without a measure that of the figure they go with."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.find.draft import Draft
from tacitus.find.harm import SINGLES
from tacitus.find.joins import is_near
from tacitus.find.lists import ListReader
from tacitus.find.people import PeopleReader
from tacitus.find.sums import by_sum, is_kin, may_hold
from tacitus.find.units import UPROOTED, UnitReader
from tacitus.find.wholes import ESCAPED_FATES, WholeFinder
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import SUBJECTS, VERBAL
from tacitus.model import Measure, QuantityKind, Status
from tacitus.world import SourceRegister


class PartReader:
    """Places numbers among those before them; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Make the readers of its parts."""
        self.people = PeopleReader(pack.people, register)
        self.lists = ListReader(pack.measures)
        self.wholes = WholeFinder(pack, self.people, self.lists)
        self.units = UnitReader(pack.measures, self.people)
        self.tallies = frozenset(pack.measures.tally_words)

    def read(self, drafts: Sequence[Draft], text: str) -> list[Draft]:
        """The drafts of a document in order, each part with its whole; those that still have no measure keep none."""
        done: list[Draft] = []
        for index, draft in enumerate(drafts):
            before = [i for i in range(index) if done[i].sentence == draft.sentence]
            again = before[-1] if before and self.units.is_again(done[before[-1]], draft) else None
            if again is not None:
                lent = self._lent(draft, done[again], text, "same_in_other_unit")
                twin = next((i for i, d in enumerate(done) if d.repeats is not None and d.repeats == done[again].whole), None)
                done.append(replace(lent, repeats=again, whole=twin))
                continue
            whole = self.wholes.find(done, before, draft)
            done.append(self._with_whole(done, draft, whole, text) if whole is not None else draft)
            if done[-1].measure is None:
                done[-1] = self._listed(done, before, done[-1], text)
            told = [i for i in before if done[i].measure is not None or self.people.thing(done[i].tree, done[i].counted) is None]
            if done[-1].measure is None and told:
                done[-1] = self._gapped(done[told[-1]], done[-1], text)
            if done[-1].measure is None:
                done[-1] = self._tallied(done, done[-1], text)
            done[-1] = self._like_the_last(done, before, done[-1])
        return by_sum(done)

    def _with_whole(self, done: list[Draft], draft: Draft, whole: int, text: str) -> Draft:
        total = done[whole]
        if total.measure is None or not may_hold(total, draft):
            return draft
        if draft.measure is None:
            if not self._may_lend(draft, total):
                return draft
            return self._like_whole(replace(self._lent(draft, total, text, "part_of_whole"), whole=whole), total)
        if total.measure is Measure.ESCAPED and draft.measure is Measure.ARRESTED:
            draft = replace(draft, measure=Measure.RECAPTURED)
        if is_near(draft.cost):
            return self._like_whole(replace(self._lent(draft, total, text, "part_of_whole"), whole=whole), total)
        taken_up = draft.counted.partitive or self.wholes.is_opened(draft) or self.wholes.is_fronted(total, draft)
        kin = is_kin(total, draft) or taken_up or draft.measure in ESCAPED_FATES
        if not kin and draft.cost >= 2:
            return self._like_whole(replace(self._lent(draft, total, text, "part_of_whole"), whole=whole), total)
        if not kin:
            return draft
        if self.wholes.is_of_background(total, draft):
            draft = replace(draft, scope=total.scope, scope_rule="background_goes_on")
        return self._like_whole(replace(draft, whole=whole, why=(*draft.why, "part_of_whole")), total)

    def _like_whole(self, draft: Draft, total: Draft) -> Draft:
        """A part whose own words do not say who they are is of the people of its whole."""
        if draft.people is None or total.people is None or draft.people.status is not Status.UNKNOWN:
            return draft
        if total.people.status in (Status.UNKNOWN, Status.MIXED):
            return draft
        return replace(draft, people=replace(draft.people, status=total.people.status))

    def _may_lend(self, draft: Draft, total: Draft) -> bool:
        kind = draft.quantity.kind
        apart = kind is QuantityKind.DEFINITE and draft.tree.dep(draft.counted.node) != "conjunct"
        if apart or kind is QuantityKind.NONE or self.people.thing(draft.tree, draft.counted) is not None:
            return False
        vague_some = draft.quantity.rule == "vague" and draft.quantity.count.best is None and draft.bare
        return (
            not vague_some
            and total.measure not in (None, Measure.POPULATION)
            and self.people.is_person(draft.tree, draft.counted)
        )

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
        if not self.lists.goes_on(draft, between, last) or not self._may_lend(draft, last):
            return draft
        if last.measure is None or not last.measure.counts_persons:
            return draft
        node = draft.counted.node
        verbal = draft.tree.tokens[draft.tree.head(node)].pos in VERBAL
        if draft.quantity.kind in SINGLES and (draft.tree.dep(node) not in ("conjunct", "apposition") or verbal):
            return draft
        return self._lent(draft, last, text, "listed_with")

    def _gapped(self, last: Draft, draft: Draft, text: str) -> Draft:
        """A bare number with a place or time of its own, its verb that of the number before: "six died in Aden, four in Taiz"."""
        tree, number = draft.tree, draft.counted
        if last.measure is None or last.anchor is None or not self._is_others(draft) or number.of is not None:
            return draft
        if draft.quantity.kind is not QuantityKind.CARDINAL or tree.dep(number.node) in SUBJECTS:
            return draft
        if not self.lists.is_gapped(draft, last) or not self._may_lend(draft, last):
            return draft
        return self._lent(draft, last, text, "gapped")

    def _tallied(self, done: list[Draft], draft: Draft, text: str) -> Draft:
        """A number in a sentence that gives a tally without saying of what: it is that of the last figure before it."""
        if draft.quantity.kind is not QuantityKind.CARDINAL or not done:
            return draft
        lemmas = {t.lemma for t in draft.tree.tokens[: draft.counted.first] if t.pos == "NOUN"}
        giver = next((d for d in reversed(done[:-1]) if d.measure is not None), None)
        if not lemmas & self.tallies or giver is None or giver.sentence < draft.sentence - 2 or not self._may_lend(draft, giver):
            return draft
        if draft.bare and draft.counted.of is None:
            return draft
        return self._lent(draft, giver, text, "tally_goes_on")

    def _is_others(self, draft: Draft) -> bool:
        """Whether the number has no noun of its own, or only "others"."""
        noun = draft.counted.noun
        return noun is None or draft.tree.tokens[noun].lower in self.people.words.pronouns

    def _like_the_last(self, done: list[Draft], before: list[int], draft: Draft) -> Draft:
        """A bare number counts the people of the number before it: "four inmates died and 16 were hurt"."""
        if before and draft.bare and draft.measure in UPROOTED and done[before[-1]].measure in UPROOTED:
            draft = replace(draft, unit=done[before[-1]].unit)  # "40 families returned, but 300 are still displaced"
        if (
            not before
            or draft.quantity.kind is not QuantityKind.CARDINAL
            or not self._is_others(draft)
            or draft.counted.of is not None
            or draft.people is None
            or draft.people.status is not Status.UNKNOWN
        ):
            return draft
        last = done[before[-1]]
        if last.people is None or last.people.status is Status.UNKNOWN or last.bare:
            return draft
        return replace(draft, people=replace(draft.people, status=last.people.status), why=(*draft.why, "people_of_the_last"))
