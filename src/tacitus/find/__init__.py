"""6. find: who came to harm, and how many; what is told to have happened."""

from tacitus.find.claims import claims_stage
from tacitus.find.event import events_stage

__all__ = ["claims_stage", "events_stage"]
