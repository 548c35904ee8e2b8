"""Laws of a whole reading, on any text."""

import json
from dataclasses import fields
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import tacitus
from tacitus.codec import decode_reading, encode_line, encode_reading
from tacitus.export import plain_lines, render, sheet_of
from tacitus.lang import load_pack
from tacitus.model import Document, Layer, Maker, NoteCode, Reading, Span, check_reading
from tacitus.pipeline import stages
from tacitus.stage import Stage
from tacitus.world import load_register
from tests.factories import make_document
from tests.laws.texts import ODD_REPORTS, REPORTS

STAGES = stages(load_pack("en"), load_register())


def read(text: str) -> Reading:
    """The text as an English report."""
    return tacitus.read(text, language="en", publisher="The Courier", published="2022-01-24")


def placed(value: object) -> list[dict[str, Any]]:
    """Every object with a place in what is printed."""
    if isinstance(value, list):
        return [found for item in value for found in placed(item)]
    if isinstance(value, dict):
        own = [value] if isinstance(value.get("start"), int) else []  # the start of an event is a day
        return own + [found for item in value.values() for found in placed(item)]
    return []


@given(st.one_of(REPORTS, ODD_REPORTS))
@example("\u0130\u0130 12 people were killed, the army said.")  # grows by a code point when lowered
@example("12 people were killed.\r\n\r\n\u2028 3 “soldiers” fled\x85")
@example('"12 people were killed')
def test_every_quote_stands_at_its_place(text: str) -> None:
    reading = read(text)
    check_reading(reading)
    body = reading.document.text
    for item in placed(json.loads(encode_line(reading))):
        assert 0 <= item["start"] < item["end"] <= len(body)
        assert item.get("quote") in (None, body[item["start"] : item["end"]])


@given(st.one_of(REPORTS, ODD_REPORTS))
def test_no_stage_fails_on_any_text(text: str) -> None:
    assert NoteCode.STAGE_FAILED not in {note.code for note in read(text).notes}


@given(REPORTS)
@settings(max_examples=25)
def test_reading_twice_gives_the_same_bytes(text: str) -> None:
    first, second = read(text), read(text)
    assert encode_line(first) == encode_line(second)
    assert encode_reading(first) == encode_reading(second)


@given(REPORTS)
@settings(max_examples=25)
def test_a_record_comes_back_as_it_was(text: str) -> None:
    reading = read(text)
    assert decode_reading(encode_reading(reading)) == reading


@given(REPORTS)
@settings(max_examples=25)
def test_a_stage_changes_only_what_it_gives(text: str) -> None:
    reading = Reading(document=make_document(text.encode("utf-8", "replace").decode("utf-8")))
    for stage in STAGES:
        (after,) = stage.run([reading])
        changed = {field.name for field in fields(Reading) if getattr(after, field.name) != getattr(reading, field.name)}
        assert changed <= {layer.value for layer in stage.gives} | {Layer.NOTES.value}, stage.name
        assert after.document is reading.document
        assert after.notes[: len(reading.notes)] == reading.notes
        reading = after


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_every_stage_says_who_it_is(stage: Stage) -> None:
    assert isinstance(stage.maker, Maker)
    assert stage.maker.name == stage.name
    assert stage.gives


@given(REPORTS)
def test_furniture_yields_nothing(text: str) -> None:
    reading = read(text)
    left_out = [block.span for block in reading.blocks if not block.kind.is_report]
    for claim in reading.claims:
        assert not any(span.overlaps(claim.span) for span in left_out)


@given(st.integers(1, 3), st.integers(100, 999))
@settings(max_examples=20)
def test_a_link_to_another_article_is_no_death_toll(sentences: int, dead: int) -> None:
    body = "\n\n".join(["Three soldiers were killed near Aldora, the army said."] * sentences)
    reading = read(f"{body}\n\nRead more: {dead} people killed in an older war")
    assert dead not in {claim.count.best for claim in reading.claims}


@given(REPORTS)
@settings(max_examples=25)
def test_a_page_not_about_conflict_claims_nothing(text: str) -> None:
    reading = read(text)
    if reading.about_conflict is False:
        assert not reading.claims
        assert NoteCode.NOT_ABOUT_CONFLICT in {note.code for note in reading.notes}


@given(REPORTS)
def test_ids_are_met_once_and_links_lead_back(text: str) -> None:
    reading = read(text)
    ids = [claim.id for claim in reading.claims]
    assert len(ids) == len(set(ids))
    starts = {claim.id: claim.span.start for claim in reading.claims}
    for claim in reading.claims:
        assert claim.attribution is not None
        assert claim.attribution.chain[-1].source.name == "The Courier"
        assert claim.repeats is None or starts[claim.repeats] < claim.span.start


@given(st.one_of(REPORTS, ODD_REPORTS))
@settings(max_examples=30)
def test_every_reading_can_be_shown_and_steers_no_terminal(text: str) -> None:
    reading = read(text)
    sheet = sheet_of(reading)
    assert len(sheet.rows) == len(reading.claims)
    assert render(sheet, width=80) is not None
    shown = "\n".join([*plain_lines(reading), sheet.title, *sheet.remarks, *(row.words + row.who for row in sheet.rows)])
    assert not any(ord(char) < 32 and char != "\n" for char in shown)
    assert "\x7f" not in shown


def test_the_text_is_kept_as_it_was_given() -> None:
    text = "  12 people\r\nwere killed\u00a0, the army said.\n\n"
    assert read(text).document.text == text


def test_those_who_are_counted_are_not_named_in_any_field() -> None:
    reading = read(
        "Ahmed Almasri, a baker aged 34, and his daughter Lina Almasri were among 12 civilians killed in the strike "
        "on Aldora, the army said. Two detainees, Omar Haddad and Sami Nassar, escaped. The boy, Yusuf Karim, 9, was one "
        "of three children wounded."
    )
    report = json.loads(encode_line(reading))
    assert report["claims"]
    text = json.dumps(said_by_us(report))
    for name in ("Almasri", "Ahmed", "Lina", "Haddad", "Nassar", "Yusuf", "Karim"):
        assert name not in text


def test_a_victim_of_a_unit_and_one_in_a_headline_are_not_named_in_any_field() -> None:
    reading = read(
        "Sami Nassar Killed In Army Raid Near Border\n\nOmar Haddad of the Border Guard was killed at the gate on Friday. "
        "Yusuf Karim, 24, was shot and wounded, the Border Guard said."
    )
    report = json.loads(encode_line(reading))
    assert report["claims"]
    text = json.dumps(said_by_us(report))
    for name in ("Nassar", "Sami", "Omar", "Haddad", "Yusuf", "Karim"):
        assert name not in text


def said_by_us(value: object) -> object:
    """All that a printed report says in words of ours: without quotes, which are the report's own words, and its title."""
    if isinstance(value, dict):
        return {key: said_by_us(one) for key, one in value.items() if key not in ("quote", "title")}
    return [said_by_us(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("text", ["Rahimi (\u00b2) was killed and 12 men were hurt.", "Haddad, \u2460, and 12 men were killed."])
def test_a_mark_of_a_footnote_stops_no_stage(text: str) -> None:
    reading = tacitus.read(text, published=date(1, 1, 1), language="en")
    assert not [note for note in reading.notes if note.code is NoteCode.STAGE_FAILED]
    assert reading.claims


def test_a_document_is_never_changed() -> None:
    document: Document = make_document("Gunmen killed 12 soldiers, the army said.")
    reading = Reading(document=document)
    for stage in STAGES:
        (reading,) = stage.run([reading])
    assert reading.document is document
    assert reading.claims[0].span.covers(Span(reading.claims[0].number.start, reading.claims[0].number.end))
