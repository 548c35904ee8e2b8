"""6. find, memory: what a sentence leaves unsaid because an earlier one has told it."""

from tacitus.find.memory.heads import headed
from tacitus.find.memory.reader import MemoryReader
from tacitus.find.memory.shot import shot_by_sum

__all__ = ["MemoryReader", "headed", "shot_by_sum"]
