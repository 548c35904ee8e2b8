"""9. reconcile: one figure, low, best, high, with the quarrel left in sight.

told = tell(reading)                           the claims of each report of an incident
figures(told, register=load_register())        one figure per measure, status and affiliation
story(figure, load_register())                 the figure in words
"""

from tacitus.reconcile.figures import figures
from tacitus.reconcile.rules import RULES, rule_named
from tacitus.reconcile.story import story
from tacitus.reconcile.told import Told, tell

__all__ = ["RULES", "Told", "figures", "rule_named", "story", "tell"]
