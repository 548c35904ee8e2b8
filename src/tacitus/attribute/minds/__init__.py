"""Who is said to think, want or hold something without having spoken: attitudes (verbs), stances (other words), titles."""

from tacitus.attribute.minds.attitudes import AttitudeReader
from tacitus.attribute.minds.titles import TitleReader

__all__ = ["AttitudeReader", "TitleReader"]
