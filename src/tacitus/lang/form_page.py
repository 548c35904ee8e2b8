"""The form of `language.toml`, `furniture.toml` and `topics.toml`: what we must know to find the report on a page."""

from msgspec import Struct

from tacitus.model import BlockKind


class Parser(Struct, frozen=True, forbid_unknown_fields=True):
    """The syntactic parser of a language.

    Attributes:
        package: the installed package that carries the model; it is loaded by this name.
        install: what to give to pip where it is missing.
        relations: the parser's own labels -> ours (lang/syntax.py); a label not listed is kept as it is.
        parts: the parser's own tags -> universal parts of speech. Where given, the parser's slower components for parts
            of speech and dictionary forms are spared, and `inflected` says which words have another dictionary form.
        inflected: those tags whose words are not their own dictionary form ("VBD").
        auxiliary_lemmas: dictionary forms of verbs that are auxiliaries wherever they stand ("be").
        name_joiners: prepositions that stand inside names, lower case; a name with one may describe the noun behind it.
        participles: participles that the parser takes for nouns behind a number ("4 shot in a market") -> their dictionary form.
        stand_ins: names that the parser takes for other words ("IS" for a verb) -> what it is given instead, and marks that
            it misreads, of equal length, so that every place in the text stays what it is.
    """

    package: str
    install: str
    relations: dict[str, str]
    stand_ins: dict[str, str]
    parts: dict[str, str] = {}
    inflected: tuple[str, ...] = ()
    auxiliary_lemmas: tuple[str, ...] = ()
    name_joiners: tuple[str, ...] = ()
    participles: dict[str, str] = {}


class Language(Struct, frozen=True, forbid_unknown_fields=True):
    """language.toml: the language itself.

    Attributes:
        code: BCP 47.
        name: in English.
        abbreviations: words with a full stop that end no sentence, "lt.", in lower case.
        opening_quotes, closing_quotes: quotation marks; one that is in both opens and closes.
        before_numbers: abbreviations that are ordinary words too and hold only before a digit, "no.", in lower case.
        sentence_openers: words that, with a capital and no full stop, open a sentence even after an abbreviation
            ("in the U.S. The army ..."), in lower case.
        lower_case_openers: how a sentence may begin without a capital, "al-", in lower case.
        parser: None where no parser is to be had; the rooms then read by words and windows.
    """

    code: str
    name: str
    abbreviations: tuple[str, ...]
    opening_quotes: str
    closing_quotes: str
    before_numbers: tuple[str, ...] = ()
    sentence_openers: tuple[str, ...] = ()
    lower_case_openers: tuple[str, ...] = ()
    parser: Parser | None = None


class FurnitureRule(Struct, frozen=True, forbid_unknown_fields=True):
    """One sign that a block is no part of the report.

    Attributes:
        name: of the rule, shown in notes.
        kind: what the block is then.
        pattern: a regular expression, matched from the block's start without regard to case.
        takes_next: the following line belongs to it ("read more:" and a title below).
        ends_report: everything after it is furniture too (a comment form).
        within: it may also begin after a full stop inside a paragraph, and then runs to the paragraph's end.
        examples: blocks that it must find.
        counterexamples: blocks that it must leave.
    """

    name: str
    kind: BlockKind
    pattern: str
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...] = ()
    takes_next: bool = False
    ends_report: bool = False
    within: bool = False


class Furniture(Struct, frozen=True, forbid_unknown_fields=True):
    """furniture.toml: the signs of furniture, tried in order."""

    rule: tuple[FurnitureRule, ...]


class Topic(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that speak for one topic.

    Attributes:
        name: what a page may be about, "conflict", "road_accident"; several entries of one name, each with its own
            weight, add up.
        weight: what one distinct word adds.
        words: whole words or phrases in lower case; a trailing * stands for any ending.
        in_scope: a report on this is one of ours (conflict, displacement); all other topics count against.
    """

    name: str
    weight: float
    words: tuple[str, ...]
    in_scope: bool = False


class TopicExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A text and whether it tells of conflict."""

    text: str
    about_conflict: bool


class Topics(Struct, frozen=True, forbid_unknown_fields=True):
    """topics.toml: what tells a report of conflict from other pages.

    Attributes:
        topic: words and what they speak for.
        metaphors: words of conflict, as their entry has them, that games, markets and shows borrow ("siege"); beside several
            words of such a topic they weigh less.
        score_topic: the topic for which results of games speak ("3-1").
        example: texts and whether they tell of conflict.
    """

    topic: tuple[Topic, ...]
    metaphors: tuple[str, ...]
    score_topic: str
    example: tuple[TopicExample, ...]
