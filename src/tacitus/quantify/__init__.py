"""5. quantify: every number of the report, what its words commit to, and what sort of number it is."""

from tacitus.quantify.numbers import numbers_stage
from tacitus.quantify.sorts import number_words

__all__ = ["number_words", "numbers_stage"]
