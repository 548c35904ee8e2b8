"""Mend: a spot that translation broke, and what was meant; laid over the text, never edited in. Translation: the signs of one."""

from dataclasses import dataclass
from enum import StrEnum

from tacitus.model.span import Span

IMPOSSIBLE = "impossible:"


class MendKind(StrEnum):
    """What the broken words stand for: a plain word, a name of a place, of a body or of an outlet, or a whole statement."""

    WORD = "word"
    PLACE = "place"
    BODY = "body"
    OUTLET = "outlet"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """Words that a translation broke.

    Attributes:
        span: their place.
        kind: what must have stood there.
        meant: what was meant; None where nobody can tell.
        why: what speaks for it, in words.
        rule: the name of the rule that found them.
        hangs: ids of the claims and events that rest on these words and are to be reviewed with them.

    Source: record.md laws 1 and 8: the text is not changed, what is inferred says so.
    """

    span: Span
    kind: MendKind
    meant: str | None
    why: str
    rule: str
    hangs: tuple[str, ...] = ()

    @property
    def is_impossible(self) -> bool:
        """Whether the words state what cannot be: what they alone tell did not happen so."""
        return self.rule.startswith(IMPOSSIBLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """Words that show the report to be a translation; `span` is None for a sign that stands not in its text (its address)."""

    span: Span | None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """What shows that a report is a translation.

    Attributes:
        languages: BCP 47, from which it may come, the likeliest first; empty where no sign tells.
        signs: what shows it, in the order of the text.
        by_machine: whether so much is broken, or said, that it is taken for a machine's work.
    """

    languages: tuple[str, ...]
    signs: tuple[Sign, ...]
    by_machine: bool
