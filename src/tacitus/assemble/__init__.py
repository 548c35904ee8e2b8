"""8. assemble: what of one report belongs together; so far, which claim says an earlier one again."""

from tacitus.assemble.repeats import repeats_stage

__all__ = ["repeats_stage"]
