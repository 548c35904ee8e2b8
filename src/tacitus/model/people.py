"""People: who is counted, on three axes that are never mixed into one list."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """What the counted people are in the conflict. Source: record.md, "Three axes"."""

    CIVILIAN = "civilian"
    COMBATANT = "combatant"
    SECURITY_FORCES = "security_forces"
    DETAINEE = "detainee"
    AID_OR_MEDICAL = "aid_or_medical"
    JOURNALIST = "journalist"
    PEACEKEEPER = "peacekeeper"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class Demographic(StrEnum):
    """Age and sex, as far as said."""

    CHILDREN = "children"
    WOMEN = "women"
    MEN = "men"
    ELDERLY = "elderly"
    INFANTS = "infants"


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Who is counted.

    Attributes:
        words: the report's own words ("jihadists"), never used as our label.
        status: their part in the conflict.
        affiliation: id of an actor in the register, None where none is said.
        demographic: sorted, without doubles.
    """

    words: str
    status: Status
    affiliation: str | None = None
    demographic: tuple[Demographic, ...] = ()
