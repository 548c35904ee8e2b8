"""The stage: two layers beside the text."""

from tacitus.clean import mends_stage
from tacitus.model import Layer
from tests.unit.clean.translation.reports import PACK, REGISTER, read


def test_the_stage_gives_two_layers() -> None:
    stage = mends_stage(PACK, REGISTER.sources)
    assert stage.gives == {Layer.TRANSLATION, Layer.MENDS}


def test_plain_english_gets_neither() -> None:
    reading = read("Gunmen killed nine soldiers near Hasakah on Friday, the army said.")
    assert (reading.translation, reading.mends) == (None, ())
