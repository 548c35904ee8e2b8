"""Sentences: where each sentence of the report begins and ends."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from tacitus.clean.wording import blank_pipeline
from tacitus.lang import LanguagePack, LightPack
from tacitus.lang.form_page import Language
from tacitus.model import Layer, Maker, Reading, Sentence, Span
from tacitus.stage import Stage, per_document

MAKER = Maker("clean.sentences", "1")
LONGEST_SENTENCE = 1500  # code points; a parser's time and memory grow with the sentence
MARKS_RUN = re.compile(r"[^\w\s]{51,}")  # 16 kB of "(" costs the tokenizer 24 seconds, 16 kB of smileys 20
LONG_WORD = re.compile(r"(\S{200})\S")  # "'s's's..." without a space costs it the square of its length
ITEM_NUMBER = re.compile(r"\(?\d{1,3}\.")  # "4. The army", the number of an item and no sentence
SHORT = 8  # code points
NEIGHBOURHOOD = 60  # code points looked at on either side of a break
AFTER_ELLIPSIS = re.compile(r"(?:…|\.\.\.)[\"'”’»)\]]*\s+(?=[^\W\d_])")
LAST_WORD = re.compile(r"[^\s\"'“”‘’«»„()\[\]{}—]+$")
CUT_MARKS = (";", ":", ",", "")  # where an overlong sentence is cut: the best that stands before white space
UNSPACED_BREAK = re.compile(r"[^\W\d_]{2}[.!?]+[\"”’»)\]]*$")


def sentences_stage(pack: LanguagePack | LightPack) -> Stage:
    """A stage that gives SENTENCES: those of the report's own blocks, none across the end of a block."""
    breaker = SentenceBreaker(pack.language)

    def step(reading: Reading) -> Reading:
        text = reading.document.text
        sentences: list[Sentence] = []
        for at, block in enumerate(reading.blocks):
            if block.kind.is_report:
                for span in breaker.spans(text, block.span):
                    sentences.append(Sentence(index=len(sentences), block=at, span=span))
        return replace(reading, sentences=tuple(sentences))

    return per_document(step, needs=(Layer.BLOCKS,), gives=(Layer.SENTENCES,), maker=MAKER)


class SentenceBreaker:
    """Breaks a block where spaCy's rules would, corrected by what the pack knows of abbreviations and openers."""

    __slots__ = ("_abbreviations", "_before_numbers", "_closing", "_code", "_lower_openers", "_opener", "_opening")

    def __init__(self, language: Language) -> None:
        """Take what the language's own file says."""
        self._code = language.code
        self._abbreviations = frozenset(language.abbreviations)
        self._before_numbers = frozenset(language.before_numbers)
        self._lower_openers = tuple(language.lower_case_openers)
        self._opening = frozenset(language.opening_quotes) | frozenset("([{“‘«„'\"")
        self._closing = frozenset(language.closing_quotes) | frozenset(")]}”’»'\"")
        words = "|".join(re.escape(word[:1].upper() + word[1:]) for word in language.sentence_openers)
        self._opener = re.compile(rf"(?:{words})(?=[\s,])" if words else r"(?!)")

    def spans(self, text: str, block: Span) -> Iterator[Span]:
        """The sentences of a block in order; they hold all of it but white space, and do not overlap.

        Args:
            text: the document's text.
            block: the place of one paragraph or line.
        """
        words = block.words(text)
        starts = [0, *sorted(set(self._breaks(words))), len(words)]
        for start, end in pairwise(starts):
            yield from _bare_spans(words, start, end, block.start)

    def _breaks(self, words: str) -> Iterator[int]:
        """Offsets at which a new sentence begins, 0 and the end left out."""
        for run in MARKS_RUN.finditer(words):
            yield from (at for at in (run.start(), run.end()) if 0 < at < len(words))
        tame = LONG_WORD.sub(r"\1 ", MARKS_RUN.sub(lambda run: " " * len(run.group()), words))
        doc = blank_pipeline(self._code)(tame)
        found = {token.idx for token in doc if token.is_sent_start and token.i}
        found.update(match.end() for match in AFTER_ELLIPSIS.finditer(tame))
        found.update(self._after_abbreviations(tame))
        for at in found:
            place = self._place(tame, at)
            if place is not None and self._is_break(tame, place):
                yield place

    def _after_abbreviations(self, words: str) -> Iterator[int]:
        """Where an opener with a capital follows a full stop: spaCy's tokenizer hides it in "U.S."."""
        for match in re.finditer(r"\.[\"'”’»)\]]*\s+[\"'“‘«„(\[]*", words):
            if self._opener.match(words, match.end()):
                yield match.end()

    def _place(self, words: str, at: int) -> int | None:
        """Where the sentence really begins that spaCy lets begin at the token at `at`; None where it does not.

        spaCy gives every mark after a full stop to the sentence before; opening quotation marks and brackets that stand
        after the white space belong to the one that follows.
        """
        begin = at
        while begin > 0 and words[begin - 1] in self._opening and not words[begin - 1].isspace():
            begin -= 1
        if begin > 0 and words[begin - 1].isspace():
            return begin
        if at > 0 and words[at - 1].isspace():
            return at
        if not words[at - 1].isalnum() and words[at - 1] not in ".!?…" and words[at - 1] not in self._closing:
            return at  # scripts that write no space between sentences
        return at if UNSPACED_BREAK.search(words, max(0, at - 8), at) and words[at].isupper() else None

    def _is_break(self, words: str, at: int) -> bool:
        """Whether what stands before `at` ends a sentence and what stands after it begins one."""
        before = words[max(0, at - NEIGHBOURHOOD) : at].rstrip()
        following = words[at : at + NEIGHBOURHOOD].lstrip("".join(self._opening) + " ")
        bare = before.rstrip("".join(self._closing))
        if not bare or not _is_final(bare[-1]) or not any(char.isalnum() for char in following):
            return False
        if ITEM_NUMBER.fullmatch(words[:at].strip() if at < SHORT else ""):
            return False
        if following[0].islower() and not following.startswith(self._lower_openers):
            return False
        if bare[-1] != "." or len(bare) < len(before):
            return True
        return self._opener.match(following) is not None or not self._is_abbreviation(bare, following)

    def _is_abbreviation(self, before: str, following: str) -> bool:
        """Whether the full stop at the end of `before` belongs to an abbreviation or an initial."""
        found = LAST_WORD.search(before, max(0, len(before) - 40))
        word = found.group().lower() if found else ""
        if word in self._abbreviations or word.rsplit("-", 1)[-1] in self._abbreviations:  # "Maj.-Gen. Ali"
            return True
        if word in self._before_numbers:
            return following[0].isdigit()
        stem = word[:-1]
        return len(stem) == 1 and stem.isalpha() and not before[-2].islower()


def _is_final(mark: str) -> bool:
    """Whether a sentence may end with this mark: not with a comma, a dash or a bracket, whatever follows."""
    return mark in ".!?…" or (not mark.isascii() and unicodedata.category(mark) == "Po")


def _bare_spans(words: str, start: int, end: int, offset: int) -> Iterator[Span]:
    """What stands between two breaks, without white space around it, in pieces of bounded length."""
    while start < end:
        while start < end and words[start].isspace():
            start += 1
        stop = end if end - start <= LONGEST_SENTENCE else _best_cut(words, start, start + LONGEST_SENTENCE)
        bare = stop
        while bare > start and words[bare - 1].isspace():
            bare -= 1
        if bare > start:
            yield Span(offset + start, offset + bare)
        start = stop


def _best_cut(words: str, start: int, limit: int) -> int:
    """The last place in the second half of [start, limit) after a semicolon, else a colon, a comma, any word."""
    half = start + (limit - start) // 2
    for mark in CUT_MARKS:
        at = max(words.rfind(mark + space, half, limit) for space in (" ", "\n"))
        if at >= 0:
            return at + len(mark) + 1
    return limit
