"""Spans: places of the text as printed."""

from typing import Any

from tacitus.model import Span

JsonObject = dict[str, Any]


def placed(span: Span) -> JsonObject:
    """A place of the text, in code points, end exclusive."""
    return {"start": span.start, "end": span.end}


def quoted(span: Span | None, text: str) -> JsonObject | None:
    """A place with the words that stand there."""
    return {**placed(span), "quote": span.words(text)} if span else None
