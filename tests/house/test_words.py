"""Words: everything public says what it is, and every face shows what it has."""

import ast
import importlib
from pathlib import Path

import pytest

from tacitus.model import NoteCode
from tests.house.tree import PACKAGE, ROOT, module_name, package_files, parsed, public

NOTES_PAGE = ROOT / "docs" / "notes.md"
PLACEHOLDERS = ("TODO", "FIXME", "XXX", "HACK")


@pytest.mark.parametrize("path", package_files(), ids=module_name)
def test_everything_public_has_a_docstring(path: Path) -> None:
    tree = parsed(path)
    assert ast.get_docstring(tree), "a file begins with what it is"
    silent = [name for name, node in public(tree.body) if not ast.get_docstring(node)]
    assert not silent


@pytest.mark.parametrize("path", [path for path in package_files() if path.name == "__init__.py"], ids=module_name)
def test_a_face_shows_all_that_it_names(path: Path) -> None:
    module = importlib.import_module(module_name(path))
    shown = getattr(module, "__all__", None)
    imported = {
        alias.asname or alias.name
        for node in parsed(path).body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tacitus")
        for alias in node.names
    }
    if shown is None:
        assert not imported, "a face that imports says what it shows"
        return
    assert all(hasattr(module, name) for name in shown)
    assert len(shown) == len(set(shown))
    if path.parent != PACKAGE:
        assert set(shown) == imported


@pytest.mark.parametrize("code", NoteCode)
def test_every_note_is_explained(code: NoteCode) -> None:
    headings = [line for line in NOTES_PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("## ")]
    assert f"## `{code.value}`" in headings


def test_no_note_is_explained_that_is_never_made() -> None:
    page = NOTES_PAGE.read_text(encoding="utf-8").splitlines()
    explained = {line[4:].strip("` ") for line in page if line.startswith("## `")}
    assert explained == {code.value for code in NoteCode}


@pytest.mark.parametrize("path", package_files(), ids=module_name)
def test_nothing_is_put_off_in_a_comment(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not [word for word in PLACEHOLDERS if word in source]
