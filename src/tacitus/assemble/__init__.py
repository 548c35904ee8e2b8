"""8. assemble: what of one report belongs together: which claim says an earlier one again, and of which event each tells."""

from tacitus.assemble.events import assemble_stage
from tacitus.assemble.repeats import repeats_stage
from tacitus.assemble.roles import roles_stage
from tacitus.assemble.whereabouts import whereabouts_stage

__all__ = ["assemble_stage", "repeats_stage", "roles_stage", "whereabouts_stage"]
