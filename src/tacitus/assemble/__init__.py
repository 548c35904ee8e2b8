"""8. assemble: what of one report belongs together: repetitions, events with their claims, incidents, days of figures."""

from tacitus.assemble.accounts import accounts_of
from tacitus.assemble.as_of import as_of_stage
from tacitus.assemble.damage import damage_stage
from tacitus.assemble.events import assemble_stage
from tacitus.assemble.otherdays import other_days_stage
from tacitus.assemble.repeats import repeats_stage
from tacitus.assemble.roles import roles_stage
from tacitus.assemble.totals import totals_stage
from tacitus.assemble.violence import violence_stage
from tacitus.assemble.whereabouts import whereabouts_stage

__all__ = [
    "accounts_of", "as_of_stage", "assemble_stage", "damage_stage", "other_days_stage", "repeats_stage", "roles_stage",
    "totals_stage", "violence_stage", "whereabouts_stage",
]  # fmt: skip
