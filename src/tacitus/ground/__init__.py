"""5. ground: where, when and who, in the world outside the page."""

from tacitus.ground.dates import dates_stage

__all__ = ["dates_stage"]
