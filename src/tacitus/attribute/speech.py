"""Speech: who says what, for the whole report."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from tacitus.attribute.arrange import arrange
from tacitus.attribute.citing import CitationReader
from tacitus.attribute.contents import ContentFinder
from tacitus.attribute.found import Found
from tacitus.attribute.lexicon import COLON, SpeechLexicon, lexicon_of
from tacitus.attribute.mentions import Mentions, mentions_of, words_of
from tacitus.attribute.minds import AttitudeReader, TitleReader
from tacitus.attribute.names import NameReader
from tacitus.attribute.phrases import CAPITALS, NAME_IN_CAPITALS, PhraseReader
from tacitus.attribute.quotes import Quotation, find_quotations
from tacitus.attribute.reach import extend
from tacitus.attribute.relays import is_relay
from tacitus.attribute.speakers import SpeakerFinder
from tacitus.attribute.tree import Tree
from tacitus.attribute.verbs import VerbReader
from tacitus.lang import LanguagePack
from tacitus.model import Basis, Hand, Hedge, Layer, Maker, Note, NoteCode, Reading, Sentence, Span, Speech, SpeechKind, Statement
from tacitus.stage import Stage, per_document
from tacitus.world import SourceRegister

MAKER = Maker("attribute.speech", "1")
HEADLINE = re.compile(r"([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}): (\S.*)", re.DOTALL)


def speech_stage(pack: LanguagePack, register: SourceRegister) -> Stage:
    """A stage that gives STATEMENTS: all that the report says somebody says, counted or not.

    Args:
        pack: the language's pack.
        register: the sources that are known by name.
    """
    reader = SpeechReader(pack, register)
    return per_document(reader.read, needs=(Layer.SENTENCES,), gives=(Layer.STATEMENTS,), maker=MAKER)


class SpeechReader:
    """Reads the statements of a report; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Index the pack's words."""
        self.words: SpeechLexicon = lexicon_of(pack, register)
        self._opening, self._closing = pack.language.opening_quotes, pack.language.closing_quotes
        self._own_voices = frozenset(self.words.names.own_voices)
        speakers = SpeakerFinder(self.words)
        contents = ContentFinder(self.words, frozenset(pack.hedges.denial.own), frozenset(pack.hedges.denial.deeds))
        self._verbs = VerbReader(self.words, speakers, contents)
        self._phrases = PhraseReader(self.words, speakers, contents)
        self._citations = CitationReader(self.words, speakers)
        self._names = NameReader(self.words)
        self._attitudes = AttitudeReader(self.words, pack.attitudes, pack.speech.verb)
        self._titles = TitleReader(self.words, pack.attitudes.verb)
        self._cues = self.words.cues | self._attitudes.cues

    def read(self, reading: Reading) -> Reading:
        """The reading with its statements, and a note for each quotation that nothing closes."""
        known = mentions_of(reading, self.words.register)
        quotations = find_quotations(reading, self._opening, self._closing)
        statements: list[Statement] = []
        labels = [label for label in map(_label, reading.sentences) if label]
        speakers = len(labels) > 1 and any(label.lower() in self.words.speakers for label in labels)
        talk = speakers or len(set(labels)) < len(labels)  # somebody speaks twice; places before a colon stand once
        for sentence in reading.sentences:
            said = self._sentence(sentence, known, _right_before(reading, sentence, quotations), talk=talk)
            statements += [own for own in (self._in_own_voice(reading, s, quotations) for s in said) if own is not None]
        headline = _headline(reading, known) if all(s.sentence for s in statements if s.rule.startswith("label:")) else None
        statements = extend(reading, [*([headline] if headline else []), *statements], quotations)
        statements = [replace(s, speech=_speech(s, quotations)) for s in statements]
        notes = (*(_note(q) for q in quotations if not q.closed), *self._unclear(statements))
        return replace(reading, statements=tuple(statements), notes=(*reading.notes, *notes))

    def _unclear(self, statements: list[Statement]) -> Iterator[Note]:
        """A note for each pronoun that could not be led back to anybody."""
        pronouns = {*self.words.names.persons, *self.words.names.bodies}
        for one in statements:
            name = one.hands[0].source.name if one.hands else None
            if name is not None and name.lower() in pronouns:
                message = f"nobody was found for whom {name!r} stands; the word itself is kept as the speaker"
                yield Note(code=NoteCode.SPEAKER_UNCLEAR, span=one.speaker, message=message, made_by=MAKER)

    def _in_own_voice(self, reading: Reading, one: Statement, quotations: tuple[Quotation, ...]) -> Statement | None:
        """The statement; None for a quoted "we think" or wish; a thought of nobody else's where the outlet speaks."""
        own = one.speaker is not None and one.speaker.words(reading.document.text).lower() in self._own_voices
        if (own or one.kind is SpeechKind.MIND) and any(q.span.covers(one.cue) for q in quotations):
            return None
        return replace(one, kind=SpeechKind.MIND, hands=()) if own else one

    def _sentence(self, sentence: Sentence, known: Mentions, before: Quotation | None, *, talk: bool) -> list[Statement]:
        if self._cues.isdisjoint({token.text.lower() for token in sentence.tokens}):
            return []
        tree = Tree(sentence.tokens)
        found = [one for one in self.find(tree, talk=talk) if one.content or before is not None]
        said = ((one, [before.span] if before is not None and one.awaits else []) for one in found)
        return [self._statement(tree, one, sentence.index, known, (found, spans)) for one, spans in said]

    def find(self, tree: Tree, *, talk: bool) -> list[Found]:
        """The acts of saying in one sentence, in order; in a `talk` names in capitals open each turn."""
        phrases = [one for one in self._phrases.read(tree) if talk or one.rule != CAPITALS]
        found = [*phrases, *self._verbs.read(tree)]
        said = arrange(tree, self._citations.read(tree, found), self.words)
        said += self._titles.read(tree, said)
        return [*said, *self._attitudes.read(tree, said)]

    def _statement(
        self, tree: Tree, found: Found, index: int, known: Mentions, around: tuple[list[Found], list[Span]]
    ) -> Statement:
        """A statement of a find, with what else was found `around` it and what is said in the sentence before."""
        beside, before = around
        hands: list[Hand] = []
        for head, name in found.inner:
            inner = self._names.hand(tree, head, name, known)
            hands += [inner] if inner else []
        if found.head is not None and found.speaker is not None:
            hand = self._names.hand(
                tree, found.head, found.speaker, known, holds=_holds(found, beside), nested=_is_held(found, beside)
            )
            hands += [hand] if hand else []
        for head in found.outer:
            name = tree.name_at(head)
            named = self._names.named(tree, head, name, known)
            if named is not None and (found.cites or is_relay(named, tree, name, self.words)):
                hands += self._hand(tree, head, known, spoke=False)
        return Statement(
            speaker=tree.span(found.place or found.speaker) if found.speaker else None,
            cue=tree.span(found.cue),
            content=(*before, *(tree.span(part) for part in found.content)),
            hands=tuple(hands),
            kind=found.kind,
            hedge=found.hedge,
            speech=Speech.INDIRECT,
            sentence=index,
            rule=found.rule + found.own,
        )

    def _hand(self, tree: Tree, head: int, known: Mentions, *, spoke: bool = True) -> list[Hand]:
        hand = self._names.hand(tree, head, tree.name_at(head), known, spoke=spoke)
        return [hand] if hand else []


def _headline(reading: Reading, known: Mentions) -> Statement | None:
    """Reads "Haddad: Two dams will break": the report's first words name somebody who speaks further down, and a colon."""
    first = next(iter(reading.sentences), None)
    match = HEADLINE.match(first.span.words(reading.document.text)) if first is not None else None
    if first is None or match is None:
        return None
    words = words_of(match.group(1))
    whose = next((mention for mention in known.spoke if mention.person and words <= mention.words), None)
    if whose is None:
        return None
    at = first.span.start
    name, cue = Span(at, at + match.end(1)), Span(at + match.end(1), at + match.end(1) + 1)
    return Statement(
        speaker=name, cue=cue, content=(Span(at + match.start(2), first.span.end),), kind=SpeechKind.SAY, hedge=Hedge.ASSERTED,
        hands=(Hand(source=whose.source, basis=Basis.STATED, span=name),), speech=Speech.INDIRECT, sentence=first.index,
        rule="label:headline",
    )  # fmt: skip


def _label(sentence: Sentence) -> str:
    """The name in capitals before a colon with which a turn in the record of a talk opens; "" where there is none."""
    opening = [token.text for token in sentence.tokens[: NAME_IN_CAPITALS + 1]]
    return " ".join(opening[: opening.index(COLON)]) if COLON in opening and opening[0].isupper() else ""


def _holds(outer: Found, found: list[Found]) -> bool:
    """Whether it holds another act of saying: its speaker then passes on, and "the agency" later is the inner one."""
    return any(lo <= inner.cue[0] <= hi for inner in found if inner is not outer for lo, hi in outer.content)


def _is_held(inner: Found, found: list[Found]) -> bool:
    """Whether another speaker of the sentence tells what it says."""
    return any(lo <= inner.cue[0] <= hi for outer in found if outer is not inner for lo, hi in outer.content)


def _right_before(reading: Reading, sentence: Sentence, quotations: tuple[Quotation, ...]) -> Quotation | None:
    """The quotation that ends right before a sentence, in the same paragraph."""
    text, end = reading.document.text, sentence.span.start
    while end > 0 and text[end - 1] in " \u00a0":
        end -= 1
    at = bisect_right(quotations, end - 1, key=lambda q: q.span.end)
    return quotations[at] if at < len(quotations) and quotations[at].span.end == end else None


def _speech(statement: Statement, quotations: tuple[Quotation, ...]) -> Speech:
    inside = [any(q.span.covers(part) for q in quotations) for part in statement.content]
    if all(inside):
        return Speech.DIRECT
    return Speech.MIXED if any(q.span.overlaps(p) for q in quotations for p in statement.content) else Speech.INDIRECT


def _note(quotation: Quotation) -> Note:
    message = "a quotation mark opens here and none closes it; the quotation is read to the end of its sentence"
    return Note(
        code=NoteCode.SPEECH_UNCLOSED,
        span=Span(quotation.span.start, quotation.span.start + 1),
        message=message,
        made_by=MAKER,
    )
