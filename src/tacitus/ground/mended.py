"""Mended: places and bodies that stand behind words which translation broke, each marked as inferred."""

import re
from collections.abc import Iterator, Sequence

from tacitus.ground.spot import SPELLING, Spot
from tacitus.lang.form_places import PlaceKind
from tacitus.model import ActorMention, Mend, MendKind, Naming, Sentence
from tacitus.world import ActorRegister, Gazetteer

MENDED = "mended"
NOTE = re.compile(r"\s*\(.*?\)")  # "Kobani (Ain al-Arab)"
SURE_RULES = ("word:", "name:", "name_beside_acronym")  # a garbled acronym could be anybody's


def mended_spots(mends: Sequence[Mend], gazetteer: Gazetteer) -> Iterator[Spot]:
    """A spot for each broken name of a place: by what was meant.

    It is taken only where the report speaks of that country; what no gazetteer has lies near the town that is named beside it.

    Source: record.md law 8.
    """
    for mend in mends:
        if mend.kind is not MendKind.PLACE or mend.meant is None:
            continue
        words = tuple(NOTE.sub("", mend.meant).split())
        found = gazetteer.lookup(words)
        yield Spot(
            span=mend.span, words=words, found=found, firm=True, person=False, kind=None if found else PlaceKind.TOWN,
            near=False, part=False, within=None, why=(MENDED, SPELLING) if found else (MENDED,),
        )  # fmt: skip


def with_mended(spots: Sequence[Spot], mends: Sequence[Mend], gazetteer: Gazetteer) -> list[Spot]:
    """The spots with those of broken names in their place, in the order of the text."""
    meant = list(mended_spots(mends, gazetteer))
    kept = [spot for spot in spots if not any(spot.span.overlaps(other.span) for other in meant)]
    return sorted([*kept, *meant], key=lambda spot: spot.span) if meant else kept


def with_mended_actors(
    mentions: Sequence[ActorMention], mends: Sequence[Mend], sentences: Sequence[Sentence], register: ActorRegister
) -> list[ActorMention]:
    """The mentions with a body for each broken name of one that the register knows by what was meant, as a reference."""
    meant: list[ActorMention] = []
    for mend in mends:
        entry = (
            register.lookup(mend.meant)
            if mend.kind is MendKind.BODY and mend.meant and mend.rule.startswith(SURE_RULES)
            else None
        )
        sentence = next((one for one in sentences if one.span.covers(mend.span)), None)
        if entry is not None and sentence is not None:
            meant.append(
                ActorMention(span=mend.span, sentence=sentence.index, actor=entry.actor, naming=Naming.REFERENCE, rule=MENDED)
            )
    kept = [mention for mention in mentions if not any(mention.span.overlaps(other.span) for other in meant)]
    return sorted([*kept, *meant], key=lambda mention: mention.span) if meant else kept
