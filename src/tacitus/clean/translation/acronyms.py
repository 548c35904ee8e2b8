"""Acronyms: those that translation garbled, and names that are not what the acronym behind them stands for."""

import re
from collections import Counter
from collections.abc import Iterator

from tacitus.clean.translation.found import Finding, Ground
from tacitus.clean.translation.signs import SignFinder
from tacitus.model import MendKind, Span
from tacitus.world import SourceRegister
from tacitus.world.names import is_acronym

LETTERS = re.compile(r"\b[A-Z]{2,6}\b")
NAMED = re.compile(r"\b((?:[A-Z][\w’'-]+)(?: (?:[A-Z][\w’'-]+|of|the|for|and|in|on|to)){1,9}) \(([A-Z][A-Za-z]{1,6})\)")
SHORTEST = 3


class AcronymReader:
    """Reads the acronyms of a report that is a translation; made once a pack and register."""

    def __init__(self, signs: SignFinder, sources: SourceRegister) -> None:
        """Keep the register and what is known of other languages' acronyms."""
        self._foreign = signs.foreign
        self._sources = sources

    def find(self, ground: Ground) -> Iterator[Finding]:
        """Names that do not fit their acronym, then acronyms that stand once and are nobody's."""
        yield from self._misnamed(ground)
        yield from self._garbled(ground)

    def _misnamed(self, ground: Ground) -> Iterator[Finding]:
        """A name with the acronym of a body behind it that is not called so."""
        for match in NAMED.finditer(ground.text):
            name, letters = _bare(match[1]), match[2]
            entry = self._sources.lookup(letters)
            span = Span(match.end(1) - len(name), match.end(1))
            if entry is None or not ground.is_own(span) or _spells(match[1], letters) or self._is_called(match[1], entry.id):
                continue
            yield Finding(
                span=span, kind=MendKind.BODY, meant=entry.name, rule="name_beside_acronym", weight=0.0,
                why=f"{letters} stands for {entry.name}",
            )  # fmt: skip

    def _is_called(self, name: str, body: str) -> bool:
        """Whether the words, or their last two or more, are a name of the body ("French President Macron's Office ...")."""
        words = name.split()
        known = (self._sources.lookup(" ".join(words[at:])) for at in range(len(words)))
        return any(entry is not None and entry.id == body for entry in known)

    def _garbled(self, ground: Ground) -> Iterator[Finding]:
        """An acronym that stands once, is nobody's and never explained, one letter away from one that the report uses."""
        places: dict[str, Span] = {}
        often: Counter[str] = Counter()
        for match in LETTERS.finditer(ground.text):
            span = Span(match.start(), match.end())
            if ground.is_own(span):
                places.setdefault(match[0], span)
                often[match[0]] += 1
        known = {letters for letters in places if is_acronym(letters) and self._sources.lookup(letters) is not None}
        for letters, span in places.items():
            if len(letters) < SHORTEST or often[letters] > 1 or letters in known or letters in self._foreign:
                continue
            if ground.text[span.start - 1 : span.start] == "(" or _is_beside_capitals(ground.text, span):
                continue
            near = [other for other in known if _one_letter_apart(letters, other)]
            if near:
                meant = near[0] if len(near) == 1 else None
                yield Finding(
                    span=span, kind=MendKind.BODY, meant=meant, rule="garbled_acronym", weight=0.0,
                    why=f"nobody is known as {letters}; the report speaks of {' and '.join(sorted(near))}",
                )  # fmt: skip


def _bare(name: str) -> str:
    """The name without one word and an article before it ("According to the ...")."""
    lead, article, behind = name.partition(" the ")
    is_lead = sum(word[:1].isupper() for word in lead.split()) < 2
    return behind if article and is_lead and " " in behind and behind[:1].isupper() else name


def _spells(name: str, letters: str) -> bool:
    """Whether the letters stand in the order of the words of the name."""
    initials = iter(word[0].lower() for word in re.split(r"[ -]", name) if word)
    return all(letter.lower() in initials for letter in letters)


def _one_letter_apart(one: str, other: str) -> bool:
    """Whether one letter was changed, added or left out; two letters alone are like too many others for a change."""
    if len(one) == len(other):
        return len(one) >= SHORTEST and sum(a != b for a, b in zip(one, other, strict=True)) == 1
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _is_beside_capitals(text: str, span: Span) -> bool:
    """Whether it stands in a line of capitals, where every word looks like an acronym."""
    around = text[max(0, span.start - 12) : span.end + 12]
    letters = [c for c in around if c.isalpha()]
    return sum(c.isupper() for c in letters) > 0.7 * len(letters)
