"""The form of `measures.toml`: the words that say what is counted, and which figures go together."""

from msgspec import Struct

from tacitus.model import Measure, Status


class Trigger(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that say what is counted, and where the counted people stand to them.

    Attributes:
        measure: what is counted.
        role: where the counted stand: "object" (of the active, subject of the passive), "subject", "self" (the word is
            itself counted, "12 dead"), "of" (a noun of harm: "the killing of 12"), "predicate" ("12 are missing"),
            "toll" (a number that is said of the word: "the death toll rose to 12"), "borne" (people with it: "12 with burns"),
            "by" (people behind a noun of what they do: "an uprising by 400 soldiers").
        words: the dictionary forms of its head word, any one of them; of "self", "predicate" and "toll" also phrases.
        near: words of which one must stand within a few words ("lose" with "life"); "@name" is any proper name behind it,
            "+off" a word at most three words behind it, ">off" one anywhere behind it, "~off" one close on either side.
        near_also: a second such set.
        only: the statuses, any one, that the counted must have ("unknown" for none); any people where it is empty.
        unless: words that make it say something else, where one stands near as in `near` ("returned to work").
        negated: it counts only where it is negated ("not accounted for").
        weak: other words in the sentence that say a measure win over it ("prisoners" are detained unless they fled).
        open_end: it leaves open who of them lived ("taken to hospital").
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
    unless: tuple[str, ...] = ()
    negated: bool = False
    weak: bool = False
    open_end: bool = False
    only: tuple[Status, ...] = ()
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


class Begin(Struct, frozen=True, forbid_unknown_fields=True):
    """A verb that tells that a stock began: those whom it took are a flow.

    Attributes:
        found, becomes: the measures.
        verbs: dictionary forms of the verb of harm; with `people`, of the verb that the people are the object of.
        people: dictionary forms of the counted noun, any one ("took 18 prisoners").
    """

    found: Measure
    becomes: Measure
    verbs: tuple[str, ...]
    examples: tuple[str, ...]
    people: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()


class Doubt(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that leave open what happened, or to how many; the claim stays, and a note names both readings.

    Attributes:
        reads, other: the reading that is claimed, and the other one; "{number}" stands for the number.
        measure: of the claims that are in doubt; not asked where `numbers` are given.
        words: dictionary forms of the word of harm, any one.
        numbers: phrases of number that are in doubt by themselves, in lower case.
        settled_by: words, any one, that settle it where they stand in the sentence.
    """

    reads: str
    other: str
    measure: Measure = Measure.KILLED
    words: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    settled_by: tuple[str, ...] = ()
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...] = ()


class Measures(Struct, frozen=True, forbid_unknown_fields=True):
    """measures.toml: the words that say what is counted.

    Attributes:
        trigger: the words, each with where the counted stand.
        turn: measures that become another one by who is counted.
        doubt: words that leave open what happened, or to how many.
        both_words: coordinators between two harms of the same people that are not told apart ("12 killed and wounded").
        begin: verbs that tell that a stock began.
        lasting_words: adverbs of a state that goes on ("still").
        perfect_words: dictionary forms of the auxiliary of the perfect ("have").
        moved_words: prepositions of where the taken are brought ("taken to the fort" is no capture).
        holding_places: nouns for places where people are held ("detained at the school" tells of a state).
        gate: words of harm to one person who is told of without a number ("kill*"); a sentence with one is worth parsing.
        part_demonstratives: words that do so only where nothing describes them ("six of those").
        total_words: words for a number that name no measure ("total", "figure"); the measure is that of the last claim.
        tally_words: those of them after which a list of figures goes on with the toll before ("a higher tally: 121 of ...").
        predicate_verbs: verbs that join a subject to its number or state ("be", "stand", "rise").
        change_verbs: verbs that move a toll ("rise", "revise"): "from N" is then an older figure.
        unreal: auxiliaries that make what follows no fact ("could"); the number is set aside with a note.
        unreal_alone: auxiliaries that do so only without another beside them ("may flee", but not "may have fled").
        being: dictionary forms of auxiliaries that are not counted beside those.
        other_unit_words: words between two figures that count the same people in two units ("1,200 families, some 6,000 people").
        either_words: coordinators that leave open which of two harms came to whom ("killed or wounded").
        told_nouns: nouns over an infinitive that tell it as a fact ("the first attack to kill"); below others it is only meant.
        told_infinitives: verbs over an infinitive that tell it as a fact ("managed to free"); below all others it is only meant.
        unreal_modifiers: adjectives that make a noun of harm no fact ("the attempted killing").
        unreal_passives: verbs that make what people are told, asked or expected to do no fact ("were told to leave").
        not_negating: words after a negation that take it back ("not only").
        bringing_verbs: verbs that bring a total to its figure by what is told beside it ("raising the toll to 60").
        correcting_verbs: those of them that correct the figure told before it ("it raised the number to eight").
        to_words: prepositions before the figure that a total is brought to.
        all_words: words before a number that make it all of those told of ("killing all three").
        figure_words: prepositions before a figure that something is put at ("put the dead at 19").
        difference_words: prepositions of a difference between two figures ("lowered by 100").
        unreal_verbs: verbs whose content is wanted or feared, not told ("demand", "threaten").
        more_words: words behind a bare number that add nothing to it ("four more in Taiz").
        compared_words: words behind a bare number that compare it ("four than").
        include_verbs: verbs that open the parts of their subject ("the dead include four guards").
        manner_words: adverbs behind a bare number that make it a part of the harm before ("three seriously").
        part_fronts: words that open a sentence about the parts of a total before ("of these, 40 are children").
        moved_from: words between a figure and the older one of the same sentence ("up from").
        tracking_verbs, coming_verbs: verbs of counting and of coming, whose people are in flight close behind others who are.
        anybody: nouns for people of any kind.
        alone_words: words behind a part of the figure before ("122 were flown out, 35 of them on Monday alone").
        rest_words: words for the other parts, behind a part of the same sentence ("20 are in shelters, the others with kin").
        percent_nouns: nouns of a share in a hundred, which take up a total too ("70 per cent of them live in camps, 400 in").
        share_subjects: subjects that take up a total before; numbers beside them are parts ("most stay, some 750 left").
        separate_words: words that set a figure apart from the one before ("another").
        part_openers: words that open the parts of a total ("including", "among them").
        part_pronouns: words that stand for a total before ("them", "whom").
        earlier: words in a sentence whose figure is one that is replaced.
        earlier_adjectives: words that make a figure an older one, close before a word for a figure ("an earlier toll").
        first_adjectives, first_tolls: adjectives that make a figure an older one only before these words ("the first toll").
        reckoning_verbs: verbs that give a figure ("had reckoned with 50 dead").
        before_words: auxiliaries of what was said before ("had").
        sooner_words: words for an earlier time beside such a verb ("earlier").
        at_first_words: words that make a figure an older one beside any verb that gives it ("at first").
        earlier_before: words directly before such a figure ("not the", "from").
        no_fall_from: those of them that speak of an older figure only beside a verb of change ("rose from").
        against_words: those of them that a bare figure of a toll may follow without such a verb ("57, against 50").
        report_adjectives, report_words: words that make a report an older one ("previous reports"); a first report is no such.
        since_words, within_words: prepositions before the year or the war that a background figure spans.
        statistics_nouns: nouns for deaths that are counted over a time and place, not told of one event ("1,200 murders").
        since_events: nouns behind those prepositions for what a whole war began with ("since the coup").
        background_subjects: nouns whose toll is that of a whole war ("war").
        background_adjectives: adjectives that make a subject another event than the one reported ("a similar raid").
        background_signs: phrases that widen a figure to another time or place ("since", "worldwide").
    """

    trigger: tuple[Trigger, ...]
    turn: tuple[Turn, ...]
    doubt: tuple[Doubt, ...]
    both_words: tuple[str, ...]
    begin: tuple[Begin, ...]
    lasting_words: tuple[str, ...]
    perfect_words: tuple[str, ...]
    moved_words: tuple[str, ...]
    holding_places: tuple[str, ...]
    gate: tuple[str, ...]
    part_demonstratives: tuple[str, ...]
    total_words: tuple[str, ...]
    tally_words: tuple[str, ...]
    predicate_verbs: tuple[str, ...]
    change_verbs: tuple[str, ...]
    unreal: tuple[str, ...]
    unreal_alone: tuple[str, ...]
    being: tuple[str, ...]
    other_unit_words: tuple[str, ...]
    either_words: tuple[str, ...]
    told_nouns: tuple[str, ...]
    told_infinitives: tuple[str, ...]
    unreal_modifiers: tuple[str, ...]
    unreal_passives: tuple[str, ...]
    not_negating: tuple[str, ...]
    bringing_verbs: tuple[str, ...]
    correcting_verbs: tuple[str, ...]
    to_words: tuple[str, ...]
    all_words: tuple[str, ...]
    figure_words: tuple[str, ...]
    difference_words: tuple[str, ...]
    unreal_verbs: tuple[str, ...]
    more_words: tuple[str, ...]
    compared_words: tuple[str, ...]
    include_verbs: tuple[str, ...]
    manner_words: tuple[str, ...]
    part_fronts: tuple[str, ...]
    moved_from: tuple[str, ...]
    tracking_verbs: tuple[str, ...]
    coming_verbs: tuple[str, ...]
    anybody: tuple[str, ...]
    alone_words: tuple[str, ...]
    rest_words: tuple[str, ...]
    percent_nouns: tuple[str, ...]
    share_subjects: tuple[str, ...]
    separate_words: tuple[str, ...]
    part_openers: tuple[str, ...]
    part_pronouns: tuple[str, ...]
    earlier: tuple[str, ...]
    earlier_adjectives: tuple[str, ...]
    first_adjectives: tuple[str, ...]
    first_tolls: tuple[str, ...]
    reckoning_verbs: tuple[str, ...]
    before_words: tuple[str, ...]
    sooner_words: tuple[str, ...]
    at_first_words: tuple[str, ...]
    earlier_before: tuple[str, ...]
    no_fall_from: tuple[str, ...]
    against_words: tuple[str, ...]
    report_adjectives: tuple[str, ...]
    report_words: tuple[str, ...]
    since_words: tuple[str, ...]
    within_words: tuple[str, ...]
    statistics_nouns: tuple[str, ...]
    since_events: tuple[str, ...]
    background_subjects: tuple[str, ...]
    background_adjectives: tuple[str, ...]
    background_signs: tuple[str, ...]
