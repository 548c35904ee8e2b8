"""Chains of hands: the page last, what is inferred marked, headlines and credits."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tacitus.attribute import attach_stage, cue_terms, hedge_terms, speech_stage
from tacitus.lang import LanguagePack
from tacitus.model import Basis, Hedge, Measure, NoteCode, Reading
from tacitus.world import SourceRegister

Read = Callable[..., Reading]
Says = Callable[..., list[tuple[list[str], str]]]


def test_where_nobody_is_said_to_say_it_the_page_speaks(read_report: Read) -> None:
    reading = read_report("[Nine] people died.", publisher="The Valley Post")
    (claim,) = reading.claims
    assert claim.attribution is not None
    assert [(h.source.id, h.source.name, h.basis) for h in claim.attribution.chain] == [("page", "The Valley Post", Basis.PAGE)]
    assert claim.attribution.speaker is None


def test_the_page_is_not_its_own_relay(who_says: Says) -> None:
    assert who_says("Omar Nasser told Reuters that [nine] people died.", publisher="Reuters") == [(["Omar Nasser"], "asserted")]
    assert who_says("KABUL (Reuters) - [Nine] people died.", publisher="Reuters") == [([], "asserted")]


def test_a_headline_stays_with_the_outlet(who_says: Says) -> None:
    said = who_says("[Nine] dead in raid\nKABUL (AFP) — Police said [nine] people died.", title=True)
    assert said == [([], "asserted"), (["Police", "Agence France-Presse"], "asserted")]


def test_what_a_pronoun_stands_for_is_marked_as_inferred(read_report: Read) -> None:
    reading = read_report("Hana Yusuf said it was over. | She put the dead at [nine].")
    (claim,) = reading.claims
    assert claim.attribution is not None
    assert [hand.basis for hand in claim.attribution.chain] == [Basis.INFERRED, Basis.PAGE]
    assert claim.attribution.chain[0].span is not None
    assert claim.attribution.chain[0].span.words(reading.document.text) == "She"


def test_a_pronoun_for_nobody_is_noted(read_report: Read) -> None:
    reading = read_report("He said [nine] people died.")
    assert [note.code for note in reading.notes] == [NoteCode.SPEAKER_UNCLEAR]


def test_a_toll_goes_on_in_the_next_sentence(read_report: Read) -> None:
    reading = read_report("The toll stands at [51], the district police say. | [Three] people are missing.")
    names = [claim.attribution.chain[0].source.name for claim in reading.claims if claim.attribution]
    assert names == ["district police", "district police"]
    assert reading.claims[1].attribution is not None
    assert reading.claims[1].attribution.chain[0].basis is Basis.INFERRED


def test_a_toll_does_not_go_on_where_something_else_is_counted(
    make_reading: Read, pack: LanguagePack, register: SourceRegister
) -> None:
    reading = make_reading("[Nine] boys are missing, the group said. | [4,000] men were in the jail.")
    counted = replace(reading.claims[1], measure=Measure.DETAINED)
    reading = replace(reading, claims=(reading.claims[0], counted))
    reading = next(attach_stage(pack, register).run(speech_stage(pack, register).run([reading])))
    assert reading.claims[1].attribution is not None
    assert reading.claims[1].attribution.speaker is None


def test_a_part_takes_over_the_speaker_of_its_total(make_reading: Read, pack: LanguagePack, register: SourceRegister) -> None:
    reading = make_reading("The clinic reported [40] dead. | Among them were [nine] children.")
    part = replace(reading.claims[1], part_of=reading.claims[0].id)
    reading = replace(reading, claims=(reading.claims[0], part))
    reading = next(attach_stage(pack, register).run(speech_stage(pack, register).run([reading])))
    assert reading.claims[1].attribution is not None
    assert [hand.source.name for hand in reading.claims[1].attribution.chain] == ["clinic", None]


def test_a_denial_of_authorship_is_no_denied_figure(read_report: Read) -> None:
    reading = read_report("The army denied that its planes bombed the town, where [nine] people died.")
    assert reading.claims[0].hedge is not Hedge.DENIED


@pytest.mark.parametrize(
    "written",
    [
        "NAIROBI (AFP) — [Nine] people died.",
        "NAIROBI, Kenya (AFP) - [Nine] people died.",
        "NAIROBI, May 3 (AFP) -- [Nine] people died.",
        "AFP – [Nine] people died.",
        "[Nine] people died.\nThe road is closed. | (AFP)",
        "[Nine] people died, the mayor said, AFP reported.\nThe road is closed.",
    ],
)
def test_the_agency_of_a_report_is_the_last_hand_before_the_page(who_says: Says, written: str) -> None:
    assert who_says(written)[0][0][-1] == "Agence France-Presse"


@pytest.mark.parametrize("written", ["NAIROBI (Kenya) — [Nine] people died.", "The clinic (built in 1950) — [Nine] people died."])
def test_other_brackets_are_no_credit(who_says: Says, written: str) -> None:
    assert who_says(written)[0][0] == []


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("[Nine] people died, the governor said.", ["governor"]),
        ("The governor said that [nine] people died.", ["governor"]),
        ("According to the governor, [nine] people died.", ["governor"]),
        ("“[Nine] people died,” said the governor.", ["governor"]),
        ("The governor told AFP that [nine] people died.", ["governor", "Agence France-Presse"]),
        ("The market burned and [nine] people died.", []),
    ],
)
def test_words_alone_will_do_where_nobody_parsed(who_says: Says, text: str, chain: list[str]) -> None:
    assert who_says(text, parsed=False)[0][0] == chain


def test_every_word_of_saying_opens_the_gate(pack: LanguagePack) -> None:
    assert {"said", "according to", "reported", "claims", "citing"} <= set(cue_terms(pack))
    assert {"reportedly", "verified", "withdrawn"} <= set(hedge_terms(pack))


@pytest.mark.parametrize(
    "written",
    [
        "The governor said:\n“We lost [nine] men.”",
        "The governor said: | “We lost [nine] men.”",
        "The governor said:\n[Nine] dead",
        "The governor gave these figures:\n[Nine] dead",
    ],
)
def test_a_closing_colon_opens_what_stands_below(who_says: Says, written: str) -> None:
    assert who_says(written) == [(["governor"], "asserted")]
