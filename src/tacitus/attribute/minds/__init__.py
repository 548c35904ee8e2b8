"""Who is said to think, want or hold something without having spoken: attitudes (verbs), stances (nouns and adjectives)."""

from tacitus.attribute.minds.attitudes import AttitudeReader

__all__ = ["AttitudeReader"]
