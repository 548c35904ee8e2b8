"""A party's word on its enemy: shown, counted, never alone best."""

import pytest

from tacitus.model import Status
from tacitus.reconcile.parties import about_enemy
from tests.unit.reconcile.cases import REGISTER, reconciled


@pytest.mark.parametrize(
    ("speaker", "status", "counted", "enemy"),
    [
        ("army", Status.COMBATANT, "raf", True),
        ("raf", Status.SECURITY_FORCES, "army", True),
        ("army", Status.SECURITY_FORCES, "army", False),
        ("army", Status.SECURITY_FORCES, "police", False),  # forces of one state are one side
        ("raf", Status.SECURITY_FORCES, "police", True),
        ("monitor", Status.COMBATANT, "raf", False),  # who does not fight has no enemy
        ("army", Status.COMBATANT, None, True),  # nobody says whose they are: not the army's
        ("army", Status.SECURITY_FORCES, None, False),
        ("raf", Status.SECURITY_FORCES, None, True),
        ("raf", Status.COMBATANT, None, False),
        ("army", Status.CIVILIAN, "raf", False),
        (None, Status.COMBATANT, "raf", False),
    ],
)
def test_who_counts_its_enemy(speaker: str | None, status: Status, counted: str | None, enemy: bool) -> None:
    assert about_enemy(speaker, status, counted, REGISTER) is enemy


def test_those_who_rule_a_region_have_forces_of_their_own() -> None:
    reports = "A 3 May | raf: 12 killed security_forces\nB 3 May | monitor: 10 killed security_forces @army"
    own = f"{reports}\nC 3 May | relief: 11 killed security_forces @raf"
    assert "  raf 12 3 May about_enemy" in reconciled(reports)
    assert "  raf 12 3 May" in reconciled(own)


def test_it_is_shown_and_counted_and_never_alone_best() -> None:
    reports = "A 3 May | army: 80 killed combatant @raf\nB 3 May | monitor: 50 killed combatant @raf"
    assert reconciled(reports, rule="conservative")[0] == "killed combatant @raf 50..80 best 50 n2 differ"
    alone = "A 3 May | army: 80 killed combatant @raf"
    assert reconciled(alone, rule="conservative") == [
        "killed combatant @raf 80..80 n1 single_origin",
        "  army 80 3 May about_enemy",
    ]


def test_its_own_losses_it_may_count() -> None:
    assert "best 12" in reconciled("A 3 May | army: 12 killed security_forces @army", rule="conservative")[0]
