"""Again: numbers of people who were counted before in the report: "the 700 boys", "the number of these children"."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.find.counted import DEFINITE
from tacitus.find.draft import Draft
from tacitus.find.people import PeopleReader
from tacitus.find.said import SaidReader
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import Tree
from tacitus.model import Measure, People, QuantityKind, Status, Unit
from tacitus.world import SourceRegister

TRACKED_REACH = 2  # sentences
IN_FLIGHT = frozenset({Measure.DISPLACED, Measure.IDPS, Measure.REFUGEES})
PAIR = "pair"  # the rule of quantify/numbers.py for "both"
PAIR_REACH = 3


class AgainReader:
    """Lends numbers of people counted before the measure that was said of them then; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Make the readers of its parts."""
        self.said = SaidReader(pack.measures, pack.people)
        self.people = PeopleReader(pack.people, register)
        self.moved_from = tuple(tuple(phrase.split()) for phrase in pack.measures.moved_from)
        self.tracking = frozenset(pack.measures.tracking_verbs)
        self.coming = frozenset(pack.measures.coming_verbs)
        self.anybody = frozenset(pack.measures.anybody)
        self.all_words = frozenset(pack.measures.all_words)

    def read(self, drafts: Sequence[Draft], text: str) -> list[Draft]:
        """The drafts in order; those that no words of their sentence measure take the measure of the people before."""
        done: list[Draft] = []
        for draft in drafts:
            if draft.quantity.rule == PAIR or self._is_of_all(draft):
                draft = self._both(done, draft)
            if draft.measure is None and draft.quantity.kind is QuantityKind.CARDINAL:
                draft = (
                    self._same_number(done, draft, text)
                    or self._number_of(done, draft, text)
                    or self._it(done, draft, text)
                    or self._moved_from(done, draft, text)
                    or self._tracked(done, draft, text)
                    or draft
                )
            done.append(draft)
        return done

    def _same_number(self, done: list[Draft], draft: Draft, text: str) -> Draft | None:
        """A definite noun ("the 700 boys") with a number that it had before says that again."""
        noun = draft.counted.noun
        if noun is None or not _is_definite(draft.tree, noun):
            return None
        for index in range(len(done) - 1, -1, -1):
            other = done[index]
            same = other.quantity.count.figure == draft.quantity.count.figure and _lemma(other) == draft.tree.tokens[noun].lemma
            if same and other.measure is not None:
                return replace(self._lent(draft, other, "same_people_again", text), repeats=index)
        return None

    def _both(self, done: list[Draft], draft: Draft) -> Draft:
        """Those told of as dead whose wounds are told after that are no wounded: "both had been shot several times"."""
        if draft.measure is not Measure.INJURED:
            return draft
        for other in reversed(done):
            if draft.quantity.rule == PAIR and draft.sentence - other.sentence > PAIR_REACH:
                break
            if other.quantity.count.figure == draft.quantity.count.figure and other.measure is Measure.KILLED:
                return replace(draft, measure=None)
        return draft

    def _is_of_all(self, draft: Draft) -> bool:
        """Whether the number is all of those told of: "all three had gunshot wounds"."""
        before = next((t for t in reversed(draft.tree.tokens) if t.end <= draft.quantity.span.start), None)
        return before is not None and before.lower in self.all_words

    def _number_of(self, done: list[Draft], draft: Draft, text: str) -> Draft | None:
        """The people of "the number of these children is 850" are those that were last told of."""
        noun = next(self.said.number_nouns(draft.tree, draft.counted), None)
        if noun is None or not _is_definite(draft.tree, noun):
            return None
        lemma = draft.tree.tokens[noun].lemma
        giver = next((d for d in reversed(done) if d.measure is not None and _lemma(d) == lemma), None)
        if giver is None:
            return None
        counted = replace(draft.counted, noun=noun)
        lent = self._lent(replace(draft, counted=counted), giver, "number_of_people_before", text)
        return replace(lent, counted=draft.counted)

    def _it(self, done: list[Draft], draft: Draft, text: str) -> Draft | None:
        """A pronoun stands for the figure before: "it was revised down from 121 to 109"."""
        if draft.counted.noun is not None or not done or done[-1].measure is None:
            return None
        said_of = next(self.said.of(draft.tree, draft.counted.node), None)
        if said_of is None or draft.tree.tokens[said_of].pos != "PRON" or (done[-1].anchor is None and not done[-1].bare):
            return None
        return self._lent(draft, done[-1], "figure_before", text)

    def _moved_from(self, done: list[Draft], draft: Draft, text: str) -> Draft | None:
        """The older figure behind one of the same sentence: "9,000 remain displaced, up from 7,845 in May"."""
        if draft.counted.noun is not None or not done or done[-1].sentence != draft.sentence or done[-1].measure is None:
            return None
        lowers = [t.lower for t in draft.tree.tokens[: draft.counted.first]]
        return self._lent(draft, done[-1], "moved_from", text) if any(_ends(lowers, p) for p in self.moved_from) else None

    def _tracked(self, done: list[Draft], draft: Draft, text: str) -> Draft | None:
        """People counted or come in, close behind a figure of people in flight: "teams have registered 700 families"."""
        tree, noun = draft.tree, draft.counted.noun
        unit = self.people.unit(tree, draft.counted, "people")
        if draft.counted.of is not None or not (
            noun is None or unit is not Unit.PERSON or tree.tokens[noun].lemma in self.anybody
        ):
            return None
        verb, dep = tree.tokens[tree.head(draft.counted.node)], tree.dep(draft.counted.node)
        counted = verb.lemma in self.tracking and dep in ("object", "passive_subject")
        come = verb.lemma in self.coming and dep == "subject"
        giver = next((d for d in reversed(done) if d.measure is not None), None)
        near = giver is not None and draft.sentence - giver.sentence <= TRACKED_REACH
        if giver is None or not near or giver.measure not in IN_FLIGHT or giver.unreal or not (counted or come):
            return None
        return replace(self._lent(draft, giver, "tracked", text), unit=giver.unit if noun is None else unit)

    def _lent(self, draft: Draft, giver: Draft, rule: str, text: str) -> Draft:
        if giver.measure is None:
            return draft
        return replace(
            draft,
            measure=giver.measure,
            cost=3.5,
            why=(f"number:{draft.quantity.rule}", f"measure:{rule}"),
            people=self._people(draft, giver, text),
            unit=giver.unit,
        )

    def _people(self, draft: Draft, giver: Draft, text: str) -> People | None:
        """Who is counted; those of the figure before where a bare number does not say."""
        if giver.measure is None:
            return None
        own = self.people.read(draft.tree, draft.counted, giver.measure, text)
        before = giver.people.status if giver.people is not None and draft.bare else Status.UNKNOWN
        return replace(own, status=before) if own.status is Status.UNKNOWN else own


def _is_definite(tree: Tree, noun: int) -> bool:
    return any(tree.tokens[c].tag in DEFINITE for c in tree.children(noun, "determiner")) or tree.has(noun, "possessive")


def _lemma(draft: Draft) -> str | None:
    return draft.tree.tokens[draft.counted.noun].lemma if draft.counted.noun is not None else None


def _ends(lowers: list[str], phrase: tuple[str, ...]) -> bool:
    return tuple(lowers[-len(phrase) :]) == phrase
