"""Records become JSON and come back; what is printed is the contract of the command line."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tacitus.codec import decode_reading, encode_line, encode_reading, to_printed
from tacitus.errors import BadRecord, BadSpan, RecordError
from tacitus.model import Attribution, EventType, Place
from tests.factories import PAGE, TEXT, find, make_claim, make_document, make_event, make_reading, make_statement

CLAIM_KEYS = {
    "id", "start", "end", "quote", "measure", "unit", "count", "qualifier", "status", "group", "affiliation",
    "demographic", "attribution", "hedge", "as_of", "part_of", "repeats", "scope", "event", "score",
}  # fmt: skip
EVENT_KEYS = {"id", "type", "start", "end", "date_precision", "place", "actors", "trigger", "hedge"}
DOCUMENT_KEYS = {"id", "title", "url", "publisher", "published", "language", "sha256", "machine_translated"}


def printed() -> dict[str, Any]:
    line = encode_line(make_reading())
    assert b"\n" not in line
    value: dict[str, Any] = json.loads(line)
    return value


def test_every_key_of_the_contract_is_printed() -> None:
    report = printed()
    assert set(report) >= {"document", "claims", "events", "notes", "dates", "places", "statements"}
    assert set(report["document"]) >= DOCUMENT_KEYS
    assert all(set(claim) >= CLAIM_KEYS for claim in report["claims"])
    assert all(set(event) >= EVENT_KEYS for event in report["events"])
    assert report["claims"][0]["event"] == report["events"][0]["id"]
    assert set(report["notes"][0]) >= {"code", "start", "end", "message"}


def test_quotes_stand_at_their_places() -> None:
    report = printed()
    quoted = [*report["claims"], report["claims"][0]["anchor"], report["statements"][0]["speaker"]]
    quoted += [report["events"][0]["trigger"], *report["events"][0]["mentions"], report["events"][0]["actors"][0]["words"]]
    quoted += [hand["words"] for claim in report["claims"] for hand in claim["attribution"]["chain"] if hand["words"]]
    assert len(quoted) > 8
    assert all(TEXT[item["start"] : item["end"]] == item["quote"] for item in quoted)


def test_the_chain_goes_from_the_speaker_to_the_page() -> None:
    attribution = printed()["claims"][0]["attribution"]
    assert attribution["speaker"] == {"id": "aldora-monitor", "name": "Aldora Monitor"}
    assert [hand["name"] for hand in attribution["chain"]] == ["Aldora Monitor", "Radio East", "The Courier"]


def test_an_event_is_printed_with_its_days_and_place() -> None:
    place = Place(name="Aldora", geonameid=7, lat=1.5, lon=2.5, precision=2, country="ALD")
    event = make_event(start=date(2022, 1, 20), end=date(2022, 1, 21), date_precision=2, place=place)
    printed_event = to_printed(make_reading(claims=(), events=(event,)))["events"][0]
    assert (printed_event["start"], printed_event["end"], printed_event["date_precision"]) == ("2022-01-20", "2022-01-21", 2)
    assert printed_event["place"] == {"name": "Aldora", "geonameid": 7, "lat": 1.5, "lon": 2.5, "precision": 2, "country": "ALD"}


def test_an_event_is_printed_in_the_terms_of_other_codebooks() -> None:
    clash = make_event(type=EventType.ARMED_CLASH)
    event = to_printed(make_reading(claims=(), events=(clash,)))["events"][0]
    assert event["acled"] == {"event_type": "Battles", "sub_event_type": "Armed clash"}
    assert event["plover"] == {"event": "ASSAULT", "mode": "firearms"}
    assert event["ucdp"] == {"type_of_violence": None}


def test_what_was_carried_over_from_other_words_says_so() -> None:
    chain = printed()["claims"][-1]["attribution"]["chain"]
    assert [hand["inferred"] for hand in chain] == [True, False]


def test_the_outlet_speaking_for_itself_is_no_speaker() -> None:
    claim = make_claim(attribution=Attribution(chain=(PAGE,)))
    report = to_printed(make_reading(claims=(claim,)))
    assert report["claims"][0]["attribution"]["speaker"] is None
    assert len(report["claims"][0]["attribution"]["chain"]) == 1


def test_a_claim_without_attribution_yet_has_an_empty_chain() -> None:
    report = to_printed(make_reading(claims=(make_claim(attribution=None),)))
    assert report["claims"][0]["attribution"] == {"speaker": None, "chain": []}


def test_content_is_an_object_in_one_piece_and_a_list_in_several() -> None:
    assert isinstance(printed()["statements"][0]["content"], list)
    statement = make_statement(content=make_statement().content[:1], speaker=None)
    report = to_printed(make_reading(statements=(statement,)))
    assert report["statements"][0]["content"] == {"start": 24, "end": 53}
    assert report["statements"][0]["speaker"] is None


def test_what_a_speaker_tells_of_others_stands_below_him() -> None:
    outer = make_statement(cue=find("are said"), content=(find("The army denied that 9 soldiers had died"),))
    inner = make_statement(cue=find("denied"), content=(find("9 soldiers had died"),))
    (report,) = to_printed(make_reading(statements=(inner, outer)))["statements"]
    assert report["cue"] == {"start": outer.cue.start, "end": outer.cue.end}
    assert [told["cue"]["start"] for told in report["tells"]] == [inner.cue.start]
    assert report["tells"][0]["tells"] == []


def test_a_reading_comes_back_as_it_was() -> None:
    reading = make_reading()
    raw = encode_reading(reading)
    assert decode_reading(raw) == reading
    assert encode_reading(decode_reading(raw)) == raw


def test_half_a_surrogate_pair_costs_nobody_the_report() -> None:
    reading = make_reading(document=make_document(TEXT + "\ud83d", title="odd \udfff"))
    assert json.loads(encode_line(reading))["document"]["title"] == "odd \udfff"
    assert decode_reading(encode_reading(reading)) == reading


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda r: r["claims"][0]["count"].update(low="many"), r"\$.claims\[0\].count.low"),
        (lambda r: r["claims"][0].update(measure="slain"), r"\$.claims\[0\].measure"),
        (lambda r: r["document"].pop("text"), "text"),
        (lambda r: r["claims"][0].update(mood="sad"), "keys that a reading does not know"),
        (lambda r: r["claims"][0].pop("hedge"), "or lacks some"),
    ],
)
def test_what_is_not_in_the_form_is_refused(change: Callable[[dict[str, Any]], object], place: str) -> None:
    values = json.loads(encode_reading(make_reading()))
    change(values)
    with pytest.raises(BadRecord, match=place):
        decode_reading(json.dumps(values).encode())


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff", b"[]", b"null", b"[" * 100_000], ids=repr)
def test_what_is_no_reading_at_all_is_refused(raw: bytes) -> None:
    with pytest.raises(BadRecord):
        decode_reading(raw)


def test_a_reading_that_breaks_a_law_is_refused() -> None:
    values = json.loads(encode_reading(make_reading()))
    values["document"]["text"] = TEXT.replace("154", "155")
    with pytest.raises(BadSpan):
        decode_reading(json.dumps(values).encode())
    values["claims"][0]["count"]["low"] = 900
    with pytest.raises(RecordError):
        decode_reading(json.dumps(values).encode())
