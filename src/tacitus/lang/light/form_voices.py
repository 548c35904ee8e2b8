"""The form of `voices.toml` and `shades.toml` of a light pack: who says it, and how firmly."""

from msgspec import Struct

from tacitus.model import Hedge


class Cue(Struct, frozen=True, forbid_unknown_fields=True):
    """Words of saying, and how firmly they say it."""

    hedge: Hedge
    words: tuple[str, ...]


class VoiceExample(Struct, frozen=True, forbid_unknown_fields=True):
    """Sentences of one report, and for each of its claims who says it, by id or in words ("" for the outlet), and how firmly."""

    text: str
    speakers: tuple[tuple[str, Hedge], ...]


class VoiceWords(Struct, frozen=True, forbid_unknown_fields=True):
    """voices.toml: who says what.

    Attributes:
        according: words before whoever says it: "according to".
        compounds: words of which the first part is a name that says it: "*-angaben".
        drops_subject: a verb of saying without any subject goes on from whoever spoke before.
        behind: words behind whoever says it: "zufolge".
        saying: verbs of saying.
        offices: nouns for who speaks without a name of the register: "police", "officials"; `*` as elsewhere.
        nobody: nouns behind `according` that are nobody's voice: "figures", "a first toll".
        carried: words by which whoever spoke before goes on: "he added", "the same source".
        carrying_subjects: subjects that stand for whoever spoke before, if a verb of saying follows: "he", "the organisation".
        heads: nouns by which a body is named again whose full name holds them: "the Observatory".
        told: words between a verb of saying and the agency that passes it on: "told".
        ends: words that end the name of a speaker.
        starts: words behind which the name of a speaker begins that stands before his verb.
        articles: words before a name that are no part of it.
        example: who says what.
    """

    according: tuple[Cue, ...]
    saying: tuple[Cue, ...]
    offices: tuple[str, ...]
    nobody: tuple[str, ...]
    carried: tuple[str, ...]
    carrying_subjects: tuple[str, ...]
    heads: tuple[str, ...]
    told: tuple[str, ...]
    ends: tuple[str, ...]
    starts: tuple[str, ...]
    articles: tuple[str, ...]
    example: tuple[VoiceExample, ...]
    behind: tuple[str, ...] = ()
    compounds: tuple[str, ...] = ()
    drops_subject: bool = False


class ShadeWords(Struct, frozen=True, forbid_unknown_fields=True):
    """shades.toml: words that make a figure less firm, older, or no fact at all.

    Attributes:
        unverified: "reportedly"; the conditional mood.
        claimed: "claims".
        denied: "denied that".
        unreal: words by which nothing is told as a fact, in their clause: "could", "threatens to".
        negations: words directly before or behind a word of harm by which it did not happen.
        negation_reach: how many words may stand between.
        earlier: words that make the figure one that is replaced: "an earlier toll".
        background: words that make it one of a whole war or another event: "since the war began".
    """

    unverified: tuple[str, ...]
    claimed: tuple[str, ...]
    denied: tuple[str, ...]
    unreal: tuple[str, ...]
    negations: tuple[str, ...]
    negation_reach: int
    earlier: tuple[str, ...]
    background: tuple[str, ...]
