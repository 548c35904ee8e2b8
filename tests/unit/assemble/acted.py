"""A few sentences read as far as who does what in their events, as the tests of this folder do it."""

from dataclasses import replace
from functools import lru_cache

from tacitus.assemble.roles import RoleReader
from tacitus.attribute.attach import FirmnessReader
from tacitus.attribute.speech import SpeechReader
from tacitus.ground.actors import ActorReader
from tacitus.model import EventActor, Reading
from tacitus.world import load_register
from tests.unit.find.event.tellings import finder as event_finder
from tests.unit.find.sentences import finder as claim_finder
from tests.unit.find.sentences import pack, parsed


@lru_cache(maxsize=256)
def acted(text: str) -> Reading:
    """The tellings of sentences that are joined by ` // `, with their actors."""
    register = load_register()
    reading = event_finder().read(claim_finder().read(parsed(*text.split(" // "))))
    reading = SpeechReader(pack(), register.sources).read(reading)
    reading = FirmnessReader(pack(), register.sources).read(reading)
    actors = ActorReader(pack(), register.actors).read(reading.document.text, reading.sentences)
    return RoleReader(pack()).read(replace(reading, actors=tuple(actors)))


def roles(text: str) -> str:
    """Who does what in each telling: "killed: actor eln, recipient soldiers"; who does something doubtfully with its hedge."""
    told = acted(text)
    return "; ".join(f"{e.quote}: {', '.join(_in_short(a) for a in e.actors) or 'nobody'}" for e in told.events)


def _in_short(actor: EventActor) -> str:
    name = actor.name if actor.id is None or actor.id.startswith("actor-") else actor.id
    return f"{actor.role} {name}" + ("" if actor.hedge == "asserted" else f" ({actor.hedge})")
