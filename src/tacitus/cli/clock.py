"""Clock: the time of day, taken here and nowhere else, and handed down."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """The time, with its zone."""
    return datetime.now(UTC)
