"""Decode: bytes to text, once and for all; nothing but the encoding is undone, so every place stays where it is."""

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from tacitus.errors import UnreadableReport
from tacitus.lang.detect import detect_language

SAMPLE = 64 * 1024  # bytes by which a legacy encoding is recognised
MOST_CONTROLS = 0.02  # share of control characters above which no text is left
MOSTLY = 0.6  # share of unaccented letters in a text that is in the Latin alphabet
WESTERN = "cp1252"
WESTERN_LANGUAGES = frozenset(
    ("en", "fr", "de", "es", "pt", "it", "nl", "sv", "da", "no", "nb", "nn", "fi", "is", "ca", "gl", "eu", "ga")
)
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# the longer mark first: that of UTF-32 begins with that of UTF-16
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BINARY_FORMATS = (
    (b"%PDF-", "a PDF; save its text and give me that"),
    (b"PK\x03\x04", "a ZIP archive or an office document; save its text and give me that"),
    (b"\xd0\xcf\x11\xe0", "an old office document; save its text and give me that"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"BZh", "a bzip2 archive; unpack it first"),
    (b"\xfd7zXZ", "an xz archive; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive; unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive; unpack it first"),
    (b"\x89PNG", "a picture; I read text, web pages and JSON Lines"),
    (b"\xff\xd8\xff", "a picture; I read text, web pages and JSON Lines"),
    (b"GIF8", "a picture; I read text, web pages and JSON Lines"),
    (b"SQLite format 3\x00", "an SQLite database; `tacitus read` takes text, web pages and JSON Lines"),
    (b"\x7fELF", "a program; I read text, web pages and JSON Lines"),
)
NOT_TEXT = "binary data, not text; I read text, web pages and JSON Lines"
BROKEN_WORD = re.compile(r"[^\W\d_][³¹¿¡¶±¦¼¾½£¥ª¯´]|[³¹¶±¦¼¾½¥ª¯´][^\W\d_]")  # "zginê³o": not the Western encoding
CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it came in, and how many places of it could not be read and stand as U+FFFD."""

    text: str
    encoding: str
    replaced: int = 0


def decode(raw: bytes, *, path: str, declared: str | None = None) -> Decoded:
    """The text of a file; a byte order mark is taken off, all else stays (line ends, forms of letters, white space).

    Tried in order: the byte order mark, UTF-8, what the file declares, UTF-16 without a mark, UTF-8 with a few broken
    places, and last whatever legacy encoding its bytes look most like.

    Args:
        raw: the whole file, or its beginning.
        path: what to name in an error.
        declared: the encoding that a page says it is in.

    Raises:
        UnreadableReport: it is empty, or no text at all.
    """
    if not raw.strip():
        raise UnreadableReport(path, "is empty; there is nothing to read")
    for start, what in BINARY_FORMATS:
        if raw.startswith(start):
            raise UnreadableReport(path, f"is {what}")
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return _checked(_loosely(raw[len(mark) :], encoding), path)
    return _checked(_without_mark(raw, declared), path)


def whole_characters(raw: bytes) -> bytes:
    """The bytes without a UTF-8 character that was cut through at the end."""
    for back in range(1, min(4, len(raw)) + 1):
        byte = raw[-back]
        if byte >= 0xC0:
            width = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return raw[:-back] if width > back else raw
        if byte < 0x80:
            return raw
    return raw


def _without_mark(raw: bytes, declared: str | None) -> Decoded:
    """The text of bytes that no mark names the encoding of; empty where they are no text."""
    text = _strictly(raw, "utf-8")
    if text is not None and "\x00" not in text:
        return Decoded(text, "utf-8")
    if b"\x00" in raw:
        wide = _wide_encoding(raw)
        return _loosely(raw, wide) if wide else Decoded("", "binary")
    if declared is not None and (text := _strictly(raw, declared)) is not None:
        return Decoded(text, declared)
    broken = _loosely(raw, "utf-8")
    others = sum(char > "\x7f" for char in broken.text) - broken.replaced
    if others > broken.replaced:  # more characters of several bytes that fit than places that do not: UTF-8 with a flaw
        return broken
    return _loosely(raw, _legacy_encoding(raw[:SAMPLE]))


def _checked(decoded: Decoded, path: str) -> Decoded:
    """The same, unless it is no text.

    Raises:
        UnreadableReport: nothing is left, or too many control characters.
    """
    start = decoded.text[:SAMPLE]
    if decoded.encoding != "binary" and not start.strip():
        raise UnreadableReport(path, "is empty; there is nothing to read")
    controls = len(CONTROLS.findall(start.encode("utf-8", "surrogatepass")))
    if decoded.encoding == "binary" or controls > max(1, MOST_CONTROLS * len(start)):
        raise UnreadableReport(path, f"is {NOT_TEXT}")
    if decoded.replaced * 4 > len(decoded.text):
        raise UnreadableReport(path, f"is {NOT_TEXT}")
    return decoded


def _strictly(raw: bytes, encoding: str) -> str | None:
    """The text, if all of it fits the encoding."""
    try:
        return raw.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _loosely(raw: bytes, encoding: str) -> Decoded:
    """The text with U+FFFD wherever it does not fit the encoding."""
    text = _strictly(raw, encoding)
    if text is not None:
        return Decoded(text, encoding)
    text = raw.decode(encoding, errors="replace")
    return Decoded(text, encoding, text.count(REPLACEMENT))


def _wide_encoding(raw: bytes) -> str | None:
    """UTF-16 without its mark, by where the zero bytes stand; None where it is not that."""
    start = raw[:SAMPLE]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if odd * 5 > len(start) and even * 20 < odd:
        return "utf-16-le"
    if even * 5 > len(start) and odd * 20 < even:
        return "utf-16-be"
    return None


def _legacy_encoding(sample: bytes) -> str:
    """The encoding that the bytes look most like; the Western one of Windows where that cannot be told.

    The Latin alphabets share most of their bytes, so a short French text looks as well in the encoding of Prague
    ("tuées ŕ Alep"); where the language is one of the West and no word is broken, its own encoding is taken.
    """
    likely = [match for match in from_bytes(sample) if not BROKEN_WORD.search(str(match))]
    best = likely[0] if likely else None
    if best is None or best.encoding in ("ascii", "utf_8", "latin_1"):
        return WESTERN
    letters = [char for char in str(best) if char.isalpha()]
    is_latin = sum(char.isascii() for char in letters) > MOSTLY * len(letters)
    western = _strictly(sample, WESTERN)
    if not is_latin or western is None or BROKEN_WORD.search(western):
        return best.encoding
    return WESTERN if detect_language(western).code in WESTERN_LANGUAGES else best.encoding
