"""The command as a process among others: pipes that close, users who interrupt, terminals that show a bar."""

import os
import pty
import signal
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.cli.running import EXAMPLES, surroundings
from tests.cli.running import tacitus_process as tacitus

COMMAND = [sys.executable, "-m", "tacitus"]


def test_help_has_examples_and_needs_no_parser() -> None:
    ran = tacitus("read", "--help")
    assert ran.code == 0
    assert "Examples:" in ran.out
    assert "tacitus read page.html" in ran.out
    code = "import sys; from tacitus.cli import main; sys.exit('spacy' in sys.modules or 'trafilatura' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_command_says_its_version() -> None:
    assert tacitus("--version").out == f"tacitus {version('tacitus')}\n"


def test_a_call_without_anything_shows_what_there_is() -> None:
    assert "read" in tacitus().err + tacitus().out


def test_a_reader_that_has_had_enough_ends_the_run_in_silence() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run(
            [*COMMAND, "read", str(EXAMPLES / "jail-attack.txt"), "--format", "jsonl"],
            stdout=closed, stderr=subprocess.PIPE, env=surroundings(), timeout=120, check=False,
        )  # fmt: skip
    assert done.stderr == b""
    assert done.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "read", str(EXAMPLES / "jail-attack.txt")],
            stdout=full, stderr=subprocess.PIPE, env=surroundings(), timeout=120, check=False,
        )  # fmt: skip
    assert done.stderr.decode().count("\n") == 1
    assert "cannot write" in done.stderr.decode()
    assert done.returncode == 1


def test_an_interrupt_ends_with_one_line_and_130() -> None:
    # a shell that starts the tests in the background has them ignore the interrupt, and a child would inherit that
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # the standard input stays open, so the command waits for a report until it is interrupted
    process = subprocess.Popen(
        [*COMMAND, "read", str(EXAMPLES / "market-rout.txt"), "-", "--format", "jsonl"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=surroundings(PYTHONUNBUFFERED="1"),
    )  # fmt: skip
    try:
        assert process.stdin is not None
        process.stdin.write(b"Gunmen killed ")
        process.stdin.flush()
        wait_until_it_reads(process)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    finally:
        process.kill()
    assert err.decode() == "tacitus: stopped\n"
    assert process.returncode == 130


def wait_until_it_reads(process: subprocess.Popen[bytes]) -> None:
    """Wait until the process has emptied its standard input and so stands in its work."""
    import fcntl
    import struct
    import termios
    import time

    assert process.stdin is not None
    for _ in range(600):
        waiting = struct.unpack("i", fcntl.ioctl(process.stdin.fileno(), termios.FIONREAD, b"\0\0\0\0"))[0]
        if waiting == 0:
            return
        time.sleep(0.05)
    raise AssertionError("the command never read its input")


@pytest.mark.parametrize("files", [["jail-attack.txt", "displacement.txt"], ["three-reports.jsonl"]])
def test_a_terminal_is_shown_how_far_it_is(files: list[str]) -> None:
    shown, out = on_a_terminal([str(EXAMPLES / name) for name in files])
    assert "files" in shown
    assert out.count(b"\n") == (2 if len(files) == 2 else 3)


def test_a_complaint_stands_on_a_line_of_its_own_above_the_bar() -> None:
    shown, out = on_a_terminal([str(EXAMPLES / "market-rout.txt"), "missing.txt", str(EXAMPLES / "jail-attack.txt")], code=3)
    assert "\x1b[2Ktacitus: missing.txt: there is no such file" in shown
    assert out.count(b"\n") == 2


def test_one_short_text_needs_no_bar() -> None:
    shown, _ = on_a_terminal([str(EXAMPLES / "market-rout.txt")])
    assert shown == ""


def on_a_terminal(files: list[str], code: int = 0) -> tuple[str, bytes]:
    """What a run shows on a terminal as its stderr, and what it writes to a pipe as its stdout."""
    parent, child = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, "read", *files, "--format", "jsonl"],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=child, env=surroundings(TERM="xterm"),
    )  # fmt: skip
    os.close(child)
    out, _ = process.communicate(timeout=120)
    shown = b""
    try:
        while more := os.read(parent, 65536):
            shown += more
    except OSError:  # the other end of a terminal that is gone
        pass
    os.close(parent)
    assert process.returncode == code
    return shown.decode(), out
