"""The floors of the house, held in every run of the tests and not only where somebody thinks of `make floors`."""

import sys

import pytest
from importlinter.cli import lint_imports

from tests.house.tree import PACKAGE, ROOT, imports, module_name, package_files

STANDARD_LIBRARY = sys.stdlib_module_names


def test_every_room_imports_only_what_stands_below_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(cache_dir=None) == 0, "run `make floors` to see which import breaks which contract"


@pytest.mark.parametrize("path", sorted((PACKAGE / "model").glob("*.py")), ids=module_name)
def test_the_nouns_know_nothing_but_the_standard_library(path: object) -> None:
    known = {"tacitus.errors"}
    foreign = {
        name
        for name in imports(path)  # type: ignore[arg-type]
        if name.split(".")[0] not in STANDARD_LIBRARY and name not in known and not name.startswith("tacitus.model")
    }
    assert not foreign


def test_only_the_edges_know_the_libraries_they_are_for() -> None:
    homes = {
        "typer": ("tacitus.cli.",),
        "rich": ("tacitus.cli.", "tacitus.export."),
        "spacy": ("tacitus.clean.", "tacitus.lang."),
        "trafilatura": ("tacitus.read.",),
        "sqlalchemy": ("tacitus.store.",),
        "alembic": ("tacitus.store.",),
        "psycopg": ("tacitus.store.",),
        "msgspec": ("tacitus.codec.", "tacitus.lang.", "tacitus.score.", "tacitus.world."),
    }
    strangers = [
        f"{module_name(path)} imports {name}"
        for path in package_files()
        for name in imports(path)
        for library, rooms in homes.items()
        if name.split(".")[0] == library and not module_name(path).startswith(rooms)
    ]
    assert not strangers


def test_errors_become_exit_codes_in_one_place() -> None:
    catchers = [path for path in package_files() if "except TacitusError" in path.read_text(encoding="utf-8")]
    assert [module_name(path) for path in catchers] == ["tacitus.cli.ending"]
