"""Actors: the register of those who act and suffer, states' forces, armed groups, militias and gangs, and their conflicts.

Who acts may also speak, so every actor is a source too, with the same id (`ActorEntry.source_kind`), and stands in one file only.
"""

from collections.abc import Collection, Iterable, Sequence

from msgspec import Struct

from tacitus.errors import BadPack
from tacitus.model import Actor, ActorKind
from tacitus.world.names import AliasClash, NameIndex, Unit, is_acronym

MOST_INDEXES = 256  # sets of countries whose local names are kept at hand
SOURCE_KINDS = {
    ActorKind.STATE: "government",
    ActorKind.STATE_FORCE: "military",
    ActorKind.POLICE: "police",
    ActorKind.ARMED_GROUP: "armed_actor",
    ActorKind.MILITIA: "armed_actor",
    ActorKind.COMMUNAL: "armed_actor",
    ActorKind.CRIMINAL: "armed_actor",
    ActorKind.INTERNATIONAL_FORCE: "military",
    ActorKind.POLITICAL: "authority",
    ActorKind.UNKNOWN: "authority",
}


class Conflict(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A conflict to which actors are a party; `countries` are ISO 3166-1 alpha-3 codes, `source` is where to look it up."""

    id: str
    name: str
    countries: tuple[str, ...]
    source: str


class ActorEntry(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One body that acts.

    Attributes:
        id: its id in every record.
        name: as it is shown.
        kind: what it is.
        source: where its name and kind can be looked up.
        countries: ISO 3166-1 alpha-3 codes of those to which it belongs or in which it acts.
        conflicts: ids of those to which it is a party.
        aliases: by language, each way its name is written; an acronym in its own case.
        local: names that it shares with others ("PDF"), which stand for it only in a report on one of its countries.
        described: by language, words that describe it ("jihadist"), by which "the jihadist group" leads back to it.
        forces: which forces of its country it is, by the names in the language packs ("army"): "Israeli troops" are it.
        speaks_as: its kind as a source, where that does not follow from `kind`.
    """

    id: str
    name: str
    kind: ActorKind
    source: str
    countries: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    aliases: dict[str, tuple[str, ...]] = {}
    local: tuple[str, ...] = ()
    described: dict[str, tuple[str, ...]] = {}
    forces: tuple[str, ...] = ()
    speaks_as: str | None = None

    @property
    def source_kind(self) -> str:
        """Its kind in the register of sources."""
        return self.speaks_as or SOURCE_KINDS[self.kind]

    @property
    def actor(self) -> Actor:
        """The noun that records carry; its name with the acronym by which the field knows it."""
        return Actor(id=self.id, name=self.shown, kind=self.kind, countries=self.countries)

    @property
    def shown(self) -> str:
        """Its name, and behind it in brackets its first acronym, where it has one: "Syrian Democratic Forces (SDF)"."""
        known = (alias for names in self.aliases.values() for alias in names)
        acronym = next((alias for alias in known if is_acronym(alias)), None)
        return self.name if acronym is None or "(" in self.name or is_acronym(self.name) else f"{self.name} ({acronym})"

    def names(self) -> Iterable[str]:
        """Its name, unless it carries an explanation in brackets or is local, and every alias, each once."""
        bracketed = self.name.endswith(")")
        own = () if bracketed or self.name in self.local else (self.name,)
        return dict.fromkeys((*own, *(alias for names in self.aliases.values() for alias in names)))


class ActorRegister:
    """Looks actors up; made once."""

    def __init__(self, entries: Iterable[ActorEntry], conflicts: Iterable[Conflict], articles: Iterable[str]) -> None:
        """Index every alias.

        Raises:
            BadPack: an alias stands for two bodies, a conflict is not known, or a force of a country stands twice.
        """
        self.entries = {entry.id: entry for entry in entries}
        self.conflicts = {conflict.id: conflict for conflict in conflicts}
        self._articles = frozenset(articles)
        self._index = NameIndex(self._articles)
        self._local: dict[str, list[ActorEntry]] = {}
        self._forces: dict[tuple[str, str], ActorEntry] = {}
        self._indexes: dict[frozenset[str], NameIndex] = {}
        for entry in self.entries.values():
            self._add(entry)

    def _add(self, entry: ActorEntry) -> None:
        for conflict in entry.conflicts:
            if conflict not in self.conflicts:
                raise _fault(f"{entry.id}: conflict {conflict!r} is not known")
        for alias in entry.names():
            _put(self._index, alias, entry.id)
        if (entry.forces or entry.local) and not entry.countries:
            raise _fault(f"{entry.id}: forces and local names need a country")
        for country in entry.countries:
            self._local.setdefault(country, []).append(entry)
        for force in entry.forces:
            other = self._forces.setdefault((entry.countries[0], force), entry)
            if other is not entry:
                raise _fault(f"{force} of {entry.countries[0]} is {other.id} and {entry.id}")

    def first_words(self) -> frozenset[str]:
        """The plain words with which names begin that are not local, acronyms left out."""
        return self._index.first_words()

    def lookup(self, name: str) -> ActorEntry | None:
        """The entry that has exactly this alias, wherever the report is from; None where there is none."""
        id = self._index.lookup(name)
        return self.entries[id] if id is not None else None

    def force(self, country: str, force: str) -> ActorEntry | None:
        """The entry that is this force of a country; None where the register has none."""
        return self._forces.get((country, force))

    def find_small(self, units: Sequence[Unit], at: int) -> tuple[int, int, ActorEntry] | None:
        """As `find`, for a name of two words or more in small letters: "boko haram"; local names are none."""
        found = self._index.at(units, at, small=True) if units[at].text[:1].islower() else None
        return (found[0], found[1], self.entries[found[2]]) if found is not None else None

    def find(self, units: Sequence[Unit], at: int, countries: Collection[str]) -> tuple[int, int, ActorEntry] | None:
        """The longest name that begins at a unit: its last unit, where it ends, its entry.

        Args:
            units: the words of a sentence.
            at: the unit.
            countries: of which the report tells; local names stand only for bodies of these.
        """
        here = self._index.at(units, at)
        there = self._of(frozenset(countries)).at(units, at) if countries else None
        found = max((f for f in (here, there) if f is not None), key=lambda f: f[0], default=None)
        return (found[0], found[1], self.entries[found[2]]) if found is not None else None

    def _of(self, countries: frozenset[str]) -> NameIndex:
        """The local names of the bodies of some countries; one that two of these bodies share stands for neither."""
        index = self._indexes.get(countries)
        if index is None:
            entries = {entry.id: entry for country in sorted(countries) for entry in self._local.get(country, ())}
            owners: dict[str, list[str]] = {}
            for entry in entries.values():
                for alias in entry.local:
                    owners.setdefault(alias, []).append(entry.id)
            index = NameIndex(self._articles)
            for alias, ids in owners.items():
                if len(ids) == 1:
                    _put(index, alias, ids[0])
            if len(self._indexes) >= MOST_INDEXES:
                self._indexes.clear()
            self._indexes[countries] = index
        return index


def _put(index: NameIndex, alias: str, id: str) -> None:
    try:
        index.add(alias, id)
    except AliasClash as clash:
        raise _fault(f"{alias!r} is an alias of {clash.other} and of {id}") from clash
    except ValueError as error:
        raise _fault(f"{id}: {error}") from error


def _fault(reason: str) -> BadPack:
    return BadPack("world/registers/actors", reason)
