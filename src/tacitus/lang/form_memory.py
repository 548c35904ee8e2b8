"""The form of `memory.toml`: the words by which a report goes on about people and harm that it told of before."""

from msgspec import Struct


class MemoryWords(Struct, frozen=True, forbid_unknown_fields=True):
    """memory.toml: how a sentence takes up the harm of an earlier one.

    Attributes:
        giving_verbs: dictionary forms of verbs whose bare object is a figure of the harm told last ("the union counted 97").
        giving_with: prepositions before such a figure, each with the verbs that it stands behind ("spoke of 60").
        figure_nouns: words for a figure that name no harm ("the figure stands at 40", "a figure of 76").
        changed_by: adverbs before the figure that was left behind ("up from 276"), with `changed_from`.
        changed_from: the prepositions before it.
        changing_verbs: verbs that move a figure ("corrected to 77").
        pronouns: words that stand for a figure ("by Thursday it was 23").
        stating_verbs: verbs that say a figure of such a pronoun ("be").
        putting_verbs: verbs that put such a pronoun at a figure ("put it at 52").
        stated_with: prepositions before a figure that is said of a word for a figure ("stands at 40", "rose to 40").
        roll_nouns: what holds the names of the harmed ("list", "plaque").
        roll_units: what stands on it, one for each of them ("names").
        roll_verbs: verbs that put people on such a list ("identify", "name").
        victims: nouns for people harmed that do not say how ("victim").
        living: words that tell of victims as alive ("the surviving victims").
        described_by: verbs that say of a bare number of the people before who they were ("eight were under 16").
        fatal_manner: adverbs behind a bare number that make it the dead among those before ("four were shot, one fatally").
        others: words for people like those before ("23 others").
        losing_verbs: verbs whose subject is the side that the counted are of ("the rebels lost nine").
        loss_nouns: nouns of such a loss ("army losses stand at 12").
        ago_words: words behind a span of time that lead back by it ("two years ago").
        long_units: spans after which an event is another one than that reported ("year").
        short_units: spans after which it is where the report has told its own before ("month"), and months and seasons by name.
        other_events: adjectives of an event that is none of those reported ("in a previous shooting").
        last_words: adjectives before such a span ("last month").
        brackets: opening brackets in which a speaker's figure stands ("told the council (105)").
        examples: sentences joined by ` // `, the last with the figure in [brackets], which takes the harm of those before.
        counterexamples: likewise, where it must count nothing.
    """

    giving_verbs: tuple[str, ...]
    giving_with: dict[str, tuple[str, ...]]
    figure_nouns: tuple[str, ...]
    changed_by: tuple[str, ...]
    changed_from: tuple[str, ...]
    changing_verbs: tuple[str, ...]
    pronouns: tuple[str, ...]
    stating_verbs: tuple[str, ...]
    putting_verbs: tuple[str, ...]
    stated_with: tuple[str, ...]
    roll_nouns: tuple[str, ...]
    roll_units: tuple[str, ...]
    roll_verbs: tuple[str, ...]
    victims: tuple[str, ...]
    living: tuple[str, ...]
    described_by: tuple[str, ...]
    fatal_manner: tuple[str, ...]
    others: tuple[str, ...]
    losing_verbs: tuple[str, ...]
    loss_nouns: tuple[str, ...]
    ago_words: tuple[str, ...]
    long_units: tuple[str, ...]
    short_units: tuple[str, ...]
    other_events: tuple[str, ...]
    last_words: tuple[str, ...]
    brackets: tuple[str, ...]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
