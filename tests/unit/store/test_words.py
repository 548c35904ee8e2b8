"""Words are found whatever their case and marks, and the same words on both databases."""

from dataclasses import replace
from datetime import date

import pytest

from tacitus.store import Kept, Store
from tacitus.store.words import fold, phrases_of
from tests.casebooks import NOON, make_kept


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("Ḥasakah's GHWAYRAN", ["hasakah", "s", "ghwayran"]),
        ("İstanbul, Straße; Łódź", ["istanbul", "strasse", "łodz"]),
        ("الأمن", ["الامن"]),
        ("Ⅻ ﬁfteen 1,500", ["xii", "fifteen", "1", "500"]),
        ("snake_case co-operate", ["snake", "case", "co", "operate"]),
        ("\ud83d \x00 ' \" \\ ☃", []),
    ],
)
def test_words_are_folded(words: str, folded: list[str]) -> None:
    assert fold(words) == folded


def test_what_stands_in_quotes_is_one() -> None:
    assert phrases_of('Raid "left 154 people" near "Aldora') == [["raid"], ["left", "154", "people"], ["near"], ["aldora"]]
    assert phrases_of('" "" !') == []


def with_day(name: str, text: str, day: date | None) -> Kept:
    """A document of a text published on a day."""
    kept = make_kept(name)
    document = replace(kept.reading.document, text=text, published=day)
    return replace(
        kept, reading=replace(kept.reading, document=document, claims=(), events=()), accounts=(), near=(), sketches=()
    )


@pytest.fixture
def searched(store: Store) -> Store:
    store.put(
        [
            with_day("a", "Guards fled the Sinaa prison in Ḥasakah, said the army's spokesman.", date(2022, 1, 20)),
            with_day("b", "In Hasakah the prison stands near the army.", date(2022, 1, 22)),
            with_day("c", "The army said: nothing of hasakah's prison.", None),
            with_day("d", "\x00 Ἑλλάς 'prison' \ud83d & | ! ( ) : * <-> \\", date(2022, 1, 21)),
        ],
        at=NOON,
    )
    return store


def test_documents_are_found_by_their_words(searched: Store) -> None:
    table = [
        ("prison", ["b", "d", "a", "c"]),
        ("HASAKAH prison", ["b", "a", "c"]),
        ('"in hasakah"', ["b", "a"]),
        ('"hasakah the prison" army', ["b"]),
        ('"army said"', ["c"]),
        ("army's", ["a"]),
        ("ελλας", ["d"]),
        ("prisons", []),
        ("NOT NEAR AND OR", []),
        ("& | ! ( ) ' \\ * :", []),
        ("", []),
    ]
    assert [(words, [one.document for one in searched.search(words, limit=9)]) for words, _ in table] == table


def test_so_many_are_found_as_are_asked_for(searched: Store) -> None:
    first, second = searched.search("prison", limit=2)
    assert (first.document, first.title, first.publisher, first.published) == (
        "b",
        "Title of b",
        "The Courier",
        date(2022, 1, 22),
    )
    assert second.document == "d"


def test_a_text_of_very_many_words_can_be_kept(store: Store) -> None:
    text = "prison " * 300 + " ".join(f"word{i}" for i in range(200_000))
    store.put([with_day("a", text, None)], at=NOON)
    assert store.search("word15000", limit=1)
    assert store.search("prison", limit=1)


def test_a_text_read_anew_is_found_once(searched: Store) -> None:
    again = replace(
        with_day("a", "Guards fled the Sinaa prison in Ḥasakah, said the army's spokesman.", None), extractor="reader 2"
    )
    searched.put([again], at=NOON)
    assert [one.document for one in searched.search("sinaa", limit=9)] == ["a"]
