"""A figure as printed keeps the contract of the record."""

from tacitus.codec import figure_to_printed
from tests.house.tree import ROOT
from tests.unit.reconcile.cases import run

CONTRACT = {
    "measure",
    "status",
    "affiliation",
    "low",
    "best",
    "high",
    "rule",
    "by_origin",
    "number_of_origins",
    "number_of_documents",
    "agreement",
}
ROW = {"origin", "low", "best", "high", "qualifier", "as_of", "documents", "superseded"}
REPORTS = (
    "A 3 May Courier | monitor: 12 killed | page: 9 killed\n"
    "B 4 May | monitor: at least 15 killed\nC 4 May | relief: 900 killed background"
)


def test_the_keys_of_the_contract_are_all_there() -> None:
    (printed,) = map(figure_to_printed, run(REPORTS))
    assert printed.keys() >= CONTRACT
    assert all(row.keys() >= ROW for row in printed["by_origin"])


def test_a_figure_as_printed() -> None:
    (printed,) = map(figure_to_printed, run(REPORTS, rule="most_reliable", parameters={"ranking": "monitor"}))
    assert {key: printed[key] for key in ("measure", "status", "affiliation", "low", "best", "high", "rule", "parameters")} == {
        "measure": "killed", "status": "all", "affiliation": None, "low": 15, "best": 15, "high": 15,
        "rule": "most_reliable", "parameters": {"ranking": "monitor"},
    }  # fmt: skip
    assert (printed["number_of_origins"], printed["number_of_documents"], printed["agreement"]) == (1, 3, "single_origin")


def test_rows_say_what_became_of_them() -> None:
    (printed,) = map(figure_to_printed, run(REPORTS))
    rows = {tuple(row["claims"]): row for row in printed["by_origin"]}
    assert rows[("A2",)]["origin"] is None
    assert rows[("A1",)] == {
        "origin": {"id": "monitor", "name": "Aldora Monitor"}, "kind": "named", "external": False,
        "low": 12, "best": 12, "high": 12,
        "qualifier": "exact", "as_of": "2031-05-03", "documents": ["A"], "claims": ["A1"], "demographic": [], "partial": False,
        "superseded": True, "excluded": False, "reason": "replaced by 15 of 4 May", "flags": [],
    }  # fmt: skip
    assert (rows[("C1",)]["excluded"], rows[("C1",)]["superseded"]) == (True, False)


def test_every_key_is_described() -> None:
    page = (ROOT / "docs" / "output.md").read_text(encoding="utf-8").split("## A figure")[1]
    (printed,) = map(figure_to_printed, run(REPORTS))
    keys = {*printed, *(key for row in printed["by_origin"] for key in row)}
    assert not [key for key in keys if f"`{key}`" not in page]
