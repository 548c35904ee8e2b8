"""Event codes: our types of events in the terms of ACLED, PLOVER and UCDP, so that other people's tables can be filled."""

import tomllib
from collections.abc import Collection
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

    def violence(self, doers: Collection[ActorKind], sufferers: Collection[ActorKind]) -> int | None:
        """UCDP's type of violence: 1 state-based, 2 non-state, 3 one-sided; None where the sides do not say it.

        Source: UCDP GED codebook, type_of_violence: a state against an organised group or a state; two groups; a state or a
        group against civilians.
        """
        if self.ucdp == "one_sided":
            return ONE_SIDED
        if self.ucdp is None or not (set(doers) & (STATES | GROUPS) and set(sufferers) & (STATES | GROUPS)):
            return None
        return STATE_BASED if STATES & {*doers, *sufferers} else NON_STATE


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
