"""4. score: how far readings of annotated reports are right, example by example.

gold = load_gold(folder)              the reports and what stands in them, checked
outcome = judged(gold, id, reading)   one report: what was found, missed, false, and every field of it
marks_of(run.reports)                 outcomes into figures
changes(before, after)                gains and losses between two runs
undercuts(floors, run)                floors that may only rise
"""

from tacitus.score.compare import Change, changes
from tacitus.score.faults import Fault, faults_of
from tacitus.score.gate import Floors, read_floors, undercuts, with_raised, write_floors
from tacitus.score.gold import Gold, gold_folders, load_gold
from tacitus.score.judge import judged
from tacitus.score.marks import FIELDS, Mark, Row, marks_of, rows_of
from tacitus.score.reliability import Bin, bins_of, brier, calibration_error
from tacitus.score.run import ReportOutcome, Run, read_run, write_run

__all__ = [
    "FIELDS", "Bin", "Change", "Fault", "Floors", "Gold", "Mark", "ReportOutcome", "Row", "Run", "bins_of", "brier",
    "calibration_error", "changes", "faults_of", "gold_folders", "judged", "load_gold", "marks_of", "read_floors",
    "read_run", "rows_of", "undercuts", "with_raised", "write_floors", "write_run",
]  # fmt: skip
