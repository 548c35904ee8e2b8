"""Tellings: which words of a report tell of one event, and which begin another."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tacitus.lang.form_events import Events
from tacitus.lang.parties import PartyReader
from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import DateMention, Event, EventType, Modality, Reading, Wording

WEIGHT = {Wording.KIND: 0, Wording.GENERAL: 1, Wording.HARM: 2}
NOMINAL = frozenset({"NOUN", "PROPN"})
OF_PERSONS = frozenset({EventType.ATTACK, EventType.ABDUCTION})
OPENING = 6  # words of a sentence
NIGHT = 1  # days; what began on one day and went on overnight is one event


@dataclass(frozen=True, slots=True)
class Marks:
    """What tells one event from another beside a telling of it.

    Attributes:
        days: the dates in its own clause.
        names: the proper names of whom it was done to, in lower case.
        another: its words begin another event ("a second blast").
        apart: its sentence begins with words that leave the event before ("meanwhile").
    """

    days: tuple[DateMention, ...] = ()
    names: frozenset[str] = frozenset()
    another: bool = False
    apart: bool = False


@dataclass(slots=True)
class Told:
    """The tellings of one event as they are gathered.

    Attributes:
        lead: the telling that says most; its type is that of the event.
        tellings: all of them, in the order of the text.
        marks: what stands beside each.
    """

    lead: Event
    tellings: list[Event]
    marks: list[Marks] = field(default_factory=list)

    @property
    def actual(self) -> bool:
        """Whether it is told as having happened."""
        return self.lead.modality in (Modality.ACTUAL, Modality.HISTORICAL)

    @property
    def days(self) -> tuple[DateMention, ...]:
        """All dates beside its tellings."""
        return tuple(day for marks in self.marks for day in marks.days)

    @property
    def names(self) -> frozenset[str]:
        """All names of whom it was done to."""
        return frozenset[str]().union(*(marks.names for marks in self.marks))


class TellingReader:
    """Gathers tellings into events; made once a pack."""

    def __init__(self, words: Events, since: Sequence[str]) -> None:
        """Keep the word lists as sets; `since` are the prepositions of a time that only begins."""
        self.parties = PartyReader(words)
        self.kin = [kin.types for kin in words.kin]
        self.violent = frozenset(words.violent)
        self.another = frozenset(words.another_words)
        self.apart = [tuple(phrase.split()) for phrase in words.apart_words]
        self.since = frozenset(since)

    def gather(self, reading: Reading) -> list[Told]:
        """The events of a report, each with its tellings, in the order in which they are first told."""
        gathered: list[Told] = []
        trees: dict[int, Tree] = {}
        ordered = sorted(reading.events, key=lambda e: (e.sentence, WEIGHT[e.wording], e.trigger.start))
        for event in ordered:  # in one sentence what names the kind goes before what only tells its harm
            tree = trees.setdefault(event.sentence, Tree(reading.sentences[event.sentence].tokens))
            marks = self._marks(reading, tree, event)
            home = self._home(gathered, event, marks)
            if home is None:
                gathered.append(Told(event, [event], [marks]))
                continue
            home.tellings.append(event)
            home.marks.append(marks)
            home.lead = self._lead(home.lead, event)
        return gathered

    def _marks(self, reading: Reading, tree: Tree, event: Event) -> Marks:
        at = next(t.i for t in tree.tokens if t.end >= event.trigger.end)
        words = tree.children(at, "modifier", "determiner", "number")
        another = tree.tokens[at].pos in NOMINAL and any(tree.tokens[c].lower in self.another for c in words)
        of_persons = event.type in OF_PERSONS and event.wording is not Wording.GENERAL
        return Marks(
            days=self._days(reading, tree, at, event),
            names=self._names(tree, at) if of_persons else frozenset(),
            another=another,
            apart=self._is_apart(tree),
        )

    def _is_apart(self, tree: Tree) -> bool:
        """Whether the sentence begins with words that leave the event before."""
        opening = [t.lower for t in tree.tokens[:OPENING]]
        return any(opening[i : i + len(p)] == list(p) for p in self.apart for i in range(len(opening)))

    def _days(self, reading: Reading, tree: Tree, at: int, event: Event) -> tuple[DateMention, ...]:
        """The dates of the clause in which a telling stands, but for those since when something goes on."""
        within = reading.sentences[event.sentence].span
        clause, found = _clause(tree, at), []
        for day in reading.dates:
            if not within.covers(day.span):
                continue
            token = next(t.i for t in tree.tokens if t.end > day.span.start)
            if _clause(tree, token) == clause and tree.tokens[token].case not in self.since:
                found.append(day)
        return tuple(found)

    def _names(self, tree: Tree, at: int) -> frozenset[str]:
        """The proper names of those to whom it was done."""
        found = set()
        for node in self.parties.objects(tree, at):
            first, last = tree.phrase(node)
            found |= {t.lower for t in tree.tokens[first : last + 1] if t.pos == "PROPN"}
        return frozenset(found)

    def _home(self, gathered: Sequence[Told], event: Event, marks: Marks) -> Told | None:
        """The event that a telling tells again; None where it begins one."""
        alike = [t for t in gathered if t.lead.modality is event.modality and self._may_be_one(t, event)]
        here = [t for t in alike if any(e.sentence == event.sentence for e in t.tellings)]
        if here:
            return here[-1]
        if marks.another or marks.apart:
            return None
        nearest = sorted(alike, key=lambda t: -t.tellings[-1].trigger.start)
        return next(
            (t for t in nearest if not _are_other_days(t.days, marks.days) and not _are_others(t.names, marks.names)), None
        )

    def _may_be_one(self, told: Told, event: Event) -> bool:
        """Whether a telling can be of the event by its type."""
        lead = told.lead
        if lead.type is event.type:
            return True
        if lead.wording is not Wording.KIND or event.wording is not Wording.KIND:
            return lead.type in self.violent and event.type in self.violent
        return any(lead.type in kin and event.type in kin for kin in self.kin)

    def _lead(self, old: Event, new: Event) -> Event:
        """The telling of two that says more of what kind the event is; the earlier where both say as much."""
        if WEIGHT[old.wording] != WEIGHT[new.wording]:
            more, less = sorted((old, new), key=lambda e: WEIGHT[e.wording])
            vague = more.wording is not Wording.KIND and more.type is EventType.ATTACK
            return less if vague and less.type is not EventType.ATTACK else more
        if old.wording is not Wording.KIND and old.type is EventType.ATTACK:
            return new if new.type is not EventType.ATTACK else old
        raised = (kin for kin in self.kin if old.type in kin and new.type in kin)
        return new if any(kin.index(new.type) > kin.index(old.type) for kin in raised) else old


def _clause(tree: Tree, at: int) -> int:
    """The verb of the clause in which a word stands."""
    return next((i for i in (at, *tree.above(at)) if tree.tokens[i].pos in VERBAL), at)


def _are_other_days(some: Sequence[DateMention], others: Sequence[DateMention]) -> bool:
    """Whether both are dated and no date of one can be a date of the other."""
    return bool(some and others) and not any(_may_be_same_day(a, b) for a in some for b in others)


def _may_be_same_day(one: DateMention, other: DateMention) -> bool:
    if one.when is None or other.when is None:
        return one.value[:10] == other.value[:10]
    gap = max(one.when.first, other.when.first) - min(one.when.last, other.when.last)
    return gap.days <= NIGHT


def _are_others(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether both were done to people with names, and to others."""
    return bool(some and others) and not some & others
