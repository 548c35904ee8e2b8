"""Candidates: every measure that a number could count, and that it counts none."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from tacitus.find.draft import Draft
from tacitus.find.harm import HarmReader
from tacitus.find.joins import Join
from tacitus.find.triggers import Mark
from tacitus.model import Measure, QuantityKind, Reading, Sentence, Status

REACH = 2  # sentences back from which a number may take the measure of the figure before it
PEOPLE = "people"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One reading of a number.

    Attributes:
        measure: what it counts; None where it makes no claim.
        mark: the trigger in its sentence that says so; None where another number lends it.
        join: how the rules join the number to that trigger; None where no rule does.
        barred: the rules join them, but not for a number of this sort.
        not_told: the word that makes the harm of the trigger no fact.
        lenders: which other numbers of the report have the measure: "before" and "after" in the sentence, "earlier".
        by_rules: whether it is what the rules say.
    """

    measure: Measure | None
    mark: Mark | None = None
    join: Join | None = None
    barred: bool = False
    not_told: str | None = None
    lenders: frozenset[str] = frozenset()
    by_rules: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a number stands.

    Attributes:
        draft: the number as the rules have read it.
        marks: the triggers of its sentence.
        before, after: the neighbouring numbers of its sentence that can count people; None where there is none.
        others: how many numbers its sentence has beside it.
        taken: the places of the triggers from which the rules took the measures of those.
        earlier: the last number with a measure in the sentences before.
        things: the list of things that its noun stands in; None where it can mean people.
        known, person: whether its noun is known to mean people; whether it may.
        status: who its noun says they are; None where it does not say.
        headline: its sentence ends without a mark, as a title does.
        only_displacement: the report is of a disaster.
    """

    draft: Draft
    marks: tuple[Mark, ...]
    before: Draft | None
    after: Draft | None
    others: int
    taken: frozenset[int]
    earlier: Draft | None
    things: str | None
    known: bool
    person: bool
    status: Status | None
    headline: bool
    only_displacement: bool


Measured = Callable[[Place, Mark], Measure]


class CandidateFinder:
    """Finds the candidates of every number of a report; made once a pack."""

    def __init__(self, harm: HarmReader) -> None:
        """Keep the readers of the rules."""
        self.harm = harm

    def places(self, drafts: Sequence[Draft], reading: Reading) -> Iterator[Place]:
        """The place of each draft, in order."""
        marks: dict[int, tuple[Mark, ...]] = {}
        earlier: Draft | None = None
        for at, draft in enumerate(drafts):
            sentence = reading.sentences[draft.sentence]
            if draft.sentence not in marks:
                marks[draft.sentence] = self.harm.triggers.find(sentence.tokens)
                earlier = _last_measured(drafts[:at], draft.sentence)
            around = _around(drafts, at)
            beside = [d for d in around if d.quantity.kind is QuantityKind.CARDINAL]
            noun = draft.counted.noun
            yield Place(
                draft=draft,
                marks=marks[draft.sentence],
                before=next((d for d in reversed(beside) if d.quantity.span.start < draft.quantity.span.start), None),
                after=next((d for d in beside if d.quantity.span.start > draft.quantity.span.start), None),
                others=len(beside),
                taken=frozenset(d.anchor.start for d in around if d.anchor is not None),
                earlier=earlier,
                things=self.harm.people.thing(draft.tree, draft.counted),
                known=noun is not None and self.harm.people.is_noun_for_people(draft.tree, noun),
                person=self.harm.people.is_person(draft.tree, draft.counted),
                status=self.harm.people.status_of(draft.tree, noun) if noun is not None else None,
                headline=_is_headline(sentence, reading),
                only_displacement=reading.only_displacement,
            )

    def candidates(self, place: Place) -> tuple[Candidate, ...]:
        """The readings of a number, no claim first; each measure once, by the trigger that it is joined to best."""
        draft = place.draft
        nothing = Candidate(measure=None, by_rules=draft.measure is None or draft.unreal is not None)
        known: dict[Measure | None, Candidate] = {None: nothing}
        for candidate in self._by_trigger(place):
            other = known.get(candidate.measure)
            if other is None or (not other.by_rules and (candidate.by_rules or _cost(candidate) < _cost(other))):
                known[candidate.measure] = candidate
        for measure in (*self._lent(place), *self._by_presence(place)):
            known.setdefault(measure, Candidate(measure=measure))
        if draft.measure is not None and draft.measure not in known:
            known[draft.measure] = Candidate(measure=draft.measure)
        return tuple(_finished(candidate, place) for candidate in known.values())

    def _by_trigger(self, place: Place) -> Iterator[Candidate]:
        """A candidate for every trigger whose kind of thing the number can count."""
        draft, things = place.draft, place.things or PEOPLE
        sparse = draft.quantity.kind is not QuantityKind.CARDINAL
        for mark in place.marks:
            if mark.trigger.counts != things and not _is_anchor(draft, mark):
                continue
            join = self.harm.joiner.join(draft.tree, draft.counted, mark)
            if join is None and sparse:
                continue
            anchor = _is_anchor(draft, mark)
            measure = draft.measure if anchor and draft.measure is not None else self.harm.measure_of(draft, mark, place.marks)
            told = self.harm.told.not_told(draft.tree, draft.counted, mark)
            barred = join is not None and not self.harm.may(draft, join)
            yield Candidate(measure=measure, mark=mark, join=join, barred=barred, not_told=told, by_rules=anchor)

    def _lent(self, place: Place) -> Iterator[Measure]:
        """The measures of the figures around, which a number of people may share."""
        if place.draft.quantity.kind is not QuantityKind.CARDINAL or place.things is not None:
            return
        for other in (place.before, place.after, place.earlier):
            if other is not None and other.measure is not None and other.measure.counts_persons:
                yield other.measure

    def _by_presence(self, place: Place) -> Iterator[Measure]:
        """Taking part, which a number of people may do though no word says so."""
        if place.draft.quantity.kind is QuantityKind.CARDINAL and place.known and place.things is None:
            yield Measure.PARTICIPANTS


def _finished(candidate: Candidate, place: Place) -> Candidate:
    """The candidate with who else has its measure, and whether it is what the rules say."""
    draft, measure = place.draft, candidate.measure
    near = {"before": place.before, "after": place.after, "earlier": place.earlier}
    lenders = frozenset(name for name, other in near.items() if measure is not None and other and other.measure is measure)
    said = draft.measure if draft.unreal is None else None
    return replace(candidate, lenders=lenders, by_rules=measure is said)


def _is_anchor(draft: Draft, mark: Mark) -> bool:
    """Whether the rules took the number's measure from this trigger."""
    tokens, anchor = draft.tree.tokens, draft.anchor
    return anchor is not None and (tokens[mark.first].start, tokens[mark.last].end) == (anchor.start, anchor.end)


def _cost(candidate: Candidate) -> float:
    return candidate.join.cost if candidate.join is not None else float("inf")


def _around(drafts: Sequence[Draft], at: int) -> list[Draft]:
    """The other drafts of the sentence, in order."""
    low, high, sentence = at, at + 1, drafts[at].sentence
    while low > 0 and drafts[low - 1].sentence == sentence:
        low -= 1
    while high < len(drafts) and drafts[high].sentence == sentence:
        high += 1
    return [*drafts[low:at], *drafts[at + 1 : high]]


def _last_measured(drafts: Sequence[Draft], sentence: int) -> Draft | None:
    for draft in reversed(drafts):
        if draft.sentence < sentence - REACH:
            return None
        if draft.sentence < sentence and draft.measure is not None and draft.measure.counts_persons:
            return draft
    return None


def _is_headline(sentence: Sentence, reading: Reading) -> bool:
    last = reading.document.text[sentence.span.end - 1 : sentence.span.end]
    return last.isalnum()
