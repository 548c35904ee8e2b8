"""Incident sheet: what a person should see of an incident, as words, before anybody decides how it is drawn."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tacitus.export.escape import visible
from tacitus.export.words import THE_PAGE, short_name
from tacitus.model import Figure, Incident, Origin, OriginKind, Pair, Standing, Value, say_count

MOST_COLUMNS = 4  # origins beside each other; the others are told in the story below
DAY = "{day.day} {day:%b}"


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """One figure: what is counted, of whom, its range, and what each origin of the grid says of it."""

    measure: str
    status: str
    range: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentSheet:
    """One incident.

    Attributes:
        title: what, where and when.
        facts: how many reports, origins, and its id.
        origins: the heads of the columns of the grid, the origin with most values first.
        rows: the figures, one a row.
        stories: each figure in words.
        remarks: what a person should look at, each on one line.
        joined: why reports were joined, the strongest grounds first.
        firsts: of each figure, which origin said it first, and what.
        changes: what is new since the day that was asked for.
    """

    title: str
    facts: tuple[str, ...]
    origins: tuple[str, ...]
    rows: tuple[GridRow, ...]
    stories: tuple[str, ...]
    remarks: tuple[str, ...]
    joined: tuple[str, ...] = ()
    firsts: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()


def incident_sheet(
    incident: Incident,
    figures: Sequence[Figure],
    stories: Iterable[str],
    joined: Iterable[str] = (),
    new: Collection[str] = (),
) -> IncidentSheet:
    """The sheet of an incident.

    Args:
        incident: what happened.
        figures: in order.
        stories: each figure in words, in the same order.
        joined: why its reports were joined, in words.
        new: those of its documents that came since the day that was asked for.
    """
    columns = _columns(figures)
    named = {v.origin.id for f in figures for v in f.values if v.origin.kind is OriginKind.NAMED}
    return IncidentSheet(
        title=visible(incident.title),
        facts=(
            f"{len(incident.documents)} report{'s' if len(incident.documents) != 1 else ''}",
            f"{len(named)} origin{'s' if len(named) != 1 else ''} with a name",
            incident.id,
        ),
        origins=tuple(visible(_name(origin)) for origin in columns),
        rows=tuple(_row(figure, columns) for figure in figures),
        stories=tuple(visible(story) for story in stories),
        remarks=tuple(visible(f"{_counted(f)}: {note.message}") for f in figures for note in f.notes),
        joined=tuple(visible(words) for words in joined),
        firsts=tuple(visible(words) for words in map(_first, figures) if words),
        changes=tuple(visible(words) for words in _changes(incident, figures, new)),
    )


def _first(figure: Figure) -> str:
    """Who said the figure first, and in which reports; empty where only nameless voices and pages give it, or no day is known."""
    dated = [v for v in figure.values if v.origin.kind is OriginKind.NAMED and v.as_of is not None]
    if not dated:
        return ""
    first = min(dated, key=lambda value: (value.as_of or date.max, value.origin.id or ""))
    return f"{_counted(figure)}: {_said(first)}, in {', '.join(first.documents)}"


def _changes(incident: Incident, figures: Iterable[Figure], new: Collection[str]) -> Iterator[str]:
    """The reports that are new, and the values that only they give."""
    reports = [document for document in incident.documents if document in new]
    if reports:
        yield f"{'report' if len(reports) == 1 else f'{len(reports)} reports'} new: {', '.join(reports)}"
    for figure in figures:
        for value in figure.values:
            if value.standing is Standing.CURRENT and set(value.documents) <= set(new):
                yield f"{_counted(figure)}: {_said(value)}"


def _said(value: Value) -> str:
    return f"{say_count(value.count)}{_on(value.as_of)} by {_name(value.origin) or THE_PAGE}"


def joined_words(pairs: Iterable[Pair], documents: Mapping[str, str], most: int) -> tuple[str, ...]:
    """Why the accounts of an incident were joined: the pairs that speak most for it, each with its grounds.

    Args:
        pairs: those within the incident.
        documents: the report of each account.
        most: pairs that are told.
    """
    strongest = sorted(pairs, key=lambda pair: (-pair.score, pair.first, pair.second))[:most]
    return tuple(
        f"{documents[pair.first]} and {documents[pair.second]} ({pair.score:+.1f}): "
        + "; ".join(reason.words for reason in sorted(pair.reasons, key=lambda r: -r.weight) if reason.weight > 0)
        for pair in strongest
    )


def _columns(figures: Iterable[Figure]) -> tuple[Origin, ...]:
    """The origins with a name that say most, in that order."""
    said = Counter(v.origin for f in figures for v in f.values if v.origin.kind is OriginKind.NAMED)
    once: dict[str | None, Origin] = {}
    for origin, _ in sorted(said.items(), key=lambda item: (-item[1], item[0].id or "")):
        once.setdefault(origin.id, origin)
    return tuple(once.values())[:MOST_COLUMNS]


def _row(figure: Figure, columns: Iterable[Origin]) -> GridRow:
    return GridRow(
        measure=figure.measure.value.replace("_", " "),
        status=_status(figure),
        range=range_words(figure),
        cells=tuple(_cell(figure.values, origin) for origin in columns),
    )


def range_words(figure: Figure) -> str:
    """The low and the high end, and the best where there is one: "332 to 495", "up to 45,000", "154 (best 154)"."""
    low, high = figure.low, figure.high
    if low is None and high is None:
        words = "-"
    elif low == high:
        words = f"{low:,}"
    elif low is None:
        words = f"up to {high:,}"
    else:
        words = f"{low:,} to {high:,}" if high is not None else f"{low:,} or more"
    return words if figure.best is None else f"{words} (best {figure.best:,})"


def _cell(values: Iterable[Value], origin: Origin) -> str:
    """The values in force of one origin, with their days."""
    mine = [v for v in values if v.origin.id == origin.id and v.standing is Standing.CURRENT]
    return "; ".join(f"{say_count(v.count)}{_on(v.as_of)}" for v in mine)


def _on(day: date | None) -> str:
    return f" ({DAY.format(day=day)})" if day else ""


def _status(figure: Figure) -> str:
    words = figure.status.value.replace("_", " ") if figure.status else "all"
    return f"{words}, {short_name(figure.affiliation) or figure.affiliation}" if figure.affiliation else words


def _counted(figure: Figure) -> str:
    return f"{figure.measure.value.replace('_', ' ')}, {_status(figure)}"


def _name(origin: Origin) -> str:
    return (short_name(origin.id) if origin.id else None) or origin.name or origin.id or ""
