"""Printed mends: what shows a translation and what it broke, as printed."""

from tacitus.codec.spans import JsonObject, placed, quoted
from tacitus.model import Mend, Reading


def translation_of(reading: Reading) -> JsonObject | None:
    """What shows that the report is a translation; null where nothing does."""
    translation, text = reading.translation, reading.document.text
    if translation is None:
        return None
    return {
        "languages": list(translation.languages),
        "by_machine": translation.by_machine,
        "signs": [{"words": quoted(sign.span, text), "why": sign.why} for sign in translation.signs],
    }


def mend_of(mend: Mend, text: str) -> JsonObject:
    """Words that translation broke, with what was meant, and the ids of what rests on them."""
    return {
        **placed(mend.span),
        "quote": mend.span.words(text),
        "kind": mend.kind.value,
        "meant": mend.meant,
        "why": mend.why,
        "rule": mend.rule,
        "hangs": list(mend.hangs),
    }
