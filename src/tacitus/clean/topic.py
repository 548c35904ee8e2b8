"""Topic: tells a report of conflict from other pages, so that a road accident or a market crash claims nothing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tacitus.clean.terms import TermFinder
from tacitus.lang import LanguagePack, LightPack
from tacitus.lang.form_page import Topics
from tacitus.model import Layer, Maker, Note, NoteCode, Reading
from tacitus.stage import Stage, per_document

CONFLICT, DISASTER, ACCIDENT = "conflict", "disaster", "accident"  # topics of topics.toml that the verdict knows by name
MAKER = Maker("clean.topic", "1")
POSITIVE_EVIDENCE = 2.5  # weight that another topic needs at least before it can turn a page away
LONG_TEXT = 1200  # code points; a page longer than this that has no word of ours at all is about something else
DENSE = 4  # distinct words of one other topic beside which words that it borrows from war are taken for borrowed
BORROWED = 1 / 3  # what a borrowed word still weighs
RESULT = re.compile(r"(?<![\w.,–-])(\d{1,3})[–-](\d{1,3})(?![\w–-]|[.,]\d)")  # "3-1"; a range rises, a result may fall
RESULT_WEIGHT = 1.5
WORDS_SHOWN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicVerdict:
    """Whether a text tells of conflict, and what decided.

    Attributes:
        about_conflict: false only on positive evidence of another topic, or for a long text without any word of ours.
        topic: the topic that won, "" where none did.
        words: the words that spoke for it, sorted.
        for_us, against: weights of the words in scope, and of the strongest other topic.
        only_displacement: it tells of a disaster, or of an accident that drove people out, and words of violence do not
            outweigh that.
    """

    about_conflict: bool
    topic: str
    words: tuple[str, ...]
    for_us: float
    against: float
    only_displacement: bool = False


class TopicJudge:
    """Weighs the distinct words of a text, topic by topic."""

    __slots__ = ("_entries", "_finder", "_metaphors", "_scope", "_score_topic")

    def __init__(self, topics: Topics) -> None:
        """Gather every word with the topics that it speaks for."""
        self._entries: dict[str, list[tuple[str, float]]] = {}
        self._scope = {topic.name for topic in topics.topic if topic.in_scope}
        for topic in topics.topic:
            for word in topic.words:
                self._entries.setdefault(word.lower(), []).append((topic.name, topic.weight))
        self._metaphors = {word.lower() for word in topics.metaphors}
        self._score_topic = topics.score_topic
        self._finder = TermFinder(self._entries)

    def judge(self, text: str) -> TopicVerdict:
        """Whether the text tells of conflict; a short text with no sign of anything else counts as one that does."""
        found: dict[str, dict[str, float]] = {}
        for word in set(self._finder.finds(text.lower())):
            for name, weight in self._entries[word]:
                found.setdefault(name, {})[word] = weight
        results = {match[0] for match in RESULT.finditer(text) if int(match[1]) >= int(match[2])}
        if results and self._score_topic in found:
            found[self._score_topic] |= dict.fromkeys(results, RESULT_WEIGHT)
        self._discount(found)
        totals = {name: sum(words.values()) for name, words in found.items()}
        for_us = sum(total for name, total in totals.items() if name in self._scope)
        others = {name: total for name, total in totals.items() if name not in self._scope}
        strongest = max(sorted(others), key=lambda name: others[name], default="")
        against = others.get(strongest, 0.0)
        is_other = against >= POSITIVE_EVIDENCE and against > for_us
        is_nothing = for_us <= 0 and len(text) > LONG_TEXT
        winner = strongest if is_other or is_nothing else ""
        words = tuple(sorted(found.get(winner, {})))
        disaster = max(totals.get(DISASTER, 0.0), totals.get(ACCIDENT, 0.0))
        return TopicVerdict(
            about_conflict=not (is_other or is_nothing),
            topic=winner,
            words=words,
            for_us=for_us,
            against=against,
            only_displacement=disaster >= POSITIVE_EVIDENCE and disaster > totals.get(CONFLICT, 0.0),
        )

    def _discount(self, found: dict[str, dict[str, float]]) -> None:
        """Takes words of war for borrowed ones beside several words of a topic that borrows them."""
        dense = any(len(words) >= DENSE for name, words in found.items() if name not in self._scope)
        for name in self._scope & found.keys() if dense else ():
            for word in found[name].keys() & self._metaphors:
                found[name][word] *= BORROWED


def topic_stage(pack: LanguagePack | LightPack) -> Stage:
    """A stage that gives ABOUT_CONFLICT, judged by the title and the report's own blocks; a note where it is not."""
    judge = TopicJudge(pack.topics)

    def step(reading: Reading) -> Reading:
        verdict = judge.judge("\n".join(_report_words(reading)))
        notes = reading.notes if verdict.about_conflict else (*reading.notes, _note(verdict))
        only = verdict.about_conflict and verdict.only_displacement
        if only:
            message = "a disaster, not a conflict: only who was driven out by it is claimed"
            notes = (*notes, Note(code=NoteCode.NOT_ABOUT_CONFLICT, span=None, message=message, made_by=MAKER))
        return replace(reading, about_conflict=verdict.about_conflict, only_displacement=only, notes=notes)

    gives = (Layer.ABOUT_CONFLICT, Layer.ONLY_DISPLACEMENT)
    return per_document(step, needs=(Layer.BLOCKS,), gives=gives, maker=MAKER)


def _report_words(reading: Reading) -> Iterable[str]:
    """The title, where it stands apart from the text, and the words of every block that is the report's own."""
    document = reading.document
    if document.title:
        yield document.title
    for block in reading.blocks:
        if block.kind.is_report:
            yield block.span.words(document.text)


def _note(verdict: TopicVerdict) -> Note:
    """What a person needs in order to disagree."""
    shown = ", ".join(f'"{word}"' for word in verdict.words[:WORDS_SHOWN])
    reason = f"about {verdict.topic.replace('_', ' ')} by its words {shown}" if shown else "no word of conflict in a long text"
    message = f"not a report of conflict, so nothing is claimed from it: {reason}"
    return Note(code=NoteCode.NOT_ABOUT_CONFLICT, span=None, message=message, made_by=MAKER)
