"""Mentions: the names of the register in a sentence, in full, glued to other words, or by their head alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.lang.light import VoiceWords
from tacitus.skim.words import Word, Wording
from tacitus.world import SourceEntry, SourceRegister

LONGEST_NAME = 16  # words

Known = dict[str, SourceEntry]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name of the register among the words of a sentence."""

    first: int
    last: int
    entry: SourceEntry


class MentionReader:
    """Finds names; made once a pack."""

    def __init__(self, voices: VoiceWords, wording: Wording, register: SourceRegister) -> None:
        """Index the pack's words."""
        self._register = register
        self._wording = wording
        self._heads = frozenset(map(wording.plain, voices.heads))

    def read(self, words: Sequence[Word], known: Known) -> list[Mention]:
        """The names in a sentence, in order.

        Args:
            words: the sentence.
            known: the bodies named so far by their heads, to which those of this sentence are added.
        """
        named = self._named(words)
        return sorted([*named, *self._shorter(words, named, known)], key=lambda mention: mention.first)

    def _named(self, words: Sequence[Word]) -> list[Mention]:
        """The names of the register among the words, also where something is glued to them."""
        starts = {word.start: i for i, word in enumerate(words)}
        ends = {word.end: i for i, word in enumerate(words)}
        bare = [(word.start, word.end, word.text) for word in words if word.is_word]
        plain = {word.start: word.plain for word in words}
        found: dict[int, Mention] = {}
        for at, (start, end, _) in enumerate(bare):
            for form in self._wording.variants(plain[start])[1:]:
                for low, high, entry in self._register.mentions([(start, end, form), *bare[at + 1 : at + LONGEST_NAME]]):
                    if low == start and high in ends:
                        found[starts[start]] = Mention(first=starts[start], last=ends[high], entry=entry)
                    break
        for low, high, entry in self._register.mentions(bare):
            if low in starts and high in ends:
                found[starts[low]] = Mention(first=starts[low], last=ends[high], entry=entry)
        for at, word in enumerate(words):
            head, mark, _ = word.text.partition("-")
            body = self._register.lookup(head) if mark and at not in found else None  # "SDF-Sprecher", "UN-Angaben"
            if body is not None:
                found[at] = Mention(first=at, last=at, entry=body)
        return _without_inner([found[first] for first in sorted(found)])

    def _shorter(self, words: Sequence[Word], mentions: Sequence[Mention], known: Known) -> list[Mention]:
        """The heads of names that stood in full before ("the Observatory"); names of this sentence are kept for later."""
        held = {at for mention in mentions for at in range(mention.first, mention.last + 1)}
        found = []
        for at, word in enumerate(words):
            entry = next((known[form] for form in self._wording.variants(word.plain) if form in known), None)
            if at not in held and entry is not None:
                found.append(Mention(first=at, last=at, entry=entry))
        for mention in mentions:
            for word in words[mention.first : mention.last + 1] if mention.last > mention.first else ():
                for form in self._wording.variants(word.plain):
                    if form in self._heads:
                        known[form] = mention.entry
        return found


def _without_inner(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of which none lies within a longer one."""
    return [m for m in mentions if not any(o is not m and o.first <= m.first and m.last <= o.last for o in mentions)]
