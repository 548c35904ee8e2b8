"""6. find: who came to harm, and how many: numbers, what they count, of whom, and which is part of which."""

from tacitus.find.claims import claims_stage, numbers_stage
from tacitus.find.sorts import number_words

__all__ = ["claims_stage", "number_words", "numbers_stage"]
