"""6. find, events: the words that tell that something happened, of what kind it is, and whether it is told as a fact."""

from tacitus.find.event.finder import events_stage

__all__ = ["events_stage"]
