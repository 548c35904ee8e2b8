"""PlaceMention: words of the text that name a place, the place meant, and those that bear the name and were not chosen."""

from dataclasses import dataclass

from tacitus.model.place import Place
from tacitus.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherPlace:
    """A place of the same name that was not chosen, and why."""

    place: Place
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """Words that name a place.

    Attributes:
        span: the place of the name in the text.
        place: what is meant.
        others: the likeliest of the places that were not chosen, likeliest first.
        why: the reasons for the choice, in words.

    Source: record.md, "A place carries its GeoNames id, the candidates not chosen, and why"; law 8.
    """

    span: Span
    place: Place
    others: tuple[OtherPlace, ...]
    why: tuple[str, ...]
