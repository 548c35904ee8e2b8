"""Shingles: numbers for each run of five words, by which equal runs are found in texts of any length."""

from dataclasses import dataclass

import numpy as np

from tacitus.link.words import Numbers, Places

WIDTH = 5  # words; Source: choices.md, near and partial copies
SIGNS = 10  # signs of a script without spaces
BASE = np.uint64(0x9E3779B97F4A7C15)
STIRS = (np.uint64(0xFF51AFD7ED558CCD), np.uint64(0xC4CEB9FE1A85EC53))
HALF = np.uint64(33)


@dataclass(frozen=True, slots=True, eq=False)
class Shingles:
    """Runs of words: the number of each, the word at which it begins, and how many words or signs it holds."""

    numbers: Numbers
    starts: Places
    widths: Places


def shingles_of(words: Numbers) -> Shingles:
    """Every run of `WIDTH` words, and of `SIGNS` where it begins with a sign; in order, none where the text is shorter."""
    is_sign = (words & np.uint64(1)).astype(bool)
    numbers, starts, widths = [], [], []
    for width, wanted in ((WIDTH, ~is_sign), (SIGNS, is_sign)):
        size = len(words) - width + 1
        if size <= 0 or not wanted[:size].any():
            continue
        at = np.flatnonzero(wanted[:size])
        numbers.append(_rolled(words, width)[at])
        starts.append(at)
        widths.append(np.full(len(at), width))
    if not starts:
        return Shingles(np.zeros(0, np.uint64), np.zeros(0, np.int64), np.zeros(0, np.int64))
    order = np.argsort(np.concatenate(starts), kind="stable")
    return Shingles(np.concatenate(numbers)[order], np.concatenate(starts)[order], np.concatenate(widths)[order])


def _rolled(words: Numbers, width: int) -> Numbers:
    """A number for each run of `width` words, all its bits stirred; arithmetic wraps at 2 ** 64 on every machine."""
    size = len(words) - width + 1
    drawn = np.zeros(size, np.uint64)
    for k in range(width):
        drawn = drawn * BASE + words[k : k + size]
    for stir in STIRS:
        drawn = (drawn ^ (drawn >> HALF)) * stir
    return drawn ^ (drawn >> HALF)
