"""Person: one person of a report as its mentions tell of them so far, and whether a further mention can mean them."""

from dataclasses import dataclass, field

from tacitus.find.draft import Draft
from tacitus.find.person.traits import ANYBODYS, SET_APART, Traits
from tacitus.model import Measure, Qualifier, QuantityKind, Scope, Status, Unit

DEATHS = frozenset({Measure.KILLED, Measure.EXECUTED})
HARMS = DEATHS | {Measure.INJURED}
KINDS = frozenset(
    {QuantityKind.CARDINAL, QuantityKind.INDEFINITE, QuantityKind.DEFINITE, QuantityKind.NAMED, QuantityKind.STAND_IN}
)
TOLD_AGAIN = frozenset({QuantityKind.DEFINITE, QuantityKind.STAND_IN})
REFLEXIVE = "reflexive"  # the rule of "himself" in ones.py
SAYS_NOTHING = frozenset({Status.UNKNOWN, Status.MIXED, Status.CIVILIAN})


@dataclass(slots=True)
class Person:
    """One person of a report; `mentions` are indexes of drafts, `nouns` what it is called besides man or woman, `kin` to whom."""

    mentions: list[int] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    ages: set[tuple[int, int]] = field(default_factory=set)
    sexes: set[str] = field(default_factory=set)
    grown: set[str] = field(default_factory=set)
    statuses: set[Status] = field(default_factory=set)
    nouns: set[str] = field(default_factory=set)
    kin: set[tuple[str, str]] = field(default_factory=set)
    dead: bool = False
    surely_hurt: bool = False
    killed_self: bool = False

    def add(self, index: int, draft: Draft, traits: Traits) -> None:
        """Take in a mention."""
        self.mentions.append(index)
        self.names |= traits.names
        self.ages |= {traits.age} if traits.age is not None else set()
        self.sexes |= {traits.sex} if traits.sex is not None else set()
        self.grown |= {traits.grown} if traits.grown is not None else set()
        self.statuses |= {traits.status} - SAYS_NOTHING
        self.nouns |= {traits.called} if traits.called is not None else set()
        self.kin |= {traits.kin} if traits.kin is not None else set()
        self.dead = self.dead or draft.measure in DEATHS
        self.killed_self = self.killed_self or draft.quantity.rule == REFLEXIVE
        sure = draft.measure is Measure.INJURED and (traits.alive or not (draft.weak or draft.open_end))
        self.surely_hurt = self.surely_hurt or sure

    def is_aged(self, traits: Traits) -> bool:
        """Whether a mention tells an age that the person has."""
        age = traits.age
        return age is not None and any(low <= age[1] and age[0] <= high for low, high in self.ages)

    def is_another(self, traits: Traits) -> bool:
        """Whether age, sex or a word like "another" say outright that a mention means somebody else."""
        aged = bool(self.ages) and traits.age is not None and not self.is_aged(traits)
        sexed = bool(self.sexes) and traits.sex is not None and traits.sex not in self.sexes
        return aged or sexed or traits.other

    def may_be(self, traits: Traits) -> bool:
        """Whether nothing that a mention says contradicts what is known of the person."""
        aged = self.is_aged(traits)
        if self.names and traits.names:
            return bool(self.names & traits.names)
        if self.ages and traits.age is not None and not aged:
            return False
        if self.sexes and traits.sex is not None and traits.sex not in self.sexes:
            return False
        if self.grown and traits.grown is not None and traits.grown not in self.grown:
            return False
        if self.nouns and traits.called is not None and traits.called not in self.nouns and not aged:
            return False
        if traits.kin is not None and not aged and any(_are_two(kin, traits.kin) for kin in self.kin):
            return False
        if traits.status is Status.CIVILIAN and Status.COMBATANT in self.statuses and not aged:
            return False
        apart = traits.status in SET_APART or bool(self.statuses & SET_APART)
        return not apart or traits.status in self.statuses or traits.status is Status.UNKNOWN or not self.statuses


def _are_two(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two relations mean two persons: "his wife" and "his aunt"; "her son" may be "his friend", "a father" anybody."""
    return one[0] == other[0] != ANYBODYS and one[1] != other[1]


@dataclass(slots=True)
class Cast:
    """The persons of a report so far.

    Attributes:
        drafts: of the report, in order.
        many: whether it also counts more than one dead or hurt at once.
        persons: in the order of their first mentions.
        here: those of the sentence at hand, who are told apart in it.
    """

    drafts: list[Draft]
    many: bool
    persons: list[Person] = field(default_factory=list)
    here: list[Person] = field(default_factory=list)


def is_of_one(draft: Draft) -> bool:
    """Whether a draft claims the death or the wounds of one person in the incident at hand."""
    count = draft.quantity.count
    single = count.figure == 1 and count.qualifier in (Qualifier.EXACT, Qualifier.AT_LEAST)
    told = draft.measure in HARMS and draft.unreal is None and draft.unit is Unit.PERSON
    return single and told and draft.quantity.kind in KINDS and draft.scope is Scope.INCIDENT


def is_of_many(draft: Draft) -> bool:
    """Whether a draft claims the death or the wounds of more than one person in the incident at hand."""
    told = draft.measure in HARMS and draft.unreal is None and draft.unit is Unit.PERSON
    return told and draft.quantity.count.figure > 1 and draft.scope is Scope.INCIDENT
