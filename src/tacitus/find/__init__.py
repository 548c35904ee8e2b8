"""6. find: who came to harm, and how many: what the numbers count, of whom, and which is part of which."""

from tacitus.find.claims import claims_stage

__all__ = ["claims_stage"]
