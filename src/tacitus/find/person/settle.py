"""Settle: what the mentions of one person claim in the end: one harm, one claim, the total that holds it.

Who is told as hurt and then as dead is counted among the dead alone: that is what the report as a whole says of them.
Source: record.md law 6: a figure is never added to its repetition, a total never to its own part.
"""

from dataclasses import replace

from tacitus.find.draft import Draft
from tacitus.find.person.person import DEATHS, TOLD_AGAIN, Person
from tacitus.find.person.traits import TraitReader
from tacitus.lang.form_measures import Measures
from tacitus.model import Measure, Qualifier, QuantityKind, Status, Unit

LOOSE = 0.7  # cost from which a verb or a state is said of a person only in passing
FEW = 12  # a total above it is of people whom a report does not tell of one by one
KILLED_BY = "measure:killed:object:object"  # what somebody did to them: he himself is none of them
LEAD = 4  # sentences of a report within which a total may come after the persons it holds


class Settler:
    """Turns mentions into claims and repetitions; made once a pack."""

    def __init__(self, words: Measures, traits: TraitReader) -> None:
        """Keep the words that set a person apart from the totals before, and what reads the people of a total."""
        self.separate = frozenset(words.separate_words)
        self.traits = traits

    def settle(self, drafts: list[Draft], persons: list[Person]) -> list[Draft]:
        """The drafts with each person claimed once."""
        done = list(drafts)
        for person in persons:
            self._settle(done, person)
        return done

    def _settle(self, done: list[Draft], person: Person) -> None:
        dead = any(done[i].measure in DEATHS for i in person.mentions)
        claimed = [i for i in person.mentions if not dead or done[i].measure in DEATHS or done[i].quantity.kind not in TOLD_AGAIN]
        for index in person.mentions:
            if index not in claimed:
                done[index] = replace(done[index], measure=None)
            elif dead and done[index].measure not in DEATHS:
                why = (*done[index].why, "death_told_of_same_person")
                done[index] = replace(done[index], measure=Measure.KILLED, why=why)
        first = claimed[0]
        for index in claimed[1:]:
            done[index] = _again(done[index], first)
        own = {w for i in claimed if (w := done[i].whole) is not None and w not in person.mentions}
        wholes = [w for w in sorted(own) if self._may_count(done[w], person)]
        done[first] = replace(done[first], whole=wholes[0] if wholes else self._total(done, first, person))

    def _may_count(self, total: Draft, person: Person) -> bool:
        """Whether a total may hold the person: not one of the other sex or age, nor one of those whom the person killed."""
        if person.killed_self and KILLED_BY in total.why:
            return False
        told = self.traits.read(total, frozenset())
        other_sex = told.sex is not None and bool(person.sexes) and told.sex not in person.sexes
        return not other_sex and not (told.grown is not None and bool(person.grown) and told.grown not in person.grown)

    def _total(self, done: list[Draft], index: int, person: Person) -> int | None:
        """The total that holds a person: the last told before, else one of the lead; None where there is none."""
        draft = done[index]
        told = draft.people.status if draft.people is not None else Status.UNKNOWN
        exact = draft.quantity.count.qualifier is Qualifier.EXACT
        one = draft.quantity.kind is QuantityKind.CARDINAL and (told is not Status.UNKNOWN or not exact)
        added = draft.quantity.additional or draft.quantity.rule == "ordinal"
        if one or added or self._is_apart(draft):
            return None
        before = [i for i in range(index) if done[i].sentence < draft.sentence and _is_total(done[i], draft)]
        before = [i for i in before if self._may_count(done[i], person)]
        if before:
            return before[-1] if _holds(done[before[-1]], draft) else None
        after = (i for i in range(index + 1, len(done)) if done[i].sentence <= LEAD and _is_total(done[i], draft))
        late = next(after, None) if draft.sentence <= LEAD else None
        if late is None or done[late].quantity.additional or done[late].sentence == draft.sentence:
            return None
        if self._is_apart(done[late]) or not self._may_count(done[late], person):
            return None
        return late if _holds(done[late], draft) else None

    def _is_apart(self, draft: Draft) -> bool:
        return any(t.lower in self.separate for t in draft.tree.tokens)


def _again(draft: Draft, first: int) -> Draft:
    """A later mention of the same harm: a repetition, or no claim where it only points back ("he", "the wounded man")."""
    kind = draft.quantity.kind
    loose = kind is QuantityKind.DEFINITE and draft.cost >= LOOSE
    if kind is QuantityKind.STAND_IN or loose:
        return replace(draft, measure=None)
    return replace(draft, repeats=draft.repeats if draft.repeats is not None else first, why=(*draft.why, "same_person"))


def _is_total(total: Draft, draft: Draft) -> bool:
    if total.measure is None or draft.measure is None or total.measure.family is not draft.measure.family:
        return False
    counts = 1 < total.quantity.count.figure <= FEW and total.unit is Unit.PERSON and total.scope is draft.scope
    return counts and total.whole is None and total.repeats is None and total.unreal is None


def _holds(total: Draft, draft: Draft) -> bool:
    if total.people is None or draft.people is None:
        return False
    alike = total.people.status in (Status.UNKNOWN, Status.MIXED, draft.people.status)
    return alike or draft.people.status is Status.UNKNOWN
