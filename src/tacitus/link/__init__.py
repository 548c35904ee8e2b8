"""9. link: which accounts tell of one incident, and which only repeat another."""

from tacitus.link.cluster import EDGE, groups
from tacitus.link.incidents import incident_of
from tacitus.link.near import near_keys
from tacitus.link.side import Side, figures_of, side_of
from tacitus.link.sketch import sketch_of
from tacitus.link.weigh import weigh

__all__ = ["EDGE", "Side", "figures_of", "groups", "incident_of", "near_keys", "side_of", "sketch_of", "weigh"]
