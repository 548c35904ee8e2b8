"""Hedge and Scope: how firmly a claim is said, and of what it speaks."""

from enum import StrEnum


class Hedge(StrEnum):
    """How firmly the words are said; denied and unverified are never counted with asserted.

    Source: record.md law 4 and "Claim".
    """

    ASSERTED = "asserted"
    CLAIMED = "claimed"
    UNVERIFIED = "unverified"
    DENIED = "denied"


class Scope(StrEnum):
    """Whether a figure tells of the incident, is one the text itself replaces, or belongs to another event."""

    INCIDENT = "incident"
    EARLIER_TOLL = "earlier_toll"
    BACKGROUND = "background"
