"""Writes the printed examples of the README anew, so that it shows what the command really prints.

    python tools/readme.py

A printed example stands between two marks: the first names the command, the second ends it.

    <!-- printed by: tacitus read examples/jail-attack.txt -->
    <!-- end of print -->
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PRINTED = re.compile(r"(<!-- printed by: (?P<command>tacitus .+?) -->\n).*?(<!-- end of print -->)", re.DOTALL)


def renewed(page: str) -> str:
    """The page with every printed example as the command prints it now."""
    return PRINTED.sub(lambda match: f"{match[1]}{example(match['command'])}{match[3]}", page)


def example(command: str) -> str:
    """A command and what it prints, as a block of a page."""
    return f"```console\n$ {command}\n{printed(command).rstrip()}\n```\n"


def printed(command: str) -> str:
    """What a command prints at the width of a pipe, without colour."""
    quiet = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "FORCE_COLOR")}
    done = subprocess.run([sys.executable, "-m", *shlex.split(command)], cwd=ROOT, env=quiet, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


if __name__ == "__main__":
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
