"""Quantity: a number in the text and what its words commit to, before anybody knows what it counts."""

from dataclasses import dataclass
from enum import StrEnum

from tacitus.model.count import Count
from tacitus.model.span import Span


class QuantityKind(StrEnum):
    """What sort of number it is; only the first six can count people.

    CARDINAL a number or a vague plural; INDEFINITE an article with a singular noun ("a soldier"); DEFINITE a definite
    singular ("the governor"); NONE a negation that counts to zero ("no one"); NAMED one person told of by a name; STAND_IN one
    told of by a pronoun ("he", "himself"); the others are set aside by name.
    """

    CARDINAL = "cardinal"
    INDEFINITE = "indefinite"
    DEFINITE = "definite"
    NONE = "none"
    NAMED = "named"
    STAND_IN = "stand_in"
    AGE = "age"
    DATE = "date"
    MONEY = "money"
    PERCENT = "percent"
    ORDINAL = "ordinal"
    MEASUREMENT = "measurement"
    IDENTIFIER = "identifier"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number as it stands in one sentence.

    Attributes:
        span: qualifier and number, "at least 45,000".
        number: the number words alone, "45,000".
        count: what they commit to.
        kind: what sort of number it is.
        additional: the words add to another figure ("another 12", "a further 12").
        rule: the name of the rule that read it.
    """

    span: Span
    number: Span
    count: Count
    kind: QuantityKind
    rule: str
    additional: bool = False
