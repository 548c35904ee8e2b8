"""The form of `places.toml`: how a language speaks of places."""

from datetime import date
from enum import StrEnum

from msgspec import Struct


class PlaceKind(StrEnum):
    """What a word beside a name says the place to be."""

    TOWN = "town"
    DISTRICT = "district"
    QUARTER = "quarter"
    PROVINCE = "province"
    COUNTRY = "country"


class PlaceExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence and each place in it: its words, and its country as ISO 3166-1 alpha-3 with the precision of coders."""

    text: str
    places: tuple[tuple[str, str, int], ...]
    published: date | None = None


class Places(Struct, frozen=True, forbid_unknown_fields=True):
    """places.toml: how a language speaks of places.

    Attributes:
        prepositions: words after which a name is a place ("in").
        weak_prepositions: words after which it may be one ("of").
        inner: small words inside a name ("of", "al").
        name_openings: what a name in small letters may be glued to or begin with ("al-").
        near: words before a name that put what happens near it, not in it ("near", "outskirts of").
        parts_of: words before the name of a country or province that mean a part of it ("northern").
        kinds_after: words behind a name -> what it is ("province").
        kinds_before: words that with `of_word` stand before a name -> what it is ("the town of").
        of_word: the word that joins them.
        facilities: words with a capital behind a name that leave it a place ("Airport", "Hospital").
        before: words with a capital before a name that leave it a place ("North", "Greater").
        titles: words before a name that make it a person's or a ship's ("President", "Mr.").
        bodies: words with a capital behind a name that make the whole the name of a body or thing ("Post", "United").
        facility_nouns: nouns in small letters behind a name that leave it a place ("prison").
        where_words: words behind which a name is a place though no gazetteer has it ("in").
        list_words: what may stand between two names of a list, commas aside ("and", nothing).
        verbs: forms of verbs that are done to places ("shelled"); a name behind one is a place.
        at_sea: words before a name that put what happens on the sea ("off the coast of").
        articles: words that may stand before a word for what a place is ("the town of").
        never: words with a capital that are the name of some hamlet and are never meant so in a report ("Islam").
        elided: words that an apostrophe glues to a name, without it ("d").
        glued: prepositions that are written at the beginning of the name itself.
        known: names that a gazetteer may have only in English -> the name there ("Syrie": "Syria").
        example: sentences with their places.
    """

    prepositions: tuple[str, ...]
    weak_prepositions: tuple[str, ...]
    inner: tuple[str, ...]
    name_openings: tuple[str, ...]
    near: tuple[str, ...]
    parts_of: tuple[str, ...]
    kinds_after: dict[str, PlaceKind]
    kinds_before: dict[str, PlaceKind]
    of_word: str
    facilities: tuple[str, ...]
    before: tuple[str, ...]
    titles: tuple[str, ...]
    bodies: tuple[str, ...]
    never: tuple[str, ...]
    example: tuple[PlaceExample, ...]
    elided: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()
    known: dict[str, str] = {}
    facility_nouns: tuple[str, ...] = ()
    where_words: tuple[str, ...] = ()
    list_words: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    at_sea: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
