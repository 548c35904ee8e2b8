"""Origins: who stands behind a claim, behind all pages that repeat it.

innermost speaker known to the register, or named in words    NAMED
the body for which a spokesman speaks                          NAMED
the page speaks, and is the page of a body that counts         NAMED    (an agency of the UN on its own site)
the page speaks, and passes on what others say                 OUTLET
an agency or a paper, and nobody behind it                     RELAY
"officials", "a medical source", "witnesses"                   UNKNOWN  never merged with those of another text
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tacitus.model import ActorKind, Origin, OriginKind, Source, content_id
from tacitus.reconcile.told import Told
from tacitus.world import Nameless, Register, SourceEntry

PARTY_OUTLET = "party_outlet"  # speaks for its party, so it is a voice and no relay


def generic(body: ActorKind) -> Source:
    """The body that is called by what it is alone: the police, the army."""
    return Source(content_id("source", body), body.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What the copies of one text have in common.

    Attributes:
        first: the first day on which one of them stood; None where not known.
        body: the body on whose own page one of them stands.
    """

    first: date | None
    body: SourceEntry | None


class OriginFinder:
    """Leads claims to their origins; made once for the claims of an incident."""

    def __init__(self, told: Sequence[Told], register: Register, nameless: Nameless) -> None:
        """Learn which reports are copies of one text."""
        self._sources, self._nameless = register.sources, nameless
        texts: dict[str, list[Told]] = {}
        for one in told:
            texts.setdefault(one.lineage, []).append(one)
        self.texts = {lineage: self._text(copies) for lineage, copies in texts.items()}

    def _text(self, copies: Iterable[Told]) -> Text:
        ordered = sorted(copies, key=lambda one: (one.published or date.max, one.publisher or "", one.document))
        bodies = [entry for one in ordered if (entry := self._entry(one.publisher)) is not None and not self._relays(entry)]
        return Text(first=ordered[0].published, body=next(iter(bodies), None))

    def find(self, told: Told) -> tuple[Origin, str]:
        """The origin behind a claim, and its voice.

        Source: record.md laws 5 and 8; gold conventions on who counts.
        """
        chain = told.claim.attribution.chain if told.claim.attribution else ()
        if told.body is not None:
            return self._of(told.body, told)
        if len(chain) < 2 or self._is_host(chain[0].source, told):
            return self._page(told)
        return self._of(chain[0].source, told)

    def _of(self, source: Source, told: Told) -> tuple[Origin, str]:
        """The origin that a named hand is."""
        entry = self._sources.entries.get(source.id) or self._entry(source.name)
        if entry is not None:
            kind = OriginKind.RELAY if self._relays(entry) else OriginKind.NAMED
            return Origin(id=entry.id, name=entry.name, kind=kind), f"{kind} {entry.id}"
        if not source.name or self._nameless.is_nameless(source.name):
            origin = Origin(id=source.id, name=source.name, kind=OriginKind.UNKNOWN)
            return origin, f"unknown {source.id} {told.lineage}"
        body = self._nameless.body_kind(source.name)
        id = generic(body).id if body is not None else source.id  # "the police" and "state police" of one place are one body
        return Origin(id=id, name=source.name, kind=OriginKind.NAMED), f"named {id}"

    def _page(self, told: Told) -> tuple[Origin, str]:
        """The page itself, or the body whose page it is; a copy has the origin of the text that it copies."""
        text = self.texts[told.lineage]
        if text.body is not None:
            own = self._entry(told.publisher)
            external = own is None or own.id != text.body.id
            return Origin(id=text.body.id, name=text.body.name, kind=OriginKind.NAMED, external=external), f"named {text.body.id}"
        return Origin(id=None, name=None, kind=OriginKind.OUTLET), f"outlet {told.lineage}"

    def _entry(self, name: str | None) -> SourceEntry | None:
        return self._sources.lookup(name) if name else None

    def _relays(self, entry: SourceEntry) -> bool:
        return entry.relays and entry.kind != PARTY_OUTLET

    def _is_host(self, source: Source, told: Told) -> bool:
        """Whether the one who speaks is the outlet of the page itself."""
        if not told.publisher:
            return False
        host = self._entry(told.publisher)
        same = source.name is not None and source.name.casefold() == told.publisher.casefold()
        return same or (host is not None and host.id == source.id)
