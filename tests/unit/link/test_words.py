"""Words: the same number however a word is written, and the place of each."""

import pytest

from tacitus.link.words import Body, body_of, fold, number_of, numbers_of, whole, words_of
from tacitus.model import Block, BlockKind, Span
from tests.factories import make_document, make_reading


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Aldora", "ALDORA"),
        ("Éclair", "eclair"),
        ("e\u0301clair", "éclair"),  # the accent as a mark of its own
        ("Straße", "strasse"),
        ("İzmir", "izmir"),
        ("Łódź", "lodz"),
        ("ﬁre", "fire"),
        ("１２", "12"),
        ("١٢", "12"),
        ("كَتَبَ", "كتب"),  # vowel points
        ("مـــدينة", "مدينة"),  # a stretched word
        ("أحمد", "احمد"),
        ("على", "علي"),
        ("کابل", "كابل"),  # the Persian letter
        ("می\u200cرود", "میرود"),
        ("ка\u0306", "ка"),
        ("co\u00adoperate", "cooperate"),
    ],
)
def test_a_word_has_one_number_however_it_is_written(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert number_of(one) == number_of(other) > 0


@pytest.mark.parametrize(("one", "other"), [("market", "markets"), ("12", "13"), ("قتل", "قتيل"), ("की", "का"), ("袭", "击")])
def test_other_words_have_other_numbers(one: str, other: str) -> None:
    assert number_of(one) != number_of(other)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The raid, on Friday, killed 1,200.", ["The", "raid", "on", "Friday", "killed", "1", "200"]),
        ("l’armée d'Aldora", ["l", "armée", "d", "Aldora"]),
        ("قُتِلَ ١٢ جنديًا", ["قُتِلَ", "١٢", "جنديًا"]),
        ("AFP说12人", ["AFP", "说", "12", "人"]),
        ("タンクが", ["タ", "ン", "ク", "が"]),
        ("सैनिकों ने कहा।", ["सैनिकों", "ने", "कहा"]),
        ("snake_case", ["snake", "case"]),
        ("- — …", []),
    ],
)
def test_a_text_is_split_into_words_and_signs(text: str, words: list[str]) -> None:
    found = words_of(whole(text))
    assert [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == words
    assert numbers_of(text).tolist() == found.numbers.tolist()


def test_two_signs_are_a_word() -> None:
    assert words_of(whole("AFP说人")).total == 2.0


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("The raid on Aldora killed 12 people. Guards fled.", ["Aldora", "12"]),
        ("“Go,” said Imbria", ["Imbria"]),
        ("ALDORA RAID KILLS TWELVE", []),  # in capitals they tell nothing
        ("قتل ١٢", ["١٢"]),
    ],
)
def test_figures_and_names_are_telling(text: str, telling: list[str]) -> None:
    found = words_of(whole(text))
    marked = zip(found.starts, found.ends, found.telling, strict=True)
    assert [text[start:end] for start, end, is_telling in marked if is_telling] == telling


def block(words: str, text: str, kind: BlockKind) -> Block:
    start = text.index(words)
    return Block(span=Span(start, start + len(words)), kind=kind, why="in-a-test")


def test_a_body_is_the_running_text_without_title_and_furniture() -> None:
    text = "Raid in Aldora\n\nGuards fled.\n\nTraders hid.\n\nRead more: old war\n\nNight fell."
    kinds = (BlockKind.TITLE, BlockKind.BODY, BlockKind.BODY, BlockKind.RELATED_LINK, BlockKind.LIST_ITEM)
    blocks = tuple(block(words, text, kind) for words, kind in zip(text.split("\n\n"), kinds, strict=True))
    body = body_of(make_reading(document=make_document(text), blocks=blocks, claims=(), notes=(), events=(), statements=()))
    assert [span.words(text) for span in body.parts] == ["Guards fled.\n\nTraders hid.", "Night fell."]


def test_a_report_of_a_single_line_has_a_body() -> None:
    text = "Raid in Aldora kills 12"
    reading = make_reading(document=make_document(text), blocks=(block(text, text, BlockKind.TITLE),))
    assert body_of(reading) == Body(text, (Span(0, len(text)),))
    assert body_of(make_reading(document=make_document(text), blocks=())) == whole(text)


def test_a_long_text_is_read_up_to_a_bound() -> None:
    assert len(numbers_of("guards fled " * 60_000)) == 50_000
    assert len(words_of(whole("guards fled " * 60_000))) == 50_000
