"""Mends: whether the report is a translation, and what that broke; a layer beside the text, which stays as it is."""

from dataclasses import replace

from tacitus.clean.translation import TranslationReader
from tacitus.lang import LanguagePack
from tacitus.model import Layer, Maker, Reading
from tacitus.stage import Stage, per_document
from tacitus.world import SourceRegister

MAKER = Maker("clean.mends", "1")


def mends_stage(pack: LanguagePack, sources: SourceRegister) -> Stage:
    """A stage that gives TRANSLATION and MENDS: the signs of a translation and the words that it broke.

    A pack without lists of what translations break says nothing of them: acronyms alone tell too little of a language.
    """
    reader = TranslationReader(pack, sources) if pack.mends.word or pack.mends.name else None

    def step(reading: Reading) -> Reading:
        if reader is None:
            return reading
        translation, mends = reader.read(reading)
        return replace(reading, translation=translation, mends=mends)

    needs = (Layer.BLOCKS, Layer.SENTENCES, Layer.ABOUT_CONFLICT)
    return per_document(step, needs=needs, gives=(Layer.TRANSLATION, Layer.MENDS), maker=MAKER)
