"""Actor: who acts or suffers in a conflict, and the words of the text that name them."""

from dataclasses import dataclass
from enum import StrEnum

from tacitus.errors import BadRecord
from tacitus.model.span import Span


class ActorKind(StrEnum):
    """What an actor is. UNKNOWN: a body by its own name that nothing tells the kind of.

    Source: ACLED codebook, actor types; UCDP actor dataset (state, formally and informally organised groups).
    """

    STATE = "state"
    STATE_FORCE = "state_force"
    POLICE = "police"
    ARMED_GROUP = "armed_group"
    MILITIA = "militia"
    POLITICAL = "political"
    CRIMINAL = "criminal"
    INTERNATIONAL_FORCE = "international_force"
    COMMUNAL = "communal"
    UNKNOWN = "unknown"


class Naming(StrEnum):
    """How the words name an actor.

    REGISTER by a name that the register knows; FORCE a force of a state by what it is ("Syrian troops"); OWN by a name that
    no register knows; REFERENCE by words that lead back to an actor named before ("the jihadist group"), so inferred;
    UNNAMED by no name at all ("unidentified gunmen").
    """

    REGISTER = "register"
    FORCE = "force"
    OWN = "own"
    REFERENCE = "reference"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody who acts or suffers.

    Attributes:
        id: of the register where known there, else made from the name; None for who has no name.
        name: the register's name, else the words of the text.
        kind: what they are.
        countries: ISO 3166-1 alpha-3 codes of the countries to which they belong or in which they act, as far as known.
    """

    id: str | None
    name: str
    kind: ActorKind
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMention:
    """Words that name an actor.

    Attributes:
        span: their place.
        sentence: the index of their sentence in the reading.
        naming: how they name them.
        inferred_from: the place of the words from which the actor is known, where these words alone do not say it.
        rule: the name of the rule that found them.

    Raises:
        BadRecord: an actor without a name has an id.

    Source: record.md law 8.
    """

    span: Span
    sentence: int
    actor: Actor
    naming: Naming
    rule: str
    inferred_from: Span | None = None

    def __post_init__(self) -> None:
        """Hold that who has no name is never taken for a body that has one."""
        if (self.actor.id is None) != (self.naming is Naming.UNNAMED):
            raise BadRecord(f"the actor {self.actor.name!r}: without a name there is no id, and with one there is")
