"""Sketch: the rare words of a report and the names in it, hashed, by which two tellings of one thing know each other.

Only hashes are kept, never the words: among them are names of people, and no index that can be read is made of those.
"""

import hashlib
import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

import regex
from wordfreq import available_languages, get_frequency_dict

from tacitus.model import BlockKind, Reading, Span
from tacitus.world import load_sites

WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’-]+")  # numbers are left to figures: a year or a toll of the war stands in any report
LONGEST = 40_000  # code points read; a report longer than this has told its news by then
KEPT = 64
NAMES_KEPT = 32
COMMON = 4.7  # Zipf frequency: about once in 20,000 words; more common words tell nothing apart
RAREST = 1.2
PER_BILLION = 9  # Zipf frequency is the logarithm of the occurrences in so many words
SCALE = 8  # weights are kept in eighths
WEIGHT_BITS = 6
NAME = (1 << WEIGHT_BITS) - 1  # stands in the place of the weight: two words of a name, no single word
SITE = NAME - 1  # stands there as well: a kind of site that the report is about
ABOUT = 300  # code points at the head of a report, where one mention of a site is enough
OFTEN = 2  # mentions further down
NAMED = regex.compile(r"\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:\p{Lu}\.\s*)?\p{Lu}[\p{L}\p{M}'’-]+)+")
FALLBACK = "en"


def sketch_of(reading: Reading) -> tuple[int, ...]:
    """The rarest words of the report's own blocks and the names it tells of, as numbers: a hash, its weight in the low bits.

    The weight rises with the rarity of the word in its language, whatever else lies in the casebook, so that the sketch of a
    report never changes as others come. Who speaks is left out of the names: a spokesman tells of many incidents.

    Source: law 10 of record.md (no index of names); wordfreq (Zipf frequencies).
    """
    language = reading.document.language.split("-")[0]
    known = language if language in available_languages() else FALLBACK
    weights: dict[str, float] = {}
    for word in _words(reading):
        if word not in weights:
            weights[word] = weight(word, known)
    rarest = sorted((w for w in weights.items() if w[1] > 0), key=lambda item: (-item[1], item[0]))[:KEPT]
    words = {_hash(word) << WEIGHT_BITS | round(heavy * SCALE) for word, heavy in rarest}
    names = {_hash(name) << WEIGHT_BITS | NAME for name in sorted(_names(reading))[:NAMES_KEPT]}
    sites = {_hash(site) << WEIGHT_BITS | SITE for site in _sites(reading, language)}
    return tuple(sorted(words | names | sites))


def weights_of(sketch: Iterable[int]) -> dict[int, float]:
    """The weight of each hashed word of a sketch, names and sites left out."""
    return {n >> WEIGHT_BITS: (n & NAME) / SCALE for n in sketch if n & NAME < SITE}


def names_of(sketch: Iterable[int]) -> frozenset[int]:
    """The hashed names of a sketch."""
    return frozenset(n >> WEIGHT_BITS for n in sketch if n & NAME == NAME)


def sites_of(sketch: Iterable[int]) -> frozenset[str]:
    """The kinds of site in a sketch."""
    kinds = _hashed_kinds()
    return frozenset(kinds[n >> WEIGHT_BITS] for n in sketch if n & NAME == SITE and n >> WEIGHT_BITS in kinds)


@lru_cache(maxsize=1)
def _hashed_kinds() -> dict[int, str]:
    return {_hash(kind): kind for kind in load_sites().values()}


def _sites(reading: Reading, language: str) -> Iterator[str]:
    """The kinds of site that the report is about: told of at its head, or again and again."""
    kinds = load_sites()
    seen: Counter[str] = Counter()
    for start, word in _placed_words(reading):
        kind = kinds.get((language, word.lower()))
        if kind is not None:
            seen[kind] += OFTEN if start < ABOUT else 1
    yield from (kind for kind, times in seen.items() if times >= OFTEN)


def weight(word: str, language: str) -> float:
    """How much a word tells apart: 0 for common ones, rising with rarity in its language."""
    frequency = get_frequency_dict(language, "best").get(word)
    zipf = math.log10(frequency) + PER_BILLION if frequency else RAREST
    return max(0.0, COMMON - max(zipf, RAREST))


def _words(reading: Reading) -> Iterator[str]:
    return (folded(word) for _, word in _placed_words(reading))


def _placed_words(reading: Reading) -> Iterator[tuple[int, str]]:
    """Each word of the report's own blocks, with how far from the head of the report it stands."""
    text = reading.document.text
    spans = [block.span for block in reading.blocks if block.kind.is_report] or [Span(0, len(text))] if text else []
    read = 0
    for span in spans:
        part = span.words(text)
        for found in WORD.finditer(part[: LONGEST - read]):
            yield read + found.start(), found.group()
        read += len(part)
        if read >= LONGEST:
            return


def folded(word: str) -> str:
    """The word without case, accents and a possessive ending."""
    plain = unicodedata.normalize("NFKD", word.casefold().removesuffix("'s").removesuffix("’s"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _names(reading: Reading) -> set[str]:
    """Two neighbouring words of each name in running text that is no place, no known actor and nobody who speaks."""
    text = reading.document.text
    taken = [*(mention.span for mention in reading.places), *(mention.span for mention in reading.actors)]
    speakers = [statement.speaker for statement in reading.statements if statement.speaker is not None]
    told: set[str] = set()
    telling: set[str] = set()
    for block in reading.blocks:
        if block.kind is not BlockKind.BODY:
            continue
        for found in NAMED.finditer(text, block.span.start, block.span.end):
            place = Span(found.start(), found.end())
            if any(place.overlaps(span) for span in taken):
                continue
            parts = [folded(word) for word in found.group().split() if not word.endswith(".")]
            home = telling if any(span.covers(place) for span in speakers) else told
            home.update(" ".join(pair) for pair in pairwise(parts))
    return told - telling


def _hash(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=7).digest(), "big")
