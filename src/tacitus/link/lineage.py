"""Lineage: from what documents have in common, and when and where they were printed, who repeats whom and what counts as one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tacitus.errors import BadRecord
from tacitus.link.chains import chained
from tacitus.model import Copy, CopyGroup, CopyKind, Lineage, Overlap

PRINTED_AGAIN = 0.9  # of both texts; with less in common two reports of one outlet are two that it wrote in one form of words
OF_ONE_TEXT = frozenset({CopyKind.WHOLE, CopyKind.PART})
Ids = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What is known of how a document came to be printed.

    Attributes:
        document: its id.
        outlet: the outlet, by its id; None where unknown.
        published: the day; None where unknown.
        credits: the agencies to which it credits its text, by their ids.
    """

    document: str
    outlet: str | None = None
    published: date | None = None
    credits: tuple[str, ...] = ()


def lineage_of(documents: Iterable[Printed], overlaps: Iterable[tuple[str, str, Overlap]]) -> Lineage:
    """Who repeats whom, and the groups that count as one; the order of what is given does not matter.

    The original of two is the report of the agency that is credited, else the one of the earlier day. It stays open where a day
    is not known, where both are of one day, where the text is an agency's whose own report is not there, where only a quotation
    is shared, and where one outlet wrote both in one form of words. Documents are one where each is the other from end to end,
    directly or through others; a part alone joins none.

    Args:
        documents: all of them, each once.
        overlaps: two ids, and what the texts have in common, seen from the first.

    Raises:
        BadRecord: an overlap names a document that is not given, or a document is given twice.

    Source: record.md law 5 (count origins, not documents); issue 5.
    """
    known: dict[str, Printed] = {}
    for printed in documents:
        if known.setdefault(printed.document, printed) is not printed:
            raise BadRecord(f"{printed.document} is given twice")
    pairs: dict[Ids, Overlap] = {}
    for first, second, overlap in overlaps:
        if first not in known or second not in known:
            raise BadRecord(f"{first if first not in known else second} is none of the documents")
        if overlap.kind is not CopyKind.NONE:
            pairs[min(first, second), max(first, second)] = overlap if first < second else overlap.turned
    credited = _Credited(known, pairs)
    copies = [_copy(credited, known[first], known[second], overlap) for (first, second), overlap in pairs.items()]
    whole = chained(known, (pair for pair, overlap in pairs.items() if _is_one_text(known, pair, overlap)))
    return Lineage(
        copies=tuple(sorted(copies, key=lambda copy: (copy.copy, copy.original))),
        groups=tuple(_group(credited, [known[document] for document in group]) for group in whole),
    )


def _is_one_text(known: Mapping[str, Printed], pair: Ids, overlap: Overlap) -> bool:
    """Whether two documents count as one."""
    return overlap.kind is CopyKind.WHOLE and not _is_form(known[pair[0]], known[pair[1]], overlap)


def _is_form(one: Printed, other: Printed, overlap: Overlap) -> bool:
    """Whether the same outlet wrote both, in one form of words: an army's releases, a paper's background."""
    is_own = one.outlet is not None and one.outlet == other.outlet
    return is_own and min(overlap.share_here, overlap.share_there) < PRINTED_AGAIN


class _Credited:
    """Which documents are the own report of an agency that others, which have text of it, credit."""

    def __init__(self, known: Mapping[str, Printed], pairs: Mapping[Ids, Overlap]) -> None:
        self._own: set[str] = set()
        for group in chained(known, (pair for pair, overlap in pairs.items() if overlap.kind in OF_ONE_TEXT)):
            agencies = {agency for document in group for agency in known[document].credits if agency != known[document].outlet}
            self._own |= {document for document in group if known[document].outlet in agencies}

    def is_own(self, printed: Printed) -> bool:
        """Whether it is the credited agency's own report."""
        return printed.document in self._own

    def is_before(self, one: Printed, other: Printed) -> bool:
        """Whether one is known to be the original of two that have one text."""
        if self.is_own(one) != self.is_own(other):
            return self.is_own(one)
        return one.published is not None and other.published is not None and one.published < other.published


def _copy(credited: _Credited, one: Printed, other: Printed, overlap: Overlap) -> Copy:
    """The pair with its order, `one` having the smaller id and the overlap being seen from it."""
    why, agency = _open(credited, one, other, overlap)
    if why:
        return _made(one, other, overlap, why, agency=agency)
    why = "credited-agency" if credited.is_own(one) != credited.is_own(other) else "earlier-day"
    if credited.is_before(one, other):
        return _made(other, one, overlap.turned, why, is_ordered=True)
    return _made(one, other, overlap, why, is_ordered=True)


def _made(
    copy: Printed, original: Printed, overlap: Overlap, why: str, *, is_ordered: bool = False, agency: str | None = None
) -> Copy:
    return Copy(copy=copy.document, original=original.document, is_ordered=is_ordered, overlap=overlap, why=why, agency=agency)


def _open(credited: _Credited, one: Printed, other: Printed, overlap: Overlap) -> tuple[str, str | None]:
    """Why it is open which of the two came first, "" where it is not; and the agency whose text both have."""
    if overlap.kind is CopyKind.QUOTE:
        return "quotation", None
    if _is_form(one, other, overlap):
        return "same-outlet", None
    if not credited.is_own(one) and not credited.is_own(other):
        agencies = _agencies((one, other))
        if agencies:
            return "text-of-an-agency", agencies[0] if len(agencies) == 1 else None
    if credited.is_before(one, other) or credited.is_before(other, one):
        return "", None
    return "day-unknown" if one.published is None or other.published is None else "same-day", None


def _agencies(documents: Iterable[Printed]) -> list[str]:
    """The agencies that any of the documents credits, other than itself."""
    return sorted({agency for printed in documents for agency in printed.credits if agency != printed.outlet})


def _group(credited: _Credited, documents: list[Printed]) -> CopyGroup:
    """The documents as a group, with the one that comes before every other, and the one agency that they credit."""
    agencies = _agencies(documents)
    has_own = any(credited.is_own(printed) for printed in documents)
    first = [
        one.document
        for one in documents
        if len(documents) > 1 and all(one is other or credited.is_before(one, other) for other in documents)
    ]
    return CopyGroup(
        documents=tuple(printed.document for printed in documents),
        original=first[0] if first and (has_own or not agencies) else None,
        agency=agencies[0] if len(agencies) == 1 else None,
    )
