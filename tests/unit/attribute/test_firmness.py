"""How firmly an event is told."""

from collections.abc import Callable

import pytest

from tacitus.attribute import firmness_stage, speech_stage
from tacitus.lang import LanguagePack
from tacitus.model import Hedge, Modality, Reading
from tacitus.world import SourceRegister
from tests.unit.find.event.tellings import finder


@pytest.mark.parametrize(
    ("text", "hedge", "modality"),
    [
        ("Rebels attacked the port.", Hedge.ASSERTED, Modality.ACTUAL),
        ("The army said that rebels attacked the port.", Hedge.ASSERTED, Modality.ACTUAL),
        ("The army claimed that rebels attacked the port.", Hedge.CLAIMED, Modality.ACTUAL),
        ("Rebels reportedly attacked the port.", Hedge.UNVERIFIED, Modality.ACTUAL),
        ("The army denied that it had bombed the port.", Hedge.DENIED, Modality.DENIED),
    ],
)
def test_firmness(
    text: str,
    hedge: Hedge,
    modality: Modality,
    make_reading: Callable[..., Reading],
    pack: LanguagePack,
    register: SourceRegister,
) -> None:
    reading = finder().read(make_reading(text))
    for stage in (speech_stage(pack, register), firmness_stage(pack, register)):
        reading = next(stage.run([reading]))
    (event,) = reading.events
    assert (event.hedge, event.modality) == (hedge, modality)
