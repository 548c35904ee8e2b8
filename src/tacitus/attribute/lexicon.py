"""SpeechLexicon: the pack's words of saying, indexed once."""

from collections.abc import Iterable
from dataclasses import dataclass

from tacitus.lang import LanguagePack
from tacitus.lang.form_speech import Joints, Names, Relays, SpeechNoun, SpeechPhrase, SpeechVerb
from tacitus.world import SourceRegister

Words = tuple[str, ...]
COLON = ":"
NEGATED, OWN, DEED = "!not", "!own", "!deed"  # marks at the end of the name of a rule


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechLexicon:
    """Look-ups by the words as they stand, in lower case.

    Attributes:
        verbs: a form -> the entries that have it, in the order of the pack.
        gerunds: the forms that hang on another verb ("saying").
        bare: the dictionary forms.
        phrases: the first word -> (all words, entry), the longest first.
        nouns: a noun of saying -> its entry.
        cues: every word that can open a rule; a sentence without any is not looked at.
        citing: forms of verbs whose object is the inner speaker.
        publishing: participles of verbs whose agent carries a speaker's words.
        days: names of days and months, which do nothing themselves ("found by Thursday").
        carriers: nouns for what carries words or figures and does not speak by itself.
    """

    verbs: dict[str, tuple[SpeechVerb, ...]]
    gerunds: frozenset[str]
    bare: frozenset[str]
    phrases: dict[str, tuple[tuple[Words, SpeechPhrase], ...]]
    nouns: dict[str, SpeechNoun]
    cues: frozenset[str]
    citing: frozenset[str]
    publishing: frozenset[str]
    carriers: frozenset[str]
    relays: Relays
    names: Names
    joints: Joints
    days: frozenset[str]
    speakers: frozenset[str]
    outlets: frozenset[str]
    titles: frozenset[str]
    determiners: frozenset[str]
    definite: frozenset[str]
    register: SourceRegister


def lexicon_of(pack: LanguagePack, register: SourceRegister) -> SpeechLexicon:
    """The look-ups of a pack."""
    words = pack.speech
    verbs: dict[str, tuple[SpeechVerb, ...]] = {}
    gerunds: set[str] = set()
    for verb in words.verb:
        for forms in verb.words:
            gerunds.add(forms.split()[-1])
            for form in forms.split():
                verbs[form] = (*verbs.get(form, ()), verb)
    citing = {form for forms in words.relays.citing for form in forms.split()}
    gerunds |= {forms.split()[-1] for forms in words.relays.citing}
    phrases: dict[str, list[tuple[Words, SpeechPhrase]]] = {}
    for phrase in words.phrase:
        for text in phrase.words:
            phrases.setdefault(text.split()[0], []).append((tuple(text.split()), phrase))
    nouns = {form: noun for noun in words.noun for form in noun.words}
    own = {noun for phrase in words.phrase for noun in phrase.own}
    openers = {first for first, known in phrases.items() if any(not phrase.own for _, phrase in known)}
    return SpeechLexicon(
        verbs=verbs,
        gerunds=frozenset(gerunds),
        bare=frozenset(forms.split()[0] for verb in words.verb for forms in verb.words),
        phrases={first: tuple(sorted(known, key=lambda x: -len(x[0]))) for first, known in phrases.items()},
        nouns=nouns,
        cues=frozenset(verbs) | frozenset(nouns) | own | openers | citing | {COLON},
        citing=frozenset(citing),
        publishing=frozenset(words.relays.publishing),
        carriers=frozenset(words.names.vehicles) | frozenset(nouns) | own,
        relays=words.relays,
        names=words.names,
        joints=words.joints,
        days=frozenset(day.lower() for day in (*pack.dates.weekdays, *pack.dates.months)),
        speakers=frozenset(words.names.speakers) | frozenset(words.names.voices),
        outlets=frozenset(words.names.outlets),
        titles=frozenset(words.names.titles),
        determiners=frozenset(words.names.determiners),
        definite=frozenset(words.names.definite),
        register=register,
    )


def cue_terms(pack: LanguagePack) -> tuple[str, ...]:
    """Every word or phrase that says that somebody says something, in lower case: a sentence with one is worth parsing."""
    verbs = {form for verb in pack.speech.verb for forms in verb.words for form in forms.split()}
    phrases = {text for phrase in pack.speech.phrase if not phrase.own for text in phrase.words}
    nouns = {noun for entry in pack.speech.noun for noun in entry.words}
    citing = {form for forms in pack.speech.relays.citing for form in forms.split()}
    verbs |= {form for verb in pack.attitudes.verb for forms in verb.words for form in forms.split()}
    stances = {word for noun in pack.attitudes.noun for word in noun.words}
    stances |= {word for adjective in pack.attitudes.adjective for word in adjective.words}
    return tuple(sorted(verbs | phrases | nouns | citing | stances))


def hedge_terms(pack: LanguagePack) -> tuple[str, ...]:
    """Every word that makes a figure less than firm or takes it back, in lower case."""
    words = pack.hedges
    local = {text for entry in words.local for text in entry.words}
    return tuple(sorted(local | set(words.doubt.negated) | set(words.doubt.words) | set(words.denial.withdrawn)))


def by_first_word(phrases: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    """Phrases, as tuples of their words, by their first word."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        table.setdefault(phrase.split()[0], []).append(tuple(phrase.split()))
    return table
