"""Source, Hand and Attribution: who says it, and through which hands it reached the page."""

from dataclasses import dataclass
from enum import StrEnum

from tacitus.errors import BadRecord
from tacitus.model.span import Span


class Basis(StrEnum):
    """From where a hand of a chain is known. Source: record.md law 8."""

    STATED = "stated"
    INFERRED = "inferred"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody who speaks or relays.

    Attributes:
        id: of the register where known there, else made from the name.
        name: the register's name, else the words of the text.
    """

    id: str
    name: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """One hand through which a statement passed, and the words that say so (None for the page and where dropped)."""

    source: Source
    basis: Basis
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """The chain of hands, innermost speaker first, the page last; never empty.

    Raises:
        BadRecord: the chain is empty or does not end with the page.
    """

    chain: tuple[Hand, ...]

    def __post_init__(self) -> None:
        """The page has always the last word."""
        if not self.chain or self.chain[-1].basis is not Basis.PAGE:
            raise BadRecord("a chain of attribution ends with the page")
        if any(hand.basis is Basis.PAGE for hand in self.chain[:-1]):
            raise BadRecord("the page stands once, at the end of the chain")

    @property
    def speaker(self) -> Hand | None:
        """Who said it first as far as the page tells; None where the outlet itself speaks."""
        return self.chain[0] if len(self.chain) > 1 else None
