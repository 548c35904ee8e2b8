"""The form of `counted.toml` and `harms.toml` of a light pack: who is counted, and what happened to them."""

from enum import StrEnum

from msgspec import Struct

from tacitus.model import Demographic, Measure, Status, Unit


class CountedGroup(Struct, frozen=True, forbid_unknown_fields=True):
    """Words for people.

    Attributes:
        words: as they stand in a text, in lower case; `*` at the end or the beginning stands for any letters.
        status: their part in the conflict.
        demographic: their age and sex, as far as the words say it.
        unit: in what they are counted.
        open: the words say nothing of their part, so that words behind them may ("members of the army").
        pairs: words that count two by themselves (a dual).
        singles: words that count one where a word of harm stands right before, without any number.
    """

    status: Status
    words: tuple[str, ...]
    demographic: tuple[Demographic, ...] = ()
    unit: Unit = Unit.PERSON
    open: bool = False
    pairs: tuple[str, ...] = ()
    singles: tuple[str, ...] = ()


class CountedWords(Struct, frozen=True, forbid_unknown_fields=True):
    """counted.toml: the words for people; the first group that has a word decides."""

    group: tuple[CountedGroup, ...]


class Side(StrEnum):
    """Where the counted stand to a word of harm.

    SELF the word is the counted themselves ("12 dead"); BEFORE they stand before it ("12 were killed"); BEHIND they stand
    behind it ("killed 12"); EITHER on both sides ("12 died", "there died 12").
    """

    SELF = "self"
    BEFORE = "before"
    BEHIND = "behind"
    EITHER = "either"


class HarmWord(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that say what is counted.

    Attributes:
        measure: what they say.
        side: where the counted stand to them.
        words: phrases in lower case; `*` stands for any letters, `..` for words between two parts of one verb.
        tail: where the counted stand to the second part of a verb in two parts.
        only: the counted must be one of these, where given.
        never: the counted must be none of these.
        beside: one of these must stand in the sentence, where given.
        status: what it makes of people of whom nothing else is said.
        people: the measure counts nobody but people, so that an unknown word behind the number is taken for people.
    """

    measure: Measure
    side: Side
    words: tuple[str, ...]
    tail: Side = Side.BEFORE
    only: tuple[Status, ...] = ()
    never: tuple[Status, ...] = ()
    beside: tuple[str, ...] = ()
    status: Status | None = None
    people: bool = False


class HarmExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence and what it claims, in short: "killed 12 civilian; injured 30", or "nothing"."""

    text: str
    claims: str


class HarmWords(Struct, frozen=True, forbid_unknown_fields=True):
    """harms.toml: the words of harm, with sentences that they must read and sentences that they must leave.

    Attributes:
        harm: the words.
        among: words before a word of harm by which parts of its total are named: "among the dead".
        pronouns: words for people told of before: "of them".
        example: what must be read.
        counterexample: sentences that claim nothing.
    """

    harm: tuple[HarmWord, ...]
    among: tuple[str, ...]
    pronouns: tuple[str, ...]
    example: tuple[HarmExample, ...]
    counterexample: tuple[str, ...]
