"""Claims of a reading as told."""

from tacitus.reconcile import tell
from tacitus.reconcile.told import in_order
from tests.factories import make_document, make_reading
from tests.unit.reconcile.cases import told


def test_every_claim_is_told_with_its_report() -> None:
    reading = make_reading()
    found = tell(reading)
    assert [one.claim for one in found] == list(reading.claims)
    assert {(one.document, one.publisher, one.published, one.lineage) for one in found} == {
        ("report-1", "The Courier", make_document().published, reading.document.sha256)
    }


def test_only_the_claims_of_the_incident_are_told() -> None:
    reading = make_reading()
    assert [one.claim.id for one in tell(reading, [reading.claims[1].id])] == [reading.claims[1].id]


def test_copies_have_the_name_of_their_group() -> None:
    assert {one.lineage for one in tell(make_reading(), lineage="group-7")} == {"group-7"}


def test_the_order_is_by_day_report_and_place_and_each_is_told_once() -> None:
    claims = told("B 4 May | monitor: 12 killed | monitor: 3 injured\nA 4 May | monitor: 5 killed\nC 3 May | page: 1 killed")
    found = in_order([*reversed(claims), *claims])
    assert [one.claim.id for one in found] == ["C1", "A1", "B1", "B2"]
