"""Beside: the days and places in the sentences that tell of an event, and how closely each hangs on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tacitus.assemble.attachment import Attachment, tellings
from tacitus.model import DateMention, Event, PlaceMention, Sentence

Mention = TypeVar("Mention", DateMention, PlaceMention)


@dataclass(frozen=True, slots=True)
class Near(Generic[Mention]):
    """A mention beside a telling of an event, and how loosely it is joined to it."""

    mention: Mention
    cost: int
    telling: int


def by_sentence(mentions: Sequence[Mention], sentences: Sequence[Sentence]) -> dict[int, list[Mention]]:
    """The mentions by the index of the sentence in which they stand."""
    place: dict[int, list[Mention]] = {}
    at = 0
    for mention in sorted(mentions, key=lambda mention: mention.span):
        while at + 1 < len(sentences) and sentences[at + 1].span.start <= mention.span.start:
            at += 1
        place.setdefault(at, []).append(mention)
    return place


def beside(event: Event, mentions: dict[int, list[Mention]], attachment: Attachment) -> list[Near[Mention]]:
    """The mentions in the sentences that tell of the event, each with how closely it hangs on the telling there."""
    near = []
    for order, telling in enumerate(tellings(event.trigger, event.mentions)):
        sentence = attachment.sentence_of(telling)
        if sentence is None:
            continue
        for mention in mentions.get(sentence, ()):
            cost = attachment.cost(mention.span, telling, sentence)
            if cost is not None:
                near.append(Near(mention, cost, order))
    return near
