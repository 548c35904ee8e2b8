"""What the package needs is what it says it needs, and no line of it leads to a machine of ours."""

import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.house.test_floors import STANDARD_LIBRARY
from tests.house.tree import ROOT, imports, package_files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
# any path from the root of a disk, whosever machine it is, and any registry's host
PLACES = re.compile(r"(?<![\w./<{*)])/(?!usr/|dev/)\w[\w.-]*/|index-url|extra-index|localhost|file:/")
KEPT = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").glob("*.md"),
    *(ROOT / "tools").glob("*.py"),
    ROOT / "Makefile",
    ROOT / ".ci" / "run",
]


def plain(name: str) -> str:
    """A distribution's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_everything_that_is_imported_is_declared() -> None:
    needs = [*PROJECT["project"]["dependencies"], *(need for extra in EXTRAS.values() for need in extra)]
    declared = {plain(re.split(r"[^\w.-]", need, maxsplit=1)[0]) for need in needs}
    homes = packages_distributions()
    imported = {name.split(".")[0] for path in package_files() for name in imports(path)} - STANDARD_LIBRARY - {"tacitus"}
    undeclared = {name for name in imported if not declared & {plain(home) for home in homes.get(name, [])}}
    assert not undeclared


def test_every_dependency_has_a_range() -> None:
    groups = PROJECT["dependency-groups"] | EXTRAS
    needs = [*PROJECT["project"]["dependencies"], *(need for group in groups.values() for need in group)]
    assert not [need for need in needs if "==" not in need and not (">=" in need and ",<" in need)]


@pytest.mark.parametrize("path", [*package_files(), *KEPT], ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_leads_to_a_machine_of_ours(path: Path) -> None:
    assert not PLACES.findall(path.read_text(encoding="utf-8"))


def test_the_licence_is_the_one_that_is_named() -> None:
    assert PROJECT["project"]["license"] == "Apache-2.0"
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_what_is_written_today_is_in_the_changes() -> None:
    assert f"## {PROJECT['project']['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
