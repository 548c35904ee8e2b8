"""Tellings: which words of a report tell of one event, and which begin another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tacitus.lang.form_events import Events
from tacitus.lang.tree import Tree
from tacitus.model import Event, EventType, Modality, Reading, Wording

WEIGHT = {Wording.KIND: 0, Wording.GENERAL: 1, Wording.HARM: 2}
NOMINAL = frozenset({"NOUN", "PROPN"})


@dataclass(slots=True)
class Told:
    """The tellings of one event as they are gathered.

    Attributes:
        lead: the telling that says most; its type is that of the event.
        tellings: all of them, in the order of the text.
        days: the days that are named beside them.
    """

    lead: Event
    tellings: list[Event]
    days: set[str] = field(default_factory=set)

    @property
    def actual(self) -> bool:
        """Whether it is told as having happened."""
        return self.lead.modality in (Modality.ACTUAL, Modality.HISTORICAL)


class TellingReader:
    """Gathers tellings into events; made once a pack."""

    def __init__(self, words: Events) -> None:
        """Keep the word lists as sets."""
        self.kin = [kin.types for kin in words.kin]
        self.violent = frozenset(words.violent)
        self.another = frozenset(words.another_words)
        self.day_words = frozenset(words.day_words)
        self.months = frozenset(words.months)

    def gather(self, reading: Reading) -> list[Told]:
        """The events of a report, each with its tellings, in the order in which they are first told."""
        gathered: list[Told] = []
        trees: dict[int, Tree] = {}
        for event in reading.events:
            tree = trees.setdefault(event.sentence, Tree(reading.sentences[event.sentence].tokens))
            at = next(t.i for t in tree.tokens if t.end >= event.trigger.end)
            days = self.days(tree)
            home = self._home(gathered, event, days, self._is_another(tree, at))
            if home is None:
                gathered.append(Told(event, [event], days))
                continue
            home.tellings.append(event)
            home.days |= days
            home.lead = self._lead(home.lead, event)
        return gathered

    def days(self, tree: Tree) -> set[str]:
        """The days named in a sentence: "friday", "5 january"."""
        found: set[str] = set()
        for token in tree.tokens:
            if token.lower in self.day_words:
                found.add(token.lower)
            elif token.lower.rstrip(".") in self.months:
                beside = [t for t in tree.tokens[max(0, token.i - 1) : token.i + 2] if t.text.isdigit() and len(t.text) < 3]
                found |= {f"{t.text} {token.lower[:3]}" for t in beside}
        return found

    def _is_another(self, tree: Tree, at: int) -> bool:
        """Whether a noun begins another event ("another blast")."""
        words = tree.children(at, "modifier", "determiner", "number")
        return tree.tokens[at].pos in NOMINAL and any(tree.tokens[c].lower in self.another for c in words)

    def _home(self, gathered: Sequence[Told], event: Event, days: set[str], another: bool) -> Told | None:
        """The event that a telling tells again; None where it begins one."""
        alike = [t for t in gathered if t.lead.modality is event.modality]
        here = [t for t in alike if any(e.sentence == event.sentence for e in t.tellings)]
        for told in reversed(here):
            if self._may_be_one(told, event):
                return told
        if another:
            return None
        return next((t for t in self._nearest(alike) if self._may_be_one(t, event) and not self._is_other_day(t, days)), None)

    def _nearest(self, gathered: Sequence[Told]) -> Iterator[Told]:
        yield from sorted(gathered, key=lambda t: -t.tellings[-1].trigger.start)

    def _is_other_day(self, told: Told, days: set[str]) -> bool:
        return bool(days and told.days) and not days & told.days

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
