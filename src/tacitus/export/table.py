"""Table: a sheet for a terminal, as wide as that is; colour never says what words do not say."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tacitus.export.sheet import Row, Sheet

NARROW = 76  # columns; below this a claim is drawn as a few lines, above it as a row
INDENT = "  "
WHY = "-"
WIDEST = 22  # columns of the cells for who and according to whom
STANDING_STYLES = {"denied": "red", "unverified": "yellow", "claimed": "yellow", "said again": "dim"}


def render(sheet: Sheet, *, width: int) -> RenderableType:
    """The sheet as something that a rich console prints; every text in it is taken as it is, never as markup."""
    return Group(*_parts(sheet, width))


def _parts(sheet: Sheet, width: int) -> Iterator[RenderableType]:
    yield Text(sheet.title, style="bold")
    yield Text(" · ".join(sheet.facts), style="dim")
    yield Text()
    if sheet.verdict is not None:
        yield Text(sheet.verdict)
    else:
        yield from _groups(sheet, width)
    if sheet.acronyms:
        yield Text()
        yield Text("; ".join(sheet.acronyms), style="dim")
    if sheet.remarks:
        yield Text()
    for remark in sheet.remarks:
        yield _hanging("!", Text(remark), style="yellow")
    yield Text()


def _groups(sheet: Sheet, width: int) -> Iterator[RenderableType]:
    """Each event above its claims, all tables of one report with the same columns."""
    first = next((group for group in sheet.groups if group.rows), None)
    for group in sheet.groups:
        if group.event is not None:
            yield Text.assemble((group.event, "bold underline"), " · ".join(("", *group.facts)), f"  {group.words}")
        yield from _why(group.why)
        if width < NARROW or any(row.why for row in group.rows):
            yield from (_stacked(row) for row in group.rows)
        elif group.rows:
            yield _table(group.rows, sheet.rows, width, header=group is first)
        if group is not sheet.groups[-1]:
            yield Text()


def _table(rows: tuple[Row, ...], all_rows: tuple[Row, ...], width: int, *, header: bool) -> Table:
    """One claim a row, the parts of a total indented under it; columns as wide as all rows of the report need."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", expand=False, show_header=header)
    has_standing = any(row.standing for row in all_rows)
    share = min(WIDEST, width // 6)
    measures, counts = [len(INDENT) * r.depth + len(r.measure) for r in all_rows], [len(r.count) for r in all_rows]
    table.add_column("measure", no_wrap=True, min_width=max(measures))
    table.add_column("count", no_wrap=True, min_width=max(counts))
    table.add_column("who", min_width=_width((r.who for r in all_rows), share), max_width=WIDEST, overflow="fold")
    table.add_column("according to", min_width=_width((r.source for r in all_rows), share), max_width=WIDEST, overflow="fold")
    if has_standing:
        standing = _width((", ".join(r.standing) for r in all_rows), share // 2)
        table.add_column("standing", min_width=standing, max_width=16, overflow="fold")
    table.add_column("in which words", overflow="fold")
    for row in rows:
        cells = [Text(INDENT * row.depth + row.measure, style="bold"), Text(row.count, style="bold"), Text(row.who)]
        cells += [Text(row.source, style="cyan")]
        cells += [_standing(row)] if has_standing else []
        table.add_row(*cells, Text(row.words))
    return table


def _width(cells: Iterable[str], most: int) -> int:
    """The width of a column that holds these cells, up to the most that it may have."""
    return min(most, max(map(len, cells), default=0))


def _stacked(row: Row) -> RenderableType:
    """A claim on a few lines, for a narrow terminal."""
    first = Text.assemble((f"{row.measure} {row.count}", "bold"), f" {row.who}")
    second = Text(row.source, style="cyan")
    if row.standing:
        second.append("; ", style="").append_text(_standing(row))
    lines = Group(first, Padding(second, (0, 0, 0, 2)), Padding(Text(row.words), (0, 0, 0, 2)), *_why(row.why))
    return Padding(lines, (0, 0, 0, 2 * row.depth))


def _why(lines: tuple[str, ...]) -> Iterator[RenderableType]:
    """Why an event or a claim is what it is, set in below it."""
    for line in lines:
        yield Padding(_hanging(WHY, Text(line), style="dim"), (0, 0, 0, 2))


def _standing(row: Row) -> Text:
    return Text(", ").join(Text(word, style=STANDING_STYLES.get(word, "")) for word in row.standing)


def _hanging(mark: str, words: Text, *, style: str) -> Table:
    """Words beside a mark, their further lines set in."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True, style=style)
    grid.add_column(overflow="fold")
    grid.add_row(mark, words)
    return grid
