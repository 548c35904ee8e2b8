"""Detection: which language a text is in."""

from dataclasses import dataclass

import py3langid  # type: ignore[import-untyped]  # it comes without types

from tacitus.lang.light import is_light
from tacitus.lang.pack import known_languages, language_of

ENOUGH = 4000  # code points that are looked at
TOO_SHORT = 60  # letters; below this the guess is often wrong
MUCH_TOO_SHORT = 20  # letters
NEARLY = 1.25  # times the likeliest language's logarithm
ENOUGH_TO_DOUBT = 40  # letters of a text that may show what it is said to be in to be wrong
FAR = 1.0  # logarithm for each letter by which another language must be likelier; in texts rightly marked it is below a half
UNDETERMINED = "und"


@dataclass(frozen=True, slots=True)
class Guess:
    """A language and how far to trust it.

    Attributes:
        code: BCP 47; "und" for a text without letters.
        sure: false for a short text, where only the languages that can be read here were weighed.
    """

    code: str
    sure: bool


def detect_language(text: str) -> Guess:
    """The language of a text, by its first 4,000 code points.

    A text of fewer than 60 letters is given to a language that has a pack here where one is among the likeliest three
    of all, and one of fewer than 20 where one is nearly as likely as the likeliest, first of all to one that is read by its
    syntax; so a headline is read, and not taken for a language of like spelling that nobody here can read.
    """
    start = text[:ENOUGH]
    letters = sum(char.isalpha() for char in start)
    if not letters:
        return Guess(UNDETERMINED, sure=False)
    ranked: list[tuple[str, float]] = py3langid.rank(start)
    best, top = ranked[0]
    if letters >= TOO_SHORT:
        return Guess(best, sure=True)
    likely = [code for code, _ in ranked[:3]]
    if letters < MUCH_TOO_SHORT:  # scores are logarithms, all below zero; without any known trait all are equal
        likely += [code for code, score in ranked if score >= NEARLY * top]
    readable = [code for code in likely if code in known_languages()]
    if letters < MUCH_TOO_SHORT:
        readable.sort(key=is_light)
    return Guess(readable[0] if readable else best, sure=False)


def other_language(text: str, said: str) -> str | None:
    """The language of a text that is said to be in another, where its words leave no doubt; else None.

    Args:
        text: its first 4,000 code points are looked at.
        said: the language tag that came with it.
    """
    start = text[:ENOUGH]
    letters = sum(char.isalpha() for char in start)
    if letters < ENOUGH_TO_DOUBT:
        return None
    ranked: list[tuple[str, float]] = py3langid.rank(start)
    best, top = ranked[0]
    marked = dict(ranked).get(language_of(said))
    return best if marked is not None and (top - marked) / letters > FAR else None
