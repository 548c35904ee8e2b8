"""The form of `happenings.toml` of a light pack: the words that tell what happened."""

from msgspec import Struct

from tacitus.model import EventType


class Happening(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tell that something of a kind happened; of several in a sentence the first entry of the file decides."""

    type: EventType
    words: tuple[str, ...]


class HappeningExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A text and the type of its main event; None where it tells of none."""

    text: str
    type: EventType | None = None


class Happenings(Struct, frozen=True, forbid_unknown_fields=True):
    """happenings.toml: what tells an event.

    Attributes:
        happening: the words.
        example: texts with the type of their main event.
    """

    happening: tuple[Happening, ...]
    example: tuple[HappeningExample, ...]
