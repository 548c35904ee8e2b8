"""Copying: which of the kept reports repeat others, found by the fingerprints that they share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from tacitus.link import Compared, Printed, body_of, compare, compared, credited_agencies, lineage_of
from tacitus.model import Copy, CopyKind, Reading
from tacitus.store import KeptCopy, Store
from tacitus.world import SourceRegister

LEAST_SHARED = 3  # fingerprints; choices.md, near and partial copies
COMPARED = 50  # documents, those that share most, so that a text printed everywhere is not compared with every print
REMEMBERED = 2_000  # documents ready to be compared


@dataclass(frozen=True, slots=True)
class _Ready:
    """A document ready to be compared, and how it came to be printed."""

    text: Compared
    printed: Printed


class CopyFinder:
    """Finds copies of some documents among all that are kept."""

    def __init__(self, store: Store, sources: SourceRegister) -> None:
        """Look into this store."""
        self._store = store
        self._sources = sources
        self._ready: dict[str, _Ready] = {}

    def clear(self) -> None:
        """Let go of everything that was made ready."""
        self._ready.clear()

    def copies_of(self, documents: Sequence[str]) -> tuple[KeptCopy, ...]:
        """Every copy with one of these documents on either side, sorted by both ids."""
        for document in documents:
            self._ready.pop(document, None)
        pairs = self._worth_comparing(documents)
        self._load(sorted(set(chain.from_iterable(pairs))))
        found = (self._copy(self._ready[one], self._ready[other]) for one, other in pairs)
        return tuple(sorted((copy for copy in found if copy is not None), key=lambda copy: (copy.copy, copy.original)))

    def _load(self, documents: Sequence[str]) -> None:
        if len(self._ready) > REMEMBERED:
            self.clear()
        for reading in self._store.readings([document for document in documents if document not in self._ready]):
            self._ready[reading.document.id] = _Ready(compared(body_of(reading)), self._printed(reading))

    def _worth_comparing(self, documents: Iterable[str]) -> list[tuple[str, str]]:
        shared = sorted(self._store.sharing(documents, at_least=LEAST_SHARED), key=lambda s: (s.document, -s.count, s.other))
        seen: dict[str, int] = {}
        pairs = set()
        for one in shared:
            seen[one.document] = seen.get(one.document, 0) + 1
            if seen[one.document] <= COMPARED and one.document != one.other:
                pairs.add((min(one.document, one.other), max(one.document, one.other)))
        return sorted(pairs)

    def _copy(self, one: _Ready, other: _Ready) -> KeptCopy | None:
        overlap = compare(one.text, other.text)
        if overlap.kind is CopyKind.NONE:
            return None
        (copy,) = lineage_of([one.printed, other.printed], [(one.printed.document, other.printed.document, overlap)]).copies
        return kept_copy(copy)

    def _printed(self, reading: Reading) -> Printed:
        document = reading.document
        outlet = self._sources.lookup(document.publisher) if document.publisher else None
        return Printed(
            document=document.id,
            outlet=outlet.id if outlet else document.publisher,
            published=document.published,
            credits=credited_agencies(document.text, self._sources),
        )


def kept_copy(copy: Copy) -> KeptCopy:
    """The copy as it is kept."""
    overlap = copy.overlap
    return KeptCopy(
        copy=copy.copy,
        original=copy.original,
        kind=overlap.kind.value,
        share=min(1.0, overlap.share_here),
        passages=tuple((p.here.start, p.here.end, p.there.start, p.there.end) for p in overlap.passages),
        share_there=min(1.0, overlap.share_there),
        is_ordered=copy.is_ordered,
        why=copy.why,
        agency=copy.agency,
    )
