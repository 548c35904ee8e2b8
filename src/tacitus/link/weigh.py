"""Weigh: what each case of each feature adds to the log odds that two accounts tell of one incident; the sum with its reasons.

The weights are set by hand after the size of effects in development data, rounded; nothing is trained. A case that is not in
the table adds nothing.
"""

from tacitus.link.features import FEATURES
from tacitus.link.side import Side
from tacitus.model import Pair, Reason

START = -3.0  # two accounts that share a key are seldom one incident

WEIGHTS: dict[str, dict[str, float]] = {
    "days": {
        "same, both told": 2.0, "1, both told": 0.3, 
        "2-3 of days, both told": -0.3, "2-3, both told": -1.2, "4-7, both told": -0.7,
        "8-30, both told": -1.4, "more, both told": -2.0,
        "same, one told": 1.8, "1, one told": 0.5, "2-3, one told": 0.3, "4-7, one told": 0.0,
        "8-30, one told": -0.2, "more, one told": -1.7, "page before": -3.0,
        "same, neither told": 0.3, "more, neither told": -0.8,
    },
    "pages": {
        "same": 1.0, "1": 0.5, "2-3": -0.2, "4-7": -0.7, "8-30": -1.3, "more": -2.6,
        "same, days agree": 0.8, "1, days agree": 0.8, "2-3, days agree": 0.5, "4-7, days agree": 0.2,
        "8-30, days agree": -0.2, "more, days agree": -0.8,
    },
    "scene": {"one town": 1.2, "one city": 0.2, "one region": -0.6, "far": -1.7},
    "main_place": {"same": 0.4, "far": -0.6, "other country": -2.5},
    "words": {"nearly all": 5.0, "most": 3.9, "many": 2.7, "some": 1.7, "few": 0.8, "hardly any": 0.0, "other language": 2.0},
    "sites": {"same": 0.5, "same country": 1.2, "other": -0.6},
    "names": {"several": 2.8, "one": 1.6},
    "figures": {"several": 3.0, "one": 2.0, "other": -0.6},
    "actors": {"several": 1.2, "one": 0.5, "none": -0.6},
    "kinds": {"apart": -1.0},
    "copies": {"main": 8.0},
}  # fmt: skip


def weigh(one: Side, other: Side) -> Pair:
    """The two accounts compared: the log odds that they tell of one incident, with every ground that was found.

    Source: issue 5 (small named functions with weights and reasons in words); nomenklatura, logic_v2.
    """
    first, second = sorted((one, other), key=lambda side: side.account.id)
    reasons = []
    for feature in FEATURES:
        found = feature(first, second)
        if found is not None:
            reasons.append(Reason(feature=feature.__name__, weight=WEIGHTS[feature.__name__].get(found[0], 0.0), words=found[1]))
    score = START + sum(reason.weight for reason in reasons)
    return Pair(first=first.account.id, second=second.account.id, score=score, reasons=tuple(reasons))
