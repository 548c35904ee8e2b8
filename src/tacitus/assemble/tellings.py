"""Tellings: which words of a report tell of one event, and which begin another."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby

from tacitus.assemble.attachment import Attachment
from tacitus.lang.form_events import Events
from tacitus.lang.parties import PartyReader
from tacitus.lang.tree import Tree
from tacitus.model import DateMention, Event, EventType, Modality, Place, Reading, Wording, kilometres, news_since

WEIGHT = {Wording.KIND: 0, Wording.GENERAL: 1, Wording.HARM: 2}
NOMINAL = frozenset({"NOUN", "PROPN"})
OF_PERSONS = frozenset({EventType.ATTACK, EventType.ABDUCTION})
OPENING = 6  # words of a sentence
TOWN = 2  # the coarsest precision of a place that parts events
CLOSE = 2  # cost of attachment
FAR = 40.0  # kilometres; a report gives the town of one event and the village beside it
NIGHT = 1  # days; what began on one day and went on overnight is one event


@dataclass(frozen=True, slots=True)
class Marks:
    """What tells one event from another beside a telling of it.

    Attributes:
        days: the dates in its own clause.
        names: the proper names of whom it was done to, in lower case.
        places: the towns and smaller places to which its words tie it.
        another: its words begin another event ("a second blast").
        depth: how far below the head of its sentence it stands.
        apart: its sentence begins with words that leave the event before ("meanwhile").
        aside: it begins with words that leave it only where no figure leads back to it ("also").
    """

    days: tuple[DateMention, ...] = ()
    names: frozenset[str] = frozenset()
    places: tuple[Place, ...] = ()
    another: bool = False
    apart: bool = False
    aside: bool = False
    depth: int = 0


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

    @property
    def rank(self) -> tuple[bool, int, int, int, int]:
        """How little it is the main event: news before history, first told, its kind told, by the head of its sentence."""
        first = min(event.sentence for event in self.tellings)
        depth = min(m.depth for e, m in zip(self.tellings, self.marks, strict=True) if e.sentence == first)
        start = min(event.trigger.start for event in self.tellings)
        return self.lead.modality is not Modality.ACTUAL, first, WEIGHT[self.lead.wording], depth, start

    @property
    def places(self) -> tuple[Place, ...]:
        """All places of its tellings."""
        return tuple(place for marks in self.marks for place in marks.places)


class TellingReader:
    """Gathers tellings into events; made once a pack."""

    def __init__(self, words: Events, since: Sequence[str]) -> None:
        """Keep the word lists as sets; `since` are the prepositions of a time that only begins."""
        self.parties = PartyReader(words)
        self.kin = [kin.types for kin in words.kin]
        self.raised = frozenset(words.raised)
        self.violent = frozenset(words.violent)
        self.another = frozenset(words.another_words)
        self.apart = [tuple(phrase.split()) for phrase in words.apart_words]
        self.aside = [tuple(phrase.split()) for phrase in words.aside_words]
        self.since = frozenset(since)

    def gather(self, reading: Reading) -> list[Told]:
        """The events of a report, each with its tellings, in the order in which they are first told."""
        gathered: list[Told] = []
        for one in _of_history(self._by_sentence(reading), reading.document.published):
            home = self._home(gathered, one)
            if home is None:
                gathered.append(one)
            else:
                self.join(home, one)
        return gathered

    def _by_sentence(self, reading: Reading) -> list[Told]:
        """The events of each sentence by itself."""
        found: list[Told] = []
        attachment = Attachment(reading)
        for index, events in groupby(reading.events, key=lambda event: event.sentence):
            tree = Tree(reading.sentences[index].tokens)
            found += self._of_sentence([Told(e, [e], [self._marks(reading, tree, e, attachment)]) for e in events])
        return found

    def _of_sentence(self, told: Sequence[Told]) -> list[Told]:
        """The tellings of one sentence made into events; what names the kind goes before what only tells its harm."""
        gathered: list[Told] = []
        for one in sorted(told, key=lambda t: (WEIGHT[t.lead.wording], t.lead.trigger.start)):
            home = next((t for t in reversed(gathered) if self.may_be_one(t, one)), None)
            if home is None:
                gathered.append(one)
            else:
                self.join(home, one)
        return sorted(gathered, key=lambda t: t.lead.trigger)

    def join(self, home: Told, one: Told) -> None:
        """Adds the tellings of one event to those of another."""
        home.tellings += one.tellings
        home.marks += one.marks
        home.lead = self._lead(home.lead, one.lead)

    def _marks(self, reading: Reading, tree: Tree, event: Event, attachment: Attachment) -> Marks:
        at = next(t.i for t in tree.tokens if t.end >= event.trigger.end)
        words = tree.children(at, "modifier", "determiner", "number")
        another = tree.tokens[at].pos in NOMINAL and any(tree.tokens[c].lower in self.another for c in words)
        of_persons = event.type in OF_PERSONS and event.wording is not Wording.GENERAL
        return Marks(
            days=self._days(reading, tree, at, event),
            names=self._names(tree, at) if of_persons else frozenset(),
            places=self._places(reading, event, attachment) if event.wording is Wording.KIND else (),
            another=another,
            apart=_begins_with(tree, self.apart),
            aside=_begins_with(tree, self.aside),
            depth=sum(1 for _ in tree.above(at)),
        )

    def _days(self, reading: Reading, tree: Tree, at: int, event: Event) -> tuple[DateMention, ...]:
        """The dates of the clause in which a telling stands, but for those since when something goes on."""
        within = reading.sentences[event.sentence].span
        clause, found = tree.clause(at), []
        for day in reading.dates:
            if not within.covers(day.span):
                continue
            token = next(t.i for t in tree.tokens if t.end > day.span.start)
            if tree.clause(token) == clause and tree.tokens[token].case not in self.since:
                found.append(day)
        return tuple(found)

    def _places(self, reading: Reading, event: Event, attachment: Attachment) -> tuple[Place, ...]:
        """The towns and smaller places that hang on a telling itself."""
        within = reading.sentences[event.sentence].span
        found = []
        for mention in reading.places:
            if within.covers(mention.span) and mention.place.precision <= TOWN and mention.place.lat is not None:
                cost = attachment.cost(mention.span, event.trigger, event.sentence)
                found += [mention.place] if cost is not None and cost <= CLOSE else []
        return tuple(found)

    def _names(self, tree: Tree, at: int) -> frozenset[str]:
        """The proper names of those to whom it was done."""
        found = set()
        for node in self.parties.objects(tree, at):
            first, last = tree.phrase(node)
            found |= {t.lower for t in tree.tokens[first : last + 1] if t.pos == "PROPN"}
        return frozenset(found)

    def _home(self, gathered: Sequence[Told], one: Told) -> Told | None:
        """The event of the sentences before that the tellings of a sentence tell again; None where they begin one."""
        if any(marks.another or marks.apart or marks.aside for marks in one.marks):
            return None
        nearest = sorted(gathered, key=lambda t: -t.tellings[-1].trigger.start)
        return next((t for t in nearest if self.may_be_one(t, one) and not _are_parted(t, one)), None)

    def may_be_one(self, told: Told, one: Told) -> bool:
        """Whether both can be one event by their types; who was taken and then killed was so in one event."""
        lead, other = told.lead, one.lead
        if lead.modality is not other.modality:
            return False
        of_persons = lead.type in OF_PERSONS and other.type in OF_PERSONS and told.names & one.names
        if lead.type is other.type or of_persons:
            return True
        if lead.wording is not Wording.KIND and other.wording is Wording.KIND and other.type not in self.raised:
            return False
        if lead.wording is not Wording.KIND or other.wording is not Wording.KIND:
            return lead.type in self.violent and other.type in self.violent
        return any(lead.type in kin and other.type in kin for kin in self.kin)

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


def _begins_with(tree: Tree, phrases: Sequence[tuple[str, ...]]) -> bool:
    """Whether one of the phrases stands at the beginning of the sentence."""
    opening = [t.lower for t in tree.tokens[:OPENING]]
    return any(opening[i : i + len(p)] == list(p) for p in phrases for i in range(len(opening)))


def _of_history(found: list[Told], published: date | None) -> list[Told]:
    """The events with those made history whose days all lie long before the news, where other days of the report are news."""
    if published is None:
        return found
    last = {id(t): max((d.when.last for d in t.days if d.when is not None), default=None) for t in found}
    news = news_since(published)
    if not any(day is not None and day >= news for day in last.values()):
        return found
    return [_made_history(t) if (day := last[id(t)]) is not None and day < news else t for t in found]


def _made_history(told: Told) -> Told:
    if told.lead.modality is not Modality.ACTUAL:
        return told
    tellings = [replace(event, modality=Modality.HISTORICAL) for event in told.tellings]
    return Told(replace(told.lead, modality=Modality.HISTORICAL), tellings, told.marks)


def _are_parted(told: Told, one: Told) -> bool:
    """Whether days, places or names part two tellings."""
    other_people = bool(told.names and one.names) and not told.names & one.names
    return other_people or are_other_times_or_places(told, one)


def are_other_times_or_places(told: Told, one: Told) -> bool:
    """Whether their days or their places part two events."""
    return _are_other_days(told.days, one.days) or _are_far(told.places, one.places)


def _are_other_days(some: Sequence[DateMention], others: Sequence[DateMention]) -> bool:
    """Whether both are dated and no date of one can be a date of the other."""
    return bool(some and others) and not any(_may_be_same_day(a, b) for a in some for b in others)


def _may_be_same_day(one: DateMention, other: DateMention) -> bool:
    if one.when is None or other.when is None:
        return one.value[:10] == other.value[:10]
    gap = max(one.when.first, other.when.first) - min(one.when.last, other.when.last)
    return gap.days <= NIGHT


def _are_far(some: Sequence[Place], others: Sequence[Place]) -> bool:
    """Whether both are tied to towns, none of which is near one of the other."""
    return bool(some and others) and all((kilometres(a, b) or 0.0) > FAR for a in some for b in others)
