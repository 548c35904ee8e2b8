"""Columns: the types of ours that keep what databases would change: odd characters, time zones, large numbers."""

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Text
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeDecorator, TypeEngine

ESCAPED = "\x1b"
LARGEST = 2**63 - 1


class Words(TypeDecorator[str]):
    """Any text, sorted by code point on every database.

    PostgreSQL keeps no NUL, and no database keeps half a surrogate pair; a text with one of these, or beginning with ESC, is
    kept as ESC and its JSON form, so that it comes back as it was.
    """

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The database's type: on PostgreSQL with the collation that sorts by bytes."""
        return dialect.type_descriptor(postgresql.TEXT(collation="C") if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it is kept."""
        del dialect
        return None if value is None else keepable(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it was given."""
        del dialect
        return json.loads(value[1:]) if value is not None and value.startswith(ESCAPED) else value


class Json(TypeDecorator[Any]):
    """Lists and objects as JSON text, the same text for the same value."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ANN401 what JSON can say
        """The value as JSON, with escapes only where UTF-8 has no bytes for a character."""
        del dialect
        if value is None:
            return None
        said = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return said if is_utf8(said) else json.dumps(value, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401 what JSON can say
        """The value that was kept."""
        del dialect
        return None if value is None else json.loads(value)


class Moment(TypeDecorator[datetime]):
    """A moment, kept in UTC and given back with its zone, which SQLite would drop."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The database's type: on PostgreSQL the one that knows of zones."""
        return dialect.type_descriptor(DateTime(timezone=dialect.name == "postgresql"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC; one without a zone is refused.

        Raises:
            ValueError: the time has no zone.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without its zone is no moment")
        moment = value.astimezone(UTC)
        return moment if dialect.name == "postgresql" else moment.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment, aware, in UTC."""
        del dialect
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo is not None else value.replace(tzinfo=UTC)


def is_utf8(text: str) -> bool:
    """Whether UTF-8 has bytes for all of it: no half of a surrogate pair."""
    if text.isascii():
        return True
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def keepable(text: str) -> str:
    """The text in a form that every database gives back unchanged; almost always the text itself."""
    if text.startswith(ESCAPED) or "\x00" in text or not is_utf8(text):
        return ESCAPED + json.dumps(text)
    return text


def whole(number: int | None) -> int | None:
    """The number, or the largest that a column holds where it is larger still."""
    return None if number is None else min(number, LARGEST)


def large(*bounds: int | None) -> list[int | None] | None:
    """The bounds where one of them is larger than a column holds, else None."""
    return list(bounds) if any(bound is not None and bound > LARGEST for bound in bounds) else None
