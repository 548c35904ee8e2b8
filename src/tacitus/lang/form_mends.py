"""The form of `mends.toml`: what tells a translation into this language, and what translations break."""

from msgspec import Struct

from tacitus.model import MendKind


class Credit(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words by which a page says that it is a translation.

    Attributes:
        pattern: a regular expression, tried without regard to case; a group `language` holds a key of `language_names`.
        machine: they say that a machine made it.
        examples, counterexamples: texts that it must find and must leave.
    """

    pattern: str
    machine: bool
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...] = ()


class BrokenWord(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A word of another language that has two senses in ours, so that a translation may take the wrong one.

    Attributes:
        from_language: BCP 47 of the other language.
        there: the word there.
        senses: what it can mean, in words of ours.
        wrong: what a bad translation writes, in lower case; a trailing * stands for any ending.
        meant: what is then likely meant; empty where that is open.
        before, after: regular expressions for what stands directly before and behind, without regard to case.
        beside: words or phrases of which one must stand in the report, a trailing * for any ending; empty for no condition.
        unless: words or phrases of which none may stand there: then the word has its plain sense.
        weight: how much it speaks for a translation from that language; 2 is enough by itself.
        kind: what must have stood there.
        examples: texts in which it must find the words in [brackets].
        counterexamples: texts in which it must find nothing.
    """

    from_language: str
    there: str
    senses: str
    wrong: tuple[str, ...]
    examples: tuple[str, ...]
    meant: str = ""
    before: str = ""
    after: str = ""
    beside: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    weight: float = 1.0
    kind: MendKind = MendKind.WORD
    counterexamples: tuple[str, ...] = ()


class BrokenName(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A name that is a common word in its own language, so that a translation may write that word.

    Attributes:
        from_language: BCP 47.
        there: the name in its own letters.
        kind: of what it is the name.
        wrong: the words that a bad translation writes, with a capital.
        meant: the name; empty where several bear it or it is not to be told.
        example: a text in which it must find the name in [brackets].
        unless: words of which none may stand in the report, in lower case.
        weight: as of a broken word; little where an outlet or a place of ours bears that name ("The Star").
    """

    from_language: str
    there: str
    kind: MendKind
    wrong: tuple[str, ...]
    example: str
    meant: str = ""
    unless: tuple[str, ...] = ()
    weight: float = 1.0


class Slot(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where only a name of one kind can stand.

    Attributes:
        kind: the kind.
        before: regular expression for what stands directly before the name; empty for anything.
        after: what stands directly behind; empty for anything.
        counterexamples: texts in which none of the broken names may be found.
    """

    kind: MendKind
    before: str = ""
    after: str = ""
    counterexamples: tuple[str, ...] = ()


class Impossible(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What cannot do what: a statement of it is broken.

    Attributes:
        name: of the rule.
        doers: nouns, dictionary forms.
        deeds: verbs that such a noun cannot be the subject of, dictionary forms.
        why: in words, behind "a".
    """

    name: str
    doers: tuple[str, ...]
    deeds: tuple[str, ...]
    why: str


class Echo(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A verb joined with itself ("left their homes and left to the hills"): `free` are the verbs that may be."""

    free: tuple[str, ...] = ()


class Mends(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """mends.toml: signs of a translation, and what translations break.

    Attributes:
        language_names: a language's name here, in lower case -> BCP 47.
        addresses: parts of an address of a page that a machine translated.
        credit: words by which a page says that it is a translation.
        acronyms: BCP 47 -> acronyms of that language -> what a report here writes.
        remains: BCP 47 -> small words of that language, in lower case, that a translation leaves behind.
        marks: BCP 47 -> marks of quotation that only that language and its translations use.
        word, name, slot, impossible: what is broken, above.
        echo: verbs joined with themselves.
        outlet_nouns: nouns for an outlet ("daily"), which behind a nationality lead back to one that must have been named.
        say_words: words of saying that may stand behind such a noun.
    """

    language_names: dict[str, str] = {}
    addresses: tuple[str, ...] = ()
    credit: tuple[Credit, ...] = ()
    acronyms: dict[str, dict[str, str]] = {}
    remains: dict[str, tuple[str, ...]] = {}
    marks: dict[str, tuple[str, ...]] = {}
    word: tuple[BrokenWord, ...] = ()
    name: tuple[BrokenName, ...] = ()
    slot: tuple[Slot, ...] = ()
    impossible: tuple[Impossible, ...] = ()
    echo: Echo = Echo()
    outlet_nouns: tuple[str, ...] = ()
    say_words: tuple[str, ...] = ()
