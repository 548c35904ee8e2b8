"""Dates: when, in the words of the report, against the day of publication."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from tacitus.ground.calendar import Calendar
from tacitus.ground.phrases import Phrase, PhraseFinder
from tacitus.ground.stretches import Anchor
from tacitus.lang import LanguagePack, LightPack
from tacitus.lang.form_dates import DateRule
from tacitus.lang.tree import Tree
from tacitus.model import DateBasis, DateMention, DatePrecision, Layer, Maker, Note, NoteCode, Reading, Sentence, Span, When
from tacitus.stage import Stage, per_document

MAKER = Maker("ground.dates", "1")
WORD = re.compile(r"\w+")
HEAD = 600  # code points from the beginning of a report in which its dateline stands
LOOK_BACK = 80  # code points before a date in which words may say that it lies ahead
NAMED = 2  # words before a dateline's brackets, which name a place: "KABUL, Afghanistan (Feb. 21)"
LATE = timedelta(days=10)  # a dateline that lies further from the day of publication is that of another text
DATELINE = "dateline"
PAST = "VBD"
LOOSE = (DateRule.REFERENCE.value, DateRule.VAGUE.value)  # of no certain day, whenever they are written
SHOWN = 3
YEARLY = (DateRule.DAY, DateRule.MONTH)
LONGEST_PLACE = 6  # words
DASH = re.compile(r"\s*(?:'?\d\d)?\s*(?:\([^)\n]*\))?\s*(?:--?|–|—)\s")
NUMBERED = re.compile(r"(?<![\w-])((?:19|20)\d\d)-(0[1-9]|1[0-2])(?=-\D|\s|$)")  # the number of a release: "2010-06-CA-074"

Found = tuple[Sentence, list[Phrase]]


def dates_stage(pack: LanguagePack | LightPack) -> Stage:
    """A stage that gives DATES: the words of the report that say when."""
    reader = DateReader(pack)

    def step(reading: Reading) -> Reading:
        document = reading.document
        dates = tuple(reader.read(document.text, reading.sentences, document.published))
        return replace(reading, dates=dates, notes=(*reading.notes, *_note(dates, document.text)))

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
        self.joints = frozenset(pack.dates.joints)
        self._posted = _stamp(pack.dates.posted_words)

    def read(self, text: str, sentences: Iterable[Sentence], published: date | None) -> list[DateMention]:
        """The dates in order; relative ones stay without days where neither the day of publication is known nor a dateline.

        A dateline goes before the day of publication: whoever wrote it wrote "today" under it.
        """
        found = [(sentence, list(self.phrases.find(sentence.span.words(text)))) for sentence in sentences]
        dateline = self._dateline(text, found, published)
        mentions: list[DateMention] = []
        other: When | None = None
        for sentence, phrases in found:
            words = sentence.span.words(text)
            for phrase in self._with_years(phrases, words):
                ahead = self._lies_ahead(sentence, phrase, words)
                reckoned = self.calendar.reckon(phrase, Anchor(published=dateline or published, other=other, ahead=ahead))
                if reckoned is None:
                    continue
                span = _span(sentence, phrase)
                basis = DateBasis.DATELINE if dateline and reckoned.basis is DateBasis.PUBLICATION else reckoned.basis
                rule = DATELINE if self._heads(text, span) else phrase.rule.value
                mentions.append(DateMention(span=span, value=reckoned.value, when=reckoned.when, basis=basis, rule=rule))
                if reckoned.when is not None and reckoned.when.precision is DatePrecision.DAY and rule != DATELINE:
                    other = reckoned.when
        return mentions

    def _with_years(self, phrases: Sequence[Phrase], words: str) -> list[Phrase]:
        """The phrases, a day or month before "to" or "and" in the year of the one behind it: "28 February to 3 March 2022"."""
        done = list(phrases)
        for i in range(len(done) - 1, 0, -1):
            one, two = done[i - 1], done[i]
            joined = words[one.end : two.start].strip().lower() in self.joints
            if joined and one.rule is two.rule and one.rule in YEARLY and "year" in two.slots and "shift" not in one.slots:
                done[i - 1] = self._in_year_of(one, two)
        return done

    def _in_year_of(self, one: Phrase, two: Phrase) -> Phrase:
        if "year" in one.slots or "shift_year" in one.slots:
            return one
        same = replace(one, slots={**one.slots, "year": two.slots["year"]})
        first, second = (self.calendar.reckon(phrase, Anchor(published=None)) for phrase in (same, two))
        later = first is not None and second is not None and first.value > second.value
        return replace(one, slots={**one.slots, "year": str(int(two.slots["year"]) - later)})

    def _dateline(self, text: str, found: Iterable[Found], published: date | None) -> date | None:
        """The day under which the report says that it was written; None where it says none."""
        for sentence, phrases in found:
            if sentence.span.start > HEAD:
                break
            for phrase in phrases:
                if phrase.rule is not DateRule.DAY or not self._heads(text, _span(sentence, phrase)):
                    continue
                reckoned = self.calendar.reckon(phrase, Anchor(published=published))
                if reckoned is None:
                    continue
                day = reckoned.when.first if reckoned.when else _in_numbered_year(reckoned.value, text)
                if day is not None and (published is None or abs(published - day) <= LATE):
                    return day
        return None

    def _heads(self, text: str, span: Span) -> bool:
        """Whether a date says when the report was written: "KABUL (Feb. 21)", "June 20: ...", "Updated: March 3, 2014"."""
        before, after = text[max(0, span.start - LOOK_BACK) : span.start].rstrip(), text[span.end : span.end + 2].lstrip()
        if self._posted.search(before) is not None or (not before and after[:1] == ":"):
            return True
        if span.start > HEAD:
            return False
        if _is_under_place(text, span):
            return True
        bracketed = before[-1:] == "(" and after[:1] == ")"
        return bracketed and all(word[0].isupper() for word in WORD.findall(before)[-NAMED:])

    def _lies_ahead(self, sentence: Sentence, phrase: Phrase, words: str) -> bool:
        """Whether the verb over a date, or the nearest word before it of plans or past, points ahead: "will meet on Monday"."""
        if _is_under_past(sentence, _span(sentence, phrase)):
            return False
        for word in reversed(WORD.findall(words[max(0, phrase.start - LOOK_BACK) : phrase.start].lower())):
            if word in self.past:
                return False
            if word in self.future:
                return True
        return False


def _is_under_past(sentence: Sentence, span: Span) -> bool:
    """Whether the nearest verb over a date is in the past tense and of no plan: "was ruined on Saturday"."""
    if not sentence.tokens:
        return False
    tree = Tree(sentence.tokens)
    at = next((t.i for t in tree.tokens if t.end > span.start), None)
    if at is None:
        return False
    verb = tree.tokens[tree.clause(at)]
    helpers = [tree.tokens[c].tag for c in tree.children(verb.i, "auxiliary", "passive_auxiliary")]
    return (verb.tag == PAST and not tree.has(verb.i, "open_clause", "complement")) or PAST in helpers


def _note(dates: Sequence[DateMention], text: str) -> tuple[Note, ...]:
    """A note on the dates that stay relative, where there are any."""
    relative = [mention for mention in dates if mention.basis is DateBasis.UNKNOWN and mention.rule not in LOOSE]
    if not relative:
        return ()
    words = ", ".join(f'"{mention.span.words(text)}"' for mention in relative[:SHOWN])
    more = ", ..." if len(relative) > SHOWN else ""
    message = f"no day of publication and no dateline: {len(relative)} dates stay relative ({words}{more})"
    return (Note(code=NoteCode.DATES_RELATIVE, span=relative[0].span, message=message, made_by=MAKER),)


def _is_under_place(text: str, span: Span) -> bool:
    """Whether a date stands between a place at the beginning of a line and a dash: "NAIROBI, 3 Jan. (AFP) - "."""
    before = text[max(0, span.start - LOOK_BACK) : span.start].rpartition("\n")[2].strip()
    names = WORD.findall(before)
    placed = before.endswith(",") and 0 < len(names) <= LONGEST_PLACE and all(name[0].isupper() for name in names)
    return placed and DASH.match(text[span.end : span.end + LOOK_BACK]) is not None


def _stamp(words: Sequence[str]) -> re.Pattern[str]:
    """What stands before the date of a page's stamp: one of the words at the beginning of a line or part, or with a colon."""
    if not words:
        return re.compile(r"(?!)")
    posted = "|".join(map(re.escape, words))
    return re.compile(rf"(?:(?:^|[^\w\s,]\s*|\n\s*|[A-Z\d]\s+)(?i:{posted})|\b(?i:{posted})\s*:)$")


def _span(sentence: Sentence, phrase: Phrase) -> Span:
    return Span(sentence.span.start + phrase.start, sentence.span.start + phrase.end)


def _in_numbered_year(value: str, text: str) -> date | None:
    """The day of a dateline without a year, in the year of the number that the report bears, where that is of the same month."""
    month, day = value[5:7], value[8:10]
    year = next((found[1] for found in NUMBERED.finditer(text[:HEAD]) if found[2] == month), None)
    return date(int(year), int(month), int(day)) if year is not None else None
