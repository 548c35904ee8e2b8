"""Escape: words of a report made safe to show; a text must not be able to steer the terminal that shows it."""

import unicodedata

# Cc controls (escape sequences begin with one), Zl and Zp line ends, Cs half surrogate pairs
HIDDEN_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})
# the marks that change the direction of all that follows, and so can show words in an order in which they do not stand
DIRECTION_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def visible(words: str) -> str:
    r"""The words on one line: white space as single spaces, every control character as its escape, "\x1b"."""
    return "".join(_shown(char) for char in " ".join(words.split()))


def _shown(char: str) -> str:
    if unicodedata.category(char) in HIDDEN_CATEGORIES or char in DIRECTION_MARKS:
        return char.encode("unicode_escape").decode("ascii")
    return char
