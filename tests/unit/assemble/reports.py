"""A few sentences read for claims, dates and events and assembled, as the tests of this folder do it."""

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from tacitus.assemble.events import EventJoiner
from tacitus.assemble.repeats import link_repeats
from tacitus.ground import dates_stage
from tacitus.model import Place, PlaceMention, Reading, Span
from tests.unit.find.event.tellings import finder as event_finder
from tests.unit.find.sentences import finder as claim_finder
from tests.unit.find.sentences import pack, parsed

DATES = dates_stage(pack())
DAY = date(2022, 1, 24)


@lru_cache(maxsize=256)
def assembled(text: str) -> Reading:
    """The report of sentences that are joined by ` // `."""
    bare = parsed(*text.split(" // "))
    dated = replace(bare, document=replace(bare.document, published=DAY))
    (found,) = DATES.run([event_finder().read(claim_finder().read(dated))])
    return EventJoiner(pack()).read(replace(found, claims=link_repeats(found.claims, frozenset())))


def placed(text: str, *places: Place) -> Reading:
    """The report with its places laid over it by their names, assembled."""
    bare = event_finder().read(parsed(*text.split(" // ")))
    mentions = [
        PlaceMention(span=Span(m.start(), m.end()), place=place, others=(), why=())
        for place in places
        for m in re.finditer(place.name, bare.document.text)
    ]
    return EventJoiner(pack()).read(replace(bare, places=tuple(sorted(mentions, key=lambda m: m.span))))


def in_short(text: str) -> str:
    """The events of the report, each with its tellings: "Attack: stormed + killed; Arrests: held"."""
    reading = assembled(text)
    body = reading.document.text
    return "; ".join(
        f"{e.type}: " + " + ".join(span.words(body) for span in sorted((e.trigger, *e.mentions))) for e in reading.events
    )


def hung(text: str) -> str:
    """The claims of the report, each with the trigger of its event: "7 killed: stormed"."""
    reading = assembled(text)
    quotes = {event.id: event.quote for event in reading.events}
    return "; ".join(f"{c.count.figure} {c.measure}: {quotes.get(c.event or '', 'none')}" for c in reading.claims)
