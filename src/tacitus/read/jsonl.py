"""JSON Lines: a dump of reports, one JSON object a line, as record.md's contract says."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from tacitus.errors import UnreadableReport
from tacitus.model import sha256_of
from tacitus.read.arrival import Arrival, Given, arrive
from tacitus.settings import Settings

LARGEST_LINE = 16 * 1024 * 1024  # bytes; 200,000 characters need at most 2.4 million
CHUNK = 1024 * 1024
OPTIONAL = ("title", "url", "publisher", "published", "language")
LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_lines(file: BinaryIO, path: str, settings: Settings) -> Iterator[Arrival | UnreadableReport]:
    """Each report of the file in order, or what is wrong with its line; never the whole file at once.

    Args:
        file: at its beginning; one line at most is held, of at most 16 MB.
        path: what to name in an error, with the line's number.
        settings: for what a report does not say itself.
    """
    seen: set[str] = set()
    for number, line in enumerate(_lines(file), start=1):
        if line is not None and not line.strip():
            continue
        try:
            given = _report_of(line, f"{path}:{number}")
            if given.id in seen:
                raise UnreadableReport(
                    f"{path}:{number}", f"the id {given.id!r} was used by an earlier line; each report needs its own"
                )
        except UnreadableReport as error:
            yield error
            continue
        seen.add(given.id or "")
        yield arrive(given, settings)


def _lines(file: BinaryIO) -> Iterator[bytes | None]:
    """Every line without its end; None for one that is too long, which is passed over without being held."""
    first = True
    while line := file.readline(LARGEST_LINE + 1):
        if len(line) > LARGEST_LINE and not line.endswith(b"\n"):
            while (rest := file.readline(CHUNK)) and not rest.endswith(b"\n"):
                pass
            yield None
        else:
            yield line.removeprefix(BYTE_ORDER_MARK) if first else line
        first = False


def _report_of(line: bytes | None, place: str) -> Given:
    """What a line gives.

    Raises:
        UnreadableReport: the line is no report; the message says what to change.
    """
    if line is None:
        raise UnreadableReport(place, f"the line is longer than {LARGEST_LINE // 1024 // 1024} MB; one report a line")
    values = _object_of(line, place)
    name, text = _required(values, "id", place), _required(values, "text", place)
    optional = {key: _optional(values, key, place) for key in OPTIONAL}
    day, language = optional.pop("published"), optional.pop("language")
    if language is not None and LANGUAGE.fullmatch(language) is None:
        raise UnreadableReport(place, f'"language" is {language!r}; want a BCP 47 tag such as "en" or "pt-BR"')
    return Given(
        text=text, sha256=sha256_of(text.encode("utf-8", "surrogatepass")), id=name, language=language,
        published=_day(day, place), title=optional["title"], url=optional["url"], publisher=optional["publisher"],
    )  # fmt: skip


def _object_of(line: bytes, place: str) -> dict[str, Any]:
    """The JSON object on the line.

    Raises:
        UnreadableReport: it is not UTF-8, no JSON, or no object.
    """
    try:
        values = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise UnreadableReport(place, f"the line is not UTF-8 (byte {error.start + 1}); save the file as UTF-8") from error
    except json.JSONDecodeError as error:
        raise UnreadableReport(place, f"the line is no JSON: {error.msg} at column {error.colno}") from error
    except (RecursionError, ValueError) as error:  # nested or a number beyond what Python reads
        raise UnreadableReport(place, "the line is no report: its JSON is nested too deep or holds a number too long") from error
    if not isinstance(values, dict):
        raise UnreadableReport(place, f'the line is {_kind(values)}, not an object such as {{"id": "1", "text": "..."}}')
    return values


def _required(values: dict[str, Any], key: str, place: str) -> str:
    """A string with something in it.

    Raises:
        UnreadableReport: it is missing, empty or something else.
    """
    value = values.get(key)
    if not isinstance(value, str):
        raise UnreadableReport(place, f'"{key}" is {_kind(value)}; every report needs one, a string')
    if not value.strip():
        raise UnreadableReport(place, f'"{key}" is empty; every report needs one')
    return value


def _optional(values: dict[str, Any], key: str, place: str) -> str | None:
    """A string or None; blank counts as not said.

    Raises:
        UnreadableReport: it is something else.
    """
    value = values.get(key)
    if value is not None and not isinstance(value, str):
        raise UnreadableReport(place, f'"{key}" is {_kind(value)}; want a string or null')
    return value if value and value.strip() else None


def _day(value: str | None, place: str) -> date | None:
    """The day of publication.

    Raises:
        UnreadableReport: it is no day.
    """
    if value is None:
        return None
    try:
        if DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:  # "2022-02-30"
        pass
    raise UnreadableReport(place, f'"published" is {value[:40]!r}; want a day such as "2022-01-31", or null')


def _kind(value: object) -> str:
    """What a JSON value is, in words."""
    if value is None:
        return "missing"
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a string",
        list: "a list",
        dict: "an object",
    }
    return names.get(type(value), "something else")
