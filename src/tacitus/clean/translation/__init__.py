"""What tells a translation and what it broke: signs, words and names, acronyms, statements that cannot be right."""

from tacitus.clean.translation.found import Evidence, Finding
from tacitus.clean.translation.reader import TranslationReader

__all__ = ["Evidence", "Finding", "TranslationReader"]
