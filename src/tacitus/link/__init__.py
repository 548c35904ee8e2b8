"""9. link: which reports only repeat another, and which accounts tell of one incident."""

from tacitus.link.chains import chained
from tacitus.link.cluster import EDGE, groups
from tacitus.link.copies import Compared, compare, compared, shared_passages
from tacitus.link.credits import credited_agencies
from tacitus.link.fingerprints import Candidate, fingerprints, rank_candidates, rank_shared
from tacitus.link.incidents import incident_of
from tacitus.link.lineage import Printed, lineage_of
from tacitus.link.near import near_keys
from tacitus.link.shared_facts import SharedFacts, facts_of, shared_facts
from tacitus.link.side import Side, figures_of, side_of
from tacitus.link.sketch import sketch_of
from tacitus.link.weigh import weigh
from tacitus.link.words import Body, body_of, whole

__all__ = [
    "EDGE", "Body", "Candidate", "Compared", "Printed", "SharedFacts", "Side", "body_of", "chained", "compare", "compared",
    "credited_agencies", "facts_of", "figures_of", "fingerprints", "groups", "incident_of", "lineage_of", "near_keys",
    "rank_candidates", "rank_shared", "shared_facts", "shared_passages", "side_of", "sketch_of", "weigh", "whole",
]  # fmt: skip
