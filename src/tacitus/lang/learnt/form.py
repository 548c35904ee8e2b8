"""The form of `learnt.toml` and `learnt.json`: a small trained model that weighs what a number counts, made by `make train`."""

from datetime import date

from msgspec import Struct


class LearntCard(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """learnt.toml: which weights belong to the pack. docs/model-card.md says the same and more for people.

    Attributes:
        weights: the file of the weights, in the form of `Learnt`.
        sha256: of that file; other weights are refused.
        trained: the day.
        examples: how many numbers it was trained on, by source.
    """

    weights: str
    sha256: str
    trained: date
    examples: dict[str, int]


class Margins(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How much likelier than what the rules say another reading must be to take its place; above 1 it never does.

    Attributes:
        add: a claim where the rules make none, by a trigger that stands close in the tree or that a rule joins.
        lend: likewise by a figure beside it, or by a trigger further off.
        drop: no claim where the rules make one.
        change: another measure than the rules'.
        least: the score that a claim must have which the rules do not make.
    """

    add: float
    lend: float
    drop: float
    change: float
    least: float

    @property
    def decides(self) -> bool:
        """Whether another reading can ever take the place of what the rules say."""
        return min(self.add, self.lend, self.drop, self.change) < 1


class Learnt(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Weights of features, and what follows from them.

    Attributes:
        weights: by the name of the feature; a feature without one weighs nothing.
        margins: when it decides against the rules.
        score: weights that turn the log-odds of a reading (`odds`) and some of its features into the log-odds that its claim
            is right; `bias` always counts.
        doubt: how near the second reading of a claim must be for a note that shows both.
    """

    weights: dict[str, float]
    margins: Margins
    score: dict[str, float]
    doubt: float
