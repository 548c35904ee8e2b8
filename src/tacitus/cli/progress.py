"""Progress: a bar on stderr while many reports are read; nothing at all where stderr is no terminal."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


class ReadingProgress:
    """Counts files and reports; a context, so that the bar is gone when the work ends, however it ends."""

    def __init__(self, files: Sequence[Path | str]) -> None:
        """Make a bar if there is somebody to see it and more than one short text to wait for."""
        is_long = len(files) > 1 or any(str(file).endswith(".jsonl") for file in files)
        self._bar: Progress | None = _new_bar() if is_long and sys.stderr.isatty() else None
        self._task: TaskID | None = self._bar.add_task("", total=len(files), name="", reports=0) if self._bar else None
        self._reports = 0
        self._linked = 0

    def __enter__(self) -> Self:
        """Show the bar."""
        if self._bar:
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Take the bar away."""
        if self._bar:
            self._bar.stop()

    def open(self, file: Path | str) -> None:
        """Show which file is being read."""
        from tacitus.export.escape import visible

        if self._bar and self._task is not None:
            self._bar.update(self._task, name=visible(Path(file).name))

    def close(self) -> None:
        """One file more is done."""
        if self._bar and self._task is not None:
            self._bar.advance(self._task)

    def count_report(self) -> None:
        """One report more is printed."""
        self._reports += 1
        if self._bar and self._task is not None:
            self._bar.update(self._task, reports=self._reports)

    def count_linked(self, many: int) -> None:
        """So many reports more are linked; this comes after all reading."""
        self._linked += many
        if self._bar and self._task is not None:
            self._bar.update(self._task, name=f"linking: {self._linked:,} done")

    @contextmanager
    def aside(self, *, on_stderr: bool = False) -> Iterator[None]:
        """Room for other output: the bar steps aside meanwhile, where it shares its terminal with that output."""
        if self._bar is None or not (on_stderr or sys.stdout.isatty()):
            yield
            return
        self._bar.stop()
        try:
            yield
        finally:
            self._bar.start()


def _new_bar() -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    return Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("files, {task.fields[reports]} reports"),
        TimeElapsedColumn(),
        TextColumn("{task.fields[name]}", markup=False),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
