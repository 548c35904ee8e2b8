"""Streams: standard output and error, in UTF-8 whatever the locale says."""

import io
import sys


def make_streams_utf8() -> None:
    """Let both streams take any text: what UTF-8 cannot hold is shown as its escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def complain(message: str) -> None:
    """One line on stderr; control characters of a file's name or a text are shown as their escapes."""
    from tacitus.export.escape import visible

    print(f"tacitus: {visible(message)}", file=sys.stderr, flush=True)
