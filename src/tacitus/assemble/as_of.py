"""As of: the day for which each figure holds, so that a later count can take the place of an earlier one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from tacitus.assemble.day_words import OUTCOMES, DayWords
from tacitus.lang.pack import LanguagePack
from tacitus.model import Claim, DatePrecision, Event, Layer, Maker, Measure, Reading, Scope, SpeechKind, Statement
from tacitus.stage import Stage, per_document

MAKER = Maker("assemble.as_of", "1")
TOLLS = OUTCOMES | {Measure.DISPLACED, Measure.IDPS, Measure.REFUGEES, Measure.AT_LARGE, Measure.AFFECTED, Measure.IN_NEED}
SETTING = frozenset({Measure.DETAINED, Measure.POPULATION})  # how many a prison or a town holds is told of no day
FRESH = timedelta(days=7)  # a toll of what is older is not given as today's by the mere telling

NEAR = (DatePrecision.DAY, DatePrecision.FEW_DAYS)

Found = tuple[date, str]


def as_of_stage(pack: LanguagePack) -> Stage:
    """A stage that gives each claim the day for which its figure holds."""
    reader = AsOfReader(pack)
    needs = (Layer.CLAIMS, Layer.EVENTS, Layer.DATES, Layer.STATEMENTS, Layer.SENTENCES, Layer.BLOCKS)
    return per_document(reader.read, needs=needs, gives=(Layer.CLAIMS,), maker=MAKER)


class AsOfReader:
    """Says for which day figures hold; made once a pack.

    Source: record.md `as_of`: the day stated, else the day of publication for a figure given as current, else none; law 7: of one
    origin the latest figure stands.
    """

    def __init__(self, pack: LanguagePack) -> None:
        """Keep the pack, whose words make a figure hold for a day."""
        self._pack = pack

    def read(self, reading: Reading) -> Reading:
        """The reading with the day of each figure, where it has one."""
        if not reading.claims:
            return reading
        days = _Days(reading, self._pack)
        found: dict[str, Found] = {}
        for claim in reading.claims:
            day = days.stated(claim)
            if day is not None:
                found[claim.id] = day
        for claim in reading.claims:
            day = found.get(claim.id) or _tied(claim, found) or days.presumed(claim)
            if day is not None:
                found[claim.id] = day
        return replace(reading, claims=tuple(_dated(claim, found) for claim in reading.claims))


class _Days:
    """What one report says of the days of its figures."""

    def __init__(self, reading: Reading, pack: LanguagePack) -> None:
        self._words = DayWords(reading, pack)
        self._reading = reading
        self._events = {event.id: event for event in reading.events}
        self._said = [(s, self._words.of_speech(s)) for s in reading.statements if s.kind is SpeechKind.SAY]
        self._heading = self._words.of_heading()

    def stated(self, claim: Claim) -> Found | None:
        """The day that words give: beside the figure, else beside the word of saying that gives it."""
        own = self._words.of_figure(claim)
        if own is not None:
            return own, "as_of:beside_it"
        said = self._day_of_saying(claim)
        return (said, "as_of:said") if said is not None else None

    def _day_of_saying(self, claim: Claim) -> date | None:
        """The day of the innermost statement that gives the figure and has one."""
        around = [(s, day) for s, day in self._said if day is not None and s.says(claim.number)]
        return min(around, key=lambda one: _length(one[0]))[1] if around else None

    def presumed(self, claim: Claim) -> Found | None:
        """The day that its paragraph, its speaker's words before, its event or the report as a whole give for the figure."""
        if claim.scope is not Scope.INCIDENT:
            return None
        paragraph = self._words.of_paragraph(claim)
        if paragraph is not None:
            return paragraph, "as_of:paragraph"
        before = self._said_before(claim)
        if before is not None:
            return before, "as_of:said_before"
        event = self._events.get(claim.event or "")
        if claim.measure is Measure.PARTICIPANTS:
            return _day_of(event)
        if self._heading is not None:
            return self._heading, "as_of:heading"
        return self._published(claim, event)

    def _said_before(self, claim: Claim) -> date | None:
        """The day on which its speaker last spoke in the same paragraph."""
        speaker = claim.attribution.speaker if claim.attribution else None
        if speaker is None:
            return None
        sentences = self._reading.sentences
        block = sentences[claim.sentence].block
        days = [
            day
            for s, day in self._said
            if day is not None
            and s.cue.start < claim.number.start
            and sentences[s.sentence].block == block
            and any(hand.source.id == speaker.source.id for hand in s.hands)
        ]
        return days[-1] if days else None

    def _published(self, claim: Claim, event: Event | None) -> Found | None:
        published = self._reading.document.published
        if published is None:
            return None
        told_now = claim.measure not in SETTING and self._words.is_in_present(claim)
        if told_now or self._words.is_of_now(claim):
            return published, "as_of:now"
        if claim.measure not in TOLLS or self._is_old(event, published):
            return None
        return published, "as_of:published"

    def _is_old(self, event: Event | None, published: date) -> bool:
        """Whether the event, or all that the report dates where that has no day, lies back for more than a few days."""
        own = [event] if event is not None and event.start is not None else self._reading.events
        last = max((e.end or e.start for e in own if e.start is not None), default=published)
        return published - last > FRESH


def _length(statement: Statement) -> int:
    return sum(part.end - part.start for part in statement.content)


def _day_of(event: Event | None) -> Found | None:
    """The day of an event that has one: so many took part in it on that day."""
    if event is None or event.start is None or event.date_precision not in NEAR:
        return None
    return event.start, "as_of:event"


def _tied(claim: Claim, found: Mapping[str, Found]) -> Found | None:
    """The day of its total, or of the claim that it says again."""
    if claim.scope is not Scope.INCIDENT:
        return None
    day = next((found[link] for link in (claim.part_of, claim.repeats) if link is not None and link in found), None)
    return (day[0], "as_of:of_its_total") if day else None


def _dated(claim: Claim, found: Mapping[str, Found]) -> Claim:
    if claim.id not in found:
        return claim
    day, why = found[claim.id]
    return replace(claim, as_of=day, why=(*claim.why, why))
