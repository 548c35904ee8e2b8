"""Incident table: the sheet of an incident for a terminal."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tacitus.export.incident_sheet import IncidentSheet


def render_incident(sheet: IncidentSheet, *, whole: bool) -> RenderableType:
    """The sheet as something that a rich console prints; every text in it is taken as it is, never as markup.

    Args:
        sheet: what to show.
        whole: with the stories, who said it first, the remarks and why reports were joined; else the grid and what is new.
    """
    return Group(*_parts(sheet, whole=whole))


def _parts(sheet: IncidentSheet, *, whole: bool) -> Iterator[RenderableType]:
    yield Text(sheet.title, style="bold")
    yield Text(" · ".join(sheet.facts), style="dim")
    if sheet.rows:
        yield Text()
        yield _grid(sheet)
    sections = [("New", sheet.changes)]
    if whole:
        sections += [("In words", sheet.stories), ("First said", sheet.firsts), ("To look at", sheet.remarks)]
        sections += [("Why joined", sheet.joined)]
    for heading, lines in sections:
        if lines:
            yield Text()
            yield Text(heading, style="bold")
            yield from (Padding(Text(line), (0, 0, 0, 2)) for line in lines)
    yield Text()


def _grid(sheet: IncidentSheet) -> Table:
    """Figures by origin, those in force with the day for which they hold."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", expand=False)
    table.add_column("measure", overflow="fold")
    table.add_column("of whom", overflow="fold")
    table.add_column("range", justify="right", overflow="fold")
    for origin in sheet.origins:
        table.add_column(Text(origin), overflow="fold")
    for row in sheet.rows:
        table.add_row(*(Text(cell) for cell in (row.measure, row.status, row.range, *row.cells)))
    return table
