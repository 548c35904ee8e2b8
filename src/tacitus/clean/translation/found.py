"""Found: what the rules find before it is weighed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.model import MendKind, Span

ENOUGH = 2.0  # of one language: one sign is chance, two are a translation
ANY_LANGUAGE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A sign that the report is a translation, broken or not.

    Attributes:
        span: its words; None where it stands not in the text.
        language: BCP 47, from which; `ANY_LANGUAGE` where it does not tell.
        weight: how much it says; `ENOUGH` suffices alone.
        why: in words.
        machine: it says that a machine translated.
    """

    span: Span | None
    language: str
    weight: float
    why: str
    machine: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Words that a translation may have broken.

    Attributes:
        span: their place.
        kind: what must have stood there.
        meant: what was likely meant; None where it is not known.
        why: in words.
        rule: the name of the rule.
        language: BCP 47, from which; `ANY_LANGUAGE` where it holds for every one.
        weight: how much it says for a translation from that language; 0 where it says nothing by itself.
        entry: what is counted once, however often it is found.
    """

    span: Span
    kind: MendKind
    meant: str | None
    why: str
    rule: str
    language: str = ANY_LANGUAGE
    weight: float = 0.0
    entry: str = ""


class Ground:
    """The text of one report, as the rules look at it; made once a report."""

    def __init__(self, text: str, own: Sequence[Span]) -> None:
        """Lower the text, code point by code point, so that every place stays what it is.

        Args:
            text: the text of the document.
            own: the blocks that are the report's own, in order.
        """
        lower = text.lower()
        self.text = text
        self.lower = lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
        self.own = own

    def is_own(self, span: Span) -> bool:
        """Whether the words are the report's own, not furniture."""
        return any(block.covers(span) for block in self.own)

    def stands_in(self, before: re.Pattern[str] | None, span: Span, after: re.Pattern[str] | None) -> bool:
        """Whether what must stand directly before and behind the span does so."""
        start = max(0, span.start - LONGEST_CONTEXT)
        return (before is None or before.search(self.text[start : span.start]) is not None) and (
            after is None or after.match(self.text, span.end) is not None
        )


LONGEST_CONTEXT = 80  # code points before a word that a rule looks at


def ends_with(pattern: str, *, ignore_case: bool) -> re.Pattern[str] | None:
    """The pattern for what stands directly before; None for anything."""
    return re.compile(f"(?:{pattern})$", re.IGNORECASE if ignore_case else 0) if pattern else None


def begins_with(pattern: str, *, ignore_case: bool) -> re.Pattern[str] | None:
    """The pattern for what stands directly behind; None for anything."""
    return re.compile(pattern, re.IGNORECASE if ignore_case else 0) if pattern else None
