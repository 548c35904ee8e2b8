"""The form of `speech.toml`: what we must know to find who says it."""

from enum import StrEnum

from msgspec import Struct

from tacitus.model import Hedge, SpeechKind


class Takes(StrEnum):
    """What can be the content of a word of saying.

    CLAUSE a finite clause, a quotation, or the sentence around it; OBJECT its object ("counts 322 deaths"); ACTION a
    clause without a subject ("vows to free", "boasts of freeing").
    """

    CLAUSE = "clause"
    OBJECT = "object"
    ACTION = "action"


class SpeechExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence and what is said in it.

    Attributes:
        text: the sentence.
        cue: the word of saying that must be found in it.
        says: words that its content must hold.
        speaker: the words for the speaker; empty where nobody is named.
        hedge: what the word of saying makes of the content.
    """

    text: str
    cue: str
    says: str
    speaker: str = ""
    hedge: Hedge = Hedge.ASSERTED


class SpeechVerb(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Verbs of saying of one sort.

    Attributes:
        name: of the rule.
        words: each verb as one string of all its forms, "say says said saying".
        examples: sentences it must read; compulsory.
        counterexamples: sentences in which it must find nothing.
        kind: what it does with the figures in its content.
        hedge: what it makes of its content.
        takes: what its content can be.
        about: prepositions whose noun is the content ("spoke of").
        frame: prepositions of which one must follow ("put the dead AT 12"); empty for no condition.
        objects: nouns of which its object must be one ("gave its own FIGURES"); empty for any.
        figures: its object must be a noun for a figure ("RAISED the toll to 12").
        weak: only who can speak (a name, a pronoun for a person, a noun of `speakers`) is its subject.
        passive: what its passive without an agent makes of the content ("are said to be"); None where it attributes nothing.
        personal: with a clause behind it, whatever its subject is speaks ("The nominee THINKS that").
        aside: it can stand beside what is said ("as the mayor SAID").
        hears: its direct object is who hears it ("told Reuters").
    """

    name: str
    words: tuple[str, ...]
    examples: tuple[SpeechExample, ...]
    counterexamples: tuple[str, ...] = ()
    kind: SpeechKind = SpeechKind.SAY
    hedge: Hedge = Hedge.ASSERTED
    takes: tuple[Takes, ...] = (Takes.CLAUSE,)
    about: tuple[str, ...] = ()
    frame: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    figures: bool = False
    weak: bool = False
    passive: Hedge | None = None
    personal: bool = False
    aside: bool = False
    hears: bool = False


class SpeechPhrase(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Phrases before the speaker ("according to X").

    Attributes:
        own: nouns that must then belong to the speaker ("in X's BREAKDOWN"); empty where the speaker stands right after.
    """

    name: str
    words: tuple[str, ...]
    examples: tuple[SpeechExample, ...]
    counterexamples: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    hedge: Hedge = Hedge.ASSERTED


class SpeechNoun(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Nouns of saying ("the group's claim that", "a police figure of").

    Attributes:
        hedge: what the noun makes of the content.
        unnamed: what it makes of it where it belongs to nobody ("rumours say"); None where it then attributes nothing.
        figure: it stands for a figure, so the number that its verb tells is its content too ("the ministry's toll was 50").
    """

    name: str
    words: tuple[str, ...]
    examples: tuple[SpeechExample, ...]
    counterexamples: tuple[str, ...] = ()
    hedge: Hedge = Hedge.ASSERTED
    unnamed: Hedge | None = None
    figure: bool = False


class RelayExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence and the hands through which it passed, by name, innermost first."""

    text: str
    hands: tuple[str, ...]


class Relays(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How words say that one body passes on what another said.

    Attributes:
        citing: verbs whose object is the inner speaker and whose subject relays, each as one string of all its forms.
        publishing: verbs whose agent carries a speaker's statement ("put out by its agency"), participles.
        by: prepositions of the agent.
        via: prepositions of what carries a speaker's words ("said THROUGH its agency").
        hearing: words between a speaker and the outlet that hears him ("speaking to").
    """

    citing: tuple[str, ...]
    publishing: tuple[str, ...]
    by: tuple[str, ...]
    via: tuple[str, ...]
    hearing: tuple[str, ...]
    examples: tuple[RelayExample, ...]


class NameExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A text of sentences, the words of a speaker in it, and the name that they stand for."""

    text: str
    words: str
    name: str


class Names(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How speakers are named.

    Attributes:
        determiners: words before a noun that say it is known or one of some, dropped from a name.
        definite: those of them that point to something known ("THE report", not "reports").
        titles: words before a person's name that are no part of it.
        voices: nouns for who speaks for a body ("spokesman"): unnamed, the body itself speaks.
        vehicles: nouns for what carries words and never speaks by itself ("statement", "Telegram").
        speakers: nouns that can speak, beside voices and names.
        persons: pronouns for one person.
        bodies: pronouns for a body or group.
        own_voices: pronouns by which a quoted speaker speaks of himself or to another.
        relatives: pronouns that stand for the noun before.
        empty: subjects that stand for nobody ("it" in "it was reported").
        descriptions: nouns for a body that was named before -> the kinds of source it may be.
        called: words between a noun and the name of what it is ("the group KNOWN AS").
        outlets: words in a name that show an outlet, or nouns for one ("newspaper").
        unnamed: nouns for nobody in particular; what they say has no speaker with an id of its own.
    """

    determiners: tuple[str, ...]
    definite: tuple[str, ...]
    titles: tuple[str, ...]
    voices: tuple[str, ...]
    vehicles: tuple[str, ...]
    speakers: tuple[str, ...]
    persons: tuple[str, ...]
    bodies: tuple[str, ...]
    own_voices: tuple[str, ...]
    relatives: tuple[str, ...]
    empty: tuple[str, ...]
    descriptions: dict[str, tuple[str, ...]]
    called: tuple[str, ...]
    outlets: tuple[str, ...]
    unnamed: tuple[str, ...]
    examples: tuple[NameExample, ...]


class Joints(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Small words between the parts of a statement.

    Attributes:
        that: words that open what is said.
        turns: words that open another clause, with another speaker ("while").
        between: words that may stand between speaker and verb ("also").
        negations: words by which nothing is said ("did NOT say").
        unreal: auxiliaries with which nothing has been said yet ("WILL announce").
        refusals: forms of verbs with which nothing is said ("DECLINED to say").
        own_marks: marks of possession.
        of: prepositions from a noun of saying to its speaker ("a statement BY").
        content: prepositions from a noun of saying to what it says ("a figure OF 55").
        perfect: forms of the auxiliary of what was done before ("claims to HAVE").
        aside: words that open such an aside ("AS the mayor said").
        further: gerunds with which whoever is speaking goes on ("ADDING that").
        finite: its tags of forms that have a subject of their own.
        past: the parser's tags of forms that can stand with it ("claims to have come and GONE").
    """

    that: tuple[str, ...]
    turns: tuple[str, ...]
    between: tuple[str, ...]
    negations: tuple[str, ...]
    unreal: tuple[str, ...]
    refusals: tuple[str, ...]
    own_marks: tuple[str, ...]
    of: tuple[str, ...]
    content: tuple[str, ...]
    perfect: tuple[str, ...]
    aside: tuple[str, ...]
    further: tuple[str, ...]
    finite: tuple[str, ...]
    past: tuple[str, ...]


class SpeechWords(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """speech.toml: words of saying, and how speakers are named."""

    verb: tuple[SpeechVerb, ...]
    phrase: tuple[SpeechPhrase, ...]
    noun: tuple[SpeechNoun, ...]
    relays: Relays
    names: Names
    joints: Joints
