"""Weigher: the probability of each reading of a number, and when that overrules the rules."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tacitus.find.weigh.candidates import Candidate, Place
from tacitus.find.weigh.features import features_of
from tacitus.lang.learnt import Learnt, Margins
from tacitus.model import Measure, QuantityKind

SHOWN = 3
SURELY = 1e-6
BIAS, ODDS = "bias", "odds"
LEAST_ODDS, MOST_ODDS, SCALE = -4.0, 6.0, 3.0
OF_SCORE = frozenset({"weak", "no_trigger", "unjoined", "taken", "nearest_trigger", "only_measure", "barred"})
FAR = frozenset({"no_trigger", "path=far", "path=apart"})  # features of a measure that no close word says


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the weights say of one number.

    Attributes:
        candidate: the reading that holds; its measure is None where the number makes no claim.
        overrules: it is not what the rules say.
        why: the features that weigh most for it and against what the rules say, where it overrules them.
        second: the best other measure that is nearly as likely; None where there is none.
        score: the probability that a claim of this measure is right.
    """

    candidate: Candidate
    overrules: bool
    why: tuple[str, ...]
    second: Measure | None
    score: float


class Weigher:
    """Weighs the readings of a number with trained weights; made once a pack."""

    def __init__(self, learnt: Learnt) -> None:
        """Keep the weights."""
        self.learnt = learnt

    def weigh(self, place: Place, candidates: Sequence[Candidate]) -> Verdict:
        """What the number counts, by the rules unless the weights are sure of something else."""
        features = [features_of(place, candidate) for candidate in candidates]
        shares = softmax([self._sum(names) for names in features])
        ruled = next((i for i, candidate in enumerate(candidates) if candidate.by_rules), 0)
        best = max(range(len(shares)), key=lambda i: (shares[i], -i))
        margin = margin_of(self.learnt.margins, candidates[ruled].measure, candidates[best].measure, features[best])
        surer = shares[best] - shares[ruled] > margin
        worth = candidates[best].measure is None or self.calibrated(shares[best], features[best]) >= self.learnt.margins.least
        overrules = best != ruled and surer and worth and is_open(place) and _is_of_people(candidates[ruled], candidates[best])
        chosen = best if overrules else ruled
        return Verdict(
            candidate=candidates[chosen],
            overrules=overrules,
            why=self._reasons(features[chosen], features[ruled]) if overrules else (),
            second=self._second(candidates, shares, chosen),
            score=self.calibrated(shares[chosen], features[chosen]) if candidates[chosen].measure is not None else 0.0,
        )

    def calibrated(self, share: float, names: Sequence[str]) -> float:
        """The probability that a claim is right, from the share of its reading and from what joined it.

        Source: a logistic fitted on reports that the weights of the readings were not trained on, after Platt 1999.
        """
        return score_of(self.learnt.score, share, names)

    def _sum(self, names: Sequence[str]) -> float:
        return sum(self.learnt.weights.get(name, 0.0) for name in names)

    def _second(self, candidates: Sequence[Candidate], shares: Sequence[float], chosen: int) -> Measure | None:
        """The likeliest other measure, where it is nearly as likely as the chosen one."""
        if candidates[chosen].measure is None:
            return None
        rest = [i for i, c in enumerate(candidates) if i != chosen and c.measure is not None]
        second = max(rest, key=lambda i: shares[i], default=None)
        if second is None or shares[second] < self.learnt.doubt * shares[chosen]:
            return None
        return candidates[second].measure

    def _reasons(self, chosen: Sequence[str], ruled: Sequence[str]) -> tuple[str, ...]:
        """The names of the features that moved the choice most, the strongest first."""
        moved: Mapping[str, float] = {
            **{name: self.learnt.weights.get(name, 0.0) for name in chosen if name not in ruled},
            **{name: -self.learnt.weights.get(name, 0.0) for name in ruled if name not in chosen},
        }
        strongest = sorted(moved, key=lambda name: (-moved[name], name))
        return tuple(f"learnt:{name}" for name in strongest[:SHOWN] if moved[name] > 0)


def score_of(weights: Mapping[str, float], share: float, names: Sequence[str]) -> float:
    """The probability that a claim is right, by the weights of the score."""
    total = sum(weights.get(name, 0.0) * value for name, value in score_features(share, names).items())
    return 1 / (1 + math.exp(-total))


def score_features(share: float, names: Sequence[str]) -> dict[str, float]:
    """What the score of a claim is made from: the log-odds of its reading, within bounds, and how its parts are joined."""
    odds = math.log(max(share, SURELY) / max(1 - share, SURELY))
    found = {BIAS: 1.0, ODDS: min(max(odds, LEAST_ODDS), MOST_ODDS) / SCALE}
    return found | {name: 1.0 for name in names if _is_of_score(name)}


def _is_of_score(name: str) -> bool:
    joined = name.startswith("role=") and name.count("&") == 1 and "path" not in name
    return joined or name in OF_SCORE or name.startswith(("measure=", "rules"))


def margin_of(margins: Margins, ruled: Measure | None, best: Measure | None, features: Sequence[str]) -> float:
    """How much likelier than what the rules say the best reading must be, given the best one's features."""
    if ruled is not None:
        return margins.drop if best is None else margins.change
    return margins.lend if any(name in FAR for name in features) else margins.add


def is_open(place: Place) -> bool:
    """Whether the weights may decide over a number: single persons, zeros and things are left to the rules."""
    quantity = place.draft.quantity
    return place.things is None and quantity.kind is QuantityKind.CARDINAL and quantity.count.figure > 1


def _is_of_people(*candidates: Candidate) -> bool:
    return all(candidate.measure is None or candidate.measure.counts_persons for candidate in candidates)


def softmax(sums: Sequence[float]) -> list[float]:
    """The share of each sum."""
    top = max(sums)
    grown = [math.exp(one - top) for one in sums]
    whole = sum(grown)
    return [one / whole for one in grown]
