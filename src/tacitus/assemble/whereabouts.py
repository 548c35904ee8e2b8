"""Whereabouts: when and where each event of a report happened, as far as its words say so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from tacitus.assemble.attachment import Attachment, tellings
from tacitus.lang.pack import LanguagePack
from tacitus.model import DateMention, DatePrecision, Event, Layer, Maker, Modality, PlaceMention, Reading, Sentence, Span, When
from tacitus.stage import Stage, per_document

MAKER = Maker("assemble.whereabouts", "1")
LOOK_BACK = 40  # code points looked at on either side of a date
JOINT = 5  # code points from one day to the other in "Thursday and Friday"
LATER_TELLING = 3  # what it costs a day or a place that it stands beside a later telling of the event
COARSE_DATE = {
    DatePrecision.DAY: 0, DatePrecision.FEW_DAYS: 0, DatePrecision.WEEK: 2, DatePrecision.MONTH: 4, DatePrecision.YEAR: 8,
}  # fmt: skip
COARSE_PLACE = {1: 0, 2: 0, 3: 1, 4: 2, 5: 3, 6: 4, 7: 1}
DATELINE = "dateline"
NEAR_TOWN = 2  # the coarsest precision of a town
REACH = {3: 1.0, 4: 3.0, 6: 30.0}  # degrees from the middle of a district, a province, a country to its edge
FINE = 4  # the coarsest precision of a place that can stand for a whole report

Mention = TypeVar("Mention", DateMention, PlaceMention)


@dataclass(frozen=True, slots=True)
class Near(Generic[Mention]):
    """A mention beside a telling of an event, and how loosely it is joined to it."""

    mention: Mention
    cost: int
    telling: int


def whereabouts_stage(pack: LanguagePack) -> Stage:
    """A stage that gives each event its days and its place, with the words that they are taken from."""
    reader = WhereaboutsReader(pack)
    needs = (Layer.EVENTS, Layer.DATES, Layer.PLACES, Layer.STATEMENTS, Layer.SENTENCES)
    return per_document(reader.read, needs=needs, gives=(Layer.EVENTS,), maker=MAKER)


class WhereaboutsReader:
    """Dates and places events; made once a pack.

    Source: UCDP GED codebook, date_prec and where_prec; record.md law 8: a day or place that the event's own sentence does not
    state says from where it was taken.
    """

    def __init__(self, pack: LanguagePack) -> None:
        """Keep the words behind which a day is but the first or the last of several."""
        self.since = frozenset(pack.dates.since_words)

    def read(self, reading: Reading) -> Reading:
        """The reading with its events dated and placed."""
        attachment = Attachment(reading)
        dates = _by_sentence(reading.dates, reading.sentences)
        places = _by_sentence(reading.places, reading.sentences)
        events = []
        spoken_of = {mention.span: mention for mention in reading.dates if _is_told(mention, reading, attachment)}
        for event in reading.events:
            event = self._dated(event, _beside(event, dates, attachment), spoken_of, reading)
            events.append(self._placed(event, _beside(event, places, attachment), reading, attachment))
        return replace(reading, events=tuple(events))

    def _dated(
        self, event: Event, near: Sequence[Near[DateMention]], spoken_of: Mapping[Span, DateMention], reading: Reading
    ) -> Event:
        known = [one for one in near if one.mention.when is not None and one.mention.span in spoken_of]
        if not known:
            return self._dated_by_others(event, spoken_of, reading)
        best = min(known, key=lambda one: (_date_cost(one), one.mention.span))
        alike = [
            one for one in known if one.telling == best.telling and one.cost <= best.cost + 1 and _is_day(one) and _is_day(best)
        ]
        days = [one.mention for one in alike] if len(alike) > 1 and best.cost <= 1 else [best.mention]
        when = self._days(days, reading)
        return replace(
            event,
            start=when.first,
            end=when.last,
            date_precision=when.precision.value,
            date_spans=tuple(sorted(mention.span for mention in days)),
            why=(*event.why, "date:beside_it" if best.telling == 0 else "date:beside_another_telling"),
        )

    def _dated_by_others(self, event: Event, spoken_of: Mapping[Span, DateMention], reading: Reading) -> Event:
        """The event on the day that the report last spoke of before it, else on the first that it speaks of after it."""
        if event.modality is not Modality.ACTUAL:
            return event
        days = [m for m in spoken_of.values() if m.when is not None and m.when.precision is DatePrecision.DAY]
        before = [m for m in days if m.span.start < event.trigger.start]
        chosen = _joined(before)[-1:] or _joined(days)[:1]
        if not chosen:
            return event
        when = self._days(chosen[0], reading)
        return replace(
            event, start=when.first, end=when.last, date_precision=when.precision.value,
            date_spans=tuple(mention.span for mention in chosen[0]),
            why=(*event.why, "date:before_it" if before else "date:after_it"),
        )  # fmt: skip

    def _days(self, mentions: Sequence[DateMention], reading: Reading) -> When:
        """From the first to the last day named; up to the day of publication behind "since"."""
        known = [mention.when for mention in mentions if mention.when is not None]
        first, last = min(when.first for when in known), max(when.last for when in known)
        at = mentions[0].span.start
        before = reading.document.text[max(0, at - LOOK_BACK) : at].split()
        published = reading.document.published
        if published is not None and before and before[-1].lower() in self.since and published >= last:
            last = published
        return When(first, last)

    def _placed(self, event: Event, near: Sequence[Near[PlaceMention]], reading: Reading, attachment: Attachment) -> Event:
        if near:
            best = min(near, key=lambda one: (_place_cost(one), one.mention.span))
            town = _town_within(best.mention, reading.places, attachment) if event.modality is Modality.ACTUAL else None
            if town is not None:
                return _at(event, town, "place:town_within")
            return _at(event, best.mention, "place:beside_it" if best.telling == 0 else "place:beside_another_telling")
        if event.modality is Modality.HISTORICAL:
            return event
        first = reading.sentences[event.sentence].span.start
        fine = [one for one in reading.places if one.place.precision <= FINE]
        before = [one for one in fine if one.span.start < first]
        if before:
            return _at(event, before[-1], "place:before_it")
        return _at(event, fine[0], "place:of_report") if fine else event


def _joined(days: Sequence[DateMention]) -> list[list[DateMention]]:
    """The days, those together that only a short word parts: "Thursday and Friday night"."""
    groups: list[list[DateMention]] = []
    for day in days:
        if groups and 0 <= day.span.start - groups[-1][-1].span.end <= JOINT:
            groups[-1].append(day)
        else:
            groups.append([day])
    return groups


def _is_told(mention: DateMention, reading: Reading, attachment: Attachment) -> bool:
    """Whether a date is of what is told, not of the telling: none in a dateline's brackets, none beside a word of saying."""
    text = reading.document.text
    start, end = mention.span.start, mention.span.end
    bracketed = text[max(0, start - LOOK_BACK) : start].rstrip()[-1:] == "(" and text[end : end + LOOK_BACK].lstrip()[:1] == ")"
    sentence = attachment.sentence_of(mention.span)
    return not bracketed and not (sentence is not None and attachment.is_of_speech(mention.span, sentence))


def _at(event: Event, mention: PlaceMention, why: str) -> Event:
    return replace(event, place=mention.place, place_span=mention.span, why=(*event.why, why))


def _town_within(wide: PlaceMention, places: Sequence[PlaceMention], attachment: Attachment) -> PlaceMention | None:
    """The one town that the report names within a province, a county or a country; None where it names several or none.

    A town in the very sentence that names the wider place was passed over there for its words, unless it is the dateline.
    """
    reach = REACH.get(wide.place.precision)
    if reach is None:
        return None
    here = attachment.sentence_of(wide.span)
    apart = [p for p in places if DATELINE in p.why or attachment.sentence_of(p.span) != here]
    towns = {p.place.geonameid: p for p in reversed(apart) if p.place.precision <= NEAR_TOWN and _lies_within(p, wide, reach)}
    return next(iter(towns.values())) if len(towns) == 1 else None


def _lies_within(town: PlaceMention, wide: PlaceMention, reach: float) -> bool:
    """Whether a town lies in the same country, and so near that a division that is known by its middle alone may hold it."""
    one, other = town.place, wide.place
    if one.geonameid is None or one.country is None or one.country != other.country:
        return False
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return False
    return abs(one.lat - other.lat) <= reach and abs(one.lon - other.lon) <= reach


def _is_day(near: Near[DateMention]) -> bool:
    return near.mention.when is not None and near.mention.when.precision is DatePrecision.DAY


def _date_cost(near: Near[DateMention]) -> int:
    coarse = COARSE_DATE[near.mention.when.precision] if near.mention.when else 0
    return near.cost + LATER_TELLING * near.telling + coarse


def _place_cost(near: Near[PlaceMention]) -> int:
    return near.cost + LATER_TELLING * near.telling + COARSE_PLACE[near.mention.place.precision]


def _by_sentence(mentions: Sequence[Mention], sentences: Sequence[Sentence]) -> dict[int, list[Mention]]:
    place: dict[int, list[Mention]] = {}
    at = 0
    for mention in sorted(mentions, key=lambda mention: mention.span):
        while at + 1 < len(sentences) and sentences[at + 1].span.start <= mention.span.start:
            at += 1
        place.setdefault(at, []).append(mention)
    return place


def _beside(event: Event, mentions: dict[int, list[Mention]], attachment: Attachment) -> list[Near[Mention]]:
    """The mentions in the sentences that tell of the event, each with how closely it hangs on the telling there."""
    near = []
    for order, telling in enumerate(tellings(event.trigger, event.mentions)):
        sentence = attachment.sentence_of(telling)
        if sentence is None:
            continue
        for mention in mentions.get(sentence, ()):
            cost = attachment.cost(mention.span, telling, sentence)
            if cost is not None:
                near.append(Near(mention, cost, order))
    return near
