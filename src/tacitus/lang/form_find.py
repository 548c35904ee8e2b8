"""The form of `numbers.toml`, `measures.toml` and `people.toml`: what we must know to find who came to harm, and how many."""

from msgspec import Struct


class Numbers(Struct, frozen=True, forbid_unknown_fields=True):
    """numbers.toml: how a language says how many."""


class Measures(Struct, frozen=True, forbid_unknown_fields=True):
    """measures.toml: the words that say what is counted."""


class Peoples(Struct, frozen=True, forbid_unknown_fields=True):
    """people.toml: the words for who is counted."""
