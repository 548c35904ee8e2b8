"""The form of `numbers.toml`: how a language says how many."""

from msgspec import Struct

from tacitus.model import Qualifier


class Vague(Struct, frozen=True, forbid_unknown_fields=True):
    """A word that says how many without a number.

    Attributes:
        words: one phrase in lower case, "dozens", "a few".
        low, best, high: what it commits to, None for an open end.
        multiplies: it may stand before a multiplier ("several hundred"): the bounds are then multiplied.
    """

    words: str
    low: int
    best: int | None = None
    high: int | None = None
    multiplies: bool = False


class QualifierPhrase(Struct, frozen=True, forbid_unknown_fields=True):
    """Phrases that bound the number behind them (or before them, in `after`)."""

    qualifier: Qualifier
    words: tuple[str, ...]


class NumberExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence and what its first number commits to; `kind` where it is no count."""

    text: str
    number: str
    low: int | None = None
    best: int | None = None
    high: int | None = None
    qualifier: Qualifier = Qualifier.EXACT
    kind: str = "cardinal"


class Numbers(Struct, frozen=True, forbid_unknown_fields=True):
    """numbers.toml: how a language says how many.

    Attributes:
        spelling: the language code that text2num spells numbers in; None where it has none.
        cardinals: number words that may stand in a spelled number.
        joiners: words inside a spelled number that are no number ("and").
        articles: words that stand for one before a multiplier ("a hundred").
        one_words: words that stand for one before a singular noun ("a soldier", "another soldier").
        pair_words: words that say two of people told of ("both").
        halves: words that halve the multiplier behind them ("half a million").
        singles: words that say exactly one ("a single").
        multipliers: words that multiply the number before them.
        spelled_multipliers: those of them that text2num spells.
        vague: words that say how many without a number.
        zero: words that count to none.
        no_qualifier_after: words that take the word behind them for themselves ("add up to 41", "rumours about 20 more").
        before, after: phrases that bound the number.
        between: pairs that open and join a range.
        range_joiners: words that join two numbers to a range by themselves ("20 to 30", "two or three").
        no_range_after: a number after one of these is not the start of a range ("from 39 to 57").
        no_vague_after: a vague word after one of these says no number ("how many").
        more_before, more_after: words that add the number to another figure.
        skip_before: words that may stand between a qualifier and its number.
        months: names of months.
        year_before: words before a year that never stand before a number of people.
        currency_symbols, currency_words, percent_words, unit_words: what is counted is no person.
        age_before, age_after: phrases around an age.
        kin_of: nouns whose "of" and a number tell of children, not of the dead ("a father of four").
        fractions: words behind a number that make it a share ("two thirds").
        ratios: words between two numbers that make both a share ("one in ten").
        another_words: words that stand for one more person where no noun follows ("another was hurt").
        ordinals: words that make a spelled number before a hyphen an ordinal ("twenty-first").
        abbreviated: zero words that before digits are the short form of "number" ("no. 9").
        age_bounds: words before a bare number that may bound an age ("people under 18").
        age_verbs: verbs between a person and an age ("she was 71").
        age_only: words before a bare age ("some of them only 12").
        age_of: nouns after which "of" and a number tell an age ("a boy of eight").
        age_joiners: marks that join ages beside their noun, as `joiners` do ("two men, 26 and 31").
        age_each: words before an age that all of them have ("the women, both 22").
        of_age: the last word of an age in hyphens that can stand for a person ("a 19-year-old").
        one_verbs: past forms of verbs that tell of one alone ("was"); a number before one is an age.
        named_before: words with a capital before a number that is part of a name or counts pictures ("Fox 8", "Image 4 of 11").
        identifiers: numbers that are names wherever they stand ("911").
        address_before: prepositions between which and a name a number is that of a house ("at 305 Elm").
        street_words: words that end an address; the number before it is one of a house ("305 East Main Street").
        numbering: words before a number that tell how many people there are ("the wounded number 79").
        identifier_before: words before a number that is a name ("resolution", "no.").
    """

    spelling: str | None
    cardinals: tuple[str, ...]
    joiners: tuple[str, ...]
    articles: tuple[str, ...]
    one_words: tuple[str, ...]
    pair_words: tuple[str, ...]
    halves: tuple[str, ...]
    singles: tuple[str, ...]
    multipliers: dict[str, int]
    spelled_multipliers: tuple[str, ...]
    vague: tuple[Vague, ...]
    zero: tuple[str, ...]
    no_qualifier_after: tuple[str, ...]
    before: tuple[QualifierPhrase, ...]
    after: tuple[QualifierPhrase, ...]
    between: tuple[tuple[str, str], ...]
    range_joiners: tuple[str, ...]
    no_range_after: tuple[str, ...]
    no_vague_after: tuple[str, ...]
    more_before: tuple[str, ...]
    more_after: tuple[str, ...]
    skip_before: tuple[str, ...]
    months: tuple[str, ...]
    year_before: tuple[str, ...]
    currency_symbols: str
    currency_words: tuple[str, ...]
    percent_words: tuple[str, ...]
    unit_words: tuple[str, ...]
    age_before: tuple[str, ...]
    age_after: tuple[str, ...]
    kin_of: tuple[str, ...]
    fractions: tuple[str, ...]
    ratios: tuple[str, ...]
    another_words: tuple[str, ...]
    ordinals: tuple[str, ...]
    abbreviated: tuple[str, ...]
    age_bounds: tuple[str, ...]
    age_verbs: tuple[str, ...]
    age_only: tuple[str, ...]
    age_of: tuple[str, ...]
    age_joiners: tuple[str, ...]
    age_each: tuple[str, ...]
    of_age: tuple[str, ...]
    one_verbs: tuple[str, ...]
    named_before: tuple[str, ...]
    identifiers: tuple[str, ...]
    address_before: tuple[str, ...]
    street_words: tuple[str, ...]
    identifier_before: tuple[str, ...]
    numbering: tuple[str, ...]
    example: tuple[NumberExample, ...]
