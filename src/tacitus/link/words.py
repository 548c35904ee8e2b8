"""Words: a text as a row of numbers, one a word, that is the same however the words are written, and where each stands."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from tacitus.model import BlockKind, Reading, Span

Numbers = NDArray[np.uint64]
Places = NDArray[np.int64]

MOST_WORDS = 50_000  # of one text; what stands behind them is not compared
LONGEST_KEPT = 64  # code points of a word whose number is kept for the next time
RUNNING = frozenset({BlockKind.BODY, BlockKind.LIST_ITEM})

# scripts without spaces between words: each sign is taken by itself, and two of them count as a word
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3041-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Japanese, Chinese
)
# marks that stand within words, which the library of patterns takes for punctuation; of Indian scripts the whole blocks
MARKS = (
    "\u00ad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff"
    "\u0900-\u0963\u0966-\u0dff\u200c\u200d"
)
WORD = re.compile(f"[{UNSPACED}]|[^\\W_{UNSPACED}]+(?:[{MARKS}]+[^\\W_{UNSPACED}]*)*")
ASCII_WORD = re.compile(r"[A-Za-z0-9]+")
SIGN = re.compile(f"[{UNSPACED}]")
# letters that are the same to a reader and that Unicode keeps apart; the stretched line and joiners are nothing
SAME = str.maketrans(
    {"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe"}
    | dict.fromkeys("\u0640\u00ad\u200c\u200d", "")
)
OPENS = re.compile(r"[.!?:\n…。؟\"“”«»„‘(—-]\s*$")  # what stands before the first word of a sentence or quotation
OTHER, FIGURE, NAME = range(3)
MOST_NAMES = 0.4  # of all words; where more have capitals, as in a text in capitals, they tell nothing
LOWEST_ACCENT = 10  # canonical combining classes from here on are accents; those below make letters of Indian and other scripts


@dataclass(frozen=True, slots=True)
class Body:
    """A text and the parts of it that are compared, in order and apart from each other."""

    text: str
    parts: tuple[Span, ...]


def whole(text: str) -> Body:
    """A text of which everything is compared."""
    return Body(text, (Span(0, len(text)),) if text else ())


def body_of(reading: Reading) -> Body:
    """The report's own running text: paragraphs and lists, without titles, headings and all that is furniture.

    Neighbouring blocks are one part. Where no paragraph is known, all that is the report's; where no block is, the whole text.
    """
    if not reading.blocks:
        return whole(reading.document.text)
    has_body = any(block.kind in RUNNING for block in reading.blocks)
    parts: list[Span] = []
    goes_on = False
    for block in reading.blocks:
        is_ours = block.kind in RUNNING if has_body else block.kind.is_report
        if is_ours and goes_on:
            parts[-1] = Span(parts[-1].start, block.span.end)
        elif is_ours:
            parts.append(block.span)
        goes_on = is_ours
    return Body(reading.document.text, tuple(parts))


@dataclass(frozen=True, eq=False)
class Words:
    """The words of a body, and where each stands in its text.

    Attributes:
        numbers: one for each word, equal for equal words; odd for a sign of a script without spaces.
        starts, ends: code points of the text.
        parts: the part of the body in which each word stands.
        telling: whether each is a figure, or has a capital without beginning a sentence: what a form of words leaves open.
    """

    numbers: Numbers
    starts: Places
    ends: Places
    parts: Places
    telling: NDArray[np.bool_]

    def __len__(self) -> int:
        """How many words and signs."""
        return len(self.numbers)

    @cached_property
    def before(self) -> Places:
        """Half words before each word, and behind the last: a sign is one, a word two."""
        halves = np.where(self.numbers & np.uint64(1), 1, 2)
        return np.concatenate(([0], np.cumsum(halves)))

    def measure(self, start: int, end: int) -> float:
        """How many words from word `start` to before word `end`, two signs being one."""
        return int(self.before[end] - self.before[start]) / 2

    @cached_property
    def total(self) -> float:
        """How many words in all, two signs being one."""
        return self.measure(0, len(self))


def words_of(body: Body) -> Words:
    """Every word of the body, up to `MOST_WORDS`."""
    found = list(_walk(body))
    table = np.array([row[1:] for row in found], dtype=np.int64).reshape(-1, 4)
    numbers = np.array([row[0] for row in found], dtype=np.uint64)
    is_name = table[:, 3] == NAME
    is_telling = (
        (table[:, 3] == FIGURE) | (is_name if is_name.mean() < MOST_NAMES else False) if len(found) else np.zeros(0, bool)
    )
    return Words(numbers, table[:, 0], table[:, 1], table[:, 2], is_telling)


def _walk(body: Body) -> Iterator[tuple[int, int, int, int, int]]:
    """The number of each word, where it starts and ends, its part, and whether it is a figure or may be a name."""
    left = MOST_WORDS
    text = body.text
    for part, span in enumerate(body.parts):
        for match in WORD.finditer(text, span.start, span.end):
            if not left:
                return
            left -= 1
            word, start = match.group(), match.start()
            number = number_of(word)
            if not number:
                continue
            tells = OTHER
            if any(c.isdecimal() for c in word):
                tells = FIGURE
            elif word[0].isupper() and not OPENS.search(text, max(span.start, start - 3), start):
                tells = NAME if start > span.start else OTHER
            yield number, start, match.end(), part, tells


def numbers_of(text: str, parts: Sequence[Span] | None = None) -> Numbers:
    """The numbers of the words alone, up to `MOST_WORDS`; quicker than `words_of`."""
    pieces = (text,) if parts is None else tuple(span.words(text) for span in parts)
    words: list[str] = []
    for piece in pieces:
        words += (ASCII_WORD if piece.isascii() else WORD).findall(piece)
        if len(words) >= MOST_WORDS:
            break
    numbers = np.array([number_of(word) for word in words[:MOST_WORDS]], dtype=np.uint64)
    return numbers[numbers > 0]


def number_of(word: str) -> int:
    """The number of a word, below 2 ** 64, the same on every machine; 0 where nothing of it is left when it is folded."""
    return _kept_number(word) if len(word) <= LONGEST_KEPT else _number(word)


@lru_cache(maxsize=1 << 16)
def _kept_number(word: str) -> int:
    return _number(word)


def _number(word: str) -> int:
    folded = fold(word)
    if not folded:
        return 0
    drawn = int.from_bytes(blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
    return drawn & ~1 | bool(SIGN.match(word)) or 2


def fold(word: str) -> str:
    """The word without case, accents, vowel points and forms of its letters and digits."""
    if word.isascii():
        return word.lower()
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold()).translate(SAME)
    return "".join(_digit(c) for c in bare if unicodedata.combining(c) < LOWEST_ACCENT)


def _digit(c: str) -> str:
    return c if c < "\u0600" else str(unicodedata.digit(c, c))
