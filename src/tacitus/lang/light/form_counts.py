"""The form of `writing.toml` and `counts.toml` of a light pack: how a language writes its words, and how it says how many."""

from msgspec import Struct

from tacitus.model import Qualifier


class Writing(Struct, frozen=True, forbid_unknown_fields=True):
    """writing.toml: how words are written and how they hang together. Phrases are in lower case.

    Attributes:
        breaks: words and marks that part two clauses, over which no count is joined to a word of harm.
        joiners: what stands between the members of a list of counts: ",", "and", "as well as".
        part_joiners: what stands between a total and its parts: "among them", "including".
        continuers: words right before a number that make it go on a list, whatever stands between: "besides".
        of_words: words that tie people to what they belong to: "of".
        fillers: words that may stand between a number and the people counted: "the", "other".
        sides: words between the counted and those to whom they belong: "on the side of", "among".
        stops: words that end the words for who is counted: prepositions, auxiliaries, conjunctions.
        elisions: words that are glued to the next by an apostrophe, without it: "l", "d".
        folds: letters -> the letter as which they are compared.
        glued: what may be glued to the beginning of a word: "و", "بال"; "لل=ال" where something else stands there without it.
        glued_joiners: those of them that say "and".
    """

    breaks: tuple[str, ...]
    joiners: tuple[str, ...]
    part_joiners: tuple[str, ...]
    of_words: tuple[str, ...]
    fillers: tuple[str, ...]
    stops: tuple[str, ...]
    sides: tuple[str, ...] = ()
    continuers: tuple[str, ...] = ()
    elisions: tuple[str, ...] = ()
    folds: dict[str, str] = {}
    glued: tuple[str, ...] = ()
    glued_joiners: tuple[str, ...] = ()


class Vague(Struct, frozen=True, forbid_unknown_fields=True):
    """Words for no exact number, and their bounds; with `about` they are a round number ("une centaine")."""

    words: tuple[str, ...]
    low: int | None = None
    best: int | None = None
    high: int | None = None
    about: int | None = None


class CountExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence and the counts of people that it may hold, each as its words and in short: "at_least 12"."""

    text: str
    counts: tuple[tuple[str, str], ...]


class CountWords(Struct, frozen=True, forbid_unknown_fields=True):
    """counts.toml: how many.

    Attributes:
        grouping: marks that group digits by three.
        decimal: the mark before a fraction.
        spelling: the language in which text2num spells numbers; None where `values` holds them all.
        cardinals: words that stand in spelled numbers.
        parts: what a number written as one word is made of ("fünfundvierzig"); empty where none is.
        fixed: numbers of two words or more that are no sum of them: "أحد عشر".
        exceeds: words that make a number behind them in their clause a bound that is passed: "topped".
        part_joiners: what ties those parts ("und"); none stands at the beginning.
        number_joiners: words that may stand within a spelled number: "et".
        values: own table of number words, where there is no spelling, or that it does not know.
        multipliers: words that multiply the number before: "millions".
        ones: words that are an article as well as the number one.
        vague: words for no exact number.
        before, after: qualifier -> words before or behind a number.
        ranges: words before the two numbers of a range, and between them.
        range_joiners: what stands between them where no word stands before.
        rises: words before two numbers that make them an old and a new one, no range: "rose from 12 to 19".
        not_people: words behind a number that make it count no people: units of time, money, length, things.
        months: names of months; a number before or behind is a date.
        not_after: words before a number that make it a label, an age or a date: "article", "âgé de".
        example: sentences with their counts.
    """

    grouping: str
    decimal: str
    cardinals: tuple[str, ...]
    ones: tuple[str, ...]
    vague: tuple[Vague, ...]
    before: dict[Qualifier, tuple[str, ...]]
    after: dict[Qualifier, tuple[str, ...]]
    ranges: tuple[tuple[str, str], ...]
    range_joiners: tuple[str, ...]
    not_people: tuple[str, ...]
    months: tuple[str, ...]
    not_after: tuple[str, ...]
    example: tuple[CountExample, ...]
    spelling: str | None = None
    rises: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    part_joiners: tuple[str, ...] = ()
    fixed: dict[str, int] = {}
    exceeds: tuple[str, ...] = ()
    number_joiners: tuple[str, ...] = ()
    values: dict[str, int] = {}
    multipliers: dict[str, int] = {}
