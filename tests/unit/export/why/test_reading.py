"""Why, for a program: plain values by id."""

import json

from tacitus.codec import encode_line
from tacitus.export import why_of_reading
from tests.unit.export.why.reports import TEXT, reading


def test_every_claim_and_event_is_explained_by_id() -> None:
    done = reading()
    why = why_of_reading(done)
    assert set(why) == {claim.id for claim in done.claims} | {event.id for event in done.events}
    for fields in why.values():
        assert fields
        for one in fields:
            assert set(one) == {"field", "value", "because", "rules", "words", "others"}
            assert all(TEXT[word["start"] : word["end"]] == word["quote"] for word in one["words"])


def test_it_is_a_key_of_the_line() -> None:
    done = reading()
    line = json.loads(encode_line(done, why=why_of_reading(done)))
    assert line["why"].keys() == why_of_reading(done).keys()
    assert "why" not in json.loads(encode_line(done))
