"""5. skim: reads by words and windows what a report of a language without a parser claims, and its main event.

The stages in order: claims, happening.
"""

from tacitus.skim.claims import skim_stage
from tacitus.skim.happening import happening_stage

__all__ = ["happening_stage", "skim_stage"]
