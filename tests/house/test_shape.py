"""Sizes and names: a file, a function, a folder that a person can hold in the head."""

import ast
from pathlib import Path

import pytest

from tests.house.tree import PACKAGE, ROOT, all_files, functions, module_name, package_files, parsed

LONGEST_FILE = 300
LONGEST_TEST = 400  # tables of words and expectations
LONGEST_FUNCTION = 40
LONGEST_FACE = 40
FULLEST_ROOM = 22  # `lang` is the fullest: a form for every file of a pack
BANNED = {"utils", "util", "helpers", "helper", "common", "misc", "base", "types", "data", "manager", "handler", "info"}


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", all_files(), ids=relative)
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    longest = LONGEST_FILE if PACKAGE in path.parents else LONGEST_TEST
    assert len(path.read_text(encoding="utf-8").splitlines()) <= longest


@pytest.mark.parametrize("path", package_files(), ids=relative)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    long = {node.name: length for node in functions(path) if (length := code_lines(node)) > LONGEST_FUNCTION}
    assert not long


@pytest.mark.parametrize("path", all_files(), ids=relative)
def test_a_name_says_what_is_in_the_file(path: Path) -> None:
    assert path.stem not in BANNED


@pytest.mark.parametrize("room", sorted({path.parent for path in package_files()}), ids=relative)
def test_a_room_is_not_too_full(room: Path) -> None:
    files = [path for path in room.glob("*.py") if path.name != "__init__.py"]
    assert room.name == "model" or len(files) <= FULLEST_ROOM


@pytest.mark.parametrize("path", [path for path in package_files() if path.name == "__init__.py"], ids=relative)
def test_a_face_is_only_a_face(path: Path) -> None:
    if path.parent == PACKAGE:
        return  # the face of the house holds `read`
    tree = parsed(path)
    assert all(isinstance(node, ast.Expr | ast.Import | ast.ImportFrom | ast.Assign) for node in tree.body)
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FACE


@pytest.mark.parametrize("path", package_files(), ids=relative)
def test_nobody_prints_but_the_command(path: Path) -> None:
    if module_name(path).startswith("tacitus.cli"):
        return
    calls = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.Call)]
    assert not [call.lineno for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"]


@pytest.mark.parametrize("path", package_files(), ids=relative)
def test_time_chance_and_environment_are_passed_in(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    taken = [word for word in ("date.today(", "datetime.now(", "time.time(", "random.", "os.getenv(") if word in source]
    if module_name(path) == "tacitus.cli.clock":
        taken.remove("datetime.now(")
    if not module_name(path).startswith("tacitus.cli"):
        taken += ["os.environ"] if "os.environ" in source else []
    assert not taken


def code_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function without its docstring, which may be as long as its reader needs."""
    whole = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        return whole - ((first.end_lineno or first.lineno) - first.lineno + 1)
    return whole
