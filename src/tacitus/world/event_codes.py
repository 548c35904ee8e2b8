"""Event codes: our types of events in the terms of ACLED, PLOVER and UCDP, so that other people's tables can be filled."""

import tomllib
from collections.abc import Collection
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from tacitus.errors import BadPack
from tacitus.model import ActorKind, EventType

NAME = "event_codes.toml"
PATH = f"world/registers/{NAME}"
STATE_BASED, NON_STATE, ONE_SIDED = 1, 2, 3
STATES = frozenset({ActorKind.STATE, ActorKind.STATE_FORCE, ActorKind.POLICE, ActorKind.INTERNATIONAL_FORCE})
GROUPS = frozenset({ActorKind.ARMED_GROUP, ActorKind.MILITIA, ActorKind.COMMUNAL, ActorKind.CRIMINAL})


class EventCode(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A type of ours in the terms of the codebooks.

    Attributes:
        type: ours.
        acled: ACLED's event type over it; None where ACLED has no such sub-event.
        plover, mode: PLOVER's event and its mode.
        ucdp: "one_sided", or "by_sides"; None for what UCDP does not code.
    """

    type: EventType
    acled: str | None = None
    plover: str | None = None
    mode: str | None = None
    ucdp: str | None = None

    def violence(self, doers: Collection["Side"], sufferers: Collection["Side"]) -> int | None:
        """UCDP's type of violence: 1 state-based, 2 non-state, 3 one-sided; None where the sides do not say it.

        Of a type that is against the unarmed by itself no sufferer need be told; armed men who suffer make it a fight.

        Source: UCDP GED codebook, type_of_violence: a state against an organised group or a state; two groups; a state or a
        group against civilians.
        """
        armed_doers, armed_sufferers = ARMED & set(doers), ARMED & set(sufferers)
        if self.ucdp is None or not armed_doers:
            return None
        if armed_sufferers:
            return STATE_BASED if Side.STATE in armed_doers | armed_sufferers else NON_STATE
        return ONE_SIDED if Side.CIVILIANS in sufferers or self.ucdp == "one_sided" else None


class Side(StrEnum):
    """Who acts or suffers, as UCDP asks for it."""

    STATE = "state"
    GROUP = "group"
    CIVILIANS = "civilians"


ARMED = frozenset({Side.STATE, Side.GROUP})


def side_of_kind(kind: ActorKind) -> Side | None:
    """The side of an actor of the register; None where its kind says none."""
    return Side.STATE if kind in STATES else Side.GROUP if kind in GROUPS else None


class CodeFile(Struct, frozen=True, forbid_unknown_fields=True):
    """registers/event_codes.toml."""

    code: tuple[EventCode, ...]


@lru_cache(maxsize=1)
def load_event_codes() -> dict[EventType, EventCode]:
    """The codes of every type.

    Raises:
        BadPack: the file does not fit its form, or a type is missing or stands twice.
    """
    try:
        raw = tomllib.loads((files("tacitus.world") / "registers" / NAME).read_text(encoding="utf-8"))
        found = msgspec.convert(raw, CodeFile)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise BadPack(PATH, str(error)) from error
    codes = {code.type: code for code in found.code}
    if len(codes) != len(found.code) or set(codes) != set(EventType):
        raise BadPack(PATH, "every type of events has its codes once")
    return codes
