"""Dates: when, in the words of the report, against the day of publication."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from tacitus.ground.calendar import Anchor, Calendar
from tacitus.ground.phrases import PhraseFinder
from tacitus.lang import LanguagePack, LightPack
from tacitus.model import DateBasis, DateMention, DatePrecision, Layer, Maker, Reading, Sentence, Span, When
from tacitus.stage import Stage, per_document

MAKER = Maker("ground.dates", "1")
WORD = re.compile(r"\w+")
HEAD = 600  # code points from the beginning of a report in which its dateline stands
LOOK_BACK = 80  # code points before a date in which words may say that it lies ahead


def dates_stage(pack: LanguagePack | LightPack) -> Stage:
    """A stage that gives DATES: the words of the report that say when."""
    reader = DateReader(pack)

    def step(reading: Reading) -> Reading:
        document = reading.document
        return replace(reading, dates=tuple(reader.read(document.text, reading.sentences, document.published)))

    return per_document(step, needs=(Layer.SENTENCES,), gives=(Layer.DATES,), maker=MAKER)


class DateReader:
    """Reads the dates of a report; made once a pack."""

    def __init__(self, pack: LanguagePack | LightPack) -> None:
        """Make the finder of phrases and the calendar."""
        numbers = pack.counts if isinstance(pack, LightPack) else pack.numbers
        self.phrases = PhraseFinder(pack.dates, numbers.cardinals)
        self.calendar = Calendar(pack.dates, numbers.spelling)
        self.future = frozenset(pack.dates.future_before)
        self.past = frozenset(pack.dates.past_before)

    def read(self, text: str, sentences: Iterable[Sentence], published: date | None) -> list[DateMention]:
        """The dates in order; relative ones stay without days where neither the day of publication is known nor a dateline."""
        mentions: list[DateMention] = []
        other: When | None = None
        dateline = False
        for sentence in sentences:
            words = sentence.span.words(text)
            for phrase in self.phrases.find(words):
                anchor = Anchor(published=published, other=other, ahead=self._lies_ahead(words[: phrase.start]))
                reckoned = self.calendar.reckon(phrase, anchor)
                if reckoned is None:
                    continue
                span = Span(sentence.span.start + phrase.start, sentence.span.start + phrase.end)
                basis = DateBasis.DATELINE if dateline and reckoned.basis is DateBasis.PUBLICATION else reckoned.basis
                mention = DateMention(span=span, value=reckoned.value, when=reckoned.when, basis=basis, rule=phrase.rule.value)
                mentions.append(mention)
                if published is None and _is_dateline(mention, text) and mention.when is not None:
                    published, dateline = mention.when.first, True
                if reckoned.when is not None and reckoned.when.precision is DatePrecision.DAY:
                    other = reckoned.when
        return mentions

    def _lies_ahead(self, before: str) -> bool:
        """Whether the nearest word before that says when things happen points ahead: "will meet on Monday"."""
        for word in reversed(WORD.findall(before[-LOOK_BACK:].lower())):
            if word in self.past:
                return False
            if word in self.future:
                return True
        return False


def _is_dateline(mention: DateMention, text: str) -> bool:
    """Whether a full date stands in brackets at the head of the report: "KABUL (Feb. 21, 2011)"."""
    start, end = mention.span.start, mention.span.end
    full = mention.basis is DateBasis.STATED and mention.when is not None and mention.when.precision is DatePrecision.DAY
    return full and start < HEAD and text[:start].rstrip()[-1:] == "(" and text[end : end + HEAD].lstrip()[:1] == ")"
