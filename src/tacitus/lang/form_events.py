"""The form of `events.toml`: the words that tell that something happened, and of what kind it is."""

from msgspec import Struct

from tacitus.model import EventType, Status, Wording


class WordClass(Struct, frozen=True, forbid_unknown_fields=True):
    """Nouns that stand for one sort of thing or people, by which rules ask.

    Attributes:
        name: how rules ask for it.
        words: dictionary forms of nouns; compounds in two words ("police station").
        statuses: people of these statuses, by the words of people.toml.
        kinds: bodies of these kinds, by the register of sources.
        modifiers: words that put whatever noun they describe into the class ("rebel positions").
        names: proper names of which nothing else is known belong to it.
        but: nouns, and compounds in two words, that do not belong to it, whatever else says so ("armed force").
    """

    name: str
    words: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    kinds: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    names: bool = False
    but: tuple[str, ...] = ()


class EventExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence with its trigger in [brackets], and the type that it must have."""

    text: str
    type: EventType


class EventRule(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tell an event, and what must stand beside them. Of the rules of one word the first that fits counts.

    Attributes:
        type: what kind of event.
        form: "verb" or "noun"; a participle that describes a noun is a verb.
        words: dictionary forms of the head word, any one; phrases as they are written.
        wording: how much the words say by themselves.
        subject, object: classes of which the doer, or whom or what it is done to, must be; for a noun what stands behind
            its "by", and what stands behind its other prepositions or before it.
        not_subject, not_object: classes of which they may not be.
        near: words or @classes of which one must stand within a few words.
        not_near: such of which none may.
        examples: sentences with the trigger in [brackets].
        counterexamples: sentences in which it must tell nothing of the type.
    """

    type: EventType
    form: str
    words: tuple[str, ...]
    examples: tuple[str, ...]
    wording: Wording = Wording.KIND
    subject: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    not_subject: tuple[str, ...] = ()
    not_object: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()


class WeaponWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Words for a weapon that decides of what type an event is.

    Attributes:
        type: the type that it decides.
        words: dictionary forms and phrases.
        over: the types that it decides over.
    """

    type: EventType
    words: tuple[str, ...]
    over: tuple[EventType, ...]
    examples: tuple[EventExample, ...]


class PartyTurn(Struct, frozen=True, forbid_unknown_fields=True):
    """A type that becomes another by who does it to whom; the first that fits counts.

    Attributes:
        found, becomes: the types.
        subject, object: classes of the two sides; empty asks for nothing.
        near: words or @classes of which one must stand in the sentence.
    """

    found: tuple[EventType, ...]
    becomes: EventType
    examples: tuple[EventExample, ...]
    subject: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


class Kin(Struct, frozen=True, forbid_unknown_fields=True):
    """Types that may be two tellings of one event; of those told the one that stands last here is its type."""

    types: tuple[EventType, ...]


class Events(Struct, frozen=True, forbid_unknown_fields=True):
    """events.toml: the words that tell events.

    Attributes:
        classes: sorts of things and people by which rules ask.
        rule: the words, each with what must stand beside it.
        weapon: words that decide a type by the weapon; the first that fits counts.
        turn: types that become others by who does it to whom.
        kin: types that may be two tellings of one event.
        gate: words of events ("ceasefire*"); a sentence with one is worth parsing.
        object_prepositions: prepositions behind a noun of an event before whom or what it is done to ("attack on").
        subject_prepositions: those before the doer ("by").
        no_parties: nouns behind those prepositions that are neither people nor things it is done to ("stabbed to death").
        group_words: nouns that take their class from what is behind their "of" ("group", "dozens").
        planned_even_finite: those of them that do so to a clause told as done too ("threatened that they killed").
        planned_words: verbs, nouns and adjectives that make what hangs on them only meant ("plan", "threaten").
        feared_words: those that make it only possible ("fear", "possible").
        denied_words: those that say that it was not so ("deny", "foil").
        without_words: prepositions and determiners that say that there was none ("without fighting").
        unreal: auxiliaries that make what follows no fact ("would").
        happened_infinitives: verbs over an infinitive that tell it as a fact ("managed to seize").
        past_signs: phrases that put an event back into history ("anniversary of", "years ago").
        past_modifiers: adjectives of a noun that do so ("previous").
        another_words: words before a noun that begin another event ("another", "second").
        apart_words: words at the beginning of a sentence that leave the event before ("meanwhile").
        aside_words: words there that leave it only where no figure leads back to it ("also").
        raised: those of them that a general word told before them may turn out to be ("an attack ... a car bomb").
        part_words: nouns behind a denial that deny only who did it ("denied any role in the attack").
        telling_heads: nouns that still tell the event which stands before them ("the bombing campaign"); before others
            it tells none ("the evacuation centre").
        light_verbs: verbs that only say that the noun behind them happened ("launched an attack").
        happening_verbs: verbs that only say that their subject happened ("clashes erupted").
        violent: types that a general word ("the attack") or a word of harm alone ("were killed") may tell again.
        months: names of months.
    """

    classes: tuple[WordClass, ...]
    rule: tuple[EventRule, ...]
    weapon: tuple[WeaponWords, ...]
    turn: tuple[PartyTurn, ...]
    kin: tuple[Kin, ...]
    gate: tuple[str, ...]
    object_prepositions: tuple[str, ...]
    subject_prepositions: tuple[str, ...]
    no_parties: tuple[str, ...]
    group_words: tuple[str, ...]
    planned_words: tuple[str, ...]
    planned_even_finite: tuple[str, ...]
    feared_words: tuple[str, ...]
    denied_words: tuple[str, ...]
    without_words: tuple[str, ...]
    unreal: tuple[str, ...]
    happened_infinitives: tuple[str, ...]
    past_signs: tuple[str, ...]
    past_modifiers: tuple[str, ...]
    another_words: tuple[str, ...]
    apart_words: tuple[str, ...]
    aside_words: tuple[str, ...]
    raised: tuple[EventType, ...]
    part_words: tuple[str, ...]
    telling_heads: tuple[str, ...]
    light_verbs: tuple[str, ...]
    happening_verbs: tuple[str, ...]
    violent: tuple[EventType, ...]
    months: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse a rule that asks for a class that is not there."""
        asked = {name for rule in self.rule for name in (*rule.subject, *rule.object, *rule.not_subject, *rule.not_object)}
        asked |= {name for turn in self.turn for name in (*turn.subject, *turn.object)}
        asked |= {word[1:] for rule in self.rule for word in (*rule.near, *rule.not_near) if word.startswith("@")}
        missing = asked - {one.name for one in self.classes}
        if missing:
            raise ValueError(f"rules ask for classes that are not there: {', '.join(sorted(missing))}")
