"""Writes the printed examples of the README anew, so that it shows what the command really prints.

    python tools/readme.py

A printed example stands between two marks: the first names the command, the second ends it.

    <!-- printed by: tacitus read examples/jail-attack.txt -->
    <!-- end of print -->

Several commands are joined by " && "; all of a page run in one folder of their own, in which the examples lie, so that one makes
a casebook and the next reads it.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PRINTED = re.compile(r"(<!-- printed by: (?P<command>tacitus .+?) -->\n).*?(<!-- end of print -->)", re.DOTALL)


def renewed(page: str) -> str:
    """The page with every printed example as the command prints it now."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "examples").symlink_to(ROOT / "examples", target_is_directory=True)
        return PRINTED.sub(lambda match: f"{match[1]}{example(match['command'], folder)}{match[3]}", page)


def example(commands: str, folder: Path) -> str:
    """Commands and what they print, as a block of a page."""
    shown = (f"$ {command}\n{printed(command, folder)}".rstrip() for command in commands.split(" && "))
    return "```console\n" + "\n".join(shown) + "\n```\n"


def printed(command: str, folder: Path) -> str:
    """What a command prints at the width of a pipe, without colour; what it says on stderr stands before."""
    quiet = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "FORCE_COLOR")}
    done = subprocess.run([sys.executable, "-m", *shlex.split(command)], cwd=folder, env=quiet, capture_output=True, check=True)
    return (done.stderr + done.stdout).decode("utf-8")


if __name__ == "__main__":
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
