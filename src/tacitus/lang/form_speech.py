"""The form of `speech.toml` and `hedges.toml`: what we must know to find who says it, and how firmly."""

from msgspec import Struct


class SpeechWords(Struct, frozen=True, forbid_unknown_fields=True):
    """speech.toml: words of saying, and how speakers are named."""


class HedgeWords(Struct, frozen=True, forbid_unknown_fields=True):
    """hedges.toml: words that make a claim less firm, or deny it."""
