"""The stage: two layers beside the text."""

from dataclasses import replace

from tacitus.clean import mends_stage
from tacitus.lang.form_mends import Mends
from tacitus.model import Layer
from tests.unit.clean.translation.reports import PACK, REGISTER, read


def test_the_stage_gives_two_layers() -> None:
    stage = mends_stage(PACK, REGISTER.sources)
    assert stage.gives == {Layer.TRANSLATION, Layer.MENDS}


def test_plain_english_gets_neither() -> None:
    reading = read("Gunmen killed nine soldiers near Hasakah on Friday, the army said.")
    assert (reading.translation, reading.mends) == (None, ())


def test_a_pack_without_lists_says_nothing() -> None:
    silent = mends_stage(replace(PACK, mends=Mends()), REGISTER.sources)
    reading = read("Nine died.\n\nTranslated by Google")
    assert reading.translation is not None
    (after,) = silent.run([replace(reading, translation=None, mends=())])
    assert after.translation is None
