"""Credits: the agencies to which a page credits its text."""

import pytest

from tacitus.link import credited_agencies
from tacitus.model import Span
from tacitus.world import load_sources

REGISTER = load_sources()


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("ALDORA, June 3 (Reuters) - Gunmen killed 12 people.", ("reuters",)),
        ("Gunmen killed 12 people in Aldora. [AFP]", ("afp",)),
        ("Raid in Aldora\nAFP\n\nGunmen killed 12 people.", ("afp",)),
        ("Gunmen killed 12 people.\n\nSource: AFP", ("afp",)),
        ("Gunmen killed 12 people.\n\nAP/Reuters", ("ap", "reuters")),
        ("قتل 12 شخصا (AFP) في الدورة", ("afp",)),
        ("A guard told AFP that 12 people had been killed.", ()),
        ("The mayor spoke to AFP by telephone (the line broke off).", ()),
        ("AFP reporter killed in Aldora\n\nGunmen killed 12 people.", ()),
        ("Gunmen killed 12 people (BBC).", ()),  # no agency
        ("Gunmen killed 12 people (sources close to AFP).", ()),
        (f"Gunmen came. {'Nobody spoke. ' * 80}(AFP) {'Nobody came. ' * 80}", ()),  # in the middle of a long report
    ],
)
def test_agencies_in_brackets_or_on_a_line_of_their_own(text: str, agencies: tuple[str, ...]) -> None:
    assert credited_agencies(text, REGISTER) == agencies


def test_the_credit_of_a_picture_is_none() -> None:
    text = "Gunmen killed 12 people.\n\nPhoto: AFP"
    assert credited_agencies(text, REGISTER, [Span(text.index("Photo"), len(text))]) == ()
