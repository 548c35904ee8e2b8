"""Violence: which of UCDP's types of violence each event is, by who acts against whom."""

from collections.abc import Iterable
from dataclasses import replace

from tacitus.assemble.attachment import Attachment, head_of
from tacitus.assemble.belonging import HARM
from tacitus.lang.pack import LanguagePack
from tacitus.model import ActorKind, Event, EventActor, EventRole, Layer, Maker, Modality, Reading, Span, Status
from tacitus.stage import Stage, per_document
from tacitus.world import Side, load_event_codes, side_of_kind

MAKER = Maker("assemble.violence", "1")
SIDES = {
    Status.COMBATANT: Side.GROUP,
    Status.SECURITY_FORCES: Side.STATE,
    Status.PEACEKEEPER: Side.STATE,
    Status.CIVILIAN: Side.CIVILIANS,
    Status.JOURNALIST: Side.CIVILIANS,
    Status.AID_OR_MEDICAL: Side.CIVILIANS,
    Status.DETAINEE: Side.CIVILIANS,
}


def violence_stage(pack: LanguagePack) -> Stage:
    """A stage that gives each event its type of violence, where the two sides say it."""
    reader = ViolenceReader(pack)
    needs = (Layer.EVENTS, Layer.CLAIMS, Layer.ACTORS, Layer.SENTENCES)
    return per_document(reader.read, needs=needs, gives=(Layer.EVENTS,), maker=MAKER)


class ViolenceReader:
    """Reads sides; made once a pack.

    Source: UCDP GED codebook, type_of_violence.
    """

    def __init__(self, pack: LanguagePack) -> None:
        """Keep the side of every noun for people."""
        self.sides = {
            noun: SIDES[group.status] for group in reversed(pack.people.people) if group.status in SIDES for noun in group.nouns
        }
        self.plain = frozenset(pack.people.persons)

    def read(self, reading: Reading) -> Reading:
        """The reading with the type of violence of each event that happened."""
        if not reading.events:
            return reading
        kinds = {mention.actor.id: mention.actor.kind for mention in reading.actors if mention.actor.id is not None}
        attachment = Attachment(reading)
        events = []
        for event in reading.events:
            doers, sufferers = (
                {side for actor in event.actors if actor.role is role and (side := self._side(actor, kinds, attachment))}
                for role in (EventRole.ACTOR, EventRole.RECIPIENT)
            )
            sufferers |= _harmed(event, reading)
            told = event.modality in (Modality.ACTUAL, Modality.HISTORICAL)
            violence = load_event_codes()[event.type].violence(doers, sufferers) if told else None
            events.append(replace(event, violence=violence))
        return replace(reading, events=tuple(events))

    def _side(self, actor: EventActor, kinds: dict[str, ActorKind], attachment: Attachment) -> Side | None:
        """The side of an actor: by the register, else by the noun that names it."""
        if actor.id is not None and actor.id in kinds:
            return side_of_kind(kinds[actor.id])
        lemma = _lemma(actor.span, attachment)
        return self.sides.get(lemma) or (Side.CIVILIANS if lemma in self.plain and actor.role is EventRole.RECIPIENT else None)


def _lemma(span: Span, attachment: Attachment) -> str:
    sentence = attachment.sentence_of(span)
    tree = attachment.tree(sentence) if sentence is not None else None
    at = head_of(tree, span) if tree is not None else None
    return tree.tokens[at].lemma if tree is not None and at is not None else ""


def _harmed(event: Event, reading: Reading) -> set[Side]:
    """The sides of the people whom the figures of an event count as harmed."""
    statuses: Iterable[Status] = (c.people.status for c in reading.claims if c.event == event.id and c.measure in HARM)
    return {SIDES[status] for status in statuses if status in SIDES}
