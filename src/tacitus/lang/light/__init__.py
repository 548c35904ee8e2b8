"""Light packs: what we know of a language that is read by words and windows, without a parser."""

from tacitus.lang.light.form_counts import CountWords, Vague, Writing
from tacitus.lang.light.form_happenings import Happening, Happenings
from tacitus.lang.light.form_harms import CountedGroup, CountedWords, HarmExample, HarmWord, HarmWords, Side
from tacitus.lang.light.form_voices import Cue, ShadeWords, VoiceExample, VoiceWords
from tacitus.lang.light.pack import LightPack, is_light, light_pack_from, load_light_pack

__all__ = [
    "CountWords", "CountedGroup", "CountedWords", "Cue", "Happening", "Happenings", "HarmExample", "HarmWord", "HarmWords",
    "LightPack", "ShadeWords", "Side", "Vague", "VoiceExample", "VoiceWords", "Writing", "is_light", "light_pack_from",
    "load_light_pack",
]  # fmt: skip
