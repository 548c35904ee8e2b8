"""Phrases: finds the phrases of a list among the words of a sentence, with open endings and gaps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tacitus.skim.words import Word, Wording

Value = TypeVar("Value")
ANY = "*"
GAP = ".."
LONGEST_GAP = 16  # words between the two parts of one verb
GAP_ENDS = frozenset(".;:!?؛؟")


@dataclass(frozen=True, slots=True)
class Match(Generic[Value]):
    """A phrase in a sentence: its first and last word, what it stands for, and where its second part stands."""

    first: int
    last: int
    value: Value
    tail: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Phrase(Generic[Value]):
    words: tuple[str, ...]
    tail: tuple[str, ...]
    value: Value

    @property
    def weight(self) -> tuple[int, int]:
        return len(self.words) + len(self.tail), sum(map(len, self.words))


class PhraseTable(Generic[Value]):
    """Phrases with what they stand for; made once a pack."""

    def __init__(self, wording: Wording, entries: Iterable[tuple[str, Value]]) -> None:
        """Index the phrases by their first words; of equal ones the first holds."""
        self._wording = wording
        self._exact: dict[str, list[_Phrase[Value]]] = {}
        self._open: dict[str, list[_Phrase[Value]]] = {}
        self._ends: dict[str, list[_Phrase[Value]]] = {}
        self._known: dict[str, tuple[_Phrase[Value], ...]] = {}
        for words, value in entries:
            head, _, rest = words.partition(GAP)
            phrase = _Phrase(wording.phrase(head), wording.phrase(rest), value)
            first = phrase.words[0]
            if first.startswith(ANY):
                self._ends.setdefault(first.strip(ANY), []).append(phrase)
            elif first.endswith(ANY):
                self._open.setdefault(first[:-1], []).append(phrase)
            else:
                self._exact.setdefault(first, []).append(phrase)

    def find(self, words: Sequence[Word]) -> list[Match[Value]]:
        """The phrases from left to right, the longest first, none over another."""
        found: list[Match[Value]] = []
        at = 0
        while at < len(words):
            match = self.at(words, at)
            if match is not None:
                found.append(match)
                at = match.last
            at += 1
        return found

    def at(self, words: Sequence[Word], at: int) -> Match[Value] | None:
        """The longest phrase that begins at a word; None where none does."""
        best: tuple[tuple[int, int], Match[Value]] | None = None
        for phrase in self._of(words[at].plain):
            match = self._stands(phrase, words, at)
            if match is not None and (best is None or phrase.weight > best[0]):
                best = phrase.weight, match
        return best[1] if best else None

    def has(self, words: Sequence[Word]) -> bool:
        """Whether any phrase stands among the words."""
        return any(self.at(words, i) is not None for i in range(len(words)))

    def _of(self, plain: str) -> tuple[_Phrase[Value], ...]:
        """The phrases of which this may be the first word."""
        known = self._known.get(plain)
        if known is None:
            found: list[_Phrase[Value]] = []
            for form in self._wording.variants(plain):
                found += self._exact.get(form, ())
                if self._open:
                    for size in range(1, len(form) + 1):
                        found += self._open.get(form[:size], ())
                if self._ends:
                    for size in range(1, len(form)):
                        found += self._ends.get(form[-size:], ())
                    for end, phrases in self._ends.items():
                        found += [p for p in phrases if p.words[0].endswith(ANY) and end in form and not form.endswith(end)]
            known = self._known[plain] = tuple(dict.fromkeys(found))
        return known

    def _stands(self, phrase: _Phrase[Value], words: Sequence[Word], at: int) -> Match[Value] | None:
        last = self._run(phrase.words, words, at)
        if last is None or not phrase.tail:
            return None if last is None else Match(at, last, phrase.value)
        for begin in range(last + 1, min(len(words), last + 2 + LONGEST_GAP)):
            if words[begin].text in GAP_ENDS:
                return None
            end = self._run(phrase.tail, words, begin, skip=0)
            if end is not None:
                return Match(at, last, phrase.value, (begin, end))
        return None

    def _run(self, pattern: tuple[str, ...], words: Sequence[Word], at: int, skip: int = 1) -> int | None:
        """The last word of the pattern where it stands here; the first `skip` words of it are known to."""
        if at + len(pattern) > len(words):
            return None
        for offset in range(skip, len(pattern)):
            if not self._fits(pattern[offset], words[at + offset].plain):
                return None
        return at + len(pattern) - 1

    def _fits(self, part: str, plain: str) -> bool:
        bare = part.strip(ANY)
        for form in self._wording.variants(plain):
            if part.startswith(ANY) and part.endswith(ANY):
                fits = bare in form
            elif part.startswith(ANY):
                fits = form.endswith(bare)
            elif part.endswith(ANY):
                fits = form.startswith(bare)
            else:
                fits = form == part
            if fits:
                return True
        return False
