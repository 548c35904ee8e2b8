"""For whom a named person speaks."""

import pytest

from tacitus.lang import load_pack
from tacitus.model import Attribution, Reading, Sentence, Span
from tacitus.reconcile import tell
from tacitus.reconcile.bodies import Offices, body_of
from tests.factories import PAGE, make_claim, make_document, make_hand, make_reading
from tests.unit.reconcile.cases import REGISTER

OFFICES = Offices.in_pack(load_pack("en"))
CASES = [
    ("Relief Office director Marta Silva said ten died.", "relief"),
    ("Ten died, the Relief Office's executive director, Marta Silva, said.", "relief"),
    ("Marta Silva, a spokeswoman for the Relief Office, said ten died.", "relief"),
    ("Marta Silva, the Relief Office's director, said ten died.", "relief"),
    ("Marta Silva of the Relief Office said ten died.", "relief"),
    ("Marta Silva, who speaks for the Aldoran Army, said ten died.", "army"),
    # a body that is called by what it is
    ("State police spokeswoman Marta Silva said ten died.", "police"),
    ("Army spokeswoman Colonel Marta Silva said ten died.", "army"),
    ("Marta Silva, a police spokeswoman, said ten died.", "police"),
    ("Marta Silva, a spokeswoman for the police, said ten died.", "police"),
    ("Police found the body as mayor Marta Silva watched.", None),
    ("Marta Silva, the mayor, told police that ten died.", None),
    ("Marta Silva said ten died.", None),
    ("Marta Silva told the Relief Office that ten died.", None),
    ("Marta Silva accused the Rebel Army Front.", None),
    ("Marta Silva fled before the general of the Aldoran Army came.", None),
    # who passes on what others say has no body of hers
    ("Marta Silva, a spokeswoman, told a World Wire reporter that ten died.", None),
    ("Marta Silva of the Courier said ten died.", None),
    # two bodies, none of them for sure
    ("Marta Silva of the Relief Office said ten died. Marta Silva of the Aldora Monitor wept.", None),
]


def reading_of(text: str, **given: object) -> Reading:
    """A reading of plain sentences."""
    sentences, start = [], 0
    for i, words in enumerate(text.split(". ")):
        end = min(len(text), start + len(words) + 1)
        sentences.append(Sentence(index=i, block=0, span=Span(start, end)))
        start = end + 1
    return Reading(document=make_document(text, **given), sentences=tuple(sentences))


@pytest.mark.parametrize(("text", "body"), CASES)
def test_for_whom_a_person_speaks(text: str, body: str | None) -> None:
    found = body_of("Marta Silva", reading_of(text), REGISTER.sources, OFFICES)
    assert (found.id if found and not found.id.startswith("source-") else found and found.name) == body


def test_on_its_own_page_an_office_is_of_the_body() -> None:
    text = "Its director, Marta Silva, said ten died."
    own = reading_of(text, publisher="Relief Office")
    found = body_of("Marta Silva", own, REGISTER.sources, OFFICES)
    assert found is not None
    assert found.id == "relief"
    assert body_of("Marta Silva", reading_of(text), REGISTER.sources, OFFICES) is None


def test_what_is_told_carries_the_body() -> None:
    text = "Marta Silva of the Relief Office said 154 people died."
    claim = make_claim(text=text, attribution=Attribution(chain=(make_hand("Marta Silva"), PAGE)))
    reading = make_reading(
        document=make_document(text), blocks=(), claims=(claim,), statements=(), events=(), notes=(),
        sentences=(Sentence(index=0, block=0, span=Span(0, len(text))),),
    )  # fmt: skip
    (told,) = tell(reading, register=REGISTER.sources)
    assert told.body is not None
    assert told.body.id == "relief"
    assert tell(reading)[0].body is None
