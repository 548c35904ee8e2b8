"""Document: a report as stored."""

import hashlib
from dataclasses import dataclass
from datetime import date

from tacitus.errors import BadRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The text of a report, never changed, and what is known of where it came from.

    Attributes:
        id: the caller's own id, or one made from the raw bytes.
        text: all spans of all records count code points of this.
        title: headline, where known apart from the text.
        url: where the page stood.
        publisher: the outlet whose page this is; the last hand of every chain.
        published: the day of publication; None where unknown.
        language: BCP 47.
        sha256: of the raw bytes, 64 hexadecimal digits.
        machine_translated: known to be a machine's translation.

    Source: record.md law 1; Berkeley Protocol (hash at collection).
    """

    id: str
    text: str
    sha256: str
    language: str
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: date | None = None
    machine_translated: bool = False

    def __post_init__(self) -> None:
        """Refuse a document that cannot be named."""
        if not self.id:
            raise BadRecord("a document needs an id")


def sha256_of(raw: bytes) -> str:
    """64 hexadecimal digits of the SHA-256 of the raw bytes."""
    return hashlib.sha256(raw).hexdigest()
