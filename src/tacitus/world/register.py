"""The register: who speaks and who acts, read from files of which each entry names its own source.

The shipped files are `registers/sources.toml`, `families.toml`, `conflicts.toml` and `actors/*.toml`. A file of the user's own
has the same form; its entries lie over the shipped ones: an id that stands in both is the user's, and so is a name.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct, structs

from tacitus.errors import BadPack
from tacitus.world.actors import ActorEntry, ActorRegister, Conflict
from tacitus.world.families import Families, Owner, Tie
from tacitus.world.names import NameIndex, is_acronym, plain_words
from tacitus.world.sources import SourceEntry, SourceRegister

Entry = TypeVar("Entry", SourceEntry, ActorEntry)


class RegisterFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A file of the register: articles by language, sources, actors, conflicts, owners and ties, as many of each as it holds."""

    articles: dict[str, tuple[str, ...]] = {}
    source: tuple[SourceEntry, ...] = ()
    actor: tuple[ActorEntry, ...] = ()
    conflict: tuple[Conflict, ...] = ()
    owner: tuple[Owner, ...] = ()
    tie: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """Who speaks and who acts, an actor being also a source with the same id, and which outlets belong to whom."""

    sources: SourceRegister
    actors: ActorRegister
    families: Families


@lru_cache(maxsize=4)
def load_register(own: Path | None = None) -> Register:
    """The shipped register, with a file of the user's own laid over it.

    Raises:
        BadPack: a file has a fault; the message names it and the key.
    """
    shipped = [_read(path, f"world/registers/{path.name}") for path in _shipped()]
    laid_over = _read(own, str(own)) if own is not None else RegisterFile()
    return register_of(shipped, laid_over)


def load_sources() -> SourceRegister:
    """The shipped register of sources, actors among them."""
    return load_register().sources


def register_of(shipped: Iterable[RegisterFile], own: RegisterFile) -> Register:
    """A register from files, the user's own laid over the others.

    Raises:
        BadPack: an id stands twice in the shipped files or in the user's, or an alias stands for two bodies.
    """
    below = list(shipped)
    articles = {a for file in (*below, own) for words in file.articles.values() for a in words}
    actors = [entry for file in below for entry in file.actor]
    sources = [entry for file in below for entry in file.source]
    conflicts = [entry for file in below for entry in file.conflict]
    _once((*(e.id for e in sources), *(e.id for e in actors)), "world/registers")
    _once((*(e.id for e in own.source), *(e.id for e in own.actor)), "the register of your own")
    for entry in own.actor:
        if (entry.forces or entry.local) and not entry.countries:
            raise BadPack("the register of your own", f"{entry.id}: forces and local names need `countries`")
    ids = {*(entry.id for entry in own.source), *(entry.id for entry in own.actor)}
    taken = _Taken(own, articles)
    actors = [*own.actor, *(taken.without_local(taken.without(entry)) for entry in actors if entry.id not in ids)]
    sources = [*own.source, *(taken.without(entry) for entry in sources if entry.id not in ids)]
    own_conflicts = {conflict.id for conflict in own.conflict}
    known = [*own.conflict, *(conflict for conflict in conflicts if conflict.id not in own_conflicts)]
    speaking = [*sources, *(_as_source(entry) for entry in actors)]
    return Register(SourceRegister(speaking, articles), ActorRegister(actors, known, articles), _families(below, own, speaking))


def _families(below: list[RegisterFile], own: RegisterFile, speaking: Iterable[SourceEntry]) -> Families:
    """Who belongs to whom; what the user says of an outlet or an owner stands in the place of all that is shipped of it."""
    told, named = {tie.outlet for tie in own.tie}, {owner.id for owner in own.owner}
    ties = [*own.tie, *(tie for file in below for tie in file.tie if tie.outlet not in told)]
    owners = [*own.owner, *(owner for file in below for owner in file.owner if owner.id not in named)]
    return Families(ties, owners, (entry.id for entry in speaking))


class _Taken:
    """The names that the user's own register takes from the shipped one."""

    def __init__(self, own: RegisterFile, articles: Iterable[str]) -> None:
        self._index = NameIndex(articles)
        self._forces = {(country, force) for entry in own.actor for country in entry.countries[:1] for force in entry.forces}
        locals_ = [entry.local for entry in own.actor]
        for names in (*(entry.names() for entry in own.source), *(entry.names() for entry in own.actor), *locals_):
            for alias in names:
                if is_acronym(alias) or plain_words(alias):
                    self._index.add(alias, "own")

    def without(self, entry: Entry) -> Entry:
        """The entry without the names that are taken; its own name stays as what is shown."""
        aliases = {lang: tuple(a for a in names if not self._index.lookup(a)) for lang, names in entry.aliases.items()}
        name = f"{entry.name} (shipped)" if self._index.lookup(entry.name) else entry.name
        changed = name != entry.name or aliases != entry.aliases
        return structs.replace(entry, name=name, aliases=aliases) if changed else entry

    def without_local(self, entry: ActorEntry) -> ActorEntry:
        """The actor without the local names and the forces that are taken."""
        local = tuple(name for name in entry.local if not self._index.lookup(name))
        forces = tuple(force for force in entry.forces if (entry.countries[0], force) not in self._forces)
        changed = local != entry.local or forces != entry.forces
        return structs.replace(entry, local=local, forces=forces) if changed else entry


def _as_source(entry: ActorEntry) -> SourceEntry:
    """The actor as one who speaks; local names stand for nobody there."""
    names = {**entry.aliases}
    if entry.name in entry.local:
        return SourceEntry(
            id=entry.id, name=f"{entry.name} ({entry.countries[0]})", kind=entry.source_kind, source=entry.source, aliases=names
        )
    return SourceEntry(id=entry.id, name=entry.name, kind=entry.source_kind, source=entry.source, aliases=names)


def _once(ids: Iterable[str], where: str) -> None:
    seen: set[str] = set()
    for id in ids:
        if id in seen:
            raise BadPack(where, f"the id {id!r} stands twice")
        seen.add(id)


def _shipped() -> list[Traversable]:
    folder = files("tacitus.world") / "registers"
    actors = sorted((folder / "actors").iterdir(), key=lambda path: path.name)
    single = (folder / name for name in ("sources.toml", "families.toml", "conflicts.toml"))
    return [*single, *(path for path in actors if path.name.endswith(".toml"))]


def _read(path: Traversable | Path, name: str) -> RegisterFile:
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), RegisterFile)
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise BadPack(name, str(error)) from error
