"""The form of `attitudes.toml`: words by which a text ascribes a thought, wish or stance to somebody who need not have spoken."""

from msgspec import Struct

from tacitus.lang.form_speech import SpeechExample, Takes


class AttitudeVerb(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Verbs of one sort: "oppose", "rail against", "take aim at".

    Attributes:
        name: of the rule.
        words: each verb as one string of all its forms.
        examples: sentences it must read; compulsory.
        counterexamples: sentences in which it must find nothing.
        takes: what its content can be.
        about: prepositions whose noun or clause is the content ("rail AGAINST").
        along: words of which one must stand right behind it, or be its object ("take AIM at", "speak OUT"); empty for any.
        passive: its passive counts where nobody is named ("was asked about").
        active: it counts in the active too; else in the passive alone ("is KNOWN as").
        bare: its subject is part of the content and nobody holds it ("the talks SEEM to have failed").
        anyone: its subject need be nobody who speaks ("the plan calls for").
    """

    name: str
    words: tuple[str, ...]
    examples: tuple[SpeechExample, ...]
    counterexamples: tuple[str, ...] = ()
    takes: tuple[Takes, ...] = ()
    about: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    passive: bool = False
    active: bool = True
    bare: bool = False
    anyone: bool = False


class AttitudeNoun(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Nouns of one sort: "opposition to", "their plan to", "the belief that".

    Attributes:
        about: prepositions whose noun is the content.
        takes: which clauses can be: CLAUSE "the belief THAT", ACTION "the plan TO".
        alone: it counts where nobody is named who holds it.
    """

    name: str
    words: tuple[str, ...]
    examples: tuple[SpeechExample, ...]
    counterexamples: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    takes: tuple[Takes, ...] = ()
    alone: bool = False


class AttitudeAdjective(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Adjectives of one sort: "confident that", "worried about", "willing to".

    Attributes:
        about: prepositions whose noun or clause is the content.
        takes: which clauses can be.
    """

    name: str
    words: tuple[str, ...]
    examples: tuple[SpeechExample, ...]
    counterexamples: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    takes: tuple[Takes, ...] = ()


class AttitudeWords(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """attitudes.toml.

    Attributes:
        holders: nouns that can hold a thought or stance, beside those that can speak ("half", "voters").
        endings: endings of nouns that are nearly always people ("weavERS").
        of: prepositions from a noun to whoever holds what it says ("support AMONG teachers").
        asking: words that open a question told, beside those that open what is said ("knows WHEN").
        light: forms of verbs whose subject holds the noun that is their object ("HAS a plan to").
    """

    verb: tuple[AttitudeVerb, ...]
    noun: tuple[AttitudeNoun, ...]
    adjective: tuple[AttitudeAdjective, ...]
    holders: tuple[str, ...]
    endings: tuple[str, ...]
    of: tuple[str, ...]
    asking: tuple[str, ...]
    light: tuple[str, ...]
