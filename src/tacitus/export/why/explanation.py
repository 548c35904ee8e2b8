"""Explanation: why one field of a record is what it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tacitus.export.escape import visible
from tacitus.export.why.rules import rule_words
from tacitus.model import Reading, Span

MOST_OTHERS = 4  # shown to a person; a program gets all


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why one field of a claim or an event is what it is.

    Attributes:
        field: its name, "speaker".
        value: what it is, in words.
        because: the rules in words, in the order in which they were applied.
        rules: their names.
        words: the places of the words from which it was taken.
        others: what was not chosen, in words, with why where that is known.
    """

    field: str
    value: str
    because: tuple[str, ...]
    rules: tuple[str, ...] = ()
    words: tuple[Span, ...] = ()
    others: tuple[str, ...] = ()


def said(record: str, names: Sequence[str], **given: str) -> tuple[str, ...]:
    """The rules in words; the name itself where the table lacks it, so that nothing is left out."""
    found = [rule_words(record, name) for name in names]
    return tuple(
        words.text.replace("{cue}", given.get("cue", "")) if words else name for name, words in zip(names, found, strict=True)
    )


def broken(id: str, reading: Reading) -> Iterator[Explanation]:
    """The words that translation broke and on which a claim or an event rests."""
    for mend in reading.mends:
        if id in mend.hangs:
            yield Explanation(
                field="translation", value="broken words", because=(mend.why,), rules=(mend.rule,), words=(mend.span,),
                others=(f"{mend.meant}, which was likely meant",) if mend.meant else (),
            )  # fmt: skip


def line_of(explanation: Explanation, text: str) -> str:
    """The explanation on one line: "speaker: SOHR: the verb of saying “said” has this subject; from “the monitor”"."""
    parts = ["; ".join(explanation.because)]
    quoted = ", ".join(dict.fromkeys(f"“{visible(span.words(text))}”" for span in explanation.words))
    if quoted:
        parts.append(f"from {quoted}")
    if explanation.others:
        more = len(explanation.others) - MOST_OTHERS
        others = ", ".join(explanation.others[:MOST_OTHERS]) + (f" and {more} more" if more > 0 else "")
        parts.append(f"not chosen: {others}")
    return visible(f"{explanation.field}: {explanation.value}: {'; '.join(filter(None, parts))}")


def why_of(explanation: Explanation, text: str) -> dict[str, Any]:
    """The explanation as printed for a program."""
    return {
        "field": explanation.field,
        "value": explanation.value,
        "because": list(explanation.because),
        "rules": list(explanation.rules),
        "words": [{"start": span.start, "end": span.end, "quote": span.words(text)} for span in explanation.words],
        "others": list(explanation.others),
    }
