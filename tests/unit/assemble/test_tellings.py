"""Which tellings are of one event."""

import pytest

from tests.unit.assemble.reports import in_short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a word of harm tells again what caused it
        ("Gunmen attacked a village, killing nine farmers.", "Attack: attacked + killing"),
        ("Nine people were killed in clashes.", "Armed clash: killed + clashes"),
        # general words lead back, and the kind that is told decides
        (
            "A car bomb went off at the gate. // The blast killed two guards.",
            "Remote explosive/landmine/IED: car bomb + went + blast + killed",
        ),
        ("The attack was at dawn. // A suicide bomber blew himself up.", "Suicide bomb: attack + blew"),
        # a protest that is broken up is one event
        (
            "Students marched to the ministry. // Police fired rubber bullets at the crowd.",
            "Protest with intervention: marched + fired",
        ),
        # another kind, another day, another blast
        (
            "Rebels kidnapped two nurses. // Warplanes bombed the port.",
            "Abduction/forced disappearance: kidnapped; Air/drone strike: bombed",
        ),
        (
            "Rebels attacked a village on Monday. // Rebels attacked a farm on Friday.",
            "Attack: attacked; Attack: attacked",
        ),
        (
            "A car bomb went off at the gate. // Another car bomb went off at the market.",
            "Remote explosive/landmine/IED: car bomb + went; Remote explosive/landmine/IED: car bomb + went",
        ),
        # history is not the news
        (
            "Gunmen attacked a village. // The anniversary of the massacre fell on the same day.",
            "Attack: attacked; Attack: massacre",
        ),
    ],
)
def test_tellings(text: str, wanted: str) -> None:
    assert in_short(text) == wanted
