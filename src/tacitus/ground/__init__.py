"""5. ground: where, when and who, in the world outside the page."""

from tacitus.ground.actors import actors_stage
from tacitus.ground.affiliation import affiliation_stage
from tacitus.ground.dates import dates_stage
from tacitus.ground.places import places_stage

__all__ = ["actors_stage", "affiliation_stage", "dates_stage", "places_stage"]
