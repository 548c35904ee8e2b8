"""Find, doubt: words that can be read in two ways; the reading stays, and a note names both."""

from tacitus.find.doubt.doubts import DoubtReader

__all__ = ["DoubtReader"]
