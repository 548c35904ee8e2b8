"""The form of `numbers.toml`, `measures.toml` and `people.toml`: what we must know to find who came to harm, and how many."""

from msgspec import Struct, field

from tacitus.model import Demographic, Measure, Qualifier, Status


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
        halves: words that halve the multiplier behind them ("half a million").
        singles: words that say exactly one ("a single").
        multipliers: words that multiply the number before them.
        spelled_multipliers: those of them that text2num spells.
        vague: words that say how many without a number.
        zero: words that count to none.
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
        ordinals: words that make a spelled number before a hyphen an ordinal ("twenty-first").
        abbreviated: zero words that before digits are the short form of "number" ("no. 9").
        age_bounds: words before a bare number that may bound an age ("people under 18").
        age_verbs: verbs between a person and an age ("she was 71").
        age_only: words before a bare age ("some of them only 12").
        age_of: nouns after which "of" and a number tell an age ("a boy of eight").
        identifier_before: words before a number that is a name ("resolution", "no.").
    """

    spelling: str | None
    cardinals: tuple[str, ...]
    joiners: tuple[str, ...]
    articles: tuple[str, ...]
    one_words: tuple[str, ...]
    halves: tuple[str, ...]
    singles: tuple[str, ...]
    multipliers: dict[str, int]
    spelled_multipliers: tuple[str, ...]
    vague: tuple[Vague, ...]
    zero: tuple[str, ...]
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
    ordinals: tuple[str, ...]
    abbreviated: tuple[str, ...]
    age_bounds: tuple[str, ...]
    age_verbs: tuple[str, ...]
    age_only: tuple[str, ...]
    age_of: tuple[str, ...]
    identifier_before: tuple[str, ...]
    example: tuple[NumberExample, ...]


class Trigger(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that say what is counted, and where the counted people stand to them.

    Attributes:
        measure: what is counted.
        role: where the counted stand: "object" (of the active, subject of the passive), "subject", "self" (the word is
            itself counted, "12 dead"), "of" (a noun of harm: "the killing of 12"), "predicate" ("12 are missing"),
            "toll" (a number that is said of the word: "the death toll rose to 12").
        words: the dictionary forms of its head word, any one of them; of "self", "predicate" and "toll" also phrases.
        near: words of which one must stand within a few words ("lose" with "life"); "@name" is any proper name behind it.
        near_also: a second such set.
        weak: other words in the sentence that say a measure win over it ("prisoners" are detained unless they fled).
        counts: "people", or which list of things in people.toml ("buildings").
        examples: sentences with the counted number in [brackets].
        counterexamples: sentences in which it must count nothing.
    """

    measure: Measure
    role: str
    words: tuple[str, ...]
    examples: tuple[str, ...]
    near: tuple[str, ...] = ()
    near_also: tuple[str, ...] = ()
    weak: bool = False
    counts: str = "people"
    counterexamples: tuple[str, ...] = ()


class Turn(Struct, frozen=True, forbid_unknown_fields=True):
    """A measure that becomes another where the counted people are of a kind: the arrested who had escaped are recaptured.

    Attributes:
        found, becomes: the measures.
        people: dictionary forms of the counted noun, any one.
        near: dictionary forms of words that hang on the counted people, any one.
    """

    found: Measure
    becomes: Measure
    examples: tuple[str, ...]
    people: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


class Measures(Struct, frozen=True, forbid_unknown_fields=True):
    """measures.toml: the words that say what is counted.

    Attributes:
        trigger: the words, each with where the counted stand.
        turn: measures that become another one by who is counted.
        gate: words of harm to one person who is told of without a number ("kill*"); a sentence with one is worth parsing.
        total_words: words for a number that name no measure ("total", "figure"); the measure is that of the last claim.
        tally_words: those of them after which a list of figures goes on with the toll before ("a higher tally: 121 of ...").
        predicate_verbs: verbs that join a subject to its number or state ("be", "stand", "rise").
        change_verbs: verbs that move a toll ("rise", "revise"): "from N" is then an older figure.
        unreal: auxiliaries that make what follows no fact ("could"); the number is set aside with a note.
        unreal_alone: auxiliaries that do so only without another beside them ("may flee", but not "may have fled").
        being: dictionary forms of auxiliaries that are not counted beside those.
        either_words: coordinators that leave open which of two harms came to whom ("killed or wounded").
        unreal_modifiers: adjectives that make a noun of harm no fact ("the attempted killing").
        unreal_passives: verbs that make what people are told, asked or expected to do no fact ("were told to leave").
        not_negating: words after a negation that take it back ("not only").
        difference_words: prepositions of a difference between two figures ("lowered by 100").
        unreal_verbs: verbs whose content is wanted or feared, not told ("demand", "threaten").
        include_verbs: verbs that open the parts of their subject ("the dead include four guards").
        manner_words: adverbs behind a bare number that make it a part of the harm before ("three seriously").
        share_subjects: subjects that take up a total before; the numbers of their sentence are parts ("most stay, some 750 left").
        separate_words: words that set a figure apart from the one before ("another").
        part_openers: words that open the parts of a total ("including", "among them").
        part_pronouns: words that stand for a total before ("them", "whom").
        earlier: words in a sentence whose figure is one that is replaced.
        earlier_adjectives: words that make a figure an older one, close before a word for a figure ("an earlier toll").
        earlier_before: words directly before such a figure ("not the", "from").
        no_fall_from: those of them that speak of an older figure only beside a verb of change ("rose from").
        against_words: those of them that a bare figure of a toll may follow without such a verb ("57, against 50").
        report_adjectives, report_words: words that make a report an older one ("previous reports"); a first report is no such.
        since_words, within_words: prepositions before the year or the war that a background figure spans.
        background_subjects: nouns whose toll is that of a whole war ("war").
        background_signs: phrases that widen a figure to another time or place ("since", "worldwide").
    """

    trigger: tuple[Trigger, ...]
    turn: tuple[Turn, ...]
    gate: tuple[str, ...]
    total_words: tuple[str, ...]
    tally_words: tuple[str, ...]
    predicate_verbs: tuple[str, ...]
    change_verbs: tuple[str, ...]
    unreal: tuple[str, ...]
    unreal_alone: tuple[str, ...]
    being: tuple[str, ...]
    either_words: tuple[str, ...]
    unreal_modifiers: tuple[str, ...]
    unreal_passives: tuple[str, ...]
    not_negating: tuple[str, ...]
    difference_words: tuple[str, ...]
    unreal_verbs: tuple[str, ...]
    include_verbs: tuple[str, ...]
    manner_words: tuple[str, ...]
    share_subjects: tuple[str, ...]
    separate_words: tuple[str, ...]
    part_openers: tuple[str, ...]
    part_pronouns: tuple[str, ...]
    earlier: tuple[str, ...]
    earlier_adjectives: tuple[str, ...]
    earlier_before: tuple[str, ...]
    no_fall_from: tuple[str, ...]
    against_words: tuple[str, ...]
    report_adjectives: tuple[str, ...]
    report_words: tuple[str, ...]
    since_words: tuple[str, ...]
    within_words: tuple[str, ...]
    background_subjects: tuple[str, ...]
    background_signs: tuple[str, ...]


class PeopleWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Nouns for people of one status; dictionary forms in lower case, compounds by their last word."""

    status: Status
    nouns: tuple[str, ...]
    modifiers: tuple[str, ...] = ()


class DemographicWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Nouns and adjectives for people of one age or sex."""

    demographic: Demographic
    words: tuple[str, ...]


class PeopleExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A phrase and who it counts."""

    words: str
    status: Status
    demographic: tuple[Demographic, ...] = ()


class Peoples(Struct, frozen=True, forbid_unknown_fields=True):
    """people.toml: the words for who is counted.

    Attributes:
        people: nouns by status.
        demographic: nouns and adjectives by age and sex.
        persons: nouns for people of no said status ("person", "victim", "foreigner").
        suffixes: endings of nouns for people that no list names ("scavenger"); no noun of a list of things.
        definite_words: words before one known person ("the governor", "his driver").
        collectives: nouns among the people that mean more than one in the singular ("army").
        units: nouns for groups that are counted as one -> "family" or "household".
        things: nouns that are no people, by name of list; "other" for what no measure counts.
        member_words: nouns that take their status from the body they belong to ("member", "man").
        belonging_verbs: verbs that say to whom people belong ("18 of them belonged to the police").
        pronouns: words that stand for people named before ("those", "them", "others").
        among_words: prepositions that say in which group people are ("among the prisoners were several officers").
        share_words: nouns that take a share of the number behind their "of" ("half of the 850"); the whole is not told of.
        as_words: prepositions that say what people are ("700 boys as hostages").
        of_words: prepositions that join a part to its whole ("18 of the dead").
        default_status: what people are by a measure, where their noun does not say.
        forced_status: what people are by a measure, whatever their noun says: who is held is a detainee.
    """

    people: tuple[PeopleWords, ...]
    demographic: tuple[DemographicWords, ...]
    persons: tuple[str, ...]
    suffixes: tuple[str, ...]
    definite_words: tuple[str, ...]
    collectives: tuple[str, ...]
    units: dict[str, str]
    things: dict[str, tuple[str, ...]]
    member_words: tuple[str, ...]
    belonging_verbs: tuple[str, ...]
    pronouns: tuple[str, ...]
    of_words: tuple[str, ...]
    among_words: tuple[str, ...]
    share_words: tuple[str, ...]
    as_words: tuple[str, ...]
    default_status: dict[Measure, Status]
    forced_status: dict[Measure, Status]
    example: tuple[PeopleExample, ...] = field(default=())
