"""Ids made from content: equal content has the same id in every run, on every machine."""

import hashlib

SEPARATOR = "\x1f"
DIGITS = 16


def content_id(kind: str, *parts: object) -> str:
    """`kind` and 16 hexadecimal digits of the SHA-256 of the parts, "claim-0a1b...".

    Parts are joined by a control character that text rarely holds, each by its `str`; None and "" differ.
    """
    joined = SEPARATOR.join("\x00" if part is None else str(part) for part in parts)
    return f"{kind}-{hashlib.sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()[:DIGITS]}"
