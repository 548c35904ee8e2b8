"""THE STORY OF ONE REPORT: the stages in order, on one page.

decode (read) -> blocks -> sentences -> topic -> parse -> numbers -> claims -> speech -> attribution -> repetitions
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from tacitus.assemble import repeats_stage
from tacitus.attribute import attach_stage, speech_stage, speech_words
from tacitus.clean import GateTerms, body_stage, parsing_stage, sentences_stage, topic_stage
from tacitus.find import claims_stage, number_words, numbers_stage, trigger_words
from tacitus.lang import LanguagePack, load_pack
from tacitus.model import Document, Maker, Reading, check_reading
from tacitus.stage import Stage, chain
from tacitus.world import SourceRegister, load_sources

MAKER = Maker("tacitus", "0.1")


def stages(pack: LanguagePack, register: SourceRegister) -> tuple[Stage, ...]:
    """Every stage of the reading of one report, in order."""
    return (
        body_stage(pack),
        sentences_stage(pack),
        topic_stage(pack),
        parsing_stage(pack, gate_terms(pack)),
        numbers_stage(pack),
        claims_stage(pack),
        speech_stage(pack, register),
        attach_stage(pack, register),
        repeats_stage(),
    )


def gate_terms(pack: LanguagePack) -> GateTerms:
    """The words that make a sentence worth parsing, from the pack's own lists."""
    return GateTerms(
        numbers=number_words(pack.numbers), measures=trigger_words(pack.measures), speech=speech_words(pack), hedges=()
    )


@lru_cache(maxsize=8)
def pipeline_for(language: str) -> Stage:
    """The whole pipeline for a language, made once a process.

    Raises:
        UnknownName: there is no pack for this language.
    """
    return chain(stages(load_pack(language), load_sources()), name=MAKER.name, maker=MAKER)


def read_documents(documents: Iterable[Document]) -> Iterator[Reading]:
    """A reading of each document, in order, its laws checked; documents of one language one after the other go together.

    Raises:
        UnknownName: there is no pack for the language of a document.
    """
    for language, run in _runs(documents):
        for reading in pipeline_for(language).run(Reading(document=document) for document in run):
            check_reading(reading)
            yield reading


def _runs(documents: Iterable[Document]) -> Iterator[tuple[str, Iterator[Document]]]:
    """Neighbours of one language together, so that the parser gets them in batches."""
    from itertools import groupby

    yield from groupby(documents, key=lambda document: document.language)
