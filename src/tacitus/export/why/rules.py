"""Rules: the name of a rule in words for a person, from one table."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

SLOT = re.compile(r"\{(?:(role|way|mark):)?(\d)\}")
PLACE = "export/why/rules.toml"


@dataclass(frozen=True, slots=True)
class Words:
    """What a rule's name means.

    Attributes:
        field: of the record, "measure".
        text: in words; `{cue}` stands for the word of saying of a statement.
    """

    field: str
    text: str


class RuleTable:
    """Looks names of rules up; made once."""

    def __init__(self, values: dict[str, dict[str, object]]) -> None:
        """Make a pattern of each name with a star.

        Args:
            values: record -> field -> name -> words; and the tables `role`, `way` and `mark` -> part of a name -> words.
        """
        self._parts = {name: _table(values.get(name, {})) for name in ("role", "way", "mark")}
        self._records = {
            record: [(field, *entry) for field, names in fields.items() for entry in _entries(names)]
            for record, fields in values.items()
            if record not in self._parts
        }

    def words(self, record: str, name: str) -> Words | None:
        """What the rule's name means in a record of that kind; None where the table does not say it."""
        for field, pattern, text in self._records.get(record, ()):
            match = pattern.fullmatch(name)
            filled = self._filled(text, match) if match else None
            if filled is not None:
                return Words(field, filled)
        return None

    def _filled(self, text: str, match: re.Match[str]) -> str | None:
        """The words with what the stars stood for; None where a table lacks a part of the name."""
        for table, number in SLOT.findall(text):
            part = match[int(number)]
            said = self._part(table, part) if table else part
            if said is None:
                return None
            text = text.replace(f"{{{table}:{number}}}" if table else f"{{{number}}}", said)
        return text

    def _part(self, table: str, part: str) -> str | None:
        for pattern, text in self._parts[table]:
            match = pattern.fullmatch(part)
            if match:
                return self._filled(text, match)
        return None


def _entries(names: object) -> list[tuple[re.Pattern[str], str]]:
    if not isinstance(names, dict):
        raise ValueError(f"{PLACE}: a field holds names and their words")
    return _table(names)


def _table(names: dict[str, object]) -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(re.escape(name).replace(r"\*", "(.+?)"), re.DOTALL), str(text)) for name, text in names.items()]


@lru_cache(maxsize=1)
def load_rules() -> RuleTable:
    """The table that is shipped."""
    path = files("tacitus.export.why") / "rules.toml"
    return RuleTable(tomllib.loads(path.read_text(encoding="utf-8")))


def rule_words(record: str, name: str) -> Words | None:
    """What a rule's name means.

    Args:
        record: `claim`, `event`, `statement`, `date`, `actor` or `place`.
        name: as it stands in `why` or `rule`.
    """
    return load_rules().words(record, name)
