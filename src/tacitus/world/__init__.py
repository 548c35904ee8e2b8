"""2. world: what we know of the world, as tables in which every entry names its own source."""

from tacitus.world.actors import ActorEntry, ActorRegister, Conflict
from tacitus.world.event_codes import EventCode, Side, load_event_codes, side_of_kind
from tacitus.world.families import Families, Owner, Tie
from tacitus.world.gazetteer import Feature, Gazetteer, GazetteerPlace
from tacitus.world.geonames import gazetteer_path, load_gazetteer
from tacitus.world.nameless import Nameless, load_nameless
from tacitus.world.names import is_acronym
from tacitus.world.own_places import PlacesFile, load_places, places_file
from tacitus.world.register import Register, load_register, load_sources
from tacitus.world.sites import load_sites
from tacitus.world.sources import SourceEntry, SourceRegister

__all__ = [
    "ActorEntry", "ActorRegister", "Conflict", "EventCode", "Families", "Feature", "Gazetteer", "GazetteerPlace",
    "Nameless", "Owner", "PlacesFile", "Register", "Side", "SourceEntry", "SourceRegister", "Tie", "gazetteer_path", "is_acronym",
    "load_event_codes", "load_gazetteer", "load_nameless", "load_places", "load_register", "load_sites", "load_sources",
    "places_file", "side_of_kind",
]  # fmt: skip
