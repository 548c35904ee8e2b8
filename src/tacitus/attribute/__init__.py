"""7. attribute: according to whom, through which relays, how firmly.

The stages in order: speech (needs sentences, gives statements), attach (needs claims and statements, gives claims),
firmness (needs events and statements, gives events).
"""

from tacitus.attribute.attach import attach_stage, firmness_stage
from tacitus.attribute.lexicon import cue_terms, hedge_terms
from tacitus.attribute.speech import speech_stage

__all__ = ["attach_stage", "cue_terms", "firmness_stage", "hedge_terms", "speech_stage"]
