"""The pages say what is so: printed examples are what is printed now, code runs, links lead somewhere."""

import contextlib
import io
import json
import re
import tomllib
from pathlib import Path

import pytest

from tacitus.lang.pack import LanguagePack
from tests.house.tree import ROOT
from tools.readme import PRINTED, README, renewed

PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\[[^\]]+\]\(([^)#\s]+)(?:#[^)]*)?\)")
CONTRACT_PAGE = ROOT / "docs" / "output.md"


def blocks(page: Path, language: str) -> list[str]:
    """The fenced blocks of a page in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def test_the_readme_shows_what_the_command_prints() -> None:
    page = README.read_text(encoding="utf-8")
    assert PRINTED.search(page)
    assert renewed(page) == page, "what the command prints has changed: run `make readme` and read the diff"


def test_the_readmes_python_runs_in_five_lines() -> None:
    (code,) = blocks(README, "python")
    assert len([line for line in code.splitlines() if line.strip()]) <= 5
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(code, "README.md", "exec"), {})
    assert said.getvalue().startswith("killed 12 [")
    assert "The Courier" in said.getvalue()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert not [target for target in targets if not (page.parent / target).exists()]


def test_the_commands_that_the_pages_name_are_there() -> None:
    goals = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {goal for page in PAGES for goal in re.findall(r"`make ([a-z-]+)", page.read_text(encoding="utf-8"))}
    assert {"demo", "test"} <= goals
    assert named <= goals


def test_every_key_that_is_printed_is_described() -> None:
    from tacitus.codec import to_printed
    from tests.factories import make_reading

    page = CONTRACT_PAGE.read_text(encoding="utf-8")
    report = to_printed(make_reading())
    keys = [*report, *report["document"], *report["claims"][0], *report["claims"][0]["count"], *report["statements"][0]]
    assert not [key for key in keys if f"`{key}`" not in page and f".{key}`" not in page]


def test_every_file_of_a_pack_is_named_on_its_page() -> None:
    page = (ROOT / "docs" / "language-packs.md").read_text(encoding="utf-8")
    assert not [name for name in LanguagePack.__dataclass_fields__ if f"`{name}.toml`" not in page]


def test_toml_on_a_page_is_toml() -> None:
    for block in blocks(ROOT / "docs" / "language-packs.md", "toml"):
        assert tomllib.loads(block)


def test_the_examples_are_reports() -> None:
    lines = (ROOT / "examples" / "three-reports.jsonl").read_text(encoding="utf-8").splitlines()
    assert len({json.loads(line)["id"] for line in lines}) == 3
    assert 4 <= len(list((ROOT / "examples").iterdir())) <= 6
