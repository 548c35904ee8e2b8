"""Happening: the main event of a report, by the first words that tell one, with its day and its place."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.lang.light import LightPack
from tacitus.model import (
    DateMention,
    DatePrecision,
    Event,
    EventType,
    Hedge,
    Layer,
    Maker,
    PlaceMention,
    Reading,
    Scope,
    Sentence,
    Span,
    content_id,
)
from tacitus.skim.phrases import Match, PhraseTable
from tacitus.skim.words import Word, Wording
from tacitus.stage import Stage, per_document

MAKER = Maker("skim.happening", "1")
NEAR = 2  # sentences after the first in which the words for an event may stand
GENERAL = frozenset({EventType.ATTACK, EventType.ARRESTS, EventType.DISPLACEMENT})
SURE = frozenset({"place_word_before", "dateline", "kind_before", "kind_behind", "place_behind_comma"})
LONGEST_AGO = 45  # days before the publication within which a day is that of the news


def happening_stage(pack: LightPack) -> Stage:
    """The stage that gives the main event of a report, and to its claims the event that they belong to."""
    reader = HappeningReader(pack)
    needs = (Layer.SENTENCES, Layer.CLAIMS, Layer.DATES, Layer.PLACES, Layer.ABOUT_CONFLICT)
    return per_document(reader.read, needs=needs, gives=(Layer.EVENTS, Layer.CLAIMS), maker=MAKER)


class HappeningReader:
    """Finds main events; made once a pack."""

    def __init__(self, pack: LightPack) -> None:
        """Index the pack's words."""
        self._wording = Wording(pack.writing, pack.counts)
        kinds = enumerate(pack.happenings.happening)
        self._words = PhraseTable(self._wording, ((word, (rank, kind.type)) for rank, kind in kinds for word in kind.words))
        self._unreal = PhraseTable(self._wording, ((word, True) for word in pack.shades.unreal))

    def read(self, reading: Reading) -> Reading:
        """The reading with its main event, if its first sentences tell one."""
        if reading.about_conflict is False:
            return reading
        told = self._first(reading)
        if told is None:
            return reading
        sentence, words, match = told
        document = reading.document
        span = Span(words[match.first].start, words[match.last].end)
        days = _days(reading, sentence)
        place = _place(reading, sentence, span)
        event = Event(
            id=content_id("event", document.sha256, document.id, span.start, span.end), type=match.value[1], trigger=span,
            quote=span.words(document.text), sentence=sentence.index, made_by=MAKER, why=("word-windows",), hedge=Hedge.ASSERTED,
            start=days.when.first if days and days.when else None, end=days.when.last if days and days.when else None,
            date_precision=int(days.when.precision) if days and days.when else None, date_spans=(days.span,) if days else (),
            place=place.place if place else None, place_span=place.span if place else None,
        )  # fmt: skip
        claims = tuple(
            replace(claim, event=event.id) if claim.scope is not Scope.BACKGROUND else claim for claim in reading.claims
        )
        return replace(reading, events=(event,), claims=claims)

    def _first(self, reading: Reading) -> tuple[Sentence, list[Word], Match[tuple[int, EventType]]] | None:
        """The words of the first sentences that tell an event most closely, a clear kind before a general word."""
        best: tuple[tuple[bool, int, int], tuple[Sentence, list[Word], Match[tuple[int, EventType]]]] | None = None
        for order, sentence in enumerate(reading.sentences[: NEAR + 1]):
            words = self._wording.words(reading.document.text, sentence.span)
            if self._unreal.has(words):
                continue
            for match in self._words.find(words):
                key = (match.value[1] in GENERAL, order, match.value[0])
                if best is None or key < best[0]:
                    best = key, (sentence, words, match)
        return best[1] if best else None


def _days(reading: Reading, sentence: Sentence) -> DateMention | None:
    """The day told in the sentence of the event, else the first of the report that is of the news."""
    days = [d for d in reading.dates if d.when is not None and d.when.precision is DatePrecision.DAY and _is_news(reading, d)]
    here = [d for d in days if sentence.span.covers(d.span)]
    return next(iter(here or days), None)


def _is_news(reading: Reading, mention: DateMention) -> bool:
    published = reading.document.published
    return published is None or mention.when is None or 0 <= (published - mention.when.first).days <= LONGEST_AGO


def _place(reading: Reading, sentence: Sentence, trigger: Span) -> PlaceMention | None:
    """The place named nearest to the trigger in its sentence, a town before a country; else the first town of the report."""
    here = [p for p in reading.places if sentence.span.covers(p.span)]

    def far(mention: PlaceMention) -> tuple[bool, int]:
        return not mention.place.is_scene, abs(mention.span.start - trigger.start)

    towns: Sequence[PlaceMention] = [p for p in reading.places if p.place.is_scene and SURE & {*p.why}]
    near = min(here, key=far, default=None)
    if near is not None and near.place.is_scene:
        return near
    within = [p for p in towns if near is None or p.place.country == near.place.country]
    return next(iter(within), None) or near
