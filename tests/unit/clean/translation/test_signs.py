"""What shows a report to be a translation, and what does not."""

import re

import pytest

from tacitus.clean.translation.found import ANY_LANGUAGE, ENOUGH, Evidence, Ground
from tacitus.clean.translation.signs import SignFinder
from tacitus.lang import load_pack
from tacitus.lang.form_mends import Credit
from tacitus.model import Span
from tacitus.world import load_register

MENDS = load_pack("en").mends
SIGNS = SignFinder(MENDS, "en", load_register().sources)
FOUND = [(credit, text) for credit in MENDS.credit for text in credit.examples]
LEFT = [(credit, text) for credit in MENDS.credit for text in credit.counterexamples]


def signs(text: str, address: str | None = None) -> list[Evidence]:
    return list(SIGNS.find(Ground(text, [Span(0, len(text))] if text else []), address))


@pytest.mark.parametrize(("credit", "text"), FOUND, ids=lambda value: value if isinstance(value, str) else "")
def test_a_credit_is_found(credit: Credit, text: str) -> None:
    assert re.search(credit.pattern, text, re.IGNORECASE)
    found = [sign for sign in signs(text) if sign.weight >= ENOUGH]
    assert found
    assert credit.machine in {sign.machine for sign in found}


@pytest.mark.parametrize(("credit", "text"), LEFT, ids=lambda value: value if isinstance(value, str) else "")
def test_what_is_no_credit_is_left(credit: Credit, text: str) -> None:
    assert not re.search(credit.pattern, text, re.IGNORECASE)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("This text is a machine translation from the Spanish.", "es"),
        ("Translated from French", "fr"),
        ("Translated by Google", ANY_LANGUAGE),
        ("Twelve died, according to the ONU mission.", "fr"),  # the acronym of another language
        ("The UNO sent tents.", "de"),
        ("An APU brigade left the village.", "ru"),
        ("They fled dans la nuit avec leurs goats, selon an elder.", "fr"),  # words left behind
        ("He said: « We fled. »", "fr"),
    ],
)
def test_a_sign_tells_its_language(text: str, language: str) -> None:
    assert language in {sign.language for sign in signs(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people were killed, the United Nations said.",
        "NATO and the UN sent aid; the SDF and SOHR agreed on the toll.",
        "The Forest Defence Society (FDS) planted trees.",  # explained by the report: its own acronym
        "He was translated by nobody and translates for the mission.",
        "Une dame said that nine had died.",  # one word is no remains
    ],
)
def test_plain_english_has_no_sign(text: str) -> None:
    assert signs(text) == []


def test_both_acronyms_of_one_body_are_enough() -> None:
    both = signs("The SDF took the hill. According to the FDS, nine died.")
    assert sum(sign.weight for sign in both) >= ENOUGH
    assert sum(sign.weight for sign in signs("According to the FDS, nine died.")) < ENOUGH


def test_an_address_of_a_translating_service_is_enough() -> None:
    (sign,) = signs("Nine died.", "https://www-example-org.translate.goog/page?_x_tr_sl=fr")
    assert (sign.machine, sign.weight, sign.span) == (True, ENOUGH, None)
