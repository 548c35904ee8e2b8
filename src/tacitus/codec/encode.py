"""Encode: readings to bytes and back, checked; here alone a record becomes bytes."""

import json

import msgspec

from tacitus.codec.printed import to_printed
from tacitus.codec.spans import JsonObject
from tacitus.errors import BadRecord
from tacitus.model import Reading, check_reading


def encode_line(reading: Reading, **more: JsonObject) -> bytes:
    """A report as the command prints it: one line of UTF-8 JSON without the line's end; the same bytes in every run.

    Args:
        reading: of one report.
        more: further keys of the line, such as `why`.
    """
    return encode_object(to_printed(reading) | more)


def encode_reading(reading: Reading) -> bytes:
    """All layers of a reading as JSON, the same bytes in every run."""
    try:
        return msgspec.json.encode(reading)
    except UnicodeEncodeError:
        return encode_object(msgspec.to_builtins(reading))


def decode_reading(raw: bytes) -> Reading:
    """The reading that `encode_reading` wrote.

    Raises:
        BadRecord: no JSON, or not in the form of a reading; the message names the place, "$.claims[0].count".
        RecordError: it has the form and breaks a law of the model, so that a quote is not what stands at its place.
    """
    try:
        values = json.loads(raw)
        reading = msgspec.convert(values, Reading)
    except (msgspec.ValidationError, ValueError, RecursionError) as error:
        raise BadRecord(f"no reading of ours: {error}") from error
    # msgspec passes over keys that it does not know and fills in those that are missing; a record is whole or refused
    if json.loads(encode_reading(reading)) != values:
        raise BadRecord("no reading of ours: it has keys that a reading does not know, or lacks some")
    check_reading(reading)
    return reading


def encode_object(values: JsonObject) -> bytes:
    """Plain dictionaries and lists as JSON in UTF-8 on one line; half surrogate pairs, which UTF-8 cannot hold, as escapes."""
    try:
        return msgspec.json.encode(values)
    except UnicodeEncodeError:
        return json.dumps(values, ensure_ascii=True, separators=(",", ":")).encode("ascii")
