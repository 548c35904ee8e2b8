"""HTML: a news page is one report; its main text and what it says of itself are taken, nothing is fetched."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from trafilatura import bare_extraction
from trafilatura.settings import Document as Extracted

from tacitus.errors import UnreadableReport
from tacitus.model import sha256_of
from tacitus.read.arrival import Arrival, Given, arrive
from tacitus.read.decode import decode
from tacitus.settings import Settings

LARGEST_PAGE = 2 * 1024 * 1024  # bytes
DEEPEST = 200  # open elements; 20,000 nested ones cost a parser 14 seconds, and libxml2 gives up at 256
MOST_TAGS = 40_000  # 100,000 equal paragraphs cost more than a minute
DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
DECLARED_WITHIN = 4096  # bytes from the start in which a page says its encoding
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})")
# elements that hold nothing, and those that the next of their kind closes
EMPTY = ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
SELF_CLOSING = ("p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup")
UNNESTED = frozenset((*EMPTY, *SELF_CLOSING, "rp", "rt", "html", "head", "body"))
LIST_ITEM = re.compile(r"-\s")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
DATES = {"extensive_search": False, "original_date": True}  # a day that the page states; none is guessed from its text


def read_page(raw: bytes, path: str, settings: Settings) -> Arrival:
    """The report on a web page: its main text, paragraphs apart by a blank line, and what its head says of it.

    From here on that text is the document's; its SHA-256 is that of the page's own bytes.

    Args:
        raw: the whole page, at most 2 MB.
        path: what to name in an error.
        settings: publisher, day and language where the page does not say.

    Raises:
        UnreadableReport: too large, nested too deep, no text, or no report on it.
    """
    if len(raw) > LARGEST_PAGE:
        raise UnreadableReport(path, f"is a page of more than {LARGEST_PAGE // 1024 // 1024} MB; save its text and give me that")
    decoded = decode(raw, path=path, declared=_declared(raw))
    _refuse_hostile(decoded.text, path)
    found = _extract(decoded.text, path)
    given = Given(
        text="".join(_spaced(found.text or "")), sha256=sha256_of(raw), title=found.title, url=found.url,
        publisher=found.sitename or found.hostname, published=_day(found.date), language=_language(found.language),
        replaced=decoded.replaced,
    )  # fmt: skip
    return arrive(given, settings)


def looks_like_page(start: str) -> bool:
    """Whether a text begins as a web page does."""
    return (
        re.match(
            r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
            start,
            re.I | re.S,
        )
        is not None
    )


def _declared(raw: bytes) -> str | None:
    """The encoding that the page says it is in."""
    match = DECLARED.search(raw, 0, DECLARED_WITHIN)
    return match.group(1).decode("ascii") if match else None


def _refuse_hostile(page: str, path: str) -> None:
    """Stop before the parser what would cost it minutes.

    Raises:
        UnreadableReport: more tags, or more of them within each other, than any news page has.
    """
    depth = 0
    for tags, match in enumerate(TAG.finditer(page), start=1):
        if match.group(2).lower() not in UNNESTED:
            depth = max(0, depth + (-1 if match.group(1) else 1))
        if depth > DEEPEST or tags > MOST_TAGS:
            what = f"more than {DEEPEST} elements within each other" if depth > DEEPEST else f"more than {MOST_TAGS:,} tags"
            raise UnreadableReport(path, f"is a page with {what}; save its text and give me that")


def _extract(page: str, path: str) -> Extracted:
    """The main text and metadata of the page.

    Raises:
        UnreadableReport: there is no report on it.
    """
    try:
        found = bare_extraction(page, with_metadata=True, include_comments=False, date_extraction_params=DATES)
    except Exception as error:  # a page can break its parser in more ways than can be named
        raise UnreadableReport(path, f"is a page that cannot be taken apart ({type(error).__name__}); save its text") from error
    if not isinstance(found, Extracted) or not (found.text or "").strip():
        raise UnreadableReport(path, "is a page on which no report was found; save its text and give me that")
    return found


def _spaced(text: str) -> Iterator[str]:
    """The lines with a blank one between each two paragraphs, and none between the items of a list."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line, following in pairwise([*lines, ""]):
        both_items = LIST_ITEM.match(line) and LIST_ITEM.match(following)
        yield line + ("" if not following else "\n" if both_items else "\n\n")


def _day(value: str | None) -> date | None:
    """The day that the page gives; None where it gives none that is one."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def _language(value: str | None) -> str | None:
    """The language that the page gives as a tag; None where it gives none."""
    return value if value and LANGUAGE.fullmatch(value) else None
