"""Plain: a text file is one report."""

from tacitus.model import sha256_of
from tacitus.read.arrival import Arrival, Given, arrive
from tacitus.read.decode import decode
from tacitus.settings import Settings


def read_text(raw: bytes, path: str, settings: Settings, *, sha256: str | None = None) -> Arrival:
    """The report in a text file, its text as it stands.

    Args:
        raw: the file, or as much of its beginning as is read.
        path: what to name in an error.
        settings: publisher, day, language and the longest text.
        sha256: of the whole file, where `raw` is only its beginning.

    Raises:
        UnreadableReport: it is empty, or no text.
    """
    decoded = decode(raw, path=path)
    given = Given(
        text=decoded.text, sha256=sha256 or sha256_of(raw), replaced=decoded.replaced, was_cut=sha256 is not None
    )  # fmt: skip
    return arrive(given, settings)
