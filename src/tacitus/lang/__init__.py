"""2. lang: what we know of languages, as data with examples that are run as tests."""

from tacitus.lang.pack import LanguagePack, known_languages, language_of, load_pack, pack_from

__all__ = ["LanguagePack", "known_languages", "language_of", "load_pack", "pack_from"]
