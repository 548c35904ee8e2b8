"""Rules: how the best figure is made from the values in force, each a named function.

range_only     no best until a person picks one                        (the default)
conservative   the lowest credible number
most_reliable  the number of the origin that a stated ranking puts first
recommended    what a person recommended, and nothing else
majority       the number that most origins give
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from tacitus.errors import UnknownName, UsageError
from tacitus.model import OriginKind, Standing, Value
from tacitus.reconcile.draft import least, names_a_number

Parameters = Mapping[str, str]
Rule = Callable[[Sequence[Value], Parameters], int | None]
ABOUT_ENEMY = "about_enemy"


def in_force(values: Sequence[Value]) -> list[Value]:
    """The values of named origins that stand for them; parts do not, and "several" only where nobody names a number.

    Source: record.md law 5.
    """
    named = [v for v in values if v.origin.kind is OriginKind.NAMED and v.standing is Standing.CURRENT and not v.partial]
    return [v for v in named if names_a_number(v.count)] or named


def credible(values: Sequence[Value]) -> list[Value]:
    """The values in force that may become best: not a party's word on its enemy, not what is unverified or an outlier.

    Source: record.md, "a party's claim about its enemy is shown and never alone becomes best".
    """
    return [v for v in in_force(values) if not {ABOUT_ENEMY, "unverified", "outlier"} & set(v.flags)]


def range_only(values: Sequence[Value], parameters: Parameters) -> int | None:
    """None: low and high stand alone until a person picks. Source: Airwars methodology (min and max)."""
    del values, parameters
    return None


def conservative(values: Sequence[Value], parameters: Parameters) -> int | None:
    """The lowest credible number. Source: ACLED, FAQs on fatality methodology (the most conservative estimate)."""
    del parameters
    return min((best_of(value) for value in credible(values)), default=None)


def most_reliable(values: Sequence[Value], parameters: Parameters) -> int | None:
    """The number of the credible origin that stands first in `ranking`, ids joined by commas; None where none of them speaks.

    Source: UCDP GED codebook (best: the most reliable source), which needs the ranking to be stated.
    """
    ranking = [id.strip() for id in parameters.get("ranking", "").split(",") if id.strip()]
    by_id = {value.origin.id: value for value in reversed(credible(values))}
    return next((best_of(by_id[id]) for id in ranking if id in by_id), None)


def recommended(values: Sequence[Value], parameters: Parameters) -> int | None:
    """None, unless a person recommends. Source: IDMC, Helix (role: recommended figure)."""
    del values, parameters
    return None


def majority(values: Sequence[Value], parameters: Parameters) -> int | None:
    """The number that more origins give than any other, two at least; None where two numbers have as many.

    Source: Every Casualty, Standards for Casualty Recording (majority of sources).
    """
    del parameters
    votes = Counter(value.count.figure for value in credible(values)).most_common(2)
    clear = bool(votes) and votes[0][1] > 1 and (len(votes) < 2 or votes[0][1] > votes[1][1])
    return votes[0][0] if clear else None


RULES: dict[str, Rule] = {rule.__name__: rule for rule in (range_only, conservative, most_reliable, recommended, majority)}
NEEDS = {"most_reliable": ("ranking",)}


def best_of(value: Value) -> int:
    """The number that stands for a value, never below what its words commit to."""
    return max(least(value.count), value.count.figure)


def rule_named(name: str, parameters: Parameters) -> Rule:
    """The rule of that name.

    Raises:
        UnknownName: there is none.
        UsageError: a parameter that it needs is not given.
    """
    if name not in RULES:
        raise UnknownName("rule", name, tuple(RULES))
    missing = [key for key in NEEDS.get(name, ()) if not parameters.get(key)]
    if missing:
        raise UsageError(f"the rule {name} needs the parameter {missing[0]!r}")
    return RULES[name]
