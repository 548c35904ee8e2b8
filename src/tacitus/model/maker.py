"""Maker: who made a record."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Maker:
    """A stage or a person that makes records.

    Attributes:
        name: the stage, "find.claims", or the person.
        version: of the stage; raised when the same text may give another record.
    """

    name: str
    version: str
