"""The form of `people.toml`: the words for who is counted."""

from msgspec import Struct, field

from tacitus.model import Demographic, Measure, Status


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
        plural_endings: endings of plurals that the parser may leave as they are -> of their singular ("servicemen").
        regular_endings: the same for things and units, which stand in labels and headings ("Houses destroyed").
        definite_words: words before one known person ("the governor", "his driver").
        collectives: nouns among the people that mean more than one in the singular ("army").
        units: nouns for groups that are counted as one -> "family" or "household".
        thing_units: lists of things -> the unit that a count of them is in.
        things: nouns that are no people, by name of list; "other" for what no measure counts.
        member_words: nouns that take their status from the body they belong to ("member", "man").
        belonging_verbs: verbs that say to whom people belong ("18 of them belonged to the police").
        pronouns: words that stand for people named before ("those", "them", "others").
        speaker_words: words above people who are the source of what is said ("according to two officials").
        more_words: words that may stand between a number and its "of" ("eight more of its staff").
        among_words: prepositions that say in which group people are ("among the prisoners were several officers").
        share_words: nouns that take a share of the number behind their "of" ("half of the 850"); the whole is not told of.
        along_words, with_words: words that set people beside others, one of each ("along with three drivers").
        by_words: prepositions before who does what a noun tells ("an uprising by 400 soldiers").
        taken_as: nouns behind the people that say as what they are taken ("18 soldiers prisoner").
        as_words: prepositions that say what people are ("700 boys as hostages").
        of_words: prepositions that join a part to its whole ("18 of the dead").
        default_status: what people are by a measure, where their noun does not say.
        forced_status: what people are by a measure, whatever their noun says: who is held is a detainee.
    """

    people: tuple[PeopleWords, ...]
    demographic: tuple[DemographicWords, ...]
    persons: tuple[str, ...]
    suffixes: tuple[str, ...]
    plural_endings: dict[str, str]
    regular_endings: dict[str, str]
    definite_words: tuple[str, ...]
    collectives: tuple[str, ...]
    units: dict[str, str]
    thing_units: dict[str, str]
    things: dict[str, tuple[str, ...]]
    member_words: tuple[str, ...]
    belonging_verbs: tuple[str, ...]
    pronouns: tuple[str, ...]
    of_words: tuple[str, ...]
    speaker_words: tuple[str, ...]
    more_words: tuple[str, ...]
    among_words: tuple[str, ...]
    share_words: tuple[str, ...]
    along_words: tuple[str, ...]
    with_words: tuple[str, ...]
    by_words: tuple[str, ...]
    taken_as: tuple[str, ...]
    as_words: tuple[str, ...]
    default_status: dict[Measure, Status]
    forced_status: dict[Measure, Status]
    example: tuple[PeopleExample, ...] = field(default=())
