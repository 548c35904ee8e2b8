"""Roles: who does what each telling of an event tells, to whom it is done, and how firmly it is said that it was they."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tacitus.assemble.blame import Blamed, BlameReader
from tacitus.assemble.sides import Line, SideReader
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import (
    ActorMention,
    Event,
    EventActor,
    EventRole,
    Hedge,
    Layer,
    Maker,
    Modality,
    Naming,
    Reading,
    Span,
    Statement,
)
from tacitus.stage import Stage, per_document

MAKER = Maker("assemble.roles", "1")
SYNTAX = ":syntax"
OUTRIGHT = (Hedge.CLAIMED, Hedge.ASSERTED, Hedge.UNVERIFIED, Hedge.DENIED)  # of several words for one actor the first counts
STEPS = 5


def roles_stage(pack: LanguagePack) -> Stage:
    """A stage that gives each telling of an event its actors."""
    reader = RoleReader(pack)
    return per_document(
        reader.read,
        needs=(Layer.EVENTS, Layer.ACTORS, Layer.STATEMENTS, Layer.SENTENCES),
        gives=(Layer.EVENTS,),
        maker=MAKER,
    )


class RoleReader:
    """Gives events their actors; made once a pack."""

    def __init__(self, pack: LanguagePack) -> None:
        """Make the readers of the sides and of blame, and keep the words as sets."""
        words = pack.actors.roles
        self.sides = SideReader(pack)
        self.blame = BlameReader(pack.actors)
        self.violent = frozenset(pack.events.violent)
        self.suspected = frozenset(words.suspected)
        self.believed = frozenset(words.believed)
        self.own = frozenset(words.speakers_own)
        self.between = frozenset(words.between)
        self.both_sides = frozenset(words.both_sides)

    def read(self, reading: Reading) -> Reading:
        """The reading with the actors of each telling: those of its own words, then those who are blamed for it."""
        lines: dict[int, Line] = {}
        events = []
        for event in reading.events:
            line = lines.get(event.sentence) or lines.setdefault(event.sentence, self._line(reading, event.sentence))
            events.append(replace(event, actors=tuple(self._actors(event, line))))
        self._add_others(lines, events)
        for sentence in reading.sentences:
            if self.blame.has_word(sentence.tokens):
                line = lines.get(sentence.index) or self._line(reading, sentence.index)
                for blamed in self.blame.read(line.tree):
                    self._lay(blamed, line, sentence.index, events)
        return replace(reading, events=tuple(events))

    def _line(self, reading: Reading, index: int) -> Line:
        tokens = reading.sentences[index].tokens
        mentions = [mention for mention in reading.actors if mention.sentence == index]
        held = {t.i: m for m in mentions for t in tokens if m.span.start <= t.start < m.span.end}
        return Line(index, Tree(tokens), held, [s for s in reading.statements if s.sentence == index])

    def _actors(self, event: Event, line: Line) -> Iterator[EventActor]:
        """The actors that the words of a telling name by their place in the sentence."""
        at = self.sides.head_of(line.tree, event)
        doing, suffering = self.sides.of(line.tree, at)
        seen: set[Span] = {event.trigger}
        nodes = [*((node, EventRole.ACTOR) for node in doing), *((node, EventRole.RECIPIENT) for node in suffering)]
        for node, side in nodes:
            role = EventRole.ACTOR if self._is_side(line.tree, at, node) else side
            for mention in self.sides.mentions(line, node, event.trigger):
                if mention.span not in seen:
                    seen.add(mention.span)
                    yield self._event_actor(mention, role, self._hedge(line, at, node, mention, event), f"{role.value}{SYNTAX}")
        before = self.sides.right_before(line, at, event.trigger) if line.tree.tokens[at].pos not in VERBAL else None
        if before is not None and before.span not in seen:
            yield self._event_actor(before, EventRole.ACTOR, self._hedge(line, at, at, before, event), f"actor{SYNTAX}")
        yield from self._speaker(line, doing, event)

    def _hedge(self, line: Line, at: int, node: int, mention: ActorMention, event: Event) -> Hedge:
        """How firmly it is said to be they: doubtful by an adjective or a verb above, else as firmly as the event is told."""
        tree = line.tree
        start = mention.span.start
        beside = [t.lower for t in tree.tokens if t.start >= start and t.end <= mention.span.end]
        beside += [tree.tokens[c].lower for c in tree.children(node, "modifier", "adverb")]
        if not self.suspected.isdisjoint(beside):
            return Hedge.UNVERIFIED
        over = at
        for _ in range(STEPS):
            head = tree.head(over)
            if head == over or tree.dep(over) not in ("open_clause", "clause", "complement"):
                break
            if tree.tokens[head].lemma in self.believed:
                return Hedge.UNVERIFIED
            over = head
        said = next((s for s in line.statements if s.says(event.trigger)), None)
        own = said is not None and event.hedge is Hedge.ASSERTED and self._is_own(said, mention)
        return Hedge.CLAIMED if own else event.hedge

    def _is_own(self, said: Statement, mention: ActorMention) -> bool:
        return any(hand.source.id == mention.actor.id for hand in said.hands)

    def _speaker(self, line: Line, doing: Sequence[int], event: Event) -> Iterator[EventActor]:
        """The speaker who says that it did it itself: "the group said it had struck"."""
        tree = line.tree
        for node in doing:
            if tree.tokens[node].lower not in self.own:
                continue
            said = next((s for s in line.statements if s.speaker is not None and s.says(event.trigger)), None)
            mention = next((m for m in line.held.values() if said and said.speaker and m.span.overlaps(said.speaker)), None)
            if mention is not None and mention.actor.id is not None:
                yield self._event_actor(mention, EventRole.ACTOR, Hedge.CLAIMED, "actor:speaker")
                return

    def _lay(self, blamed: Blamed, line: Line, sentence: int, events: list[Event]) -> None:
        """Lay who is blamed on the telling for which they are: below the word that says so, else the last one before."""
        mentions = [m for node in blamed.nodes for m in self.sides.mentions(line, node, None)]
        target = self._target(blamed, line, sentence, events)
        if target is None or not mentions:
            return
        event = events[target]
        spans = {m.span for m in mentions}
        kept = [a for a in event.actors if a.span not in spans]
        laid = [self._event_actor(m, EventRole.ACTOR, blamed.hedge, blamed.rule) for m in mentions]
        events[target] = replace(event, actors=(*kept, *laid))

    def _target(self, blamed: Blamed, line: Line, sentence: int, events: Sequence[Event]) -> int | None:
        tokens = line.tree.tokens
        below = {tokens[i].start for i in line.tree.under(blamed.at)}
        here = [i for i, e in enumerate(events) if e.sentence == sentence]
        under = [i for i in here if events[i].trigger.start in below]
        fit = [i for i in under if events[i].type in self.violent] or under
        fit = fit or [i for i in here if events[i].type in self.violent]
        if fit:
            return fit[0]
        start = tokens[blamed.at].start
        told = [i for i, e in enumerate(events) if e.trigger.start < start and e.modality is Modality.ACTUAL]
        return next((i for i in reversed(told) if events[i].type in self.violent), None)

    def _add_others(self, lines: dict[int, Line], events: list[Event]) -> None:
        """Give to each telling those who are named in it and neither do nor suffer it: "in search of a Taliban leader"."""
        for index, line in lines.items():
            here = [i for i, event in enumerate(events) if event.sentence == index]
            triggers = {self.sides.head_of(line.tree, events[i]): i for i in here}
            placed = {actor.span for i in here for actor in events[i].actors}
            speakers = [s.speaker for s in line.statements if s.speaker is not None]
            for node, mention in line.held.items():
                told = mention.span in placed or any(span.overlaps(mention.span) for span in speakers)
                if told or mention.naming is Naming.UNNAMED or any(mention.span.overlaps(events[i].trigger) for i in here):
                    continue
                over = next((triggers[at] for at in line.tree.above(node) if at in triggers), here[0])
                placed.add(mention.span)
                if any(_who(actor) == (mention.actor.id or mention.actor.name.casefold()) for actor in events[over].actors):
                    continue
                side = self._is_side(line.tree, self.sides.head_of(line.tree, events[over]), node)
                role, why = (EventRole.ACTOR, f"actor{SYNTAX}") if side else (EventRole.OTHER, "other:named-beside")
                other = self._event_actor(mention, role, Hedge.ASSERTED, why)
                events[over] = replace(events[over], actors=(*events[over].actors, other))

    def _is_side(self, tree: Tree, at: int, node: int) -> bool:
        """Whether a noun stands, wherever the parse has hung it, behind "between" below a noun of fighting."""
        if tree.tokens[at].lemma not in self.both_sides:
            return False
        head = tree.head(at)
        top = head if tree.dep(at) == "subject" and tree.tokens[head].pos in VERBAL else at
        way = [node, *tree.above(node)]
        end = next((way.index(over) for over in (at, top) if over in way), 0)
        return any(tree.tokens[over].case in self.between for over in way[:end])

    def _event_actor(self, mention: ActorMention, role: EventRole, hedge: Hedge, why: str) -> EventActor:
        actor = mention.actor
        return EventActor(id=actor.id, name=actor.name, role=role, span=mention.span, hedge=hedge, why=why)


def merged_actors(actors: Iterable[EventActor]) -> tuple[EventActor, ...]:
    """The actors of several tellings of one event, each once a role, in the order of the text.

    Words that say outright who did it count over the mere telling. Who has a part in the event is no further named in it.
    """
    found: dict[tuple[str, EventRole], EventActor] = {}
    for actor in sorted(actors, key=lambda a: (a.span, a.role)):
        key = (_who(actor), actor.role)
        old = found.get(key)
        if old is None or _weight(actor) < _weight(old):
            found[key] = actor
    parted = {who for who, role in found if role is not EventRole.OTHER}
    kept = (a for a in found.values() if a.role is not EventRole.OTHER or _who(a) not in parted)
    return tuple(sorted(kept, key=lambda a: (a.span, a.role)))


def _who(actor: EventActor) -> str:
    """The actor within one event: its id, else its name, which stands for nobody beyond it."""
    return actor.id or actor.name.casefold()


def _weight(actor: EventActor) -> int:
    """How little the words for an actor say who did it."""
    if actor.why.endswith(SYNTAX):
        return len(OUTRIGHT)
    return OUTRIGHT.index(actor.hedge)
