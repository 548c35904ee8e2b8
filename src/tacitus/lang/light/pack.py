"""LightPack: the word lists of a language that is read by words and windows, from a folder of TOML files."""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from tacitus.errors import UnknownName
from tacitus.lang.form_dates import Dates
from tacitus.lang.form_page import Furniture, Language, Topics
from tacitus.lang.form_places import Places
from tacitus.lang.light.form_counts import CountWords, Writing
from tacitus.lang.light.form_happenings import Happenings
from tacitus.lang.light.form_harms import CountedWords, HarmWords
from tacitus.lang.light.form_voices import ShadeWords, VoiceWords
from tacitus.lang.pack import known_languages, language_of, read_form

SIGN = "harms.toml"  # the file that a light pack has and a full one has not


@dataclass(frozen=True, slots=True, kw_only=True)
class LightPack:
    """The word lists of one language, each as the form of its file says."""

    language: Language
    furniture: Furniture
    topics: Topics
    dates: Dates
    places: Places
    writing: Writing
    counts: CountWords
    counted: CountedWords
    harms: HarmWords
    voices: VoiceWords
    shades: ShadeWords
    happenings: Happenings


def light_pack_from(folder: Traversable) -> LightPack:
    """The light pack in a folder.

    Raises:
        BadPack: a file is missing or does not fit its form.
    """
    return LightPack(
        language=read_form(folder, "language.toml", Language),
        furniture=read_form(folder, "furniture.toml", Furniture),
        topics=read_form(folder, "topics.toml", Topics),
        dates=read_form(folder, "dates.toml", Dates),
        places=read_form(folder, "places.toml", Places),
        writing=read_form(folder, "writing.toml", Writing),
        counts=read_form(folder, "counts.toml", CountWords),
        counted=read_form(folder, "counted.toml", CountedWords),
        harms=read_form(folder, SIGN, HarmWords),
        voices=read_form(folder, "voices.toml", VoiceWords),
        shades=read_form(folder, "shades.toml", ShadeWords),
        happenings=read_form(folder, "happenings.toml", Happenings),
    )


@lru_cache(maxsize=16)
def is_light(code: str) -> bool:
    """Whether the installed pack of a language tag is a light one."""
    return (files("tacitus.lang") / language_of(code) / SIGN).is_file()


@lru_cache(maxsize=16)
def load_light_pack(code: str) -> LightPack:
    """The installed light pack for a language tag.

    Raises:
        UnknownName: there is no light pack for this language.
        BadPack: the pack has a fault.
    """
    if not is_light(code):
        raise UnknownName("light language pack", code, tuple(name for name in known_languages() if is_light(name)))
    return light_pack_from(files("tacitus.lang") / language_of(code))
