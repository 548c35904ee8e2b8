"""Detection: the language of a text, and of one that is marked with another."""

import pytest

from tacitus.lang.detect import detect_language, other_language

ENGLISH = "At least twelve people were killed when gunmen attacked a village in the north on Friday, officials said."
SPANISH = (
    "Al menos doce personas murieron cuando hombres armados atacaron un pueblo del norte el viernes, dijeron las autoridades."
)
FRENCH = "Au moins douze personnes ont été tuées vendredi dans l'attaque d'un village du nord, ont indiqué les autorités."
GERMAN = "Mindestens zwölf Menschen wurden am Freitag bei einem Angriff auf ein Dorf im Norden getötet, teilten die Behörden mit."
ARABIC = "قتل ما لا يقل عن اثني عشر شخصا في هجوم شنه مسلحون على قرية في الشمال يوم الجمعة"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ENGLISH, "en"), (SPANISH, "es"), (FRENCH, "fr"), (GERMAN, "de"), (ARABIC, "ar"),
        ("12 killed in blast", "en"), ("Houses destroyed", "en"), ("1234 :", "und"),
    ],
)  # fmt: skip
def test_the_language_of_a_text(text: str, code: str) -> None:
    assert detect_language(text).code == code


@pytest.mark.parametrize(("text", "code"), [(SPANISH, "es"), (FRENCH, "fr"), (GERMAN, "de"), (ARABIC, "ar")])
def test_a_text_marked_with_another_language_is_what_its_words_are(text: str, code: str) -> None:
    assert other_language(text, "en") == code


@pytest.mark.parametrize(
    ("text", "said"),
    [(ENGLISH, "en"), (SPANISH, "es"), (ENGLISH, "en-GB"), ("Muertos: 12", "en"), (ENGLISH, "tlh"), ("", "en")],
)
def test_a_mark_that_may_be_right_is_left(text: str, said: str) -> None:
    assert other_language(text, said) is None
