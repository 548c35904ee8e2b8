"""Identity: which mentions of one person in a report are one person.

"A man was shot dead ... The victim, a baker, died at the scene ... He was 24": one person, told of three times, unless
something says otherwise: another age, sex, name or rank, "another man", a list that tells two persons apart.
Source: record.md law 6: a figure is never added to its repetition.
"""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.find.draft import Draft
from tacitus.find.person.company import company
from tacitus.find.person.person import DEATHS, TOLD_AGAIN, Cast, Person, is_of_many, is_of_one
from tacitus.find.person.settle import Settler
from tacitus.find.person.traits import NameReader, TraitReader, Traits
from tacitus.lang.pack import LanguagePack
from tacitus.model import QuantityKind
from tacitus.world import SourceRegister

LEAD = 99  # sentences at the head of a report whose persons the rest may introduce again ("a man ... a 24-year-old baker")
ANOTHER_PERSON = "another_person"  # the rule that a later stage must not take the claim for a repetition
NAMED, AGED, SAME_HARM, LIKE_HARM = 8.0, 4.0, 3.0, 1.0  # what speaks for a person; sex and noun weigh one each


class IdentityReader:
    """Joins the mentions of one person in a report; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Make the readers of its parts."""
        self.traits = TraitReader(pack, NameReader(pack, register))
        self.settler = Settler(pack.measures, self.traits)

    def read(self, drafts: Sequence[Draft], known: frozenset[str]) -> list[Draft]:
        """The drafts in order, later mentions of a person as repetitions; what only points back at one is no claim.

        Args:
            drafts: of one report, in the order of the text.
            known: the parts of names of persons in the report.
        """
        cast = Cast(drafts=list(drafts), many=any(is_of_many(draft) for draft in drafts))
        for index, draft in enumerate(drafts):
            same = company(cast, index)
            if same is not None:
                cast.drafts[index] = replace(draft, repeats=same, why=(*draft.why, "same_company"))
            person = self._person(cast, index, known) if is_of_one(draft) else None
            if person is None and (is_of_one(draft) or draft.quantity.kind is QuantityKind.STAND_IN):
                cast.drafts[index] = replace(draft, measure=None)
        return self.settler.settle(cast.drafts, cast.persons)

    def _person(self, cast: Cast, index: int, known: frozenset[str]) -> Person | None:
        """The person of a mention, which is added to them; None where it points at nobody, or only describes one beside it."""
        draft = cast.drafts[index]
        if cast.here and cast.drafts[cast.here[0].mentions[-1]].sentence != draft.sentence:
            cast.here = []
        traits = self.traits.read(draft, known)
        person = self._known(cast, index, traits)
        nobody = person is None and draft.quantity.rule == QuantityKind.STAND_IN.value
        if nobody or _describes(cast, draft):
            return None
        if person is None:
            if cast.persons and all(other.is_another(traits) for other in cast.persons):
                cast.drafts[index] = replace(draft, why=(*draft.why, ANOTHER_PERSON))
            person = Person()
            cast.persons.append(person)
        person.add(index, draft, traits)
        cast.here.append(person)
        return person

    def _known(self, cast: Cast, index: int, traits: Traits) -> Person | None:
        """The person told of before whom a mention means; None where it is the first of them."""
        draft = cast.drafts[index]
        if draft.repeats is not None:
            return next((p for p in cast.persons if draft.repeats in p.mentions), None)
        scored = ((self._fits(cast, person, index, traits), place) for place, person in enumerate(cast.persons))
        best = max(((fit, place) for fit, place in scored if fit is not None), default=None)
        return cast.persons[best[1]] if best is not None else None

    def _fits(self, cast: Cast, person: Person, index: int, traits: Traits) -> float | None:
        """How well a mention goes with a person; None where it cannot mean them."""
        draft = cast.drafts[index]
        again = draft.quantity.kind in TOLD_AGAIN or bool(traits.names)
        alone = len(cast.persons) == 1 and not cast.many and traits.called is None
        named = bool(traits.names & person.names)
        pointing = named or (draft.quantity.kind is QuantityKind.STAND_IN and _points_at(cast, person, draft))
        if not person.may_be(traits) or (not pointing and (person in cast.here or traits.other)):
            return None
        if not (named or again or alone or _may_be_introduced(cast.drafts, person, draft)):
            return None
        if draft.quantity.kind is QuantityKind.DEFINITE and not _may_be_meant(cast.drafts, person, index, traits):
            return None
        aged = person.is_aged(traits)
        by_trade = (traits.kin is not None and person.nouns) or (traits.called is not None and person.kin)
        if traits.alive and person.dead and not named:
            return None
        if by_trade and not (aged or named or alone):
            return None  # the clerk who was shot is hardly "her grandson"
        hurt_alone = person.surely_hurt and draft.measure in DEATHS
        fit = _fit(person, draft, again=again or aged or (alone and not hurt_alone))
        alike = (traits.sex is not None and traits.sex in person.sexes) + (traits.called in person.nouns)
        return None if fit is None else fit + NAMED * named + AGED * aged + alike


def _may_be_introduced(done: list[Draft], person: Person, draft: Draft) -> bool:
    """Whether "a man" can mean one told of before: one of the head of the report, and of no other total than that one."""
    first = done[person.mentions[0]]
    apart = draft.whole is not None and first.whole != draft.whole and first.quantity.kind is QuantityKind.CARDINAL
    return first.sentence < LEAD and not apart


def _may_be_meant(done: list[Draft], person: Person, index: int, traits: Traits) -> bool:
    """Whether "the man" can mean the person: not another man told of since, and "its driver" is none of a mere number."""
    noun, first = _lemma(done[index]), done[person.mentions[0]]
    since = done[person.mentions[-1] + 1 : index]
    other = any(
        d.quantity.kind is QuantityKind.INDEFINITE and d.measure is None and noun is not None and _lemma(d) == noun for d in since
    )
    mere = first.quantity.kind is QuantityKind.CARDINAL and first.whole is not None and traits.called is not None
    return not other and not mere


def _points_at(cast: Cast, person: Person, draft: Draft) -> bool:
    """Whether a pronoun can mean a person of its own sentence: "himself" only its subject, or whom that pronoun means."""
    tree, node = draft.tree, draft.counted.node
    subject = tree.subject(tree.head(node)) if draft.quantity.rule == "reflexive" else None
    if subject is None or tree.tokens[subject].pos == "PRON":
        return True
    own = (cast.drafts[i] for i in person.mentions if cast.drafts[i].sentence == draft.sentence)
    return any(subject in (d.counted.noun, d.counted.node) for d in own)


def _describes(cast: Cast, draft: Draft) -> bool:
    """Whether the mention only describes a person of the same sentence: "one aid worker, the driver of a bus, was shot"."""
    noun, tree = draft.counted.noun, draft.tree
    if noun is None or tree.dep(noun) != "apposition" or draft.quantity.kind is QuantityKind.CARDINAL:
        return False
    over = tree.head(noun)
    return any(over in (d.counted.noun, d.counted.node) for p in cast.here for d in (cast.drafts[i] for i in p.mentions))


def _fit(person: Person, draft: Draft, *, again: bool) -> float | None:
    """How well the harm of a mention goes with what is told of a person; None where it does not."""
    dead = draft.measure in DEATHS
    if dead == person.dead:
        return SAME_HARM
    if dead:
        return LIKE_HARM if again or not person.surely_hurt else None
    return LIKE_HARM if again or draft.weak else None


def _lemma(draft: Draft) -> str | None:
    return draft.tree.tokens[draft.counted.noun].lemma if draft.counted.noun is not None else None
