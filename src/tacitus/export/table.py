"""Table: a sheet for a terminal, as wide as that is; colour never says what words do not say."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tacitus.export.sheet import Row, Sheet

NARROW = 76  # columns; below this a claim is drawn as a few lines, above it as a row
INDENT = "  "
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
    elif width < NARROW:
        yield from (_stacked(row) for row in sheet.rows)
    else:
        yield _table(sheet.rows)
    if sheet.acronyms:
        yield Text()
        yield Text("; ".join(sheet.acronyms), style="dim")
    if sheet.remarks:
        yield Text()
    for remark in sheet.remarks:
        yield _hanging("!", Text(remark), style="yellow")
    yield Text()


def _table(rows: tuple[Row, ...]) -> Table:
    """One claim a row, the parts of a total indented under it."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", expand=False)
    has_standing = any(row.standing for row in rows)
    table.add_column("measure", no_wrap=True)
    table.add_column("count", no_wrap=True)
    table.add_column("who", max_width=22, overflow="fold")
    table.add_column("according to", max_width=22, overflow="fold")
    if has_standing:
        table.add_column("standing", max_width=16, overflow="fold")
    table.add_column("in which words", overflow="fold")
    for row in rows:
        cells = [Text(INDENT * row.depth + row.measure, style="bold"), Text(row.count, style="bold"), Text(row.who)]
        cells += [Text(row.source, style="cyan")]
        cells += [_standing(row)] if has_standing else []
        table.add_row(*cells, Text(row.words))
    return table


def _stacked(row: Row) -> RenderableType:
    """A claim on a few lines, for a narrow terminal."""
    first = Text.assemble((f"{row.measure} {row.count}", "bold"), f" {row.who}")
    second = Text(row.source, style="cyan")
    if row.standing:
        second.append("; ", style="").append_text(_standing(row))
    lines = Group(first, Padding(second, (0, 0, 0, 2)), Padding(Text(row.words), (0, 0, 0, 2)))
    return Padding(lines, (0, 0, 0, 2 * row.depth))


def _standing(row: Row) -> Text:
    return Text(", ").join(Text(word, style=STANDING_STYLES.get(word, "")) for word in row.standing)


def _hanging(mark: str, words: Text, *, style: str) -> Table:
    """Words beside a mark, their further lines set in."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True, style=style)
    grid.add_column(overflow="fold")
    grid.add_row(mark, words)
    return grid
