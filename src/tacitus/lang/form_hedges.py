"""The form of `hedges.toml`: what we must know to find how firmly a thing is said."""

from msgspec import Struct

from tacitus.model import Hedge


class HedgeExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A text whose number in [brackets] is said with a hedge."""

    text: str
    hedge: Hedge


class LocalHedge(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that hedge the clause in which they stand: adverbs and auxiliaries.

    Attributes:
        before: words or phrases of which one must follow next ("would HAVE"); empty for no condition.
        state: they are the verb of those who are counted, or stand behind them ("six sailors, PRESUMED drowned").
    """

    words: tuple[str, ...]
    hedge: Hedge
    examples: tuple[HedgeExample, ...]
    before: tuple[str, ...] = ()
    state: bool = False


class Doubt(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Sentences that say a claim is not confirmed.

    Attributes:
        negated: forms of the verbs of checking that must stand with a negation ("verified").
        negations: words of which one must stand before such a verb.
        able: words of which one must stand there too: who merely keeps silent ("did not confirm") casts no doubt.
        words: words or phrases that say it alone ("unconfirmed").
        both: words that reach back over two sentences ("NEITHER claim").
        other: words behind such a verb that turn the doubt to something else ("could not establish WHO did it").
        back: words of which one must stand in the sentence for it to reach back to what was said before ("the claim").
    """

    negated: tuple[str, ...]
    negations: tuple[str, ...]
    able: tuple[str, ...]
    words: tuple[str, ...]
    both: tuple[str, ...]
    other: tuple[str, ...]
    back: tuple[str, ...]
    examples: tuple[HedgeExample, ...]


class Denial(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that take a figure back.

    Attributes:
        before: phrases right before the figure ("not the").
        withdrawn: forms of verbs that withdraw the figure which is their object or the subject of their passive.
        figures: nouns for a figure, of which one must stand with it.
        false: what a report that did not happen is said to be ("BASELESS").
        own: words for the speaker's own side: what they are denied to have done is no denied figure ("its forces").
        deeds: nouns for having done it ("responsibility"): their denial leaves the figure as it is.
    """

    before: tuple[str, ...]
    withdrawn: tuple[str, ...]
    figures: tuple[str, ...]
    false: tuple[str, ...]
    own: tuple[str, ...]
    deeds: tuple[str, ...]
    examples: tuple[HedgeExample, ...]


class HedgeWords(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """hedges.toml: words that make a claim less firm, or deny it."""

    local: tuple[LocalHedge, ...]
    doubt: Doubt
    denial: Denial
