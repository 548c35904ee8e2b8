"""Sheet: what a person should see of one reading, as words, before anybody decides how it is drawn."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tacitus.export.escape import visible
from tacitus.export.event_words import event_facts, told_words
from tacitus.export.order import under_totals
from tacitus.export.why import Explanation, explain_claim, explain_event, line_of
from tacitus.export.words import acronyms, measure_words, quoted_words, source_words, standing_words, who_words
from tacitus.model import BlockKind, Claim, Note, NoteCode, Reading, say_count

MOST_BROKEN = 12  # notes of what a translation broke, those first on which a figure rests
MOST_OF_A_KIND = 4  # notes of one code; a page of sports results would else be followed by a page of notes
NOT_ABOUT_CONFLICT = "This page is not about conflict; nothing is claimed from it."
NO_FIGURES = "No figures: the report says of nobody how many came to harm."


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One claim; `depth` is 1 for a part of the total above it; `why` a line a field, if asked. All are safe to show."""

    depth: int
    measure: str
    count: str
    who: str
    source: str
    standing: tuple[str, ...]
    words: str
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One event above the claims that belong to it; `event` is None for claims that belong to none.

    Attributes:
        event: of what kind it is.
        facts: when, where and by whom, as far as known; how it is told, where that is not as a plain fact.
        words: the word that tells it.
        rows: its claims in order.
        why: why it is what it is, a line a field; empty where nobody asked.
    """

    event: str | None
    facts: tuple[str, ...]
    words: str
    rows: tuple[Row, ...]
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One report.

    Attributes:
        title: the headline, else the id.
        facts: outlet, day, language, id, as far as known.
        groups: the events in order, each with its claims; then the claims that belong to no event.
        verdict: why there are no rows; None where there are.
        acronyms: what the short names in the rows stand for.
        remarks: notes for a person, each on one line.
    """

    title: str
    facts: tuple[str, ...]
    groups: tuple[Group, ...]
    verdict: str | None
    acronyms: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All claims in the order in which they are shown."""
        return tuple(row for group in self.groups for row in group.rows)


def sheet_of(reading: Reading, *, explain: bool = False) -> Sheet:
    """What a person should see of a reading.

    Args:
        reading: of one report.
        explain: with why each event and claim is what it is.
    """
    verdict = None
    if reading.about_conflict is False:
        verdict = NOT_ABOUT_CONFLICT
    elif not reading.claims and not reading.events:
        verdict = NO_FIGURES
    title = visible(_title(reading))
    return Sheet(
        title=title,
        facts=tuple(fact for fact in _facts(reading) if fact != title),
        groups=tuple(_groups(reading, explain)),
        verdict=verdict,
        acronyms=acronyms(reading.claims),
        remarks=tuple(_remarks(reading)),
    )


def _groups(reading: Reading, explain: bool) -> Iterator[Group]:
    """The events with their claims; a part stays under its total, whatever its own event."""
    rows: dict[str | None, list[Row]] = {}
    event = None
    for depth, claim in under_totals(reading.claims):
        event = claim.event if depth == 0 else event
        rows.setdefault(event, []).append(_row(depth, claim, reading, explain))
    for one in reading.events:
        why = _lines(explain_event(one, reading), reading) if explain else ()
        own = tuple(rows.pop(one.id, ()))
        yield Group(event=one.type.value, facts=event_facts(one), words=told_words(one), rows=own, why=why)
    left = tuple(row for some in rows.values() for row in some)
    if left:
        yield Group(event=None, facts=(), words="", rows=left)


def _title(reading: Reading) -> str:
    """The headline as given, else as it stands in the text, else the id."""
    document = reading.document
    headline = next((block for block in reading.blocks if block.kind is BlockKind.TITLE), None)
    return document.title or (headline.span.words(document.text) if headline else document.id)


def _facts(reading: Reading) -> Iterator[str]:
    document = reading.document
    yield visible(document.publisher) if document.publisher else "outlet unknown"
    yield document.published.isoformat() if document.published else "day unknown"
    yield visible(document.language) or "language unknown"
    yield visible(document.id)


def _row(depth: int, claim: Claim, reading: Reading, explain: bool) -> Row:
    return Row(
        depth=depth,
        measure=measure_words(claim),
        count=say_count(claim.count),
        who=who_words(claim),
        source=source_words(claim.attribution),
        standing=standing_words(claim, reading),
        words=quoted_words(claim, reading),
        why=_lines(explain_claim(claim, reading), reading) if explain else (),
    )


def _lines(explanations: Iterable[Explanation], reading: Reading) -> tuple[str, ...]:
    return tuple(line_of(one, reading.document.text) for one in explanations)


def _remarks(reading: Reading) -> Iterator[str]:
    """Notes in their order, a few of each code; furniture in one remark."""
    shown: Counter[NoteCode] = Counter()
    for note in reading.notes:
        shown[note.code] += 1
        if note.code is not NoteCode.FURNITURE and shown[note.code] <= _most(note.code):
            yield _remark(note, reading.document.text)
    for code, many in shown.items():
        if code is not NoteCode.FURNITURE and many > _most(code):
            yield f"{many - _most(code)} more notes of the kind {code.value} (--format jsonl prints all)"
    if shown[NoteCode.FURNITURE]:
        yield _furniture(reading)


def _most(code: NoteCode) -> int:
    """So many notes of one code are shown."""
    return MOST_BROKEN if code is NoteCode.TRANSLATION_DAMAGE else MOST_OF_A_KIND


def _remark(note: Note, text: str) -> str:
    """A note and the line of the text where its place begins."""
    line = "" if note.span is None else f"line {text.count(chr(10), 0, note.span.start) + 1}: "
    return f"{line}{visible(note.message)}"


def _furniture(reading: Reading) -> str:
    """How much of the page was left out: "5 lines are no part of the report and were left out: 3 related link ..."."""
    kinds = Counter(block.kind.value.replace("_", " ") for block in reading.blocks if not block.kind.is_report)
    many = kinds.total()
    parts = ", ".join(f"{number} {kind}" for kind, number in kinds.items())
    lines, were = ("1 line is", "was") if many == 1 else (f"{many} lines are", "were")
    return f"{lines} no part of the report and {were} left out: {parts}"
