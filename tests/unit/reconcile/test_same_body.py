"""Speakers of whom another report tells which body they are."""

from dataclasses import replace

from tacitus.model import Source
from tacitus.reconcile import figures
from tests.unit.reconcile.cases import REGISTER, lines, notes, reconciled, told


def test_a_person_speaks_for_the_body_that_another_report_names() -> None:
    claims = told("A 3 May | Marta Silva: 12 killed\nB 3 May | Marta Silva: 15 killed\nC 3 May | relief: 15 killed")
    named = [replace(one, body=Source("relief", "Relief Office")) if one.document == "B" else one for one in claims]
    assert lines(figures(named, register=REGISTER))[:2] == [
        "killed all 15..15 n1 single_origin",
        "  relief 12 3 May < external body_elsewhere",
    ]
    assert lines(figures(claims, register=REGISTER))[0] == "killed all 15..15 n2 agree"


def test_the_army_is_the_one_army_among_the_speakers() -> None:
    reports = "A 3 May | the army: 12 killed\nB 3 May | Aldoran Army: 12 killed"
    assert reconciled(reports)[0] == "killed all 12..12 n1 single_origin"
    assert notes(reports, "body_elsewhere") == ["the army: counted as Aldoran Army, of whom other reports of the incident tell"]


def test_the_police_are_no_army_and_an_army_alone_is_itself() -> None:
    assert reconciled("A 3 May | the police: 12 killed\nB 3 May | Aldoran Army: 12 killed")[0] == "killed all 12..12 n2 agree"
    assert reconciled("A 3 May | the army: 12 killed")[0] == "killed all 12..12 n1 single_origin"
    assert notes("A 3 May | the army: 12 killed", "body_elsewhere") == []


def test_a_name_of_its_own_is_another_body() -> None:
    assert (
        reconciled("A 3 May | Harbour Police: 12 killed\nB 3 May | Aldoran Police: 12 killed")[0] == "killed all 12..12 n2 agree"
    )
