"""The command as a user runs it: here in this process, which is quick, or in one of its own, which is the real thing."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from tacitus.cli.main import app

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
QUIET = {"NO_COLOR", "FORCE_COLOR", "COLUMNS", "TTY_COMPATIBLE", "PYTHONIOENCODING", "PYTHONUTF8"}


@dataclass(frozen=True, kw_only=True)
class Ran:
    """What a run left behind."""

    code: int
    out: str
    err: str

    @property
    def reports(self) -> list[dict[str, Any]]:
        """The objects that were printed, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def complaints(self) -> list[str]:
        """The lines on stderr."""
        return self.err.splitlines()


def surroundings(**added: str) -> dict[str, str]:
    """The environment without what would change the output, and with what a test adds."""
    return {name: value for name, value in os.environ.items() if name not in QUIET} | added


def tacitus(*arguments: str | Path, stdin: bytes = b"") -> Ran:
    """Run the command in this process."""
    quiet = dict.fromkeys(QUIET)
    done = CliRunner().invoke(app, [*map(str, arguments)], input=stdin, env=quiet, prog_name="tacitus")
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return Ran(code=done.exit_code, out=done.stdout_bytes.decode("utf-8"), err=done.stderr_bytes.decode("utf-8"))


def tacitus_process(*arguments: str | Path, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ran:
    """Run the command in a process of its own and wait for it."""
    done = subprocess.run(
        [sys.executable, "-m", "tacitus", *map(str, arguments)],
        input=stdin, capture_output=True, env=surroundings() if env is None else dict(env), timeout=300, check=False,
    )  # fmt: skip
    return Ran(code=done.returncode, out=done.stdout.decode("utf-8"), err=done.stderr.decode("utf-8"))
