"""What of the record rests on broken words, and the notes that name it."""

import json

import pytest

import tacitus
from tacitus.codec import decode_reading, encode_line, encode_reading
from tacitus.model import NoteCode, Reading

CREDIT = "\n\nTranslated by Google"


def read(text: str) -> Reading:
    return tacitus.read(text + CREDIT, language="en", published="2022-01-24")


def notes(reading: Reading) -> list[str]:
    return [note.message for note in reading.notes if note.code is NoteCode.TRANSLATION_DAMAGE]


@pytest.mark.parametrize(
    ("text", "hanging"),
    [
        # the people who are counted
        ("Rebels held 40 miners hostage in a school; the youngest of these children is nine.", "the claim '40 miners' (hostage)"),
        # the number before a broken word
        ("The raid left nine dead and thirty blessed.", "the claim 'thirty' (killed)"),
        # the voice
        ("Nine died, the Syrian Office for the Rights of Man (OSDH) said.", "the claim 'Nine' (killed)"),
        # the place
        ("Nine guards were killed in the prison of Quran near Hasakah in Syria.", "the place Ghwayran"),
        # who does it
        ("On Monday the International Federation bombed two posts in Syria, killing nine men.", "the event 'bombed'"),
        # the whole statement
        ("The presence of rebels accused 12 guards who were arrested, the mayor said.", "the claim '12 guards"),
        # the outlet that is lost behind a word of saying
        ("“They killed 40 men”, he writes. Jellyfish. The road is cut.", "the claim '40 men' (killed)"),
        # the speaker
        ("The road is cut, according to Jellyfish.", "the speaker 'Jellyfish'"),
    ],
)
def test_what_hangs_on_broken_words_is_named(text: str, hanging: str) -> None:
    whole, *places = notes(read(text))
    assert whole.startswith("this report seems to be a machine's translation")
    assert any(hanging in message and "to be reviewed with it" in message for message in places), places


def test_what_stands_elsewhere_is_not_named() -> None:
    reading = read(
        "Rebels held 40 miners hostage in a school; the youngest of these children is nine. On Sunday six soldiers died in Hama."
    )
    (mend,) = reading.mends
    held = {claim.id for claim in reading.claims if claim.count.best == 40}
    assert held <= set(mend.hangs)
    assert not {claim.id for claim in reading.claims if claim.count.best == 6} & set(mend.hangs)


def test_plain_english_gets_no_note() -> None:
    reading = tacitus.read("Rebels held 40 miners hostage in a pit, the army said.", language="en")
    assert notes(reading) == []


def test_it_is_printed_beside_the_text_and_comes_back() -> None:
    reading = read("Rebels held 40 miners hostage in a school; the youngest of these children is nine.")
    line = json.loads(encode_line(reading))
    assert line["document"]["machine_translated"] is True
    (mend,) = line["mends"]
    assert (mend["quote"], mend["meant"], mend["rule"], mend["kind"]) == ("miners", "minors", "word:fr:mineurs", "word")
    assert mend["hangs"]
    assert line["translation"]["by_machine"] is True
    assert line["translation"]["signs"][0]["words"]["quote"] == "Translated by Google"
    assert decode_reading(encode_reading(reading)) == reading


def test_an_event_that_only_an_impossible_statement_tells_is_set_aside() -> None:
    reading = read("The bomber struck at dawn, removing 40 marchers by truck, the mayor said. Rebels shelled a school in Hama.")
    assert "struck" not in [event.quote for event in reading.events]
    assert "shelled" in [event.quote for event in reading.events]
    assert any("'struck' (Suicide bomb) is set aside" in message for message in notes(reading))
    known = {event.id for event in reading.events}
    assert all(claim.event in {None, *known} for claim in reading.claims)


def test_an_event_that_is_told_elsewhere_too_stays() -> None:
    reading = read("The blast evacuated nine people, the mayor said. The blast killed two guards in Hama.")
    assert "blast" in [span.words(reading.document.text) for event in reading.events for span in (event.trigger, *event.mentions)]
