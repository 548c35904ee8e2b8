"""The bundled examples as records, line by line: what a change changes is seen in a diff before a user sees it.

`make golden` writes the records anew; a person reads the diff.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tacitus.export import plain_lines
from tacitus.pipeline import read_documents
from tacitus.read import Arrival, read_reports
from tacitus.settings import Settings
from tests.house.tree import ROOT

RECORDS = Path(__file__).parent
EXAMPLES = sorted((ROOT / "examples").iterdir())


def lines_of(path: Path) -> Iterator[str]:
    """The records of all reports of a file, each under its id and first words."""
    arrivals = [item for item in read_reports(path, Settings()) if isinstance(item, Arrival)]
    for reading in read_documents(arrivals):
        about = {True: "about conflict", False: "not about conflict", None: "not judged"}[reading.about_conflict]
        yield f"== {reading.document.id} {reading.document.language}, {about}"
        yield from plain_lines(reading)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_an_example_is_read_as_before(path: Path, rewrite_golden: bool) -> None:
    record = RECORDS / f"{path.name}.record"
    found = "\n".join([*lines_of(path), ""])
    if rewrite_golden:
        record.write_text(found, encoding="utf-8")
    assert found == record.read_text(encoding="utf-8"), "read otherwise than before: run `make golden` and read the diff"


def test_every_record_has_its_example() -> None:
    assert {record.name.removesuffix(".record") for record in RECORDS.glob("*.record")} == {path.name for path in EXAMPLES}
