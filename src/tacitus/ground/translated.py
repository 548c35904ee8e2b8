"""Translated: a gazetteer that is also asked by names which it knows only in English."""

from collections.abc import Mapping, Sequence

from tacitus.world import Gazetteer, GazetteerPlace


class TranslatedGazetteer:
    """Looks a name up, and where nobody bears it, the English name that a pack gives for it."""

    def __init__(self, gazetteer: Gazetteer, known: Mapping[str, str]) -> None:
        """Index the pack's names by their words.

        Args:
            gazetteer: the places by name.
            known: names in a language -> the name in English ("Syrie": "Syria").
        """
        self._gazetteer = gazetteer
        self._known = {tuple(name.lower().split()): tuple(english.split()) for name, english in known.items()}
        self._longest: dict[str, int] = {}
        for words in self._known:
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))

    def longest(self, word: str) -> int:
        """The number of words of the longest name that begins with this word; 0 where none does."""
        return max(self._gazetteer.longest(word), self._longest.get(word.lower(), 0))

    def lookup(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Every place that bears the name of these words in English or in the language of the pack."""
        english = self._known.get(tuple(word.lower() for word in words))
        return (self._gazetteer.lookup(english) if english else ()) or self._gazetteer.lookup(words)

    def alike(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Towns whose name may be spelled like these words in ours."""
        return self._gazetteer.alike(words)
