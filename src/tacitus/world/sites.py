"""Sites: what is attacked, held or fled, by what it is ("prison", "hospital"), from a table of words by language."""

import tomllib
from functools import lru_cache
from importlib.resources import files

from tacitus.errors import BadPack

FILE = "world/registers/sites.toml"


@lru_cache(maxsize=1)
def load_sites() -> dict[tuple[str, str], str]:
    """The kind of site that a word stands for, by language and word in small letters.

    Raises:
        BadPack: a word stands for two kinds in one language, or is none in small letters.
    """
    table = tomllib.loads(files("tacitus.world").joinpath("registers/sites.toml").read_text(encoding="utf-8"))
    found: dict[tuple[str, str], str] = {}
    for kind, languages in table.items():
        for language, words in languages.items():
            for word in words:
                if word != word.lower():
                    raise BadPack(FILE, f"{kind}.{language}: {word!r} is not in small letters")
                if found.setdefault((language, word.lower()), kind) != kind:
                    raise BadPack(FILE, f"{kind}.{language}: {word!r} stands for {found[language, word.lower()]} as well")
    return found
