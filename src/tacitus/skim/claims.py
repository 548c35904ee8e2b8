"""Claims: a report of a language without a parser, from sentences to claims by words and windows."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.lang.light import LightPack
from tacitus.model import (
    Attribution,
    Basis,
    Claim,
    Hand,
    Hedge,
    Layer,
    Maker,
    Measure,
    Note,
    NoteCode,
    People,
    Quantity,
    QuantityKind,
    Reading,
    Scope,
    Source,
    Span,
    content_id,
)
from tacitus.skim.credits import find_credit
from tacitus.skim.draft import Draft
from tacitus.skim.joins import JoinReader
from tacitus.skim.mentions import Known
from tacitus.skim.parts import PartReader
from tacitus.skim.scenes import Scene, SceneReader
from tacitus.skim.shades import ShadeReader
from tacitus.skim.statements import statements_of
from tacitus.skim.voices import Voice, VoiceReader, with_hands
from tacitus.skim.words import Wording
from tacitus.stage import Stage, per_document
from tacitus.world import SourceRegister

MAKER = Maker("skim.claims", "1")
PAGE = "page"
PARTING = frozenset(";؛")  # marks between two clauses of different voices
WINDOWS = "word-windows"
TAKEN = "window-part"  # the measure is that of the total
OF_DISASTER = frozenset(
    {
        Measure.DISPLACED, Measure.IDPS, Measure.EVACUATED, Measure.RETURNED, Measure.REFUGEES, Measure.AFFECTED, Measure.IN_NEED,
    }
)  # fmt: skip
TOLLS = OF_DISASTER | {
    Measure.KILLED, Measure.EXECUTED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING, Measure.BODIES_UNIDENTIFIED,
    Measure.AT_LARGE, Measure.ESCAPED, Measure.RECAPTURED, Measure.ARRESTED, Measure.SURRENDERED, Measure.RELEASED,
    Measure.ABDUCTED, Measure.HOSTAGE,
}  # fmt: skip
FIRMNESS = (Hedge.ASSERTED, Hedge.CLAIMED, Hedge.UNVERIFIED, Hedge.DENIED)


def skim_stage(pack: LightPack, register: SourceRegister) -> Stage:
    """The stage that gives the claims of a report by words and windows, with who says them."""
    reader = SkimReader(pack, register)
    needs = (Layer.SENTENCES, Layer.ABOUT_CONFLICT, Layer.ONLY_DISPLACEMENT, Layer.BLOCKS)
    # what translation broke is looked for only where there is a parser, so that layer stays empty
    gives = (Layer.QUANTITIES, Layer.CLAIMS, Layer.STATEMENTS, Layer.NOTES, Layer.MENDS)
    return per_document(reader.read, needs=needs, gives=gives, maker=MAKER)


class SkimReader:
    """Reads reports of one language; made once a pack."""

    def __init__(self, pack: LightPack, register: SourceRegister) -> None:
        """Make the readers of its parts."""
        self._name = pack.language.name
        self._register = register
        self.wording = Wording(pack.writing, pack.counts)
        self._scenes = SceneReader(pack, self.wording)
        self.joins = JoinReader(pack, self.wording)
        self._voices = VoiceReader(pack, self.wording, register)
        self._shades = ShadeReader(pack, self.wording)
        self._parts = PartReader(pack, self.wording, self.joins)

    def read(self, reading: Reading) -> Reading:
        """The reading with its claims, each with its chain and hedge; a note says how it was read."""
        if reading.about_conflict is False:
            return reading
        text = reading.document.text
        scenes: dict[int, Scene] = {}
        voices: dict[int, list[Voice]] = {}
        drafts: list[Draft] = []
        last: tuple[Hand, ...] = ()
        known: Known = {}
        for sentence in reading.sentences:
            words = self.wording.words(text, sentence.span)
            if not words:
                continue
            heard, last = self._heard(self._voices.read(words, text, known), last)
            silent = frozenset(at for v in heard if v.speaker for at in range(min(v.first, v.speaker[0]), v.speaker[1] + 1))
            scene = self._scenes.read(words, silent)
            scenes[sentence.index], voices[sentence.index] = scene, heard
            for draft in self.joins.read(scene, sentence.index):
                drafts.append(replace(draft, scope=self._shades.scope(scene, draft), dropped=self._shades.unreal(scene, draft)))
        drafts = [draft for draft in self._parts.read(drafts, scenes)]
        return self._told(reading, drafts, scenes, voices)

    def _heard(self, voices: list[Voice], last: tuple[Hand, ...]) -> tuple[list[Voice], tuple[Hand, ...]]:
        """The voices of a sentence, those that go on from before with their hands; and whoever spoke last."""
        heard = []
        for voice in voices:
            if voice.carried:
                if last or voice.hedge is not Hedge.ASSERTED:
                    heard.append(with_hands(voice, last))
                continue
            heard.append(voice)
            last = voice.hands
        return heard, last

    def _told(
        self, reading: Reading, drafts: Sequence[Draft], scenes: dict[int, Scene], voices: dict[int, list[Voice]]
    ) -> Reading:
        """The reading with what the drafts and voices make."""
        kept = [i for i, d in enumerate(drafts) if d.measure is not None and d.dropped is None and _is_of(reading, d)]
        ids = {i: self._id(reading, scenes, drafts[i]) for i in kept}
        chosen: dict[int, tuple[tuple[Hand, ...], Hedge]] = {}
        for i in kept:
            chosen[i] = self._said_by(scenes[drafts[i].sentence], voices[drafts[i].sentence], drafts[i])
            whole = drafts[i].whole
            if not chosen[i][0] and whole in chosen and drafts[i].sentence != drafts[whole].sentence:
                hands = tuple(replace(hand, basis=Basis.INFERRED) for hand in chosen[whole][0])
                chosen[i] = (hands, chosen[i][1])
        credit = find_credit(reading, self._register)
        claims = tuple(self._claim(reading, scenes, drafts[i], ids, i, (*chosen[i], credit)) for i in kept)
        statements = [
            said
            for sentence in reading.sentences
            if sentence.index in scenes
            for said in statements_of(sentence, scenes[sentence.index].words, voices[sentence.index])
        ]
        quantities = tuple(_quantity(scenes[draft.sentence], draft) for draft in drafts)
        notes = (*reading.notes, self._how(), *self._set_aside(reading, scenes, drafts))
        return replace(reading, quantities=quantities, claims=claims, statements=tuple(statements), notes=notes)

    def _how(self) -> Note:
        message = f"read by words and windows, as there is no parser for {self._name}: less is found, and less surely"
        return Note(code=NoteCode.READ_BY_WINDOWS, span=None, message=message, made_by=MAKER)

    def _set_aside(self, reading: Reading, scenes: dict[int, Scene], drafts: Sequence[Draft]) -> list[Note]:
        """A note on each number of people that no words of harm tell of, or that is told as no fact."""
        notes = []
        for draft in drafts:
            people = draft.group.known and not draft.figure.article and not draft.figure.vague
            if draft.dropped is None and (draft.measure is not None or not people):
                continue
            span = _span(scenes[draft.sentence], draft)
            words = span.words(reading.document.text)
            reason = f"{draft.dropped!r} makes it no fact" if draft.dropped else "no rule says what happened to them"
            if draft.dropped is None or draft.measure is not None:
                message = f"{words!r} is set aside: {reason}"
                notes.append(Note(code=NoteCode.NUMBER_SET_ASIDE, span=span, message=message, made_by=MAKER))
        return notes

    def _id(self, reading: Reading, scenes: dict[int, Scene], draft: Draft) -> str:
        number = _number(scenes[draft.sentence], draft)
        document = reading.document
        return content_id("claim", document.sha256, document.id, number.start, number.end, draft.measure, draft.figure.count)

    def _said_by(self, scene: Scene, voices: Sequence[Voice], draft: Draft) -> tuple[tuple[Hand, ...], Hedge]:
        """Who says a number, of the voices of its sentence the nearest in its clause; and how firmly."""
        hedge = self._shades.hedge(scene, draft)
        if not voices:
            return (), hedge
        place = draft.figure.first

        def far(voice: Voice) -> tuple[int, int]:
            low, high = sorted((place, voice.first))
            return sum(at in scene.breaks for at in range(low, high)), high - low

        here = [voice for voice in voices if not self._is_of_a_later_clause(scene, voice, place)]
        if not here:
            return (), hedge
        nearest = min(here, key=far)
        return nearest.hands, max(hedge, nearest.hedge, key=FIRMNESS.index)

    def _is_of_a_later_clause(self, scene: Scene, voice: Voice, place: int) -> bool:
        """Whether a voice stands in a clause behind the one of the number ("while the opposition speaks of ...")."""
        return any(scene.words[at].is_word or scene.words[at].text in PARTING for at in scene.breaks if place < at < voice.first)

    def _claim(
        self,
        reading: Reading,
        scenes: dict[int, Scene],
        draft: Draft,
        ids: dict[int, str],
        at: int,
        said: tuple[tuple[Hand, ...], Hedge, Hand | None],
    ) -> Claim:
        scene, text = scenes[draft.sentence], reading.document.text
        hands, hedge, credit = said
        span, group = _span(scene, draft), draft.group
        trigger = draft.trigger
        counted = (
            Span(scene.words[group.first].start, scene.words[group.last].end).words(text) if group.last >= group.first else ""
        )
        day = reading.document.published if draft.scope is Scope.INCIDENT and draft.measure in TOLLS else None
        why = (WINDOWS, f"number:{draft.figure.rule}", draft.rule, *(("as_of:published",) if day else ()))
        anchor = None
        if trigger is not None and draft.rule != TAKEN:
            anchor = Span(scene.words[trigger.first].start, scene.words[trigger.last].end)
        if draft.measure is None:
            raise ValueError("a draft without a measure makes no claim")
        return Claim(
            id=ids[at], span=span, quote=span.words(text), number=_number(scene, draft),
            anchor=anchor,
            sentence=draft.sentence, measure=draft.measure, unit=group.unit, count=draft.figure.count,
            people=People(words=counted, status=draft.status, demographic=group.demographic),
            made_by=MAKER, why=why, as_of=day, score=draft.score, hedge=hedge,
            scope=draft.scope, attribution=Attribution(chain=_chain(reading, hands, credit, self._register)),
            part_of=ids.get(draft.whole) if draft.whole is not None else None,
        )  # fmt: skip


def _is_of(reading: Reading, draft: Draft) -> bool:
    """Whether the report's subject lets the draft be claimed: of a disaster only who was driven out."""
    return not reading.only_displacement or draft.measure in OF_DISASTER


def _number(scene: Scene, draft: Draft) -> Span:
    return Span(scene.words[draft.figure.number_first].start, scene.words[draft.figure.number_last].end)


def _span(scene: Scene, draft: Draft) -> Span:
    """From the qualifier to the last word for who is counted."""
    last = max(draft.figure.last, draft.group.last)
    return Span(scene.words[draft.figure.first].start, scene.words[last].end)


def _quantity(scene: Scene, draft: Draft) -> Quantity:
    figure = draft.figure
    number = _number(scene, draft)
    span = Span(scene.words[figure.first].start, scene.words[figure.last].end)
    kind = QuantityKind.INDEFINITE if figure.article else QuantityKind.CARDINAL
    return Quantity(span=span, number=number, count=figure.count, kind=kind, rule=figure.rule)


def _chain(reading: Reading, hands: Sequence[Hand], credit: Hand | None, register: SourceRegister) -> tuple[Hand, ...]:
    """Speaker, relays, the agency of the whole report, the page; the page is not its own relay."""
    publisher = reading.document.publisher
    own = register.lookup(publisher) if publisher else None

    def is_page(hand: Hand) -> bool:
        named = publisher is not None and (hand.source.name or "").casefold() == publisher.casefold()
        return named or (own is not None and own.id == hand.source.id)

    kept = [hand for hand in hands if not is_page(hand)]
    if credit is not None and not is_page(credit) and all(hand.source.id != credit.source.id for hand in kept):
        kept.append(credit)
    return (*kept, Hand(source=Source(PAGE, publisher), basis=Basis.PAGE))
