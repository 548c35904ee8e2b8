"""Sources: the register of those who speak and relay, with the ways their names are written."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from tacitus.errors import BadPack
from tacitus.world.names import AliasClash, NameIndex, Place, units_of

RELAYING = frozenset({"news_agency", "newspaper", "broadcaster", "online_outlet", "party_outlet"})
KINDS = RELAYING | {
    "igo",
    "ngo_monitor",
    "ngo_aid",
    "government",
    "authority",
    "military",
    "police",
    "armed_actor",
    "intelligence_service",
}


class SourceEntry(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One body that speaks or relays.

    Attributes:
        id: its id in every record.
        name: as it is shown.
        kind: one of `KINDS`.
        aliases: by language, each way its name is written; an acronym must be written in its own case.
        source: where its name and kind can be looked up.
    """

    id: str
    name: str
    kind: str
    source: str
    aliases: dict[str, tuple[str, ...]] = {}

    @property
    def relays(self) -> bool:
        """Whether it passes on what others say: an agency, a paper, a broadcaster."""
        return self.kind in RELAYING

    def names(self) -> Iterable[str]:
        """Its name, unless it carries an explanation in brackets, and every alias, each once."""
        own = () if self.name.endswith(")") else (self.name,)
        return dict.fromkeys((*own, *(alias for names in self.aliases.values() for alias in names)))


class SourceRegister:
    """Looks names up; made once."""

    def __init__(self, entries: Iterable[SourceEntry], articles: Iterable[str]) -> None:
        """Index every alias by its plain words, acronyms by their exact letters.

        Raises:
            BadPack: an alias stands twice, or a kind is unknown.
        """
        self.entries = {entry.id: entry for entry in entries}
        self._index = NameIndex(articles)
        for entry in self.entries.values():
            if entry.kind not in KINDS:
                raise _fault(f"{entry.id}: kind {entry.kind!r} is not known")
            for alias in entry.names():
                self._add(alias, entry)

    def _add(self, alias: str, entry: SourceEntry) -> None:
        try:
            self._index.add(alias, entry.id)
        except AliasClash as clash:
            raise _fault(f"{alias!r} is an alias of {clash.other} and of {entry.id}") from clash
        except ValueError as error:
            raise _fault(f"{entry.id}: {error}") from error

    def lookup(self, name: str) -> SourceEntry | None:
        """The entry that has exactly this alias, without regard to case, accents, points and a leading article; else None.

        An acronym ("IS", "AA") is known only in its own case.
        """
        id = self._index.lookup(name)
        return self.entries[id] if id is not None else None

    def mentions(self, words: Iterable[Place]) -> Iterator[tuple[int, int, SourceEntry]]:
        """Each known name among words given as (start, end, text): its start, its end and its entry, the longest first."""
        units = units_of(words)
        for first, _, end, id in self._index.find(units):
            yield units[first].start, end, self.entries[id]

    def agencies(self) -> tuple[SourceEntry, ...]:
        """Every news agency, in the order of the register."""
        return tuple(entry for entry in self.entries.values() if entry.kind == "news_agency")


def _fault(reason: str) -> BadPack:
    return BadPack("world/registers/sources.toml", reason)
