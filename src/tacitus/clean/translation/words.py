"""Words: what of the pack's lists of mistranslated words and names stands in a report."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tacitus.clean.terms import TermFinder
from tacitus.clean.translation.found import LONGEST_CONTEXT, Finding, Ground, begins_with, ends_with
from tacitus.lang.form_mends import BrokenName, BrokenWord, Mends, Slot
from tacitus.model import MendKind, Span

STRAY_RULE = "stray_words"
ARTICLE = re.compile(r"\b[Tt]he $")
AFTER_A_NAME = re.compile(r"\b[A-Z][\w’'-]{3,} $")  # then it is a part of that name ("Golden Gate")


@dataclass(frozen=True, slots=True)
class Frame:
    """What must stand around a word or name."""

    before: re.Pattern[str] | None
    after: re.Pattern[str] | None


class WordFinder:
    """Finds mistranslated words; made once a pack."""

    def __init__(self, mends: Mends) -> None:
        """Index the words, and the words that must or must not stand in the report."""
        self._words: dict[str, list[tuple[BrokenWord, Frame]]] = {}
        for entry in mends.word:
            frame = Frame(ends_with(entry.before, ignore_case=True), begins_with(entry.after, ignore_case=True))
            for wrong in entry.wrong:
                self._words.setdefault(wrong, []).append((entry, frame))
        self._finder = TermFinder(self._words)
        self._context = TermFinder(term for entry in mends.word for term in (*entry.beside, *entry.unless))
        self._names = mends.language_names

    def find(self, ground: Ground) -> Iterator[Finding]:
        """Every entry that fits its context, in no order."""
        context: frozenset[str] | None = None
        for term, start, end in self._finder.places(ground.lower):
            span = Span(start, end)
            for entry, frame in self._words[term]:
                if not ground.stands_in(frame.before, span, frame.after) or not ground.is_own(span):
                    continue
                if entry.beside or entry.unless:
                    context = frozenset(self._context.finds(ground.lower)) if context is None else context
                    if (entry.beside and context.isdisjoint(entry.beside)) or not context.isdisjoint(entry.unless):
                        continue
                yield Finding(
                    span=span, kind=entry.kind, meant=entry.meant or None, language=entry.from_language, weight=entry.weight,
                    why=f"{entry.there!r} ({language_name(entry.from_language, self._names)}) means: {entry.senses}",
                    rule=f"word:{entry.from_language}:{entry.there}", entry=f"{entry.from_language}:{entry.there}",
                )  # fmt: skip


class NameFinder:
    """Finds names that were translated as words, where only a name can stand; made once a pack."""

    def __init__(self, mends: Mends) -> None:
        """Index the names by their words and the frames by their kind."""
        self._entries: dict[str, list[BrokenName]] = {}
        for entry in mends.name:
            for wrong in entry.wrong:
                self._entries.setdefault(wrong.lower(), []).append(entry)
        self._finder = TermFinder(self._entries)
        self._frames: dict[str, list[Frame]] = {}
        for slot in mends.slot:
            self._frames.setdefault(slot.kind.value, []).append(_frame(slot))
        self._names = mends.language_names

    def find(self, ground: Ground) -> Iterator[Finding]:
        """Every name that stands in a frame of its kind, written with capitals."""
        for term, start, end in self._finder.places(ground.lower):
            span = Span(start, end)
            if not _is_written_as_name(span.words(ground.text)) or not ground.is_own(span):
                continue
            for entry in self._entries[term]:
                if any(word in ground.lower for word in entry.unless) or not self._fits(ground, span, entry):
                    continue
                yield Finding(
                    span=span, kind=entry.kind, meant=entry.meant or None, language=entry.from_language, weight=entry.weight,
                    why=f"{entry.there!r} ({language_name(entry.from_language, self._names)}) is a name that means this word",
                    rule=f"name:{entry.from_language}:{entry.there}", entry=f"{entry.from_language}:{entry.there}",
                )  # fmt: skip

    def _fits(self, ground: Ground, span: Span, entry: BrokenName) -> bool:
        if AFTER_A_NAME.search(ground.text, max(0, span.start - LONGEST_CONTEXT), span.start):
            return False
        may_have_article = entry.kind is not MendKind.PLACE
        article = ARTICLE.search(ground.text, max(0, span.start - 5), span.start) if may_have_article else None
        starts = [span.start] if article is None else [span.start, article.start()]
        return any(
            ground.stands_in(frame.before, Span(start, span.end), frame.after)
            for frame in self._frames.get(entry.kind.value, ())
            for start in starts
        )


def _frame(slot: Slot) -> Frame:
    return Frame(ends_with(slot.before, ignore_case=False), begins_with(slot.after, ignore_case=False))


def _is_written_as_name(words: str) -> bool:
    """Whether the first and the last word have a capital."""
    parts = words.split()
    return parts[0][:1].isupper() and parts[-1].lstrip("(“\"‘'")[:1].isupper()


def language_name(code: str, names: Mapping[str, str]) -> str:
    """A language in words, "French"; its code where no name is known."""
    return next((name.capitalize() for name, known in names.items() if known == code), code)


def kept(findings: Iterable[Finding]) -> list[Finding]:
    """The findings in the order of the text: of two words over each other the longer, then the weightier.

    A statement may hold broken words; a stray fragment that is a known broken name is that name.
    """
    done: list[Finding] = []
    ordered = sorted(findings, key=lambda f: (f.kind is MendKind.SENTENCE, f.span.start - f.span.end, -f.weight, f.span.start))
    for one in ordered:
        over = [other for other in done if one.span.overlaps(other.span)]
        is_apart = one.kind is MendKind.SENTENCE and one.rule != STRAY_RULE
        if not any((other.kind is MendKind.SENTENCE) == is_apart or not is_apart for other in over):
            done.append(one)
    return sorted(done, key=lambda f: (f.span.start, f.span.end))
