"""Nameless: the words for those who speak without a name, and for whom a person with one speaks, from a table by language."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from tacitus.errors import BadPack
from tacitus.model import ActorKind

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
FILE = "world/registers/nameless.toml"


class NamelessFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The table: words by language."""

    witnesses: dict[str, tuple[str, ...]]
    offices: dict[str, tuple[str, ...]]
    irregular: dict[str, tuple[str, ...]]
    describing: dict[str, tuple[str, ...]]
    belonging: dict[str, tuple[str, ...]]
    bodies: dict[ActorKind, dict[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Nameless:
    """The words of all languages together; the parts of the table are said in its head."""

    witnesses: frozenset[str]
    offices: frozenset[str]
    irregular: frozenset[str]
    describing: frozenset[str]
    belonging: frozenset[str]
    bodies: dict[str, ActorKind]

    def is_nameless(self, name: str) -> bool:
        """Whether these words for a speaker name nobody: "officials", "a medical source", "residents of Aldora".

        Two words with capitals are a name of its own ("White Wolves"); one beside an office names whose office it is
        ("Aldoran officials"); a body that is called by what it is ("the police") is that body of the place.

        Source: record.md law 5.
        """
        words = WORD.findall(name)
        plain = [word.casefold() for word in words]
        known = self.witnesses | self.offices | self.irregular | self.describing
        names = [word for word, low in zip(words, plain, strict=True) if word[:1].isupper() and low not in known]
        if len(names) > 1:
            return False
        if not plain or any(word in self.witnesses for word in plain):
            return True
        return any(word in self.offices for word in plain) and not names

    def body_kind(self, name: str) -> ActorKind | None:
        """The kind of body that these words call by what it is ("the army", "local police"); None where they name it, or none."""
        plain = [word.casefold() for word in WORD.findall(name)]
        kinds = {self.bodies[word] for word in plain if word in self.bodies}
        bare = all(word in self.bodies or word in self.describing for word in plain)
        return kinds.pop() if bare and len(kinds) == 1 else None


@lru_cache(maxsize=1)
def load_nameless() -> Nameless:
    """The shipped table, made once a process.

    Raises:
        BadPack: the table does not fit its form.
    """
    path = files("tacitus.world") / "registers" / "nameless.toml"
    try:
        table = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), NamelessFile)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise BadPack(FILE, str(error)) from error
    bodies = {word.casefold(): kind for kind, words in table.bodies.items() for some in words.values() for word in some}
    parts = (table.witnesses, table.offices, table.irregular, table.describing, table.belonging)
    witnesses, offices, irregular, describing, belonging = (
        frozenset(word.casefold() for words in part.values() for word in words) for part in parts
    )
    return Nameless(witnesses, offices, irregular, describing, belonging, bodies)
