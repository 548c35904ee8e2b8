"""The form of `persons.toml`: how single persons are told of, by noun, name or pronoun, and told of again."""

from msgspec import Struct

from tacitus.model import Measure


class PersonExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A few sentences and the persons told of in them: `tells` is a measure for each, once, in order."""

    sentences: tuple[str, ...]
    tells: tuple[Measure, ...]


class Persons(Struct, frozen=True, forbid_unknown_fields=True):
    """persons.toml: how single persons are told of. All words in lower case.

    Attributes:
        titles: words before a person's name, besides those that speech.toml names.
        not_names: words that make a run of capitalised words the name of a place, a body, a day or a thing.
        pronouns: words for one person told of before, as subject or object.
        reflexives: words for one person who does it to himself.
        male, female: nouns and pronouns for one man or boy, for one woman or girl.
        child, grown: nouns for a child; for somebody who is none.
        generic: nouns that fit any person told of before ("man", "victim"); two others mean two persons.
        suspects: nouns for who did it, besides those for combatants.
        others: words that set a person apart from all told of before ("another", "second").
        old_words: words of an age before a name ("24-year-old").
        age_units: units of an age, with how many of them make a year.
        relations: nouns for what somebody is to somebody else ("son"); one person may be several of them to several others.
        living: words of a sentence that tells of somebody hurt as one who lives ("is expected to recover").
        theirs: nouns that tell of the person whose they are ("the boy's death").
        example: sentences, with whom they tell of.
    """

    titles: tuple[str, ...]
    not_names: tuple[str, ...]
    pronouns: tuple[str, ...]
    reflexives: tuple[str, ...]
    male: tuple[str, ...]
    female: tuple[str, ...]
    child: tuple[str, ...]
    grown: tuple[str, ...]
    generic: tuple[str, ...]
    suspects: tuple[str, ...]
    others: tuple[str, ...]
    old_words: tuple[str, ...]
    age_units: dict[str, int]
    relations: tuple[str, ...]
    living: tuple[str, ...]
    theirs: tuple[str, ...]
    example: tuple[PersonExample, ...] = ()
