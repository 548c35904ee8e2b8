"""Whereabouts: when and where each event of a report happened, as far as its words say so."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.assemble.attachment import Attachment, tellings
from tacitus.assemble.beside import Near, beside, by_sentence
from tacitus.assemble.dating import Dating
from tacitus.lang.pack import LanguagePack
from tacitus.model import Event, Layer, Maker, Modality, PlaceMention, Reading
from tacitus.stage import Stage, per_document

MAKER = Maker("assemble.whereabouts", "1")
LATER_TELLING = 3  # what it costs a place that it stands beside a later telling of the event
COARSE_PLACE = {1: 0, 2: 0, 3: 1, 4: 2, 5: 2, 6: 3, 7: 1}
FINER = 2  # what a quarter or a district gains, because it is mostly told within its town, which is told with it
QUARTERS = (2, 3)
KINDS = frozenset({"kind_behind", "kind_before", "listed_beside"})
DATELINE = "dateline"
NEAR_TOWN = 2  # the coarsest precision of a town
REACH = {3: 1.0, 4: 3.0, 6: 30.0}  # degrees from the middle of a district, a province, a country to its edge
COUNTRY = 6
FINE = 4  # the coarsest precision of a place that can stand for a whole report


def whereabouts_stage(pack: LanguagePack) -> Stage:
    """A stage that gives each event its days and its place, with the words that they are taken from."""
    reader = WhereaboutsReader(pack)
    needs = (Layer.EVENTS, Layer.DATES, Layer.PLACES, Layer.STATEMENTS, Layer.SENTENCES, Layer.QUANTITIES)
    return per_document(reader.read, needs=needs, gives=(Layer.EVENTS,), maker=MAKER)


class WhereaboutsReader:
    """Dates and places events; made once a pack.

    Source: UCDP GED codebook, date_prec and where_prec; record.md law 8: a day or place that the event's own sentence does not
    state says from where it was taken.
    """

    def __init__(self, pack: LanguagePack) -> None:
        """Keep the pack, whose words say where a stretch of days begins."""
        self.pack = pack

    def read(self, reading: Reading) -> Reading:
        """The reading with its events dated and placed."""
        attachment = Attachment(reading)
        dates = by_sentence(reading.dates, reading.sentences)
        places = by_sentence(reading.places, reading.sentences)
        events = []
        dating = Dating(reading, attachment, self.pack)
        for event in reading.events:
            event = dating.dated(event, beside(event, dates, attachment))
            near = _with_detours(event, beside(event, places, attachment), attachment)
            events.append(self._placed(event, near, reading, attachment))
        return replace(reading, events=tuple(events))

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
        countries = {one.place.country: one for one in reversed(reading.places) if one.place.precision == COUNTRY}
        of_report = fine[0] if fine else next(iter(countries.values())) if len(countries) == 1 else None
        return _at(event, of_report, "place:of_report") if of_report else event


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


def _place_cost(near: Near[PlaceMention]) -> int:
    finer = FINER if KINDS & {*near.mention.why} and near.mention.place.precision in QUARTERS else 0
    return near.cost + LATER_TELLING * near.telling + COARSE_PLACE[near.mention.place.precision] - finer


def _with_detours(event: Event, near: Sequence[Near[PlaceMention]], attachment: Attachment) -> list[Near[PlaceMention]]:
    """The places, each with what parts it from the telling added to its cost."""
    told = tellings(event.trigger, event.mentions)
    parted = []
    for one in near:
        telling, country = told[one.telling], one.mention.place.precision == COUNTRY
        sentence = attachment.sentence_of(telling)
        detour = attachment.detour(one.mention.span, telling, sentence, country=country) if sentence is not None else 0
        parted.append(replace(one, cost=one.cost + detour))
    return parted
