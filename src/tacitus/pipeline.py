"""THE STORY OF ONE REPORT: the stages in order, on one page.

decode (read) -> blocks -> sentences -> topic -> parse -> what translation broke -> numbers -> claims -> tellings of events
-> speech -> attribution -> firmness of events -> repetitions -> dates -> places -> actors -> affiliation -> roles -> events
-> their days and places -> harm of other days -> totals -> the day for which each figure holds -> types of violence
-> what hangs on broken words
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from tacitus.assemble import (
    as_of_stage,
    assemble_stage,
    damage_stage,
    other_days_stage,
    repeats_stage,
    roles_stage,
    totals_stage,
    violence_stage,
    whereabouts_stage,
)
from tacitus.attribute import attach_stage, cue_terms, firmness_stage, hedge_terms, speech_stage
from tacitus.clean import GateTerms, body_stage, mends_stage, parsing_stage, sentences_stage, topic_stage
from tacitus.errors import RecordError
from tacitus.find import claims_stage, events_stage
from tacitus.ground import actors_stage, affiliation_stage, dates_stage, places_stage
from tacitus.lang import LanguagePack, LightPack, is_light, known_languages, language_of, load_light_pack, load_pack
from tacitus.model import Maker, Note, NoteCode, Reading, check_reading
from tacitus.quantify import number_words, numbers_stage
from tacitus.read import Arrival
from tacitus.skim import happening_stage, skim_stage
from tacitus.stage import Stage, chain
from tacitus.world import Gazetteer, PlacesFile, Register, load_gazetteer, load_places, load_register

MAKER = Maker("tacitus", "0.1")


def stages(pack: LanguagePack, register: Register, gazetteer: Gazetteer | None = None) -> tuple[Stage, ...]:
    """Every stage of the reading of one report, in order; without a gazetteer of one's own with the packaged one."""
    return (
        body_stage(pack),
        sentences_stage(pack),
        topic_stage(pack),
        parsing_stage(pack, gate_terms(pack)),
        mends_stage(pack, register.sources),
        numbers_stage(pack),
        claims_stage(pack, register.sources),
        events_stage(pack, register.sources),
        speech_stage(pack, register.sources),
        attach_stage(pack, register.sources),
        firmness_stage(pack, register.sources),
        repeats_stage(),
        dates_stage(pack),
        places_stage(pack, gazetteer or load_gazetteer()),
        actors_stage(pack, register.actors),
        affiliation_stage(),
        roles_stage(pack),
        assemble_stage(pack),
        whereabouts_stage(pack),
        other_days_stage(),
        totals_stage(),
        as_of_stage(pack),
        violence_stage(pack),
        damage_stage(),
    )


def light_stages(pack: LightPack, register: Register, gazetteer: Gazetteer) -> tuple[Stage, ...]:
    """Every stage of the reading of a report in a language that is read by words and windows, in order.

    blocks -> sentences -> topic -> claims, with who says them -> repetitions -> dates -> places -> the main event
    """
    return (
        body_stage(pack),
        sentences_stage(pack),
        topic_stage(pack),
        skim_stage(pack, register.sources),
        repeats_stage(),
        dates_stage(pack),
        places_stage(pack, gazetteer),
        happening_stage(pack),
    )


def gate_terms(pack: LanguagePack) -> GateTerms:
    """The words that make a sentence worth parsing, from the pack's own lists."""
    counted = (*number_words(pack.numbers), *pack.measures.gate, *pack.events.gate)
    return GateTerms(numbers=counted, measures=(), speech=cue_terms(pack), hedges=hedge_terms(pack))


@lru_cache(maxsize=8)
def pipeline_for(language: str, register: Path | None = None, places: PlacesFile | None = None, learnt: bool = True) -> Stage:
    """The whole pipeline for the language of a pack, made once a process.

    Args:
        language: the code of the pack.
        register: a register of one's own.
        places: places of one's own.
        learnt: with the trained weights of the pack; else by rules alone.
    """
    if is_light(language):
        light = load_light_pack(language)
        return chain(light_stages(light, load_register(register), load_places(places)), name=MAKER.name, maker=MAKER)
    pack = load_pack(language)
    used = pack if learnt else replace(pack, learnt=None)
    return chain(stages(used, load_register(register), load_places(places)), name=MAKER.name, maker=MAKER)


def read_documents(
    arrivals: Iterable[Arrival], register: Path | None = None, places: PlacesFile | None = None, *, learnt: bool = True
) -> Iterator[Reading]:
    """A reading of each report, in order, its laws checked.

    A report in a language without a pack is kept unread, with a note that says so. Neighbours of one language go
    through the parser together.

    Args:
        arrivals: the reports.
        register: a file of sources and actors to lay over the shipped ones.
        places: a file of added places to lay over the packaged ones.
        learnt: let the trained weights of the pack decide where the rules end; without them the rules alone decide.
    """
    for language, run in groupby(arrivals, key=lambda arrival: arrival.document.language):
        readings = (Reading(document=arrival.document, notes=arrival.notes) for arrival in run)
        done = (
            pipeline_for(language_of(language), register, places, learnt).run(readings)
            if language_of(language) in known_languages()
            else map(unread, readings)
        )
        yield from map(lawful, done)


def lawful(reading: Reading) -> Reading:
    """The reading where it holds the laws of the record; else the bare document with a note, so that nothing false goes on."""
    try:
        check_reading(reading)
    except RecordError as error:
        note = Note(code=NoteCode.STAGE_FAILED, span=None, message=f"a law of the record is broken: {error}", made_by=MAKER)
        return Reading(document=reading.document, notes=(*reading.notes, note))
    return reading


def unread(reading: Reading) -> Reading:
    """The reading of a report in a language that we have no pack for: nothing but a note."""
    known = ", ".join(known_languages())
    message = f"no language pack for {reading.document.language!r}: kept, not read; there is: {known}"
    note = Note(code=NoteCode.LANGUAGE_UNKNOWN, span=None, message=message, made_by=MAKER)
    return replace(reading, notes=(*reading.notes, note))
