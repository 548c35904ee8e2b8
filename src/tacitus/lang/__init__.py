"""2. lang: what we know of languages, as data with examples that are run as tests."""

from tacitus.lang.light import LightPack, is_light, load_light_pack
from tacitus.lang.pack import LanguagePack, known_languages, language_of, load_pack, pack_from

__all__ = [
    "LanguagePack", "LightPack", "is_light", "known_languages", "language_of", "load_light_pack", "load_pack", "pack_from",
]  # fmt: skip
