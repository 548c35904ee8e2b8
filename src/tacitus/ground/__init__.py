"""5. ground: where, when and who, in the world outside the page."""

from tacitus.ground.dates import dates_stage
from tacitus.ground.places import places_stage

__all__ = ["dates_stage", "places_stage"]
