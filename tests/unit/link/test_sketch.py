"""The rare words of a report, hashed: what tells two stories apart, and nothing that can be read."""

from dataclasses import replace

import pytest

from tacitus.link import sketch_of
from tacitus.link.sketch import KEPT, folded, names_of, sites_of, weight, weights_of
from tacitus.model import Block, BlockKind, Reading, Span
from tests.factories import find, make_document, make_statement

TELLS = "Gunmen fired on a lorry near Qaryatayn. Omar Tahhan, a miller, was hit, Police spokesman Karim Saleh said."


def read(text: str, language: str = "en") -> Reading:
    block = Block(span=Span(0, len(text)), kind=BlockKind.BODY, why="in-a-test")
    return Reading(document=make_document(text, language=language), blocks=(block,))


def test_common_words_weigh_nothing_and_rare_ones_much() -> None:
    assert weight("people", "en") == 0
    assert weight("qaryatayn", "en") > weight("lorry", "en") > 0


def test_the_same_words_in_another_order_and_case_are_the_same_sketch() -> None:
    assert sketch_of(read("the miller saw a lorry")) == sketch_of(read("A LORRY the Miller's saw"))


def test_no_word_can_be_read_in_it() -> None:
    assert all(isinstance(number, int) for number in sketch_of(read(TELLS)))


def test_only_the_report_itself_is_sketched() -> None:
    text = "A lorry burned.\nQaryatayn miller"
    reading = read(text)
    link = Block(span=find("Qaryatayn miller", text), kind=BlockKind.RELATED_LINK, why="in-a-test")
    body = Block(span=find("A lorry burned.", text), kind=BlockKind.BODY, why="in-a-test")
    assert sketch_of(replace(reading, blocks=(body, link))) == sketch_of(read("A lorry burned."))


def test_names_are_those_told_of_and_not_those_who_tell() -> None:
    reading = read(TELLS)
    speaker = find("Police spokesman Karim Saleh", TELLS)
    spoken = make_statement(speaker=speaker, cue=find("said", TELLS), content=(find("was hit", TELLS),))
    assert len(names_of(sketch_of(reading))) == 2
    assert len(names_of(sketch_of(replace(reading, statements=(spoken,))))) == 1


def test_who_tells_somewhere_is_no_name_anywhere_else() -> None:
    text = "Gunmen fired on Karim Saleh. He was hit, Karim Saleh said."
    speaker = Span(text.rindex("Karim"), text.rindex(" said"))
    spoken = make_statement(speaker=speaker, cue=find("said", text), content=(find("He was hit", text),))
    assert len(names_of(sketch_of(read(text)))) == 1
    assert names_of(sketch_of(replace(read(text), statements=(spoken,)))) == frozenset()


@pytest.mark.parametrize(
    ("text", "language", "sites"),
    [
        ("Gunmen attacked the jail.", "en", {"prison"}),
        ("Gunmen attacked." + " Nobody knows why." * 30 + " A jail stands nearby.", "en", set()),
        ("Gunmen attacked." + " Nobody knows why." * 30 + " The jail burned. The jail is empty.", "en", {"prison"}),
        ("Angriff auf das Gefängnis", "de", {"prison"}),
        ("Angriff auf das Gefängnis", "en", set()),
        ("A bomb went off at the market near the mosque.", "en", {"market", "mosque"}),
    ],
)
def test_what_a_report_is_about_is_in_its_sketch(text: str, language: str, sites: set[str]) -> None:
    sketch = sketch_of(read(text, language))
    assert sites_of(sketch) == sites
    assert not names_of(sketch)


def test_a_long_report_keeps_its_rarest_words() -> None:
    text = " ".join(f"zqx{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(200))
    assert len(weights_of(sketch_of(read(text)))) == KEPT


@pytest.mark.parametrize(("word", "plain"), [("Café's", "cafe"), ("HASSAKÉ", "hassake"), ("سجنٌ", "سجن")])
def test_words_are_folded(word: str, plain: str) -> None:
    assert folded(word) == plain


def test_a_language_without_frequencies_is_sketched_all_the_same() -> None:
    assert sketch_of(read("Qaryatayn lorry", language="zz"))
