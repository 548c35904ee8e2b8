"""Sounds: what is left of a name when its spelling in our letters is a matter of taste."""

import re

ARTICLES = frozenset({"al", "el", "ad", "ar", "as", "ash", "an", "at", "az", "ed", "es", "en", "ez"})
PAIRS = (("kh", "x"), ("gh", "g"), ("sh", "1"), ("ch", "1"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("ck", "k"), ("dj", "j"))
LETTERS = str.maketrans({"q": "k", "c": "k", "z": "z", "p": "b", "v": "f"})
VOWELS = re.compile(r"[aeiouyw]")
DOUBLES = re.compile(r"(.)\1+")


def consonants(plain: str) -> str:
    """The consonants of a name without articles, doubles and a last h: "hsk" of "al hassakeh" as of "hasakah".

    Source: the common romanisations of Arabic, Persian and Kurdish names (BGN/PCGN, ISO 233, and the press), which differ in
    vowels, in doubled letters, in how the article and a last t marbuta are written, and in q and k, ch and sh.
    """
    word = "".join(part for part in plain.split() if part not in ARTICLES)
    for pair, letter in PAIRS:
        word = word.replace(pair, letter)
    bare = DOUBLES.sub(r"\1", VOWELS.sub("", word.translate(LETTERS)))
    return bare.removesuffix("h") if len(bare) > 1 else bare
