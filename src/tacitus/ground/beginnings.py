"""Beginnings: with which words a pattern of dates can begin, so that it is tried at no other word."""

import re
from collections.abc import Iterable, Mapping

WORD = re.compile(r"[^\W\d_]+")
SLOT = re.compile(r"\{(\w+)\}")
FIGURES = "0"  # stands for any word that begins with a digit
ANY = "*"  # the pattern may begin with any word


def beginnings(pattern: str, tables: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """The words with which what the pattern matches can begin, in lower case; `FIGURES` and `ANY` among them where so.

    Args:
        pattern: a pattern of the pack.
        tables: for each slot the words that may fill it; a slot of figures is missing or holds none but them.
    """
    found: set[str] = set()
    at = 0
    while at < len(pattern):
        if pattern.startswith("(?", at):
            end = _closing(pattern, at)
            inner, optional = pattern[at:end], pattern[end : end + 1] == "?"
            at = end + optional
            if inner.startswith(("(?<", "(?!", "(?=")):
                continue
            for way in _ways(inner[3:-1]):
                found |= beginnings(way, tables)
            if not optional:
                return frozenset(found)
        elif slot := SLOT.match(pattern, at):
            return frozenset(found | _of_slot(slot[1], tables))
        elif word := WORD.match(pattern, at):
            return frozenset({*found, word[0].lower()})
        elif pattern[at].isdecimal() or pattern.startswith("\\d", at):
            return frozenset({*found, FIGURES})
        else:
            return frozenset({*found, ANY})
    return frozenset(found | {ANY})


def _of_slot(slot: str, tables: Mapping[str, Iterable[str]]) -> set[str]:
    words = {FIGURES}
    for entry in tables.get(slot, ()):
        first = WORD.match(entry)
        words.add(first[0].lower() if first else FIGURES)
    return words


def _closing(pattern: str, at: int) -> int:
    """The place behind the bracket that closes the one at `at`."""
    depth = 0
    for i in range(at, len(pattern)):
        if pattern[i - 1 : i] == "\\":
            continue
        depth += (pattern[i] == "(") - (pattern[i] == ")")
        if depth == 0:
            return i + 1
    return len(pattern)


def _ways(inner: str) -> list[str]:
    """The alternatives of a group, apart at its bars."""
    ways, depth, last = [], 0, 0
    for i, letter in enumerate(inner):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            ways.append(inner[last:i])
            last = i + 1
    return [*ways, inner[last:]]
