"""Dating: the days of each event, by how closely the words for them hang on its tellings."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from tacitus.assemble.attachment import Attachment, head_of
from tacitus.assemble.beside import Near
from tacitus.lang.pack import LanguagePack
from tacitus.model import DateMention, DatePrecision, Event, Modality, Reading, When

LOOK_BACK = 40  # code points looked at on either side of a date
LONGEST = 366  # days that a battle or a siege is said to have gone on
JOINT = 5  # code points from one day to the other in "Thursday and Friday"
LATER_TELLING = 3  # what it costs a day that it stands beside a later telling of the event
COARSE = {
    DatePrecision.DAY: 0, DatePrecision.FEW_DAYS: 0, DatePrecision.WEEK: 2, DatePrecision.MONTH: 4, DatePrecision.YEAR: 8,
}  # fmt: skip
DATELINE = "dateline"
A_DAY = timedelta(days=1)  # between the places where it happens and where it is written down


class Dating:
    """The dates of one report as the days of its events.

    Source: UCDP GED codebook, date_prec: a day that no word gives for the event is known to a few days at best.
    """

    def __init__(self, reading: Reading, attachment: Attachment, pack: LanguagePack) -> None:
        """Tell the days of what is told from the days of the telling."""
        self._reading = reading
        self._since = frozenset(pack.dates.since_words)
        self._attachment = attachment
        self._of = frozenset(pack.people.of_words)
        self._day_words = frozenset(word for word, unit in pack.dates.units.items() if unit == "D")
        dates = [m for m in reading.dates if m.when is not None and m.rule != DATELINE and not self._is_bracketed(m)]
        spoken = {m.span for m in dates if _is_of_speech(m, attachment)}
        self._told = [m for m in dates if m.span not in spoken]
        self._said = [m for m in dates if m.span in spoken]
        self._spans = {m.span for m in self._told}
        self._groups = _joined([m for m in self._told if m.when is not None and m.when.precision is DatePrecision.DAY])

    def dated(self, event: Event, near: Sequence[Near[DateMention]]) -> Event:
        """The event with its days: those beside it, else of what the report told last, else of the telling itself."""
        planned = event.modality in (Modality.PLANNED, Modality.HYPOTHETICAL)
        known = [one for one in near if one.mention.span in self._spans and (planned or self._has_come(one.mention))]
        if known:
            return self._by_words_beside(event, known)
        return self._by_others(event) if event.modality is Modality.ACTUAL else event

    def _by_words_beside(self, event: Event, known: Sequence[Near[DateMention]]) -> Event:
        lasted, ends = self._days_of(event), [one for one in known if one.telling == 0 and _is_day(one)]
        if lasted > 1 and ends:
            return self._lasting(event, min(ends, key=lambda one: (_cost(one), one.mention.span)).mention, lasted)
        best = min(known, key=lambda one: (_cost(one), one.mention.span))
        alike = [
            one for one in known if one.telling == best.telling and one.cost <= best.cost + 1 and _is_day(one) and _is_day(best)
        ]
        days = (
            [one.mention for one in alike] if len(alike) > 1 and best.cost <= 1 else self._with_joined(self._finer(best, known))
        )
        return self._at(event, days, "date:beside_it" if best.telling == 0 else "date:beside_another_telling")

    def _lasting(self, event: Event, end: DateMention, days: int) -> Event:
        """The event on so many days up to the one beside it: "retook the town on Friday after six days of fighting"."""
        dated = self._at(event, [end], "date:lasted")
        if dated.start is None:
            return dated
        when = When(dated.start - (days - 1) * A_DAY, dated.start)
        return replace(dated, start=when.first, end=when.last, date_precision=when.precision.value)

    def _days_of(self, event: Event) -> int:
        """Of how many days the words say that it went on: "six days of fighting"; 0 where they do not."""
        tree = self._attachment.tree(event.sentence)
        at = head_of(tree, event.trigger) if tree.tokens else None
        if at is None or tree.tokens[at].case not in self._of or tree.tokens[tree.head(at)].lower not in self._day_words:
            return 0
        numbers = [tree.tokens[child].span for child in tree.children(tree.head(at), "number")]
        counts = (q.count.best for q in self._reading.quantities if any(q.number.overlaps(span) for span in numbers))
        return min(next((count for count in counts if count is not None), 0), LONGEST)

    def _finer(self, best: Near[DateMention], known: Sequence[Near[DateMention]]) -> DateMention:
        """The day within a week, month or year that stands beside another telling of the event, where there is one."""
        within = [one for one in known if _is_within(one.mention, best.mention)]
        return min(within, key=lambda one: (_cost(one), one.mention.span)).mention if within else best.mention

    def _with_joined(self, mention: DateMention) -> list[DateMention]:
        """The day with the other end of its stretch: "from Monday to Wednesday"."""
        return next((group for group in self._groups if mention in group), [mention])

    def _by_others(self, event: Event) -> Event:
        """The event on the day that the report spoke of before it, else first after it, else on which somebody spoke of it."""
        told = self._nearest(event, self._told)
        if told is not None:
            before = told[0].span.start < event.trigger.start
            return self._at(event, told, "date:before_it" if before else "date:after_it")
        said = self._nearest(event, self._said)
        if said is not None:
            return self._about(event, said[0].when.last if said[0].when else None, "date:said", said)
        return self._about(event, self._reading.document.published, "date:published", ())

    def _nearest(self, event: Event, mentions: Sequence[DateMention]) -> list[DateMention] | None:
        """The last day before the event, with those joined to it, else the first after it."""
        groups = _joined([m for m in mentions if m.when and m.when.precision is DatePrecision.DAY and self._has_come(m)])
        before = [group for group in groups if group[0].span.start < event.trigger.start]
        return next(iter(before[-1:] or groups[:1]), None)

    def _has_come(self, mention: DateMention) -> bool:
        """Whether a date is not of the days to come, seen from the day of publication."""
        published = self._reading.document.published
        return published is None or mention.when is None or mention.when.first <= published + A_DAY

    def _at(self, event: Event, mentions: Sequence[DateMention], why: str) -> Event:
        when = self._days(mentions)
        spans = tuple(sorted(mention.span for mention in mentions))
        return replace(
            event, start=when.first, end=when.last, date_precision=when.precision.value, date_spans=spans, why=(*event.why, why)
        )

    def _about(self, event: Event, day: date | None, why: str, mentions: Sequence[DateMention]) -> Event:
        """The event about the day on which it is told, to which no word ties it."""
        if day is None:
            return event
        spans = tuple(mention.span for mention in mentions)
        few = DatePrecision.FEW_DAYS.value
        return replace(event, start=day, end=day, date_precision=few, date_spans=spans, why=(*event.why, why))

    def _days(self, mentions: Sequence[DateMention]) -> When:
        """From the first to the last day named; up to the day of publication behind "since"."""
        known = [mention.when for mention in mentions if mention.when is not None]
        first, last = min(when.first for when in known), max(when.last for when in known)
        at = mentions[0].span.start
        before = self._reading.document.text[max(0, at - LOOK_BACK) : at].split()
        published = self._reading.document.published
        if published is not None and before and before[-1].lower() in self._since and published >= last:
            last = published
        return When(first, last)

    def _is_bracketed(self, mention: DateMention) -> bool:
        """Whether a date stands in brackets by itself, as datelines do."""
        text, start, end = self._reading.document.text, mention.span.start, mention.span.end
        return text[max(0, start - LOOK_BACK) : start].rstrip()[-1:] == "(" and text[end : end + LOOK_BACK].lstrip()[:1] == ")"


def _is_of_speech(mention: DateMention, attachment: Attachment) -> bool:
    """Whether a date is of the telling and not of what is told: it stands beside a word of saying."""
    sentence = attachment.sentence_of(mention.span)
    return sentence is not None and attachment.is_of_speech(mention.span, sentence)


def _is_within(one: DateMention, other: DateMention) -> bool:
    """Whether one date lies within another that is coarser than a few days."""
    if one.when is None or other.when is None or other.when.precision <= DatePrecision.FEW_DAYS:
        return False
    inside = other.when.first <= one.when.first and one.when.last <= other.when.last
    return inside and one.when.precision <= DatePrecision.FEW_DAYS


def _joined(days: Sequence[DateMention]) -> list[list[DateMention]]:
    """The days, those together that only a short word parts: "Thursday and Friday night"."""
    groups: list[list[DateMention]] = []
    for day in days:
        if groups and 0 <= day.span.start - groups[-1][-1].span.end <= JOINT:
            groups[-1].append(day)
        else:
            groups.append([day])
    return groups


def _is_day(near: Near[DateMention]) -> bool:
    return near.mention.when is not None and near.mention.when.precision is DatePrecision.DAY


def _cost(near: Near[DateMention]) -> int:
    coarse = COARSE[near.mention.when.precision] if near.mention.when else 0
    return near.cost + LATER_TELLING * near.telling + coarse
