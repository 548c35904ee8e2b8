"""Harm: joins the numbers of one sentence to the words in it that say what they count."""

from dataclasses import replace

from tacitus.find.counted import Counted, CountedReader
from tacitus.find.draft import Draft
from tacitus.find.grafts import grafted
from tacitus.find.joins import SURE, Join, Joiner, is_near
from tacitus.find.labels import Label, LabelReader
from tacitus.find.people import ARMED, PeopleReader
from tacitus.find.person.single import SingleJudge
from tacitus.find.told import FlowReader, ToldReader
from tacitus.find.triggers import Mark, TriggerFinder
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import SUBJECTS, Tree
from tacitus.model import Measure, Quantity, QuantityKind, Sentence, Span, Status
from tacitus.world import SourceRegister

COUNTABLE = frozenset({QuantityKind.CARDINAL, QuantityKind.INDEFINITE, QuantityKind.DEFINITE, QuantityKind.NONE})
SINGLES = frozenset({QuantityKind.INDEFINITE, QuantityKind.DEFINITE})
LABELLED, LABELLED_BARE = 1.0, 3.5  # costs of a figure that only its label measures, with a colon and without
OUTRIGHT = 0.7  # a definite single counts only as the very subject or object of a verb of harm
FOR_ONE = frozenset(
    {
        Measure.KILLED, Measure.INJURED, Measure.EXECUTED, Measure.ABDUCTED, Measure.MISSING, Measure.RELEASED,
        Measure.HOSTAGE, Measure.ARRESTED, Measure.DETAINED, Measure.TORTURED, Measure.SEXUAL_VIOLENCE,
    }
)  # fmt: skip
FOR_PERSONS_ONLY = frozenset(
    {
        Measure.DETAINED, Measure.PARTICIPANTS, Measure.AFFECTED, Measure.HOSTAGE,
        Measure.IN_NEED, Measure.RELEASED, Measure.ARRESTED, Measure.BESIEGED, Measure.EXECUTED,
    }
)  # fmt: skip
DESCRIBING = ("relative_clause", "noun_clause", "modifier", "compound")
LINKS = frozenset({"CCONJ", "ADP", "ADV"})
LIST_GAP = 3
MOVES = frozenset({Measure.DISPLACED, Measure.IDPS, Measure.EVACUATED, Measure.RETURNED})
LODGINGS = frozenset({Measure.IDPS, Measure.RETURNED})
HARMED = {Measure.KILLED, Measure.INJURED}


class HarmReader:
    """Reads which numbers of a sentence count what; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Make the readers of its parts."""
        self.counted = CountedReader(pack.people)
        self.people = PeopleReader(pack.people, register)
        self.triggers = TriggerFinder(pack.measures)
        self.joiner = Joiner(pack.measures, pack.people)
        self.told = ToldReader(pack)
        self.flows = FlowReader(pack)
        self.labels = LabelReader(pack.measures, pack.people)
        self.single = SingleJudge(pack, register)
        self.turns = pack.measures.turn
        self.both = frozenset(pack.measures.both_words)
        self.either = frozenset(pack.measures.either_words)

    def read(self, sentence: Sentence, quantities: tuple[Quantity, ...], text: str) -> list[Draft]:
        """A draft for every number of the sentence that can count people or things, with its measure where one is said."""
        countable = [q for q in quantities if q.kind in COUNTABLE]
        if not countable:
            return []
        tree = grafted(sentence.tokens, countable)
        marks = self.triggers.find(sentence.tokens)
        at = {token.start: token.i for token in sentence.tokens}
        ends = {token.end: token.i for token in sentence.tokens}
        drafts: list[Draft] = []
        placed = [
            Draft(
                quantity=q,
                counted=self.single.private(
                    tree, q.kind, self.counted.read(tree, at[q.span.start], at[q.number.start], ends[q.span.end])
                ),
                sentence=sentence.index,
                tree=tree,
            )
            for q in countable
        ]
        for draft in placed:
            things = self.people.thing(tree, draft.counted)
            mine = self._free_marks(draft, placed, marks)
            if any(
                d.counted.partitive and d.counted.of == draft.counted.node and d.quantity.kind is QuantityKind.NONE
                for d in placed
            ):
                mine = ()  # "neither of the two guards was hurt" counts none of the two
            measured = self.measure(draft, mine, text, things or "people")
            if measured.measure is None and things is None and drafts:
                measured = self.measure(draft, mine, text, self._thing_before(draft, drafts[-1]))
            label = self.labels.read(tree, draft.counted, at[draft.quantity.span.start], marks)
            drafts.append(measured if label is None else self._by_label(measured, label, marks, text))
        return drafts

    def _by_label(self, draft: Draft, label: Label, marks: tuple[Mark, ...], text: str) -> Draft:
        """The draft with what its label says, unless the words with the number itself say more ("Refugees: 12 dead")."""
        tree, counted = draft.tree, draft.counted
        own = tree.tokens[counted.first].start
        if draft.measure is not None and (not label.certain or (draft.anchor is not None and draft.anchor.start >= own)):
            return draft
        named = counted if counted.noun is not None or label.noun is None else replace(counted, noun=label.noun)
        things = self.people.thing(tree, named) or "people"
        inside = [m for m in marks if label.holds(m) and m.trigger.counts == things and not m.trigger.only]
        mark = min(inside, key=lambda m: (m.first - m.last, m.trigger.weak, not m.specific), default=None)
        if mark is None or draft.quantity.kind is not QuantityKind.CARDINAL:
            return draft
        measure = self._either(tree, counted.node, mark, marks)
        return replace(
            draft,
            measure=measure,
            anchor=Span(tree.tokens[mark.first].start, tree.tokens[mark.last].end),
            cost=LABELLED if label.certain else LABELLED_BARE,
            why=(f"number:{draft.quantity.rule}", f"measure:{measure}:{mark.trigger.role}:label"),
            unit=self.people.unit(tree, named, things),
            people=self.people.read(tree, named, measure, text),
            unreal=self.told.not_told(tree, counted, mark),
        )

    def _share(self, draft: Draft, other: Draft) -> bool:
        """Whether a state behind the last of a list is of all in it: "30 militiamen and over 100 militants dead"."""
        tree, first, last = draft.tree, draft.counted, other.counted
        between = tree.tokens[first.last + 1 : last.first]
        return 0 < len(between) <= LIST_GAP and all(t.pos in LINKS or t.text == "," for t in between)

    def _free_marks(self, draft: Draft, placed: list[Draft], marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
        """The triggers but for participles and states right behind another number: "12 dead and 30 hurt" has two harms."""
        rivals = [d for d in placed if d is not draft and d.quantity.kind is QuantityKind.CARDINAL]
        apart = [d for d in rivals if not self._share(draft, d)]
        behind = {d.counted.last + 1 for d in apart}
        nouns = {d.counted.noun for d in apart}
        return tuple(m for m in marks if not self._is_taken(draft.tree, m, behind, nouns))

    def _is_taken(self, tree: Tree, mark: Mark, behind: set[int], nouns: set[int | None]) -> bool:
        """Whether a state is another number's own: right behind it, or its very noun ("more than 30 hurt")."""
        if mark.first in nouns and mark.trigger.role == "predicate":
            return True
        whole_clause = tree.has(mark.first, "passive_auxiliary", "auxiliary", *SUBJECTS) or tree.tokens[mark.first].tag == "VBD"
        return mark.first in behind and not whole_clause

    def _thing_before(self, draft: Draft, before: Draft) -> str:
        """What sort of thing a bare number counts: the same as the number before it ("31 houses were hit and 40 damaged")."""
        noun = draft.counted.noun
        other = noun is not None and draft.tree.tokens[noun].lower in self.counted.pronouns
        bare = (draft.bare and draft.counted.of is None) or other
        return (self.people.thing(before.tree, before.counted) if bare else None) or "people"

    def measure(self, draft: Draft, marks: tuple[Mark, ...], text: str, things: str) -> Draft:
        """The draft with the measure that its sentence says of it, unchanged where it says none."""
        tree, counted = draft.tree, draft.counted
        ranked = self.joiner.ranked(tree, counted, tuple(m for m in marks if m.trigger.counts == things))
        may = [join for join in ranked if self.may(draft, join)]
        if not may:
            return draft
        told = [j for j in may if self.told.not_told(tree, counted, j.mark) is None]
        join = next((j for j in told if self._is_end(j, told[0])), told[0]) if told else may[0]
        tokens, mark, named = tree.tokens, join.mark, self._named(tree, counted)
        measure = self.measure_of(draft, mark, marks)
        return replace(
            draft,
            measure=measure,
            anchor=Span(tokens[mark.first].start, tokens[mark.last].end),
            cost=join.cost,
            why=(f"number:{draft.quantity.rule}", f"measure:{join.rule}"),
            unit=self.people.unit(tree, named, things),
            people=self.people.read(tree, named, measure, text),
            unreal=self.told.not_told(tree, counted, mark),
            weak=mark.trigger.weak,
            open_end=mark.trigger.open_end,
        )

    def _named(self, tree: Tree, counted: Counted) -> Counted:
        """The counted with the noun for people that a bare number is said of: "the number of displaced families is 349"."""
        noun = next(self.joiner.said.people_of_number(tree, counted.node), None) if counted.noun is None else None
        return counted if noun is None or not self.people.is_noun_for_people(tree, noun) else replace(counted, noun=noun)

    def measure_of(self, draft: Draft, mark: Mark, marks: tuple[Mark, ...]) -> Measure:
        """What a trigger says of these people: not always its own measure (arrested who had escaped are recaptured)."""
        tree, counted = draft.tree, draft.counted
        measure = self._turned(tree, counted.who, self._either(tree, counted.node, mark, marks))
        return self.flows.read(tree, counted, mark, measure)

    def may(self, draft: Draft, join: Join) -> bool:
        """Whether the join is close enough for a number of this sort."""
        kind, person = draft.quantity.kind, self.people.is_person(draft.tree, draft.counted)
        measure, weak = join.mark.trigger.measure, join.mark.trigger.weak
        if join.mark.trigger.only and self._status(draft) not in join.mark.trigger.only:
            return False
        if join.mark.trigger.counts != "people":
            return kind is QuantityKind.CARDINAL
        some = draft.quantity.rule == "vague" and draft.quantity.count.best is None
        if measure in MOVES and (weak or measure in LODGINGS) and self._status(draft) in ARMED:
            return False
        if measure is Measure.EVACUATED and weak and is_near(join.cost):
            return False
        if measure in MOVES and some and join.mark.trigger.role == "self":
            return False
        if kind in SINGLES:
            hurt = self.single.may(draft.tree, kind, join)
            if hurt is not None:
                return person and hurt
            return (
                person and join.cost < (SURE if kind is QuantityKind.INDEFINITE else OUTRIGHT) and measure in FOR_ONE and not weak
            )
        if kind is QuantityKind.NONE:
            return person and join.cost < SURE and not weak
        if some and draft.bare and draft.counted.of is None:
            return join.cost < SURE
        return person or (join.cost < SURE and measure not in FOR_PERSONS_ONLY)

    def _status(self, draft: Draft) -> Status:
        """Who the counted are by their noun alone; unknown where it does not say."""
        noun = draft.counted.noun
        return Status.UNKNOWN if noun is None else self.people.status_of(draft.tree, noun) or Status.UNKNOWN

    def _is_end(self, join: Join, best: Join) -> bool:
        """Whether the end of what befell the people is told: "hit by splinters and died", "were forced to evacuate"."""
        measure, first = join.mark.trigger.measure, best.mark.trigger.measure
        if first.family is measure.family is Measure.DISPLACED and measure is not first:
            return join.cost < SURE and ":shared" in join.rule
        hurt = best.mark.trigger.measure is Measure.INJURED and best.cost < SURE
        return hurt and measure is Measure.KILLED and join.cost < SURE and ":shared" in join.rule

    def _either(self, tree: Tree, node: int, mark: Mark, marks: tuple[Mark, ...]) -> Measure:
        """The measure of a trigger; casualties where killing or wounding is told of the same people ("killed or wounded").

        Source: record.md, measure casualties: killed and injured not separable.
        """
        measure = mark.trigger.measure
        if measure not in HARMED:
            return measure
        for other in marks:
            pair = {measure, other.trigger.measure} == HARMED
            first, second = sorted((mark.last, other.last))
            joined = tree.head(second) == first and tree.dep(second) == "conjunct"
            between = [t.lower for t in tree.tokens[first + 1 : second]]
            own = [c for c in tree.children(second, "object") if c != node]
            and_so = len(between) == 1 and between[0] in self.both and not _describes(tree, second)
            both = and_so and not own and _kills(marks, first)
            if pair and (both or (joined and any(word in self.either for word in between))):
                return Measure.CASUALTIES
        return measure

    def _turned(self, tree: Tree, node: int, measure: Measure) -> Measure:
        for turn in self.turns:
            if turn.found is not measure:
                continue
            if self._lemmas(tree, node, ()) & set(turn.people) or self._lemmas(tree, node, DESCRIBING) & set(turn.near):
                return turn.becomes
        return measure

    def _lemmas(self, tree: Tree, node: int, deps: tuple[str, ...]) -> set[str]:
        """Dictionary forms of the counted noun, of what is behind its "of", and of what hangs on either by `deps`."""
        of = [c for c in tree.children(node, "oblique") if tree.tokens[c].case in self.counted.of_words]
        found = {node, *of}
        if not deps:
            return {tree.tokens[i].lemma for i in found}
        hung = [c for i in found for c in tree.children(i, *deps)]
        deeper = [c for i in hung for c in tree.children(i, "open_clause")]
        return {w for i in (*hung, *deeper) for w in (tree.tokens[i].lemma, tree.tokens[i].lower)}


def _describes(tree: Tree, at: int) -> bool:
    """Whether a participle describes the noun behind it: "wounded men"."""
    return tree.dep(at) == "modifier" or (at + 1 < len(tree.tokens) and tree.tokens[at + 1].pos == "NOUN")


def _kills(marks: tuple[Mark, ...], at: int) -> bool:
    """Whether the word at a place tells of death: "killed and wounded", but not "shot and killed"."""
    return any(mark.last == at and mark.trigger.measure is Measure.KILLED for mark in marks)
